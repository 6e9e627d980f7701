import { type Period } from "../calendar/period";
import { periodOf } from "./title-period";

export interface PlanPeriod {
  readonly period: Period | null;
  /** The title's own years, where most rows contradict them. */
  readonly titlePeriod: Period | null;
}

/**
 * The plan's years: those of the first text that names any (the plan's title, then the order's), unless most deadlines
 * with a year of their own lie outside; then theirs.
 */
export function planPeriod(titles: readonly string[], deadlines: readonly string[]): PlanPeriod {
  const named = titles.map(periodOf).find((period) => period !== null) ?? null;
  const rows = deadlines.map(datesIn).filter((dates) => dates.length > 0);
  const against = rows.filter((dates) => named !== null && !dates.some((date) => within(named, date)));
  const ending = named?.type === "calendar" ? schoolYearEnding(named.year, rows, against) : null;
  if (ending !== null) return { period: ending, titlePeriod: null };
  // One row is a slip of that row, even where no other names a year.
  if (named !== null && (against.length < 2 || against.length * 2 <= rows.length))
    return { period: named, titlePeriod: null };
  const own = periodOfRows(named === null ? rows : against);
  return own === null ? { period: named, titlePeriod: null } : { period: own, titlePeriod: named };
}

/** A year written in a deadline, and its month where that stands with it. */
interface Dated {
  readonly year: number;
  /** 1..12 */
  readonly month: number | null;
}

/** «17.02.2023», «февраль 2024 г.», «01.09.23». */
function datesIn(text: string): Dated[] {
  const full = [...text.matchAll(/(?<!\d)(20\d\d)(?!\d)/g)].map(({ 1: year, index }) => ({
    year: Number(year),
    month: monthBefore(text.slice(Math.max(0, index - 12), index)),
  }));
  const short = [...text.matchAll(/\d{1,2}\.(\d{1,2})\.(\d\d)(?!\d)/g)].map(({ 1: month, 2: year }) => ({
    year: 2000 + Number(year),
    month: Number(month),
  }));
  return [...full, ...short];
}

function monthBefore(text: string): number | null {
  const digits = /\d\.(\d{1,2})\.$/.exec(text)?.[1];
  if (digits !== undefined) return Number(digits);
  const word = /([а-яё]+)\s*$/i.exec(text)?.[1]?.toLowerCase() ?? "";
  const at = monthStems.findIndex((stem) => word.startsWith(stem));
  return at < 0 ? null : at < 12 ? at + 1 : 5;
}

const monthStems = "январ феврал март апрел май июн июл август сентябр октябр ноябр декабр мая мае".split(" ");

const hasYear = (period: Period | null, year: number): boolean => {
  if (period === null) return false;
  return period.type === "calendar" ? period.year === year : year >= period.from && year <= period.to;
};

/** A school year is prepared in its first summer and closed in its second. */
const within = (period: Period, { year, month }: Dated): boolean => {
  if (period.type !== "school" || month === null || month > 12) return hasYear(period, year);
  return (year === period.from && month >= 6) || (year === period.to && month <= 8);
};

/**
 * «Подготовка к аттестации в 2026 году» names the year it ends in: deadlines of the autumn before, with a fair share of
 * that year's own spring, are a school year's and no mistake; null where the rows are not so.
 */
function schoolYearEnding(to: number, rows: readonly (readonly Dated[])[], before: typeof rows): Period | null {
  const school: Period = { type: "school", from: to - 1, to };
  if (before.length < 2 || (rows.length - before.length) * 5 < rows.length) return null;
  return rows.every((dates) => dates.every((date) => within(school, date))) ? school : null;
}

/** One year where most rows share it; else the span of them all, two years that meet in winter being a school year. */
function periodOfRows(rows: readonly (readonly Dated[])[]): Period | null {
  const counts = new Map<number, number>();
  for (const dates of rows)
    for (const year of new Set(dates.map((date) => date.year))) counts.set(year, (counts.get(year) ?? 0) + 1);
  const years = [...counts.keys()].sort((a, b) => a - b);
  const [from] = years;
  const to = years.at(-1);
  if (from === undefined || to === undefined) return null;
  const [[year, count] = [from, 0], [, second] = [from, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  const alone = count * 5 >= rows.length * 4 && second * 2 < rows.length;
  if (from === to || alone) return { type: "calendar", year };
  return to - from === 1 ? { type: "school", from, to } : { type: "multi", from, to };
}
