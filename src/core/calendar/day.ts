import * as plainDate from "temporal-polyfill/fns/PlainDate";

/**
 * A calendar day as an ISO string, "2024-02-17". A plain string: it survives cloning, JSON and comparison with `<`.
 * All arithmetic goes through Temporal.PlainDate below (its functions alone: the whole of Temporal is five times as much);
 * `Date` is never used.
 */
export type Day = string;

export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function toPlainDate(day: Day): PlainDate {
  const [year = NaN, month = NaN, dayOfMonth = NaN] = day.split("-").map(Number);
  return { year, month, day: dayOfMonth };
}

/** Throws a RangeError for what is no day. */
function record(day: Day): ReturnType<typeof plainDate.create> {
  const { year, month, day: dayOfMonth } = toPlainDate(day);
  return plainDate.create(year, month, dayOfMonth);
}

/** The day of a year (1–9999), month (1–12) and day of month, or null where the calendar has no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || dayOfMonth < 1) return null;
  return dayOfMonth <= daysInMonth(year, month) ? iso(year, month, dayOfMonth) : null;
}

/** Counted by hand: phrases ask for it so often that building a Temporal value each time would be most of the reading. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const lastOfMonth = (year: number, month: number): Day => iso(year, month, daysInMonth(year, month));

export const addDays = (day: Day, days: number): Day => plainDate.toString(plainDate.addDays(record(day), days));

export const addMonths = (day: Day, months: number): Day =>
  plainDate.toString(plainDate.addMonths(record(day), months));

/** The same day of another year; 29 February becomes 28 February where the year has none. */
export const addYears = (day: Day, years: number): Day => plainDate.toString(plainDate.addYears(record(day), years));

/** Days from one day to another, negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => plainDate.diffDays(record(from), record(to));

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number => plainDate.dayOfWeek(record(day));

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

const iso = (year: number, month: number, dayOfMonth: number): Day =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
