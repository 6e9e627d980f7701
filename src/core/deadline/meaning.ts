import { type Day } from "../calendar/day";

/** What a deadline phrase means (срок). Ranges are inclusive; a limit's end is the last allowed day. */
export type Meaning = Notes & (Dated | List | Recurrence | Unfixed | Relative | Mixed);

export interface Range {
  readonly start: Day | null;
  readonly end: Day | null;
}

export type Flag =
  | "typo"
  | "invalid-date"
  | "reversed"
  | "outside-plan"
  | "crosses-plan-end"
  | "ambiguous-year"
  | "either"
  | "empty"
  | "not-a-deadline"
  | "tbd";

export interface Notes {
  readonly flags?: readonly Flag[];
  /** The day that was probably meant by an impossible one. */
  readonly suggest?: Day;
}

export type Limit = { readonly kind: "limit"; readonly start: null; readonly end: Day | null };
/** `time` is "HH:MM"; start and end are the same day, null only with the flag invalid-date. */
export type Point = {
  readonly kind: "point";
  readonly start: Day | null;
  readonly end: Day | null;
  readonly time?: string;
};
export type Window = { readonly kind: "window"; readonly startAnchor?: string } & Range;
export type Ongoing = { readonly kind: "ongoing"; readonly start: Day; readonly end: Day };
export type Dated = Limit | Point | Window | Ongoing;

export type ListItem = (Limit | Point | Window) & Notes;
export type List = {
  readonly kind: "list";
  readonly start: Day;
  readonly end: Day;
  readonly items: readonly ListItem[];
};

export interface Recur {
  readonly freq: "day" | "week" | "month" | "quarter" | "half" | "year" | "school-quarter";
  readonly interval?: number;
  readonly times?: number;
  readonly atLeast?: true;
  readonly byDay?: number;
  readonly onDay?: number;
  readonly fromDay?: number;
  readonly toDay?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  /** -1 is the last. */
  readonly nth?: number;
  readonly months?: readonly number[];
  /** "MM-DD". */
  readonly by?: readonly string[];
  readonly monthOffset?: number;
  readonly monthOfQuarter?: number;
}
export type Recurrence = { readonly kind: "recurrence"; readonly start: Day; readonly end: Day; readonly recur: Recur };

export type Unfixed =
  | { readonly kind: "open" | "request"; readonly start: null; readonly end: null; readonly ref: string }
  | { readonly kind: "event" | "calendar"; readonly start: null; readonly end: null; readonly anchor: string }
  | { readonly kind: "none"; readonly start: null; readonly end: null };

export interface Offset {
  /** Negative: before the anchor. */
  readonly n: number;
  readonly unit: "day" | "workday" | "week" | "month";
  /** null: the row's own cause. */
  readonly anchor: string | null;
}
export type Relative = { readonly kind: "relative"; readonly start: null; readonly end: null; readonly offset: Offset };
export type Mixed = { readonly kind: "mixed"; readonly parts: readonly Meaning[] } & Range;

/** What was supplied and not typed: the year from the plan, its window for «постоянно». */
export type Assumption = "year" | "window" | "century";

/** Read, with what was assumed; or not understood, with why in one Russian sentence. Never a guess. */
export type Reading =
  | {
      readonly kind: "read";
      readonly meaning: Meaning;
      readonly assumed: readonly Assumption[];
      /** Slips of the pen that were read through: the typed characters and what was read for them. */
      readonly repairs?: readonly Repair[];
    }
  | { readonly kind: "unreadable"; readonly why: string };

/** `from` to `to` (exclusive) of the typed text was read as `read`. */
export interface Repair {
  readonly from: number;
  readonly to: number;
  readonly read: string;
}
