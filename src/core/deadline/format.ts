import { type Period, periodRange } from "../calendar/period";
import { formatDay, formatWindow, isWholeMonths, pieces, type Year } from "./format-days";
import { formatRecur } from "./format-recurrence";
import { referencePhrases } from "./format-reference";
import { eachPart } from "./interval";
import { type ListItem, type Meaning } from "./meaning";
import { parseDeadline } from "./parse";
import { type DeadlineStyle, standardStyle } from "./style";

/**
 * The canonical Russian phrase of a meaning in the plan's own style. It reads back as the same meaning under the same plan
 * (not for an impossible or reversed date, whose typed text is lost). With `period` the phrase is as short as the plan
 * allows: «в течение года», «март»; without it every year is written.
 */
export function formatMeaning(
  meaning: Meaning,
  style: DeadlineStyle = standardStyle,
  period: Period | null = null,
): string {
  const phrase = phrases(meaning, style, period).find((candidate) => readsAs(candidate, meaning, period));
  const unproven = phrases(meaning, style, null);
  const text = phrase ?? unproven.at(isAmbiguous(meaning) ? 0 : -1) ?? "";
  return style.capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** A year that only the plan leaves open must not be written. */
const isAmbiguous = (meaning: Meaning): boolean =>
  eachPart(meaning).some((part) => part.flags?.includes("ambiguous-year"));

function readsAs(phrase: string, meaning: Meaning, period: Period | null): boolean {
  const reading = parseDeadline(phrase, period);
  if (reading.kind !== "read") return false;
  return period === null ? same(unplanned(reading.meaning), unplanned(meaning)) : same(reading.meaning, meaning);
}

/** Phrases for a meaning, the nicest first. */
function phrases(meaning: Meaning, style: DeadlineStyle, period: Period | null): string[] {
  switch (meaning.kind) {
    case "limit":
    case "point":
    case "window":
      return dated(meaning, style, period);
    case "list":
      return lists(meaning.items, style, meaning.flags?.includes("either") ? " или " : ", ", period);
    case "ongoing":
      return ongoing(meaning.start, meaning.end, style, period);
    case "recurrence": {
      const often = formatRecur(meaning.recur);
      const span = formatSpan(meaning.start, meaning.end, style);
      return [...(period === null ? [] : [often]), `${often}, ${span}`, `${often} ${span}`, `${span}, ${often}`];
    }
    case "open":
    case "request":
    case "event":
    case "calendar":
    case "relative":
      return referencePhrases(meaning);
    case "mixed":
      return mixtures(meaning.parts, style, period);
    case "none":
      return [meaning.flags?.includes("tbd") ? "уточняется" : meaning.flags?.includes("empty") ? "–" : "иной текст"];
  }
}

function dated(item: ListItem, style: DeadlineStyle, period: Period | null): string[] {
  const full = datedPhrases(item, style, "year");
  const bare = datedPhrases(item, style, "no year");
  if (item.flags?.includes("ambiguous-year")) return [...ambiguous(item), ...bare, ...full];
  return style.years === "omitted" && period !== null ? [...bare, ...full] : full;
}

function datedPhrases(item: ListItem, style: DeadlineStyle, year: Year): string[] {
  const { start, end } = item;
  switch (item.kind) {
    case "limit":
      return end === null ? ["до"] : [`${style.limit} ${formatDay(end, style, year)}`];
    case "point":
      return start === null ? [""] : [`${formatDay(start, style, year)}${item.time ? ` в ${item.time}` : ""}`];
    case "window": {
      if (item.startAnchor !== undefined) return anchoredWindow(item.startAnchor, end, style);
      if (start === null) return end === null ? [""] : [`до ${formatDay(end, style, year)}`];
      if (end === null) return [`с ${formatDay(start, style, year)}`];
      if (item.flags?.includes("either")) return [choice(start, end, style)];
      return [
        formatWindow({ start, end }, style, year),
        `с ${formatDay(start, style, year)} по ${formatDay(end, style, year)}`,
      ];
    }
  }
}

/** «март или апрель 2024 г.» */
function choice(start: string, end: string, style: DeadlineStyle): string {
  const months: string[] = [];
  const last = pieces(end);
  for (
    let { y, m } = pieces(start);
    y < last.y || (y === last.y && m <= last.m);
    m === 12 ? ((y += 1), (m = 1)) : (m += 1)
  ) {
    const day = `${y}-${String(m).padStart(2, "0")}-01`;
    months.push(formatWindow({ start: day, end: monthEnd(day) }, style));
  }
  return months.join(" или ");
}

const monthEnd = (day: string): string => {
  const { y, m } = pieces(day);
  const last =
    [31, y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ??
    31;
  return `${day.slice(0, 8)}${last}`;
};

function anchoredWindow(anchor: string, end: string | null, style: DeadlineStyle): string[] {
  const until = end === null ? "" : ` по ${formatDay(end, style)}`;
  const forms = referencePhrases({ kind: "event", start: null, end: null, anchor }).filter((phrase) =>
    phrase.startsWith("после "),
  );
  return forms.map((phrase) => `с момента ${phrase.slice("после ".length)}${until}`);
}

/** What only words without a year can say: «III квартал», «до конца года». */
function ambiguous({ kind, start, end, flags }: ListItem): string[] {
  if (!flags?.includes("ambiguous-year")) return [];
  const day = (kind === "limit" ? end : start)?.slice(5);
  if (kind === "window" && day === "07-01" && end?.slice(5) === "09-30") return ["III квартал"];
  if (kind === "window" && end === null)
    return day === "07-01"
      ? ["с III квартала"]
      : day === "01-01"
        ? ["с начала года"]
        : day === "12-31"
          ? ["с конца года"]
          : [];
  if (kind !== "limit") return [];
  return day === "09-30"
    ? ["по III квартал"]
    : day === "12-31"
      ? ["до конца года"]
      : day?.endsWith("-12-31")
        ? ["до начала года"]
        : [];
}

const isMonths = ({ kind, start, end }: ListItem): boolean =>
  kind === "window" && start !== null && end !== null && isWholeMonths(start, end);

function lists(items: readonly ListItem[], style: DeadlineStyle, joint: string, period: Period | null): string[] {
  const each = items.map((item) => dated(item, style, null)[0] ?? "");
  const bare = items.map((item) => datedPhrases(item, style, "no year")[0] ?? "");
  const years = new Set(
    items.flatMap(({ start, end }) => [start?.slice(0, 4), end?.slice(0, 4)]).filter((year) => year !== undefined),
  );
  const shared =
    years.size === 1 && (style.day === "words" || items.every(isMonths))
      ? [[...bare.slice(0, -1), each.at(-1) ?? ""].join(joint)]
      : [];
  const yearless = items.map((item, index) => ambiguous(item)[0] ?? bare[index] ?? "").join(joint);
  if (items.some((item) => item.flags?.includes("ambiguous-year")))
    return [yearless, each.join(joint), each.join("; ")];
  const omitted = style.years === "omitted" && period !== null ? [bare.join(joint)] : [];
  // «с … по … или с … по …»: neighbouring months would melt into one window
  const spelled = items.map((item) => datedPhrases(item, style, "year").at(-1) ?? "").join(joint);
  return joint === ", "
    ? [...omitted, ...shared, each.join(joint), each.join("; "), each.join("\n")]
    : [...omitted, ...shared, each.join(joint), spelled];
}

function ongoing(start: string, end: string, style: DeadlineStyle, period: Period | null): string[] {
  const plan = period && periodRange(period);
  const own = plan !== null && plan.start === start && plan.end === end;
  const short = own
    ? [
        period?.type === "school"
          ? "в течение учебного года"
          : period?.type === "multi"
            ? "весь период"
            : "в течение года",
      ]
    : [];
  const [a, b] = [pieces(start), pieces(end)];
  const years = start.endsWith("-01-01") && end.endsWith("-12-31");
  const school = start.endsWith("-09-01") && end.endsWith("-05-31") && b.y === a.y + 1;
  const named = years
    ? [a.y === b.y ? `в течение ${a.y} года` : `в течение ${a.y}–${b.y} годов`]
    : school
      ? [`в течение ${a.y}/${b.y} учебного года`]
      : [];
  return [...short, ...named, `постоянно ${formatSpan(start, end, style)}`];
}

const formatSpan = (start: string, end: string, style: DeadlineStyle): string =>
  `с ${formatDay(start, style)} по ${formatDay(end, style)}`;

/** Parts in one breath where they stay apart, else with semicolons. */
function mixtures(parts: readonly Meaning[], style: DeadlineStyle, period: Period | null): string[] {
  const each = parts.map((part) => formatMeaning(part, { ...style, capital: false }, period));
  const plain = parts.map((part) => formatMeaning(part, { ...style, capital: false }, null));
  return [each.join("; "), plain.join("; "), plain.join("\n")];
}

/** Without a plan nothing lies outside it. */
function unplanned(meaning: Meaning): unknown {
  return JSON.parse(JSON.stringify(meaning), (key: string, value: unknown) => {
    if (key !== "flags" || !Array.isArray(value)) return value;
    const left = value.filter((flag) => flag !== "outside-plan" && flag !== "crosses-plan-end");
    return left.length === 0 ? undefined : left;
  });
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** Flags are a set, `suggest` is no part of the meaning, keys have no order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "suggest");
  return Object.fromEntries(
    entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, key === "flags" && Array.isArray(one) ? [...one].sort() : sorted(one)]),
  );
}
