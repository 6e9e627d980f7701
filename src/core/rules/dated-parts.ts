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
export const readRows = (plan: Plan): ReadRow[] =>
  plan.activities.flatMap((activity) => {
    const { deadline } = activity;
    return deadline?.reading.kind === "read" ? [{ activity, deadline, meaning: deadline.reading.meaning }] : [];
  });

/** The last days that a phrase names as a day, not as the end of a month: limits and points. */
export const namedDays = (meaning: Meaning): Day[] =>
  eachPart(meaning).flatMap((part) =>
    (part.kind === "limit" || part.kind === "point") &&
    part.end !== null &&
    !part.flags?.some((flag) => flag === "invalid-date" || flag === "outside-plan")
      ? [part.end]
      : [],
  );

/** A deadline's text on one line, as a message quotes it. */
export const quoted = (text: string): string => text.replace(/\s+/g, " ").trim();
