import { type Context, type Form, piece, skip, sticky, take, type Taken } from "../form";
import { type YearRef } from "../unit";

const YEAR_WORD = "(?:гг|г\\.?\\s?г|г|год(?:ах|ов|ам|а|у|ом|ы|е)?)(?![а-я])\\.*";
const SCHOOL =
  "(?:-?\\s?(?:го|м|й|ый|ом)\\s)?(?:уч(?:ебн(?:ого|ом|ый|ому|ых|ые))?\\.?)\\s?(?:г(?:ода?х?|оду|оды)?(?![а-я])\\.?)?";
const YEAR = "(?:19|20|21)\\d\\d(?!\\d)";

/** The year after a day, month or quarter. */
export const yearForms: readonly Form<YearRef>[] = [
  {
    name: "учебный год",
    pattern: piece(
      `,?\\s?(?:в\\s|на\\s)?(?<from>${YEAR})(?:\\s?г(?:од|\\.)?)?\\s?[-/]\\s?(?<to>(?:19|20|21)?\\d\\d)\\s?${SCHOOL}`,
    ),
    examples: ["II полугодие 2024/2025 уч. года", "сентябрь 2023-2024 учебного года"],
    read: ({ word }) => schoolYear(word("from"), word("to")),
  },
  {
    name: "годы списком",
    pattern: piece(
      `,?\\s?(?:в\\s)?(?<years>${YEAR}(?:(?:,\\s?|\\sи\\s)${YEAR})+)(?!\\s?[-/.]\\s?\\d)(?:\\s?${YEAR_WORD})?`,
    ),
    examples: ["март 2023, 2024 гг.", "до 1 декабря 2024 и 2025 годов"],
    read: ({ word }) => ({ kind: "several", years: word("years").split(/\D+/).map(Number) }),
  },
  {
    name: "год",
    pattern: piece(
      `(?:,|\\s-|\\s?/)?\\s?(?:в\\s|на\\s)?(?<year>${YEAR})(?!\\s?[/]\\s?\\d|\\.\\d)(?:\\s?-?\\s?(?:го|м|му|ом|й)(?![а-я]))?(?:\\s?(?:календарн(?:ого|ом)\\s)?${YEAR_WORD})?`,
    ),
    examples: ["март 2024", "март 2024г.", "до 1 марта 2024 года", "март/2024"],
    read: ({ word }) => ({ kind: "year", year: Number(word("year")), short: false }),
  },
  {
    name: "год двумя цифрами",
    pattern: piece(`,?\\s?['’]?(?<year>\\d\\d)\\s?${YEAR_WORD}`),
    examples: ["март 24 г."],
    read: ({ word }) => ({ kind: "year", year: 2000 + Number(word("year")), short: true }),
  },
  {
    name: "следующий год",
    pattern: piece(
      `,?\\s?(?:(?:следующего|будущего|последующего|наступающего)(?:\\sза\\sотчетным)?\\s(?:календарного\\s)?(?:года|г\\.)|года,\\sследующего\\sза\\s(?:отчетным|текущим)(?:\\s(?:годом|периодом))?)(?![а-я])`,
    ),
    examples: ["до 1 апреля следующего года"],
    read: () => ({ kind: "beside", years: 1 }),
  },
  {
    name: "прошлый год",
    pattern: piece(
      `,?\\s?(?:прошлого|прошедшего|предыдущего|предшествующего)\\s(?:календарного\\s)?(?:года|г\\.)(?![а-я])`,
    ),
    examples: ["декабрь прошлого года"],
    read: () => ({ kind: "beside", years: -1 }),
  },
  {
    name: "каждый год",
    pattern: piece(`,?\\s?каждого\\s(?:календарного\\s)?(?:года|г\\.)(?![а-я])`),
    examples: ["до 1 декабря каждого года"],
    read: () => ({ kind: "each" }),
  },
];

/** «текущего года»: the plan's own year, as if none were typed. */
const current = sticky(
  /,?\s?(?:(?:текущего|этого(?:\sже)?|сего|данного|настоящего|отчетного)\s(?:календарного\s|учебного\s)?(?:года|г\.|уч\.\s?(?:года|г\.))|с\.\s?г\.?|т\.\s?г\.?|тек\.\s?(?:года|г\.))(?![а-я])/y,
);

/** The year that follows a unit, null when none does; `end` is behind «текущего года» too. */
export function takeYear(at: number, context: Context): Taken<YearRef | null> {
  const found = take(yearForms, at, context);
  if (found !== null) return found;
  return { value: null, end: skip(current, at, context.low) ?? at };
}

export function schoolYear(fromText: string, toText: string): YearRef | null {
  const from = Number(fromText);
  const to = toText.length === 2 ? Math.floor(from / 100) * 100 + Number(toText) : Number(toText);
  return to === from + 1 ? { kind: "school", from, to } : null;
}
