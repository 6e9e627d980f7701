import { DAY_IN_WORDS, dayInWords } from "../day-words";
import { type Form, piece } from "../form";
import { day, daysOf, type DayRule, type Item, itemOf, type Unit, wholeMonth } from "../unit";
import {
  isGenitive,
  MONTH,
  monthNumber,
  ordinal,
  ORDINAL,
  ordinals,
  ORDINALS,
  WEEKDAY,
  weekdayNumber,
} from "../vocabulary";
import { daysOfMonth } from "./digits";
import { joinUnits } from "./joined";

const SUFFIX =
  "-?\\s?(?:го|ого|ому|му)(?![а-я])(?:\\sчисл[ау])?|-?\\s?(?:е|ое)(?![а-я])(?:\\sчисло)?(?!\\sчисла)|числ[ау](?![а-я])";
const DAY = `[«"]?\\d{1,2}[»"]?(?:\\s?(?:${SUFFIX}))?`;
const RANGE = `(?:с|со)\\s${DAY}\\s?(?:по|до|-)\\s?${DAY}`;
const NAMED = `(?<month>${MONTH})`;
const PART = "(?:декад(?:ах|[ауеы])?|дек\\.|недел(?:ях|[яюеи])|нед\\.|половин[ауеы])";

/** Days of a named month, and a month as a whole or in part. */
export const monthForms: readonly Form<readonly Item[]>[] = [
  {
    name: "дни месяца",
    pattern: piece(
      `(?<days>${DAY}(?:\\s?(?:,\\s?и|,|-|/|и|или|по|до)\\s?${DAY}|\\s?(?:,|и)\\s?${RANGE})*)\\s?${NAMED}(?:\\s?месяца)?`,
    ),
    examples: [
      "15 марта",
      "1-15 апреля",
      "12, 14 и 19 марта",
      "с 10 по 20 января",
      "с 5 по 7 и с 12 по 14 марта",
      "«5» мая",
    ],
    read: ({ word }) =>
      daysOfMonth(
        word("days").replace(/-?\s?(?:ого|го|ое|ому|му|е)(?![а-я])|\s?числ[аоу]|(?<=[,и]\s?)со?\s/g, ""),
        monthNumber(word("month")),
        null,
      ),
  },
  {
    name: "число месяца словом",
    pattern: piece(`(?<day>${DAY_IN_WORDS})\\s${NAMED}`),
    examples: ["первое сентября", "двадцать четвертого апреля"],
    read: ({ word }) => [itemOf(day(monthNumber(word("month")), dayInWords(word("day"))))],
  },
  {
    name: "последний день месяца",
    pattern: piece(`последн(?:ий|его|ему)\\s(?:календарн(?:ый|ого)\\s)?д(?:ень|ня|ню)\\s${NAMED}`),
    examples: ["последний день марта"],
    read: ({ word }) => [itemOf(day(monthNumber(word("month")), "last"))],
  },
  {
    name: "день недели месяца",
    pattern: piece(`(?<nth>${ORDINAL})\\s(?<weekday>${WEEKDAY})\\s${NAMED}`),
    examples: ["первый понедельник октября", "последняя пятница августа"],
    read: ({ word }) => {
      const [nth, weekday] = [ordinal(word("nth")), weekdayNumber(word("weekday"))];
      return nth >= -1 && nth <= 5 && nth !== 0 ? [itemOf(day(monthNumber(word("month")), { weekday, nth }))] : null;
    },
  },
  {
    name: "декада, неделя, половина месяца",
    pattern: piece(`(?<list>${ORDINALS})\\s?(?<unit>${PART})\\s?(?:месяца\\s)?${NAMED}`),
    examples: ["первая декада марта", "1-2 неделя марта", "последняя неделя августа", "2-я половина октября"],
    read: ({ word }) => partsOfMonth(word("list"), word("unit"), monthNumber(word("month"))),
  },
  {
    name: "часть месяца после него",
    pattern: piece(
      `${NAMED}(?:\\s?\\((?<list>${ORDINALS})\\s?(?<unit>${PART})\\)|,?\\s(?<list2>${ORDINALS})\\s?(?<unit2>${PART})(?!\\s?[а-яa-z0-9]))`,
    ),
    examples: ["март (1 декада)", "октябрь, 2-я половина", "апрель 3 неделя"],
    read: ({ word }) =>
      isGenitive(word("month"))
        ? null
        : partsOfMonth(word("list") || word("list2"), word("unit") || word("unit2"), monthNumber(word("month"))),
  },
  {
    name: "начало, середина, конец месяца",
    pattern: piece(
      `(?<first>${"начал[оаеу]|середин[аеыу]|кон(?:ец|ца|це|цу)"})(?:\\s?(?:-|и)\\s?(?<last>начал[оаеу]|середин[аеыу]|кон(?:ец|ца|це|цу)))?\\s${NAMED}`,
    ),
    examples: ["начало марта", "в конце мая", "середина – конец апреля"],
    read: ({ word }) => {
      const month = monthNumber(word("month"));
      const first = thirdOf(word("first"));
      const last = word("last") === "" ? first : thirdOf(word("last"));
      return [itemOf(daysOf(month, first[0], last[1]))];
    },
  },
  {
    name: "месяц",
    pattern: piece(`(?:месяц(?:е)?\\s)?${NAMED}(?:\\s?мес(?:яц(?:а|е|ы)?)?(?![а-я])\\.?)?`),
    examples: ["март", "в марте", "сент.", "март месяц"],
    read: ({ word }) => (isGenitive(word("month")) ? null : [itemOf(wholeMonth(monthNumber(word("month"))))]),
  },
];

/** «в течение марта», «с мая»: a month in the genitive alone has lost its day, unless a word before wants it so. */
export const governedMonthForms: readonly Form<readonly Item[]>[] = [
  {
    name: "месяц после предлога",
    pattern: piece(`${NAMED}(?:\\s?месяца)?`),
    examples: ["с сентября", "в течение марта"],
    read: ({ word }) => [itemOf(wholeMonth(monthNumber(word("month"))))],
  },
];

function partsOfMonth(list: string, unitWord: string, month: number): readonly Item[] | null {
  const part = unitWord.startsWith("дек") ? decade : unitWord.startsWith("нед") ? week : half;
  const units: { value: Unit; joint: "and" | "through" | "either" }[] = [];
  for (const { value, joint } of ordinals(list)) {
    const span = part(value);
    if (span === null) return null;
    units.push({ value: daysOf(month, span[0], span[1]), joint });
  }
  return joinUnits(units);
}

type DaySpan = readonly [DayRule, DayRule];

const thirds: readonly DaySpan[] = [
  [1, 10],
  [11, 20],
  [21, "last"],
];

const decade = (n: number): DaySpan | null => thirds[(n === -1 ? 3 : n) - 1] ?? null;

function week(n: number): DaySpan | null {
  if (n === -1) return [{ beforeLast: 6 }, "last"];
  return n >= 1 && n <= 4 ? [7 * n - 6, 7 * n] : n === 5 ? [29, "last"] : null;
}

const half = (n: number): DaySpan | null => (n === 1 ? [1, 15] : n === 2 || n === -1 ? [16, "last"] : null);

const thirdOf = (word: string): DaySpan =>
  thirds[word.startsWith("нач") ? 0 : word.startsWith("сер") ? 1 : 2] ?? [1, 10];
