import { addDays, type Day, dayOf, daysInMonth, lastOfMonth, weekday } from "../calendar/day";
import { type Period } from "../calendar/period";
import { type Assumption } from "./meaning";
import { type Item, type Mark, type Unit, type YearRef } from "./unit";

/** An item with the years of its ends; `every`: a plan of several years means it in each of them. */
export interface Resolved {
  readonly item: Item;
  readonly years: { readonly first: number; readonly last: number } | "every" | "unknown";
  /** The year came from the plan. */
  readonly fromPlan: boolean;
}

/**
 * The years of the dated items of a phrase. A typed year is meant for the items before it too («март, август 2024 г.»)
 * unless it would put them after it («сентябрь, май 2024 г.» of a school plan); what is still without takes the plan's.
 */
export function resolveYears(items: readonly Item[], period: Period | null): readonly Resolved[] {
  const result: Resolved[] = [];
  let next: { ref: YearRef; start: number } | null = null;
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item === undefined) continue;
    const own = item.first?.year ?? item.last?.year ?? null;
    const carried: YearRef | null = own === null && next !== null ? carry(item, next, period) : null;
    const resolved = resolveItem(item, carried, period);
    const ref = item.first?.year ?? item.last?.year ?? null;
    const start = typeof resolved.years === "object" ? startOf(item, resolved.years) : null;
    if (ref !== null && start !== null) next = { ref, start };
    else if (next !== null && start !== null) next = { ref: next.ref, start };
    result.push(resolved);
  }
  result.reverse();
  return period === null ? carryOn(result) : result;
}

/** Without a plan, a year typed before serves the items after it, as long as they come later: «март 2024 г., май». */
function carryOn(resolved: readonly Resolved[]): readonly Resolved[] {
  let before: { year: number; start: number } | null = null;
  return resolved.map((entry) => {
    let result = entry;
    if (entry.years === "unknown" && before !== null) {
      const years = yearsOf(entry.item, { kind: "year", year: before.year, short: false }, null);
      if (typeof years === "object" && startOf(entry.item, years) >= before.start) result = { ...entry, years };
    }
    if (typeof result.years === "object")
      before = { year: result.years.first, start: startOf(result.item, result.years) };
    return result;
  });
}

/** The year that a later item lends to this one, null when it would not stand before that one. */
function carry(item: Item, next: { ref: YearRef; start: number }, period: Period | null): YearRef | null {
  if (next.ref.kind === "each") return next.ref;
  const years = yearsOf(item, next.ref, period);
  return typeof years === "object" && startOf(item, years) <= next.start ? next.ref : null;
}

function resolveItem(item: Item, carried: YearRef | null, period: Period | null): Resolved {
  const typed = (item.first?.year ?? item.last?.year ?? carried) !== null;
  return { item, years: yearsOf(item, carried, period), fromPlan: !typed };
}

function yearsOf(item: Item, carried: YearRef | null, period: Period | null): Resolved["years"] {
  const { first, last } = item;
  const one = first ?? last;
  if (one === null) return "unknown";
  const firstRef = one.year ?? carried;
  const lastRef = last === null || last === one ? firstRef : (last.year ?? carried);
  if (firstRef?.kind === "each" || lastRef?.kind === "each") return "every";
  const a = yearOf(one, firstRef, period);
  if (last === null || last === one) {
    if (a !== null) return { first: a, last: a };
    return period?.type === "multi" ? "every" : "unknown";
  }
  const b = yearOf(last, lastRef, period);
  if (one.year === null && last.year !== null && b !== null) return { first: before(one, last, b, period), last: b };
  if (a === null) return period?.type === "multi" ? "every" : "unknown";
  const typedLast = last.year !== null;
  if (typedLast && b !== null) return { first: a, last: b };
  const start = one.year === null ? (b ?? a) : a;
  return { first: a, last: rolled(one, a, last, one.year === null && carried === null ? Math.max(start, a) : a) };
}

/**
 * «март – май 2024 г.»: one year for both ends; «ноябрь – апрель 2024 г.»: the first end lies where the plan has it, or,
 * without such a plan, in the year before.
 */
function before(first: Unit, last: Unit, year: number, period: Period | null): number {
  if (markNumber(first.from, year) <= markNumber(last.to, year) || first.from.month === last.to.month) return year;
  return yearOf(first, null, period) ?? year - 1;
}

/** The second end that would lie earlier rolls over to the next year; within one month it stays, reversed. */
function rolled(first: Unit, firstYear: number, last: Unit, year: number): number {
  if (first.from.month === last.to.month && first.grain !== "quarter") return year;
  return markNumber(last.to, year) < markNumber(first.from, firstYear) ? year + 1 : year;
}

function yearOf(unit: Unit, ref: YearRef | null, period: Period | null): number | null {
  if (ref === null) return planYear(unit.by, period);
  switch (ref.kind) {
    case "year":
      return ref.year;
    case "school":
      return unit.by >= 8 ? ref.from : ref.to;
    case "beside": {
      const base =
        period === null || period.type === "multi" ? null : period.type === "school" ? period.from : period.year;
      return base === null ? null : base + ref.years;
    }
    case "several":
    case "each":
      return null;
  }
}

/** The year of a month that stands without one: August to December of a school plan lie in its first year. */
function planYear(month: number, period: Period | null): number | null {
  if (period === null) return null;
  switch (period.type) {
    case "calendar":
      return period.year;
    case "school":
      return month >= 8 ? period.from : period.to;
    case "multi":
      return period.from === period.to ? period.from : null;
  }
}

/** The day of a mark, null where the calendar has none. */
export function dayOfMark({ month, day, later = 0 }: Mark, unitYear: number): Day | null {
  const year = unitYear + later;
  if (day === "last") return lastOfMonth(year, month);
  if (typeof day === "number") return dayOf(year, month, day);
  if ("beforeLast" in day) return addDays(lastOfMonth(year, month), -day.beforeLast);
  return nthWeekday(year, month, day);
}

/** The day that was probably meant by an impossible one: the month's last. */
export function suggestion({ month, day, later = 0 }: Mark, unitYear: number): Day | null {
  if (typeof day !== "number" || day < 29 || day > 31 || month < 1 || month > 12) return null;
  return lastOfMonth(unitYear + later, month);
}

function nthWeekday(year: number, month: number, rule: { weekday: number; nth: number }): Day | null {
  const first = dayOf(year, month, 1);
  if (first === null) return null;
  const firstDate = 1 + ((rule.weekday - weekday(first) + 7) % 7);
  const length = daysInMonth(year, month);
  const date = rule.nth === -1 ? firstDate + 7 * Math.floor((length - firstDate) / 7) : firstDate + 7 * (rule.nth - 1);
  return dayOf(year, month, date);
}

const startOf = (item: Item, years: { first: number; last: number }): number => {
  const unit = item.first ?? item.last;
  return unit === null ? 0 : markNumber(unit.from, years.first);
};

/** For comparing marks whose day may not exist: a number that grows with the date. */
function markNumber({ month, day, later = 0 }: Mark, year: number): number {
  const date = typeof day === "number" ? day : day === "last" ? 31 : "nth" in day ? 7 * Math.abs(day.nth) : 25;
  return ((year + later) * 12 + month) * 100 + date;
}

/** What the years of these items assume. */
export function assumptionsOf(resolved: readonly Resolved[]): Assumption[] {
  const assumed: Assumption[] = [];
  if (resolved.some((entry) => entry.fromPlan && typeof entry.years === "object")) assumed.push("year");
  if (resolved.some(({ item: { first, last } }) => isShort(first) || isShort(last))) assumed.push("century");
  return assumed;
}

const isShort = (unit: Unit | null): boolean => unit?.year?.kind === "year" && unit.year.short;
