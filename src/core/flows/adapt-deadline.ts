import { type Day, addMonths, toPlainDate } from "../calendar/day";
import { type Period, periodRange } from "../calendar/period";
import { addWorkdays } from "../calendar/workdays";
import { moveYears } from "../catalog/adapt-years";
import { type Catalog, type Entry } from "../catalog/catalog";
import { interval } from "../deadline/interval";
import { type Meaning } from "../deadline/meaning";
import { parseDeadline } from "../deadline/parse";
import { type Activity } from "../plan/plan";
import { daysForReport } from "../rules/region/c4";
import { pairKind } from "../rules/region/pair-kind";
import { itemsOf } from "../rules/region/items";

/** A deadline for a municipal row, or why the region's cannot be taken. */
export type AdaptedDeadline = { readonly text: string } | { readonly why: string };

/**
 * The regional deadline in the municipal plan's years, moved where the comparison demands it: information is due some
 * working days before the report that it feeds, an own event follows the regional one by a month.
 */
export function adaptDeadline(
  activity: Activity,
  entry: Entry,
  { catalog, period, years }: { catalog: Catalog; period: Period | null; years: number },
): AdaptedDeadline {
  if (entry.excluded !== null)
    return { why: `Срок региональной строки ${entry.row} не годится: ${lowerFirst(entry.excluded)}` };
  const text = moveYears(linesFor(activity, entry.deadline.text), years);
  const reading = parseDeadline(text, period);
  if (reading.kind === "unreadable") return { text };
  if (reading.meaning.flags?.includes("invalid-date")) {
    return { why: `После переноса на другой год получается несуществующая дата «${text}» — впишите срок сами.` };
  }
  const kind = pairKind({ activity, entry, municipal: null, regional: null }, catalog);
  if (kind === "feeds-report") return { text: beforeReport(reading.meaning) ?? text };
  if (kind === "follow-up") return { text: afterEvent(reading.meaning, period) ?? text };
  return { text };
}

/** One line for each subject of the row, as the region has them; where the counts differ, each deadline once. */
function linesFor(activity: Activity, text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length === itemsOf(activity.title.clean).length ? lines.join("\n") : [...new Set(lines)].join("\n");
}

function beforeReport(meaning: Meaning): string | null {
  if (meaning.kind !== "limit" || meaning.end === null) return null;
  return `до ${digits(addWorkdays(meaning.end, -daysForReport))}`;
}

function afterEvent(meaning: Meaning, period: Period | null): string | null {
  const { end, certain } = interval(meaning);
  if (!certain || end === null || meaning.kind !== "window") return null;
  const next = addMonths(end, 1);
  if (period !== null && next > periodRange(period).end) return null;
  const { month, year } = toPlainDate(next);
  return `${months[month - 1] ?? ""} ${year} г.`;
}

const months = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");

function digits(day: Day): string {
  const { day: d, month, year } = toPlainDate(day);
  return `${String(d).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
