import { type Period } from "../calendar/period";
import { type ListItem, type Recur } from "./meaning";
import { type DatedPart, type Entry, type RecurrencePart } from "./part";
import { type Item, type Mark, type Unit } from "./unit";

/**
 * A recurrence with the dates written beside it: «2 раза в год (май, декабрь)» happens in these months, «ежегодно, до 1
 * декабря» by that day, «ежемесячно с сентября по май» within that time. Null where the dates are deadlines of their own.
 */
export function withDates(recurrence: RecurrencePart, dated: DatedPart, period: Period | null): RecurrencePart | null {
  const { recur } = recurrence;
  const [first, ...others] = dated.entries;
  if (first === undefined || dated.entries.some(({ resolved }) => resolved.item.anchor !== undefined)) return null;
  if (others.length === 0) {
    const within = spanOf(first, recur);
    if (within !== null && recurrence.span.start === null && recurrence.span.end === null)
      return { ...recurrence, span: within };
  }
  if (
    recur.months !== undefined ||
    recur.by !== undefined ||
    dated.entries.some((entry) => isForeign(entry, recur.freq, period))
  )
    return null;
  const items = dated.entries.map((entry) => entry.resolved.item);
  const when = everyTime(items, recur.freq);
  return when === null || (recur.freq === "month" && items.length === 1)
    ? null
    : { ...recurrence, recur: { ...recur, ...when } };
}

const short: ReadonlySet<Recur["freq"]> = new Set<Recur["freq"]>(["day", "week", "month"]);

/** The time in which it recurs, where the words beside are longer than the period itself. */
function spanOf(
  { resolved: { item }, meaning }: Entry,
  { freq }: Recur,
): { start: string | null; end: string | null } | null {
  if (meaning === null || meaning.flags?.some((flag) => flag === "invalid-date" || flag === "reversed")) return null;
  if (item.shape === "limit") return short.has(freq) ? { start: null, end: meaning.end } : null;
  if (item.shape !== "window") return null;
  if (meaning.end === null || meaning.start === null) return { start: meaning.start, end: meaning.end };
  if (isYears(item) || isTypedRange(item)) return { start: meaning.start, end: meaning.end };
  return short.has(freq) || (freq !== "year" && monthsIn(meaning) >= (freq === "quarter" ? 4 : 6))
    ? { start: meaning.start, end: meaning.end }
    : null;
}

/** «с 01.09.2024 по 31.12.2024»: both days with their years can only be the time in which it recurs. */
const isTypedRange = ({ first, last }: Item): boolean =>
  first !== last && [first, last].every((unit) => unit?.grain === "day" && unit.year?.kind === "year");

const isYears = (item: Item): boolean =>
  [item.first, item.last].every((unit) => unit?.grain === "year" || unit?.grain === "school-year");

const monthsIn = ({ start, end }: ListItem): number => {
  const number = (day: string | null): number => Number(day?.slice(0, 4)) * 12 + Number(day?.slice(5, 7));
  return number(end) - number(start) + 1;
};

/** A typed year that the plan would not have given: the dates are then no mere months of every year. */
function isForeign(
  { resolved: { fromPlan, item, years }, meaning }: Entry,
  freq: Recur["freq"],
  period: Period | null,
): boolean {
  if (fromPlan || typeof years !== "object") return false;
  // «ежегодно, до 1 февраля следующего года»: of the year after each
  if (freq === "year" && item.last?.year?.kind === "beside") return false;
  const month = item.first?.by ?? item.last?.by ?? 1;
  if (meaning?.flags?.includes("invalid-date")) return true;
  if (period === null) return true;
  if (period.type === "school") return years.first !== (month >= 8 ? period.from : period.to);
  return period.type === "calendar" ? years.first !== period.year : true;
}

/** The items as details of a recurrence in every year; null where they cannot be told so. */
export function everyTime(items: readonly Item[], freq: Recur["freq"]): Omit<Recur, "freq"> | null {
  if (items.every((item) => item.shape === "limit")) return byDays(items, freq);
  const units = items.flatMap((item) => (item.first && item.last ? [[item.first, item.last] as const] : []));
  if (units.length !== items.length) return null;
  if (units.every(([first, last]) => isWholeMonths(first) && isWholeMonths(last))) {
    return { months: units.flatMap(([first, last]) => monthsBetween(first.from.month, last.to.month)) };
  }
  const spans = units.map(([first, last]) => (first === last && first.from.month === first.to.month ? first : null));
  const [one] = spans;
  if (!one || spans.some((unit) => unit === null || unit.from.day !== one.from.day || unit.to.day !== one.to.day))
    return null;
  const months = spans.map((unit) => unit?.from.month ?? 0);
  return onDays(one.from, one.to, months);
}

function onDays({ day: from }: Mark, { day: to }: Mark, months: readonly number[]): Omit<Recur, "freq"> | null {
  if (typeof from === "object") {
    return "nth" in from && from === to ? { weekday: from.weekday, nth: from.nth, months } : null;
  }
  if (typeof from !== "number" || typeof to === "object") return null;
  if (from === to) return { months, onDay: from };
  return { months, fromDay: from, toDay: to === "last" ? 31 : to };
}

function byDays(items: readonly Item[], freq: Recur["freq"]): Omit<Recur, "freq"> | null {
  if (freq !== "year" && items.length < 2) return null;
  const by: string[] = [];
  for (const { last, exclusive } of items) {
    const day = last === null ? null : monthDay(exclusive ? dayBefore(last.from) : last.to);
    if (day === null) return null;
    by.push(day);
  }
  return { by };
}

/** The new year's eve lies in another year than the day it stands for. */
function dayBefore({ month, day }: Mark): Mark {
  if (typeof day !== "number") return { month: 0, day: 0 };
  return day > 1 ? { month, day: day - 1 } : month > 1 ? { month: month - 1, day: "last" } : { month: 0, day: 0 };
}

function monthDay({ month, day }: Mark): string | null {
  const length = month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  const date = day === "last" ? length : day;
  if (typeof date !== "number" || date < 1 || date > (month === 2 ? 29 : length)) return null;
  return [month, date].map((part) => String(part).padStart(2, "0")).join("-");
}

const isWholeMonths = (unit: Unit): boolean => unit.from.day === 1 && unit.to.day === "last";

function monthsBetween(first: number, last: number): number[] {
  const months = [first];
  for (let month = first; month !== last;) {
    month = (month % 12) + 1;
    months.push(month);
  }
  return months;
}
