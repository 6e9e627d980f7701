import { addMonths, lastOfMonth, toPlainDate } from "../calendar/day";
import { monthGenitives, monthNames } from "../calendar/month-names";
import { type Period, periodRange } from "../calendar/period";
import { addWorkdays } from "../calendar/workdays";
import { moveYears } from "../catalog/adapt-years";
import { type Catalog, type Entry } from "../catalog/catalog";
import { formatMeaning } from "../deadline/format";
import { interval } from "../deadline/interval";
import { type Meaning } from "../deadline/meaning";
import { parseDeadline } from "../deadline/parse";
import { deadlineStyle } from "../plan/deadline-style";
import { type Activity, type Plan } from "../plan/plan";
import { daysForReport } from "../rules/region/c4";
import { itemsOf } from "../rules/region/items";
import { pairKind } from "../rules/region/pair-kind";

/** A deadline for a municipal row, or why the region's cannot be taken. */
export type AdaptedDeadline = { readonly text: string } | { readonly why: string };

/**
 * The regional deadline in the municipal plan's years, moved where the comparison demands it: information is due some
 * working days before the report that it feeds, an own event follows the regional one by a month. Days and months are
 * written as the plan writes them, every other phrase as the region does.
 */
export function adaptDeadline(
  activity: Activity,
  entry: Entry,
  { catalog, plan, years }: { catalog: Catalog; plan: Plan; years: number },
): AdaptedDeadline {
  if (entry.excluded !== null)
    return { why: `Срок региональной строки ${entry.row} не годится: ${lowerFirst(entry.excluded)}` };
  const text = moveYears(linesFor(activity, entry.deadline.text), years);
  const reading = parseDeadline(text, plan.period);
  if (reading.kind === "unreadable") return { text };
  if (reading.meaning.flags?.includes("invalid-date")) {
    return { why: `После переноса на другой год получается несуществующая дата «${text}» — впишите срок сами.` };
  }
  const kind = pairKind({ activity, entry, municipal: null, regional: null }, catalog);
  const moved =
    kind === "feeds-report"
      ? beforeReport(reading.meaning)
      : kind === "follow-up"
        ? afterEvent(reading.meaning, plan.period)
        : null;
  if (moved) return { text: formatMeaning(moved, deadlineStyle(plan), plan.period) };
  const isSure = reading.kind === "read" && reading.assumed.length === 0 && !reading.meaning.flags?.length;
  return {
    text: isSure && namesDaysAlone(text) ? formatMeaning(reading.meaning, deadlineStyle(plan), plan.period) : text,
  };
}

/** Nothing but days and months: «до 1 марта 2024 года», «март-апрель 2024», «с 01.03.2024 по 15.03.2024». */
const namesDaysAlone = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[ \u00a0–—-]+/)
    .every((word) => joints.has(word) || /^\d{1,2}\.\d{2}\.\d{4}$|^\d{1,4}$/.test(word));

const joints: ReadonlySet<string> = new Set(["до", "с", "по", "г.", "год", "года", ...monthNames, ...monthGenitives]);

/** One line for each subject of the row, as the region has them; where the counts differ, each deadline once. */
function linesFor(activity: Activity, text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length === itemsOf(activity.title.clean).length ? lines.join("\n") : [...new Set(lines)].join("\n");
}

const beforeReport = (meaning: Meaning): Meaning | null =>
  meaning.kind === "limit" && meaning.end !== null
    ? { kind: "limit", start: null, end: addWorkdays(meaning.end, -daysForReport) }
    : null;

/** The month after the event's. */
function afterEvent(meaning: Meaning, period: Period | null): Meaning | null {
  const { end, certain } = interval(meaning);
  if (!certain || end === null || meaning.kind !== "window") return null;
  const next = addMonths(end, 1);
  if (period !== null && next > periodRange(period).end) return null;
  const { month, year } = toPlainDate(next);
  return { kind: "window", start: `${next.slice(0, 7)}-01`, end: lastOfMonth(year, month) };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
