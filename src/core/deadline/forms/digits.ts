import { type Form, piece } from "../form";
import { day, daysOf, type Item, itemOf, point, type Unit, wholeMonth, type YearRef } from "../unit";
import { jointOf, MONTH, monthNumber } from "../vocabulary";

const DAY = "\\d{1,2}";
const YEARS = "(?:(?:19|20|21)\\d\\d|\\d\\d)(?!\\d)";
const AFTER = "(?:\\s?-?(?:го|м)?\\s?(?:гг|г|год(?:а|у|ы|ов)?)(?![а-я])\\.*)?";
const NOT_MONEY = "(?!\\s?(?:%|тыс|руб|млн|млрд|чел|балл|шт|кг|кв\\.?\\s?м|час|мин))";

/** Days and months in digits. */
export const digitForms: readonly Form<readonly Item[]>[] = [
  {
    name: "число.месяц.год",
    pattern: piece(
      `«?(?<day>${DAY})»?\\s?(?<separator>[./-])\\s?(?<month>\\d{1,2})\\s?\\k<separator>\\s?(?<year>${YEARS})(?![.]\\d)${AFTER}(?:\\s0?0:00(?::00)?)?`,
    ),
    examples: ["15.03.2024", "15.03.24", "15.03.2024г.", "15/03/2024"],
    read: ({ word }) =>
      word("separator") !== "." && word("year").length === 2
        ? null
        : one(day(month(word("month")), Number(word("day")), yearRef(word("year")))),
  },
  {
    name: "год-месяц-число",
    pattern: piece("(?<year>(?:19|20|21)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)(?:[ t]00:00(?::00)?)?"),
    examples: ["2024-03-15"],
    read: ({ word }) => one(day(month(word("month")), Number(word("day")), yearRef(word("year")))),
  },
  {
    name: "дни одного месяца цифрами",
    pattern: piece(
      `(?<days>${DAY}(?:(?:\\s?(?:,\\s?и|,|-|и|по)|\\.\\s?-)\\s?${DAY})+)\\.(?<month>0?[1-9]|1[0-2])(?:\\.(?<year>${YEARS})${AFTER})?(?![.\\d])${NOT_MONEY}`,
    ),
    examples: ["23-24.03.2024", "10, 12.04.2024", "с 10 по 20.01.2024", "01.-15.03.2024"],
    read: ({ word }) =>
      daysOfMonth(word("days"), month(word("month")), word("year") === "" ? null : yearRef(word("year"))),
  },
  {
    name: "месяцы.год",
    pattern: piece(
      `(?<first>0?[1-9]|1[0-2])\\s?-\\s?(?<last>0?[1-9]|1[0-2])\\.(?<year>(?:19|20|21)\\d\\d)(?![.\\d])${AFTER}`,
    ),
    examples: ["03-05.2024"],
    read: ({ word }) => {
      const year = yearRef(word("year"));
      const [first, last] = [wholeMonth(month(word("first")), year), wholeMonth(month(word("last")), year)];
      return [{ shape: "window", first, last }];
    },
  },
  {
    name: "месяц.год",
    pattern: piece(`(?<month>0?[1-9]|1[0-2])[./](?<year>(?:19|20|21)\\d\\d)(?![.\\d])${AFTER}`),
    examples: ["03.2024"],
    read: ({ word }) => [itemOf(wholeMonth(month(word("month")), yearRef(word("year"))))],
  },
  {
    name: "число.месяц",
    pattern: piece(
      `(?<![\\d,])(?:(?<day>\\d\\d)\\.(?<month>0[1-9]|1[0-2])|(?<day1>\\d)\\.(?<month1>0[1-9]))(?!\\d|[.,:]\\d)\\.?${NOT_MONEY}(?:\\s?г\\.)?`,
    ),
    examples: ["15.03", "5.03"],
    read: ({ word }) => dayOfNoYear(word("day") || word("day1"), word("month") || word("month1")),
  },
  {
    name: "число-месяц-год, как показывает таблица",
    pattern: piece(`(?<day>${DAY})[.-](?<month>${MONTH})[.-]?(?<year>${YEARS})${AFTER}`),
    examples: ["15.мар.24", "15-мар-2024"],
    read: ({ word }) => one(day(monthNumber(word("month")), Number(word("day")), yearRef(word("year")))),
  },
  {
    name: "месяц.год, как показывает таблица",
    pattern: piece("(?<month>янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек)[.](?<year>\\d\\d)(?![.\\d])"),
    examples: ["мар.24"],
    read: ({ word }) => [itemOf(wholeMonth(monthNumber(word("month")), yearRef(word("year"))))],
  },
];

/** «до 1.9», «к 1.10»: alone these are numbers of rows, and dates only behind a word that wants one. */
export const governedDigitForms: readonly Form<readonly Item[]>[] = [
  {
    name: "число.месяц одной цифрой",
    pattern: piece(`(?<![\\d,])(?<day>${DAY})\\.(?<month>1[0-2]|[1-9])(?!\\d|[.,:]\\d)\\.?${NOT_MONEY}`),
    examples: ["до 1.9"],
    read: ({ word }) => dayOfNoYear(word("day"), word("month")),
  },
];

const LISTED_DAY = /(^|,\s?и|,|-|\/|или|и|по|до)\s?«?(\d{1,2})/g;

/** «12, 14 и 19», «1-15»: days of one month, a range as one window. */
export function daysOfMonth(list: string, monthOf: number, year: YearRef | null): readonly Item[] | null {
  const items: Item[] = [];
  let ranged = false;
  LISTED_DAY.lastIndex = 0;
  for (let match = LISTED_DAY.exec(list); match !== null; match = LISTED_DAY.exec(list)) {
    const [, typed = "", digits = ""] = match;
    const number = Number(digits);
    const joint = jointOf(typed);
    const before = items.at(-1);
    if (joint === "through" && before?.first) {
      if (ranged) return null;
      items[items.length - 1] = window(monthOf, before.first.from.day, number, year);
      ranged = true;
      continue;
    }
    ranged = false;
    const item = point(day(monthOf, number, year));
    items.push(joint === "either" ? { ...item, either: true } : item);
  }
  return items.length === 0 ? null : items;
}

function window(monthOf: number, from: Unit["from"]["day"], to: number, year: YearRef | null): Item {
  const unit: Unit = { ...daysOf(monthOf, from, to), year, grain: "days" };
  return { shape: "window", first: unit, last: unit };
}

/** Two numbers are a day only where they can be one. */
const dayOfNoYear = (dayText: string, monthText: string): readonly Item[] | null =>
  Number(dayText) >= 1 && Number(dayText) <= 31 ? one(day(month(monthText), Number(dayText))) : null;

const one = (unit: Unit): readonly Item[] => [point(unit)];
const month = (digits: string): number => Number(digits);

function yearRef(digits: string): YearRef {
  return digits.length === 2
    ? { kind: "year", year: 2000 + Number(digits), short: true }
    : { kind: "year", year: Number(digits), short: false };
}
