import { type Day, addYears, lastOfMonth, yearOf } from "../../calendar/day";
import { periodRange, shiftPeriod } from "../../calendar/period";
import { answersOf } from "../../catalog/answers";
import { type Entry } from "../../catalog/catalog";
import { eachPart, type Interval, interval, parts } from "../../deadline/interval";
import { type Flag, type Meaning, type Reading } from "../../deadline/meaning";
import { type Activity, type Plan } from "../../plan/plan";
import { type RegionContext, type RuleContext } from "../rule";
import { periodsMeet } from "./periods";

/** A municipal row beside a regional one that it answers to. */
export interface Pair {
  readonly activity: Activity;
  readonly entry: Entry;
  readonly municipal: Dates | null;
  /** null also where the regional deadline is excluded. */
  readonly regional: Dates | null;
}

/** A deadline as days, for comparing: the municipal one moved by the accepted shift. */
export interface Dates {
  readonly kind: Meaning["kind"];
  readonly whole: Interval;
  readonly parts: readonly Interval[];
}

/** What the comparisons look at. */
export interface Comparable {
  readonly plan: Plan;
  readonly region: RegionContext;
  readonly shift: number;
  readonly pairs: readonly Pair[];
}

/** The pairs of a document and a region that can be compared; null where there is no region, or the years differ (C0). */
export function comparableOf({ plan, region }: RuleContext): Comparable | null {
  if (plan === null || region === null) return null;
  const shift = region.shiftYears ?? 0;
  if (!periodsMeet(plan.period, region.catalog.period, shift)) return null;
  return { plan, region, shift, pairs: pairsOf(plan, region, shift) };
}

function pairsOf(plan: Plan, region: RegionContext, shift: number): Pair[] {
  return region.matches.flatMap((match) => {
    const activity = plan.activities[match.activity];
    if (!activity) return [];
    const own = municipalDates(activity, shift);
    const municipal = own && isElsewhere(own, plan, region, shift) ? null : own;
    return answersOf(match, plan, region.catalog).flatMap((index): Pair[] => {
      const entry = region.catalog.entries[index];
      return entry ? [{ activity, entry, municipal, regional: regionalDates(entry) }] : [];
    });
  });
}

/** Of plans whose years meet only in part, a deadline outside the region's years has nothing to be compared with. */
function isElsewhere({ whole }: Dates, plan: Plan, { catalog }: RegionContext, shift: number): boolean {
  if (plan.period === null || catalog.period === null) return false;
  const [own, regional] = [periodRange(shiftPeriod(plan.period, shift)), periodRange(catalog.period)];
  if (own.start === regional.start && own.end === regional.end) return false;
  return (whole.end !== null && whole.end < regional.start) || (whole.start !== null && whole.start > regional.end);
}

/** A day that does not exist or lies outside the plan's years is a mistake of its own: it is told there, and not compared. */
export function municipalDates({ deadline }: Activity, shift: number): Dates | null {
  if (deadline?.reading.kind !== "read") return null;
  const { meaning } = deadline.reading;
  const isBroken = [meaning, ...eachPart(meaning)].some(({ flags }) => flags?.some((flag) => broken.has(flag)));
  return isBroken ? null : datesOf(deadline.reading, shift);
}

const broken = new Set<Flag>(["invalid-date", "outside-plan", "reversed"]);

export const regionalDates = (entry: Entry): Dates | null =>
  entry.excluded === null ? datesOf(entry.deadline.reading, 0) : null;

/** null where the deadline is not understood, or names no day. */
export function datesOf(reading: Reading, shift: number): Dates | null {
  if (reading.kind !== "read") return null;
  const whole = interval(reading.meaning);
  if (whole.start === null && whole.end === null) return null;
  const moved = (part: Interval): Interval => ({
    start: part.start && shiftDay(part.start, shift),
    end: part.end && shiftDay(part.end, shift),
    certain: part.certain,
  });
  return { kind: reading.meaning.kind, whole: moved(whole), parts: parts(reading.meaning).map(moved) };
}

/** The same day of another year; the last of February stays the last of February. */
export function shiftDay(day: Day, years: number): Day {
  if (years === 0) return day;
  const isEndOfFebruary = day.slice(5, 7) === "02" && day === lastOfMonth(yearOf(day), 2);
  return isEndOfFebruary ? lastOfMonth(yearOf(day) + years, 2) : addYears(day, years);
}
