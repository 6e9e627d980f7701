import { type Day } from "./day";

/** What years a plan is for: «на 2024 год», «на 2023/2024 учебный год», «на 2022–2027 годы». */
export type Period =
  | { readonly type: "calendar"; readonly year: number }
  | { readonly type: "school"; readonly from: number; readonly to: number }
  | { readonly type: "multi"; readonly from: number; readonly to: number };

export interface DayRange {
  readonly start: Day;
  readonly end: Day;
}

/** First and last day that belong to the period: a school year runs from 1 September to 31 May. */
export function periodRange(period: Period): DayRange {
  switch (period.type) {
    case "calendar":
      return { start: `${period.year}-01-01`, end: `${period.year}-12-31` };
    case "school":
      return { start: `${period.from}-09-01`, end: `${period.to}-05-31` };
    case "multi":
      return { start: `${period.from}-01-01`, end: `${period.to}-12-31` };
  }
}

/** Days that a plan of this period may name without a remark: a school year is prepared in June and closed in August. */
export function periodTolerance(period: Period): DayRange {
  if (period.type !== "school") return periodRange(period);
  return { start: `${period.from}-06-01`, end: `${period.to}-08-31` };
}

/** The same period some years later (earlier when negative). */
export function shiftPeriod(period: Period, years: number): Period {
  if (period.type === "calendar") return { type: "calendar", year: period.year + years };
  return { ...period, from: period.from + years, to: period.to + years };
}

/** «2024 год», «2023/2024 учебный год», «2022–2027 годы». */
export function periodName(period: Period): string {
  switch (period.type) {
    case "calendar":
      return `${period.year} год`;
    case "school":
      return `${period.from}/${period.to} учебный год`;
    case "multi":
      return `${period.from}–${period.to} годы`;
  }
}
