import { type Period } from "../calendar/period";

/** The years that a title names: «на 2024 год», «на 2023/2024 учебный год», «на 2022–2027 годы»; null where none. */
export function periodOf(title: string): Period | null {
  const text = title.replace(/[\s\u00a0]+/g, " ").replace(/[‐‑‒–—−]/g, "-");
  for (const { pattern, read } of forms) {
    const match = [...text.matchAll(pattern)].at(-1);
    const period = match ? read(match.slice(1).map((part) => part ?? "")) : null;
    if (period) return period;
  }
  return null;
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: string[]) => Period | null;
}

const year = "(20\\d\\d|19\\d\\d)";
const second = "(20\\d\\d|19\\d\\d|\\d\\d)";
const sep = " ?(?:-|/|\\\\) ?(?:гг?\\. ?)?";
const months = "(январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-яё]*";

/** Ordered: what says most comes first. */
const forms: readonly Form[] = [
  {
    pattern: new RegExp(`${year}${sep}${second} ?(?:гг?\\. ?)?(?:уч|учебн)`, "gi"),
    read: ([a, b]) => span("school", a, b),
  },
  {
    pattern: new RegExp(`(?:уч\\.|учебн\\S*) (?:год|г\\.)\\S* ?${year}${sep}${second}`, "gi"),
    read: ([a, b]) => span("school", a, b),
  },
  {
    pattern: new RegExp(`${months} ${year}(?: ?(?:г\\.|года?))? ?(?:-|по|до) ?${months} ${year}`, "gi"),
    read: ([, a, , b]) => (a === b ? single(a) : span(Number(b) - Number(a) === 1 ? "school" : "multi", a, b)),
  },
  {
    pattern: new RegExp(`(?:на|в) ${year}${sep}${second} ?(?:годы|годах|гг\\.?|годов)`, "gi"),
    read: ([a, b]) => span("multi", a, b),
  },
  {
    pattern: new RegExp(`(?:на|в) ${year} ?(?:год\\S*)? ?и ${year} ?(?:годы|годах|гг)`, "gi"),
    read: ([a, b]) => span("multi", a, b),
  },
  {
    pattern: new RegExp(`(?:с|на период с) ${year}(?: года?)? (?:по|до) ${year}`, "gi"),
    read: ([a, b]) => span("multi", a, b),
  },
  { pattern: new RegExp(`(?:^|[^\\d])${year} ?/ ?${second}(?!\\d)`, "gi"), read: ([a, b]) => span("school", a, b) },
  {
    pattern: new RegExp(`${year} ?- ?${second} ?(?:годы|годах|годов|гг)`, "gi"),
    read: ([a, b]) => span("multi", a, b),
  },
  {
    pattern: new RegExp(`(?:на|за) (?:период )?${year} ?- ?${second}(?! ?(?:г\\.|год[аеу]?(?![а-яё])))`, "gi"),
    read: ([a, b]) => span("multi", a, b),
  },
  { pattern: new RegExp(`(?:^|[^\\d])${year} ?- ?${second}(?!\\d)`, "gi"), read: ([a, b]) => consecutive(a, b) },
  {
    pattern: new RegExp(`(?:на|в) (?:[IV1-4]+ (?:квартал|полугодие) |календарн\\S+ )?${year}`, "gi"),
    read: ([a]) => single(a),
  },
  {
    pattern: new RegExp(
      `(?<!(?:итогам|результатам|за|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря) )(?<!\\d\\d\\.)${year} ?(?:год|г\\.)`,
      "gi",
    ),
    read: ([a]) => single(a),
  },
  {
    pattern: new RegExp(`\\d ?(?:-|по) ?\\d{1,2} ${months} ${year}`, "gi"),
    read: ([, a]) => single(a),
  },
  {
    pattern: new RegExp(`(?:на|в|за) ${months} ${year}`, "gi"),
    read: ([, a]) => single(a),
  },
];

const single = (text = ""): Period => ({ type: "calendar", year: Number(text) });

function span(type: "school" | "multi", a = "", b = ""): Period | null {
  const from = Number(a);
  const to = b.length === 2 ? Math.floor(from / 100) * 100 + Number(b) : Number(b);
  if (to <= from || to - from > 20) return null;
  return type === "school" && to - from !== 1 ? { type: "multi", from, to } : { type, from, to };
}

/** «на 2023-2024 год»: two years of which one makes a school year. */
const consecutive = (a = "", b = ""): Period | null => span("school", a, b);
