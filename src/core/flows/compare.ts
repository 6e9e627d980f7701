import { type Day } from "../calendar/day";
import { type DayRange, periodRange, shiftPeriod } from "../calendar/period";
import { type Catalog, type Entry, type RowMatch } from "../catalog/catalog";
import { type Interval } from "../deadline/interval";
import { type Source } from "../grid/source";
import { type Order } from "../order/order";
import { type Activity, type Plan, rowName } from "../plan/plan";
import { type Profile } from "../profile/profile";
import { type Finding } from "../rules/finding";
import { opening } from "../rules/opening";
import { type Dates, comparableOf, municipalDates, regionalDates, shiftDay } from "../rules/region/pairs";
import { regionRules } from "../rules/region/region-rules";
import { answersOf } from "../catalog/answers";

export interface CompareInput {
  readonly plan: Plan;
  readonly order: Order | null;
  readonly source: Source;
  readonly catalog: Catalog;
  readonly matches: readonly RowMatch[];
  readonly profile: Profile | null;
  /** Years that the municipal days are moved by for the comparison only; null: no shift was accepted. */
  readonly shiftYears: number | null;
}

/** The municipal plan beside the regional one: what is said, and what the timeline draws. */
export interface Comparison {
  /** C0 first, then by the rows of the plan. */
  readonly findings: readonly Finding[];
  /** One line for every row of the plan, in its order; empty where the years differ. */
  readonly lines: readonly TimelineLine[];
  /** The order's day, moved as the plan's days are. */
  readonly orderDate: Day | null;
  /** First and last day of the picture. */
  readonly range: DayRange;
}

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

export function compare(input: CompareInput): Comparison {
  const { plan, order, source, catalog, matches, profile, shiftYears } = input;
  const region = { catalog, matches, shiftYears };
  const transferredDays = profile?.transferredDays ?? { off: [], working: [] };
  const context = { source, plan, order, profile, region, transferredDays };
  const off = new Set(profile?.rules.off ?? []);
  const findings = regionRules
    .filter(({ id }) => !off.has(id))
    .flatMap((rule) => rule.run(context))
    .sort((a, b) => position(a, plan) - position(b, plan));
  const range = rangeOf(plan, catalog, shiftYears ?? 0);
  const signed = order?.date?.day ?? null;
  const shift = shiftYears ?? 0;
  return {
    findings,
    lines: comparableOf(context) ? plan.activities.map((_, index) => lineOf(index, input, range, findings)) : [],
    orderDate: signed && shiftDay(signed, shift),
    range,
  };
}

/** The comparison as a table for the file: one row for every row of the plan, then what concerns the plan as a whole. */
export function comparisonTable({ findings, lines }: Comparison): ComparisonTable {
  const said = new Set(lines.flatMap((line) => line.findings));
  const whole = findings.filter((_, index) => !said.has(index));
  return {
    headings: ["№", "Мероприятие", "Срок", "Строка региона", "Срок региона", "Замечания"],
    rows: [
      ...whole.map(({ message, related }) => [
        "",
        "План в целом",
        "",
        related
          .map(({ row }) => row)
          .filter((row) => row !== "title")
          .join(", "),
        "",
        message,
      ]),
      ...lines.map((line) => [
        line.row,
        line.title,
        line.text,
        line.entryRow ?? "нет соответствия",
        line.entryText,
        [...line.findings.map((index) => findings[index]?.message ?? ""), line.note ?? ""].filter(Boolean).join("\n"),
      ]),
    ],
  };
}

export interface ComparisonTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function lineOf(
  index: number,
  { plan, catalog, matches, shiftYears }: CompareInput,
  range: DayRange,
  findings: readonly Finding[],
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

/** The years of both plans, widened to whatever day is drawn. */
function rangeOf(plan: Plan, catalog: Catalog, shift: number): DayRange {
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

/** C0 comes first, then the order's own, then the rows in their order, then what concerns the whole plan. */
function position(finding: Finding, plan: Plan): number {
  if (finding.rule === "region-c0") return -2;
  const [place] = finding.places;
  if (place?.part === "order") return -1;
  const index = plan.activities.findIndex((activity) => rowName(plan, activity) === place?.row);
  return index < 0 ? plan.activities.length : index;
}
