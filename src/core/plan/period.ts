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
  const rows = deadlines.map(yearsIn).filter((years) => years.length > 0);
  const against = rows.filter((years) => named !== null && !years.some((year) => within(named, year)));
  if (named !== null && against.length * 2 <= rows.length) return { period: named, titlePeriod: null };
  const own = periodOfRows(named === null ? rows : against);
  return own === null ? { period: named, titlePeriod: null } : { period: own, titlePeriod: named };
}

/** Years written in a deadline: «17.02.2023», «февраль 2024 г.», «01.09.23». */
function yearsIn(text: string): number[] {
  const full = [...text.matchAll(/(?<!\d)(20\d\d)(?!\d)/g)].map((match) => Number(match[1]));
  const short = [...text.matchAll(/\d{1,2}\.\d{1,2}\.(\d\d)(?!\d)/g)].map((match) => 2000 + Number(match[1]));
  return [...full, ...short];
}

const within = (period: Period, year: number): boolean =>
  period.type === "calendar" ? period.year === year : year >= period.from && year <= period.to;

/** One year where most rows share it; else the span of them all, two years that meet in winter being a school year. */
function periodOfRows(rows: readonly (readonly number[])[]): Period | null {
  const counts = new Map<number, number>();
  for (const years of rows) for (const year of new Set(years)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const years = [...counts.keys()].sort((a, b) => a - b);
  const [from] = years;
  const to = years.at(-1);
  if (from === undefined || to === undefined) return null;
  const [[year, count] = [from, 0], [, second] = [from, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  const alone = count * 5 >= rows.length * 4 && second * 2 < rows.length;
  if (from === to || alone) return { type: "calendar", year };
  return to - from === 1 ? { type: "school", from, to } : { type: "multi", from, to };
}
