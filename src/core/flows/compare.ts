import { type Day } from "../calendar/day";
import { type DayRange } from "../calendar/period";
import { type Catalog, type RowMatch } from "../catalog/catalog";
import { type Source } from "../grid/source";
import { type Order } from "../order/order";
import { type Plan, rowName } from "../plan/plan";
import { type Profile } from "../profile/profile";
import { type Finding } from "../rules/finding";
import { comparableOf, shiftDay } from "../rules/region/pairs";
import { regionRules } from "../rules/region/region-rules";
import { lineOf, rangeOf, type TimelineLine } from "./timeline";

export type { TimelineLine } from "./timeline";

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

export function compare(input: CompareInput): Comparison {
  const { plan, order, source, catalog, matches, profile, shiftYears } = input;
  const region = { catalog, matches, shiftYears };
  const transferredDays = profile?.transferredDays ?? { off: [], working: [] };
  const context = { source, plan, order, profile, region, transferredDays };
  const off = new Set(profile?.rules.off ?? []);
  const findings = regionRules
    .filter(({ id }) => !off.has(id))
    .flatMap((rule) => rule.run(context))
    .map((finding) => ({ ...finding, severity: profile?.rules.severity[finding.rule] ?? finding.severity }))
    .sort(byPosition(plan));
  const range = rangeOf(plan, catalog, shiftYears ?? 0);
  const signed = order?.date?.day ?? null;
  const shift = shiftYears ?? 0;
  const drawn = { plan, catalog, matches, shiftYears };
  return {
    findings,
    lines: comparableOf(context) ? plan.activities.map((_, index) => lineOf(index, drawn, { range, findings })) : [],
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

/** C0 comes first, then the order's own, then the rows in their order, then what concerns the whole plan. */
function byPosition(plan: Plan): (a: Finding, b: Finding) => number {
  const names = new Map(plan.activities.map((activity, index) => [rowName(plan, activity), index]));
  const position = ({ rule, places: [place] }: Finding): number => {
    if (rule === "region-c0") return -2;
    return place?.part === "order" ? -1 : (names.get(place?.row ?? "") ?? names.size);
  };
  return (a, b) => position(a) - position(b);
}
