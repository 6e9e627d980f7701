import { type Period } from "../calendar/period";
import { type Reading } from "../deadline/meaning";
import { type Place } from "../grid/source";

export type Role =
  | "number"
  | "activity"
  | "deadline"
  | "deadline.start"
  | "deadline.end"
  | "deadline.q1"
  | "deadline.q2"
  | "deadline.q3"
  | "deadline.q4"
  | "executors"
  | "result"
  | "mark"
  | "audience"
  | "stage"
  | "details"
  | "venue"
  | "other";

export const isDeadlineRole = (role: Role): boolean => role === "deadline" || role.startsWith("deadline.");

/** A text that a person typed, and where. */
export interface Field {
  /** As a person reads it: characters as typed, cells under a merge filled down, torn rows joined. */
  readonly text: string;
  /** Healed for comparing: no hyphenation remnants, look-alikes or no-break spaces; never shown as the clerk's text. */
  readonly clean: string;
  readonly at: Place;
  /** All places that the text stands in, when healing joined several; else absent. */
  readonly parts?: readonly Place[];
  /** The text stands in a merged cell that begins in another row. */
  readonly inherited?: true;
}

/** План, дорожная карта: the table with its title, read by its headings. */
export interface Plan {
  readonly title: Field | null;
  readonly period: Period | null;
  /** The title's own years, where most rows contradict them and `period` is therefore the rows'. */
  readonly titlePeriod: Period | null;
  readonly columns: readonly Column[];
  readonly sections: readonly Section[];
  readonly activities: readonly Activity[];
  /** What healing moved, goal and task rows, «нет графы сроков»: whole Russian sentences. */
  readonly notes: readonly string[];
  /** The blocks of the source that hold the table, and the one where the annex (stamp, mark, title) begins. */
  readonly blocks: readonly number[];
  readonly annexFrom: number;
  /** The table has merged cells somewhere: an empty cell is then never taken to be covered. */
  readonly hasMerges: boolean;
}

export interface Column {
  readonly role: Role;
  readonly heading: string;
  readonly column: number;
  readonly at: Place;
}

/** Раздел. */
export interface Section {
  /** Without the last full stop, "" where there is none. */
  readonly number: string;
  readonly title: string;
  /** The row as typed. */
  readonly text: string;
  readonly at: Place;
}

/** Мероприятие: a row of the plan. */
export interface Activity {
  /** Index into `sections`, null before the first section. */
  readonly section: number | null;
  readonly number: Field;
  readonly title: Field;
  /** null where the table has no such column. With start and end or quarter columns: their canonical phrase. */
  readonly deadline: Deadline | null;
  readonly executors: Field | null;
  readonly result: Field | null;
  readonly mark: Field | null;
  /** Every other column, by role, two of one role joined by a line break. */
  readonly others: Readonly<Partial<Record<Role, Field>>>;
  /** What stands under each of the plan's columns, in their order. */
  readonly cells?: readonly Field[];
  /** The first row of the table it stands in. */
  readonly at: Place;
}

/** Срок: the phrase and what it means. */
export interface Deadline extends Field {
  readonly reading: Reading;
}

/** How a person names an activity: its number, with the section's ordinal before it where the number occurs twice, «2/#3» without number. */
export function rowName(plan: Plan, activity: Activity): string {
  const names = namesOf.get(plan) ?? rowNames(plan);
  namesOf.set(plan, names);
  return names.get(activity) ?? `${(activity.section ?? -1) + 1}/#`;
}

export const bareNumber = (text: string): string => text.trim().replace(/\.$/, "");

/** A plan never changes, so its rows are named once: a long plan is asked for names thousands of times. */
const namesOf = new WeakMap<Plan, ReadonlyMap<Activity, string>>();

function rowNames({ activities }: Plan): ReadonlyMap<Activity, string> {
  const counts = new Map<string, number>();
  const places = new Map<number, number>();
  for (const { number } of activities)
    counts.set(bareNumber(number.text), (counts.get(bareNumber(number.text)) ?? 0) + 1);
  return new Map(
    activities.map((activity) => {
      const bare = bareNumber(activity.number.text);
      const ordinal = (activity.section ?? -1) + 1;
      const place = (places.get(ordinal) ?? 0) + 1;
      places.set(ordinal, place);
      if (bare === "") return [activity, `${ordinal}/#${place}`];
      return [activity, (counts.get(bare) ?? 0) > 1 ? `${ordinal}/${bare}` : bare];
    }),
  );
}

/** The field of an activity that stands in a column of this role; null where the table has none. */
export function fieldOf(activity: Activity, role: Role): Field | null {
  switch (role) {
    case "number":
      return activity.number;
    case "activity":
      return activity.title;
    case "deadline":
      return activity.deadline;
    case "executors":
      return activity.executors;
    case "result":
      return activity.result;
    case "mark":
      return activity.mark;
    case "deadline.start":
    case "deadline.end":
    case "deadline.q1":
    case "deadline.q2":
    case "deadline.q3":
    case "deadline.q4":
    case "audience":
    case "stage":
    case "details":
    case "venue":
    case "other":
      return activity.others[role] ?? null;
  }
}
