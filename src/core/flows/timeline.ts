import { type Day } from "../calendar/day";
import { type DayRange, periodRange, shiftPeriod } from "../calendar/period";
import { answersOf } from "../catalog/answers";
import { type Catalog, type Entry } from "../catalog/catalog";
import { type Interval } from "../deadline/interval";
import { type Activity, type Plan, rowName } from "../plan/plan";
import { type Finding } from "../rules/finding";
import { opening } from "../rules/opening";
import { type Dates, municipalDates, regionalDates } from "../rules/region/pairs";
import { type RegionContext } from "../rules/rule";

/** A row of the plan with its counterpart's windows, to be drawn. */
export interface TimelineLine {
  readonly row: string;
  readonly title: string;
  /** The deadline as typed. */
  readonly text: string;
  /** Moved by the shift; an open start is the first day of the picture, an open end the last. */
  readonly municipal: readonly DayRange[];
  readonly regional: readonly DayRange[];
  /** The regional row that the windows are of, null where the row has no counterpart. */
  readonly entryRow: string | null;
  readonly entryText: string;
  /** Indices into `findings` of those about this row. */
  readonly findings: readonly number[];
  /** Why a side has no window, a whole Russian sentence; null where both have. */
  readonly note: string | null;
}

/** What is drawn for one row of the plan. */
export function lineOf(
  index: number,
  { plan, catalog, matches, shiftYears }: RegionContext & { readonly plan: Plan },
  { range, findings }: { readonly range: DayRange; readonly findings: readonly Finding[] },
): TimelineLine {
  const activity = plan.activities[index] as Activity;
  const match = matches.find((item) => item.activity === index);
  const entry = match ? catalog.entries[answersOf(match, plan, catalog)[0] ?? -1] : undefined;
  const own = municipalDates(activity, shiftYears ?? 0);
  const regional = entry ? regionalDates(entry) : null;
  const row = rowName(plan, activity);
  return {
    row,
    title: opening(activity.title.clean),
    text: activity.deadline?.text ?? "",
    municipal: rangesOf(own, range),
    regional: rangesOf(regional, range),
    entryRow: entry?.row ?? null,
    entryText: entry?.deadline.text ?? "",
    findings: findings.flatMap(({ places }, at) =>
      places.some((place) => place.part === "plan" && place.row === row) ? at : [],
    ),
    note: noteOf(own, regional, entry),
  };
}

function noteOf(own: Dates | null, regional: Dates | null, entry: Entry | undefined): string | null {
  if (!entry) return "В региональном плане этой строке ничего не соответствует.";
  if (entry.excluded !== null) return `Срок региона не сравнивается. ${entry.excluded}`;
  if (!own && !regional) return "Ни в плане, ни у региона в сроке нет дат — сравнивать нечего.";
  if (!own) return "В сроке плана нет дат — сравнивать нечего.";
  return regional ? null : "В сроке региона нет дат — сравнивать нечего.";
}

function rangesOf(dates: Dates | null, range: DayRange): DayRange[] {
  const ranges = (dates?.parts ?? []).map(({ start, end }: Interval) => ({
    start: start ?? range.start,
    end: end ?? range.end,
  }));
  return ranges.map(({ start, end }) => (start <= end ? { start, end } : { start: end, end }));
}

/** The days of the picture: the years of both plans, widened to whatever day is drawn. */
export function rangeOf(plan: Plan, catalog: Catalog, shift: number): DayRange {
  const periods = [plan.period && shiftPeriod(plan.period, shift), catalog.period].flatMap((period) =>
    period ? [periodRange(period)] : [],
  );
  const days = [
    ...plan.activities.map((activity) => municipalDates(activity, shift)),
    ...catalog.entries.map(regionalDates),
  ].flatMap((dates) =>
    (dates?.parts ?? []).flatMap(({ start, end }) => [start, end].filter((day): day is Day => day !== null)),
  );
  const near = periods.length > 0 ? days.filter((day) => periods.some((period) => isNear(day, period))) : days;
  const all = [...periods.flatMap(({ start, end }) => [start, end]), ...near].sort();
  return { start: all[0] ?? "2000-01-01", end: all.at(-1) ?? "2000-12-31" };
}

/** A day years away is a slip: it must not stretch the picture. */
const isNear = (day: Day, { start, end }: DayRange): boolean => {
  const year = Number(day.slice(0, 4));
  return year >= Number(start.slice(0, 4)) - 1 && year <= Number(end.slice(0, 4)) + 1;
};
