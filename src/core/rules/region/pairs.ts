import { type Day, addYears, lastOfMonth, yearOf } from "../../calendar/day";
import { answersOf } from "../../catalog/answers";
import { type Entry } from "../../catalog/catalog";
import { type Interval, interval, parts } from "../../deadline/interval";
import { type Meaning, type Reading } from "../../deadline/meaning";
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
    const municipal = activity.deadline ? datesOf(activity.deadline.reading, shift) : null;
    return answersOf(match, plan, region.catalog).flatMap((index): Pair[] => {
      const entry = region.catalog.entries[index];
      return entry ? [{ activity, entry, municipal, regional: regionalDates(entry) }] : [];
    });
  });
}

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
