import { type Activity } from "../plan/plan";
import { stemsOfClean } from "../russian/stem";

/** The stems of an activity's words; it never changes, so they are found once for all rules. */
export function titleStems(activity: Activity): readonly string[] {
  const known = found.get(activity) ?? stemsOfClean(activity.title.clean);
  found.set(activity, known);
  return known;
}

const found = new WeakMap<Activity, readonly string[]>();
