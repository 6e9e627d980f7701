import { lastOfMonth } from "../calendar/day";
import { type Period } from "../calendar/period";
import { formatDay, formatWindow, isWholeMonths, pieces, type Year } from "./format-days";
import { referencePhrases } from "./format-reference";
import { type ListItem } from "./meaning";
import { type DeadlineStyle } from "./style";

/** Phrases for a day, a limit or a window, the nicest first. */
export function datedPhrases(item: ListItem, style: DeadlineStyle, period: Period | null): string[] {
  const full = phrasesWith(item, style, "year");
  const bare = phrasesWith(item, style, "no year");
  if (item.flags?.includes("ambiguous-year")) return [...ambiguous(item), ...bare, ...full];
  return style.years === "omitted" && period !== null ? [...bare, ...full] : full;
}

function phrasesWith(item: ListItem, style: DeadlineStyle, year: Year): string[] {
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
    const start = `${y}-${String(m).padStart(2, "0")}-01`;
    months.push(formatWindow({ start, end: lastOfMonth(y, m) }, style));
  }
  return months.join(" или ");
}

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

/** Phrases for several days or windows, with what joins them, the nicest first. */
export function listPhrases(
  items: readonly ListItem[],
  style: DeadlineStyle,
  joint: string,
  period: Period | null,
): string[] {
  const each = items.map((item) => datedPhrases(item, style, null)[0] ?? "");
  const bare = items.map((item) => phrasesWith(item, style, "no year")[0] ?? "");
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
  const spelled = items.map((item) => phrasesWith(item, style, "year").at(-1) ?? "").join(joint);
  return joint === ", "
    ? [...omitted, ...shared, each.join(joint), each.join("; "), each.join("\n")]
    : [...omitted, ...shared, each.join(joint), spelled];
}
