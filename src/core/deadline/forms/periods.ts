import { type Form, piece, type Context } from "../form";
import { day, type Item, itemOf, monthsThrough, type Unit, type YearRef } from "../unit";
import { ORDINAL, ORDINALS, ordinal, ordinals } from "../vocabulary";
import { joinUnits } from "./joined";
import { schoolYear } from "./year";

const YEAR = "(?:19|20|21)\\d\\d(?!\\d)";
const YEAR_WORD = "(?:гг|г\\.?\\s?г|г|год(?:ах|ов|ам|а|у|ом|ы|е)?)(?![а-я])\\.*";
const SCHOOL_WORD = "уч(?:ебн(?:ого|ом|ый|ому|ые))?\\.?\\s?(?:г(?:ода?|оду)?)(?![а-я])\\.?";

const NAMED_YEAR = `(?:(?<from>${YEAR})\\s?[-/]\\s?(?<to>(?:19|20|21)?\\d\\d)\\s)?`;

/** Quarters, half-years, seasons, years. */
export const periodForms: readonly Form<readonly Item[]>[] = [
  {
    name: "квартал",
    pattern: piece(`(?<list>${ORDINALS})\\s?(?:кв(?:артал(?:ах|ов|ам|ом|[аеыу])?|-л)?)(?![а-я])\\.?`),
    examples: ["I квартал", "1 кв.", "II, IV кварталы", "1-2 кварталы", "первый квартал"],
    read: ({ word }) => {
      const quarters = ordinals(word("list"));
      if (quarters.some(({ value }) => value < -1 || value === 0 || value > 4)) return null;
      return joinUnits(quarters.map(({ value, joint }) => ({ value: quarter(value === -1 ? 4 : value), joint })));
    },
  },
  {
    name: "полугодие",
    pattern: piece(
      `(?<list>${ORDINALS})\\s?(?:полугоди(?:ях|ем|[еяию])|полуг\\.|п/г|половин[ауеы](?=\\s(?:${SCHOOL_WORD}|(?:календарного\\s)?года|${YEAR}\\s?-?\\s?(?:го\\s)?г)))(?![а-я])(?<kind>\\s?(?:учебного|календарного)\\sгода|\\sгода)?`,
    ),
    examples: ["1 полугодие", "в I полугодии", "I и II полугодия", "первая половина года"],
    read: ({ word, end }, context) => {
      const halves = ordinals(word("list"));
      if (halves.some(({ value }) => value !== 1 && value !== 2 && value !== -1)) return null;
      const school = isSchoolHalf(word("kind"), end, context);
      return joinUnits(halves.map(({ value, joint }) => ({ value: half(value === 1 ? 1 : 2, school), joint })));
    },
  },
  {
    name: "время года",
    pattern: piece(
      "(?<season>зим[аыуе]|зимой|весн[аыуе]|весной|лет(?:ом|[оау])|осен(?:ью|[ьи])|(?:зим|весен|лет|осен)н(?:ий|ие|его|ем|яя|их)\\s(?:период|месяц|время)[а-я]*)(?![а-я])",
    ),
    examples: ["лето", "зимой", "в летний период", "осень"],
    read: ({ word }) => seasonOf(word("season")),
  },
  {
    name: "учебный год",
    pattern: piece(
      `(?<from>${YEAR})(?:\\s?${YEAR_WORD})?\\s?[-/]\\s?(?<to>(?:19|20|21)?\\d\\d)(?:\\s?-?\\s?(?:й|го|м|ом))?\\s?${SCHOOL_WORD}`,
    ),
    examples: ["2023/2024 учебный год", "2023-24 уч. год"],
    read: ({ word }) => ofSchoolYear(schoolYear(word("from"), word("to"))),
  },
  {
    name: "годы через косую черту",
    pattern: piece(`(?<from>${YEAR})\\s?/\\s?(?<to>(?:19|20|21)?\\d\\d)(?!\\d|[./]\\d)(?:\\s?${YEAR_WORD})?`),
    examples: ["2023/2024"],
    read: ({ word }) => ofSchoolYear(schoolYear(word("from"), word("to"))),
  },
  {
    name: "учебный год словами",
    pattern: piece(`${SCHOOL_WORD}(?:\\s(?<from>${YEAR})\\s?[-/]\\s?(?<to>(?:19|20|21)?\\d\\d))?(?!\\d)`),
    examples: ["учебный год", "учебный год 2007/08"],
    read: ({ word }) => (word("from") === "" ? ofSchoolYear(null) : ofSchoolYear(schoolYear(word("from"), word("to")))),
  },
  {
    name: "годы",
    pattern: piece(`(?<from>${YEAR})(?:\\s?${YEAR_WORD})?\\s?-\\s?(?<to>${YEAR})(?!\\.\\d)(?:\\s?${YEAR_WORD})?`),
    examples: ["2022–2027 годы", "2024-2026 гг."],
    read: ({ word }, { period }) => {
      const [from, to] = [Number(word("from")), Number(word("to"))];
      if (period?.type === "school" && to === from + 1) return ofSchoolYear({ kind: "school", from, to });
      return [{ shape: "window", first: yearUnit(from), last: yearUnit(to) }];
    },
  },
  {
    name: "год",
    pattern: piece(
      `(?<year>${YEAR})(?!\\s?[-/.]\\s?\\d)(?:\\s?-?\\s?(?:го|м|ом|й)(?![а-я]))?(?:\\s?(?:календарн(?:ый|ого|ом)\\s)?${YEAR_WORD})?`,
    ),
    examples: ["2024 год", "2024 г."],
    read: ({ word }) => [itemOf(yearUnit(Number(word("year"))))],
  },
  {
    name: "текущий год",
    pattern: piece(
      "(?:текущ(?:ий|его|ем)|календарн(?:ый|ого|ом))\\s(?:календарн(?:ый|ого|ом)\\s)?год(?:а|у)?(?![а-я])",
    ),
    examples: ["текущий год"],
    read: (_, { period }) => (period?.type === "calendar" ? [itemOf(yearUnit(period.year))] : null),
  },
];

/** «до конца года», «с начала учебного года», «до конца I квартала»: wanted by a word before. */
export const edgeForms: readonly Form<readonly Item[]>[] = [
  {
    name: "начало учебного года",
    pattern: piece(`начал[оаеу]\\s(?:нового\\s)?${NAMED_YEAR}${SCHOOL_WORD}`),
    examples: ["до начала учебного года", "с начала учебного года", "до начала 2024/2025 учебного года"],
    read: ({ word }) => [{ ...itemOf(day(9, 1, namedYear(word))), exclusive: true }],
  },
  {
    name: "конец учебного года",
    pattern: piece(`(?:кон(?:ца|цу|ец)|окончани[яюе]|завершени[яюе])\\s${NAMED_YEAR}${SCHOOL_WORD}`),
    examples: ["до конца учебного года", "до конца 2024-2025 учебного года"],
    read: ({ word }) => [itemOf(day(5, 31, namedYear(word)))],
  },
  {
    name: "начало года",
    pattern: piece("начал[оаеу]\\s(?:календарного\\s)?(?:года(?![а-я])|(?=(?:19|20|21)\\d\\d\\s?г))"),
    examples: ["с начала года"],
    read: () => [{ ...itemOf(yearEdge(day(1, 1))), exclusive: true }],
  },
  {
    name: "конец года",
    pattern: piece(
      "(?:кон(?:ца|цу|ец)|окончани[яюе])\\s(?:календарного\\s)?(?:года(?![а-я])|(?=(?:19|20|21)\\d\\d\\s?г)|(?=(?:текущего|следующего|этого|отчетного)\\s(?:календарного\\s)?года))",
    ),
    examples: ["до конца года", "до конца 2024 года"],
    read: () => [itemOf(yearEdge(day(12, 31)))],
  },
  {
    name: "конец квартала или полугодия",
    pattern: piece(
      `(?:кон(?:ца|цу|ец)|окончани[яюе])\\s(?<nth>${ORDINAL})\\s?(?<unit>квартал|кв\\.|полугоди)(?:а|я)?(?![а-я])`,
    ),
    examples: ["до конца I квартала", "до конца 1 полугодия"],
    read: ({ word, end }, context) => {
      const n = ordinal(word("nth"));
      if (word("unit").startsWith("кв")) return n >= 1 && n <= 4 ? [itemOf(day(3 * n, "last"))] : null;
      if (n !== 1 && n !== 2) return null;
      const { to } = half(n, isSchoolHalf("", end, context));
      return [itemOf(day(to.month, to.day))];
    },
  },
  {
    name: "конец времени года",
    pattern: piece("(?:кон(?:ца|цу|ец)|окончани[яюе])\\s(?<season>весны|лета|осени)(?![а-я])"),
    examples: ["до конца лета"],
    read: ({ word }) => {
      const month = { весны: 5, лета: 8, осени: 11 }[word("season")];
      return month === undefined ? null : [itemOf(day(month, "last"))];
    },
  },
];

const namedYear = (word: (group: string) => string): YearRef | null =>
  word("from") === "" ? null : schoolYear(word("from"), word("to"));

/** In a school plan «год» may be either year. */
const yearEdge = (unit: Unit): Unit => ({ ...unit, grain: "year-edge" });

const quarter = (n: number): Unit => monthsThrough(3 * n - 2, 3 * n, "quarter");

/** In a school plan, or with a school year behind it, a half-year is a half of the school year. */
function isSchoolHalf(kind: string, end: number, { period, low }: Context): boolean {
  if (kind.trim() !== "" && kind.trim() !== "года") return kind.includes("учебного");
  const after = /^,?\s?(?:(?:19|20|21)\d\d\s?[-/]\s?\d{2,4}|уч)/.test(low.slice(end, end + 24));
  return period?.type === "school" || after;
}

function half(n: 1 | 2, school: boolean): Unit {
  if (!school) return monthsThrough(n === 1 ? 1 : 7, n === 1 ? 6 : 12, "half");
  return n === 1 ? monthsThrough(9, 12, "half") : monthsThrough(1, 5, "half");
}

function seasonOf(word: string): readonly Item[] {
  const first = { з: 12, в: 3, л: 6, о: 9 }[word.charAt(0)] ?? 12;
  return [itemOf(monthsThrough(first, first === 12 ? 2 : first + 2, "season"))];
}

function ofSchoolYear(year: YearRef | null): readonly Item[] {
  const unit: Unit = {
    from: { month: 9, day: 1 },
    to: { month: 5, day: 31, later: 1 },
    by: 9,
    year,
    grain: "school-year",
  };
  return [itemOf(unit)];
}

function yearUnit(year: number): Unit {
  return { ...monthsThrough(1, 12, "year"), year: { kind: "year", year, short: false } };
}
