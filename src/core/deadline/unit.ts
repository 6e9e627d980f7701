/** A stretch of the calendar that a phrase names, before its year is known. */
export interface Unit {
  readonly from: Mark;
  readonly to: Mark;
  /** The month that decides which year of a school plan is meant: a quarter's last, else the first. */
  readonly by: number;
  readonly year: YearRef | null;
  readonly grain: Grain;
}

export type Grain =
  "day" | "days" | "part" | "month" | "quarter" | "half" | "season" | "school-year" | "year" | "year-edge";

/** A day of a unit; `later` years after the unit's own: winter ends in the next. */
export interface Mark {
  readonly month: number;
  readonly day: DayRule;
  readonly later?: number;
}

/** A day of the month, its last one, days before the last (-6), or its n-th weekday. */
export type DayRule =
  number | "last" | { readonly beforeLast: number } | { readonly weekday: number; readonly nth: number };

/** A year as typed: itself, a school year, or one beside the plan's («следующего года»: 1). */
export type YearRef =
  | { readonly kind: "year"; readonly year: number; readonly short: boolean }
  | { readonly kind: "school"; readonly from: number; readonly to: number }
  | { readonly kind: "beside"; readonly years: number }
  | { readonly kind: "several"; readonly years: readonly number[] }
  | { readonly kind: "each" };

/** One deadline of a phrase, before its years are known. */
export interface Item {
  readonly shape: "point" | "window" | "limit";
  readonly first: Unit | null;
  readonly last: Unit | null;
  /** The named day itself is not allowed any more («ранее 1 марта») or not yet («после 1 марта»). */
  readonly exclusive?: true;
  readonly time?: string;
  readonly anchor?: string;
  readonly either?: true;
}

export const day = (month: number, dayRule: DayRule, year: YearRef | null = null): Unit => ({
  from: { month, day: dayRule },
  to: { month, day: dayRule },
  by: month,
  year,
  grain: "day",
});

export const daysOf = (month: number, from: DayRule, to: DayRule): Unit => ({
  from: { month, day: from },
  to: { month, day: to },
  by: month,
  year: null,
  grain: "part",
});

export const wholeMonth = (month: number, year: YearRef | null = null): Unit => ({
  from: { month, day: 1 },
  to: { month, day: "last" },
  by: month,
  year,
  grain: "month",
});

/** Whole months; the last lies in the next year when it comes earlier in the calendar. */
export const monthsThrough = (first: number, last: number, grain: Grain): Unit => ({
  from: { month: first, day: 1 },
  to: { month: last, day: "last", ...(last < first ? { later: 1 } : {}) },
  by: grain === "quarter" ? last : first,
  year: null,
  grain,
});

export const point = (unit: Unit): Item => ({ shape: "point", first: unit, last: unit });
export const window = (unit: Unit): Item => ({ shape: "window", first: unit, last: unit });

/** The day itself, or the whole of anything longer. */
export const itemOf = (unit: Unit): Item =>
  unit.grain === "day" || unit.grain === "year-edge" ? point(unit) : window(unit);

export const withYear = (item: Item, year: YearRef): Item => {
  const dated = (unit: Unit | null): Unit | null => (unit && unit.year === null ? { ...unit, year } : unit);
  const first = dated(item.first);
  return { ...item, first, last: item.last === item.first ? first : dated(item.last) };
};
