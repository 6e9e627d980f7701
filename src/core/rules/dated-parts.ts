import { type Day } from "../calendar/day";
import { eachPart } from "../deadline/interval";
import { type Meaning } from "../deadline/meaning";
import { type Activity, type Deadline, type Plan } from "../plan/plan";

/** A row whose deadline was read. */
export interface ReadRow {
  readonly activity: Activity;
  readonly deadline: Deadline;
  readonly meaning: Meaning;
}

/** The rows with a deadline that was understood, in the plan's order. */
export function readRows(plan: Plan): readonly ReadRow[] {
  const known = rowsOfPlan.get(plan);
  if (known) return known;
  const rows: ReadRow[] = [];
  for (const activity of plan.activities) {
    const { deadline } = activity;
    if (deadline?.reading.kind === "read") rows.push({ activity, deadline, meaning: deadline.reading.meaning });
  }
  rowsOfPlan.set(plan, rows);
  return rows;
}

/** A plan never changes, so its dated rows are gathered once for all rules. */
const rowsOfPlan = new WeakMap<Plan, readonly ReadRow[]>();

/** The last days that a phrase names as a day, not as the end of a month: limits and points. */
export function namedDays(meaning: Meaning): Day[] {
  const days: Day[] = [];
  for (const part of eachPart(meaning)) {
    if ((part.kind !== "limit" && part.kind !== "point") || part.end === null) continue;
    if (!part.flags?.some((flag) => flag === "invalid-date" || flag === "outside-plan")) days.push(part.end);
  }
  return days;
}

/** A deadline's text on one line, as a message quotes it. */
export const quoted = (text: string): string => text.replace(/\s+/g, " ").trim();
