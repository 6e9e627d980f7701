/** Pieces of patterns, and the numbers that words stand for. */

const monthPatterns = [
  "январ(?:ем|[ьяюе])|янв",
  "феврал(?:ем|[ьяюе])|февр?",
  "март(?:ом|[ауе])?|мар",
  "апрел(?:ем|[ьяюе])|апр",
  "ма(?:ем|[йяюе])",
  "июн(?:ем|[ьяюе])?",
  "июл(?:ем|[ьяюе])?",
  "август(?:ом|[ауе])?|авг",
  "сентябр(?:ем|[ьяюе])|сент?",
  "октябр(?:ем|[ьяюе])|окт",
  "ноябр(?:ем|[ьяюе])|нояб?",
  "декабр(?:ем|[ьяюе])|дек",
];

/** A month in any case or shortened, with its full stop. */
export const MONTH = `(?:${monthPatterns.join("|")})(?![а-яa-z])\\.?`;

const monthStarts = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

/** 1 to 12; «мар» is tried before «ма». */
export function monthNumber(word: string): number {
  if (word.startsWith("мар")) return 3;
  return monthStarts.findIndex((start) => word.startsWith(start)) + 1;
}

/** «марта», «мая»: a month that wants a word before it («до», «начало», a day). */
export const isGenitive = (word: string): boolean => /(?:[ря]я|[лнм]я|та)$/.test(word);

/** An ordinal as digits («1», «1-й»), Roman («IV»), or a word («первый»); «последний» is -1. */
export const ORDINAL =
  "(?:\\d{1,2}(?:\\s?-?\\s?(?:ый|ий|ой|ая|ья|ое|ье|ую|ью|ом|ем|ей|ого|его|го|й|я|е|м|ю))?(?![а-яa-z0-9])|(?:xi{0,2}|ix|iv|vi{0,3}|i{1,3})(?:\\s?-\\s?(?:й|я|е|м|ом|ая|ое|ый))?(?![а-яa-z])|" +
  "(?:перв|втор|четверт|пят)(?:ый|ой|ая|ое|ую|ом|ого|ые|ых|ому)(?![а-я])|трет(?:ий|ья|ье|ью|ьем|ьей|ьего|ьему|ьи)(?![а-я])|последн(?:ий|яя|ее|юю|ем|ей|его|ему|ие|их)(?![а-я]))";

/** Several ordinals: «I, III», «1-2», «первый и третий». */
export const ORDINALS = `${ORDINAL}(?:\\s?(?:,\\s?и|,|-|/|и|или)\\s?${ORDINAL})*`;

const romans: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};

export function ordinal(word: string): number {
  const text = word.trim();
  const digits = /^\d+/.exec(text);
  if (digits) return Number(digits[0]);
  if (text.startsWith("перв")) return 1;
  if (text.startsWith("втор")) return 2;
  if (text.startsWith("трет")) return 3;
  if (text.startsWith("четверт")) return 4;
  if (text.startsWith("пят")) return 5;
  if (text.startsWith("последн")) return -1;
  return romans[text.replace(/[^ivx].*$/, "")] ?? 0;
}

/** How two neighbours of a list are joined. */
export type Joint = "and" | "through" | "either";

export interface Listed<T> {
  readonly value: T;
  /** How it is joined to the one before; the first has "and". */
  readonly joint: Joint;
}

/** «I, III - IV» as numbers with their joints. */
export function ordinals(list: string): Listed<number>[] {
  const listed: Listed<number>[] = [];
  listedOrdinal.lastIndex = 0;
  for (let match = listedOrdinal.exec(list); match !== null; match = listedOrdinal.exec(list)) {
    const [, joint = "", value = ""] = match;
    listed.push({ value: ordinal(value), joint: jointOf(joint) });
  }
  return listed;
}

const listedOrdinal = new RegExp(`(^|,\\s?и|,|-|/|или|и)\\s?(${ORDINAL})`, "g");

export const jointOf = (typed: string): Joint =>
  typed === "" || typed === ","
    ? "and"
    : /-|по|до/.test(typed)
      ? "through"
      : typed.includes("/") || typed.includes("или")
        ? "either"
        : "and";

/** A count: «3», «3-х», «трех», «один». */
export const COUNT =
  "(?:\\d{1,3}(?:\\s?-?\\s?(?:х|ти|и|го|ми|и|й))?(?![а-яa-z0-9])|(?:одн(?:ого|ой|у|а|о|их|и)|один|дв(?:ух|а|е)|тр(?:ех|и)|четыр(?:ех|е)|пят(?:ь|и)|шест(?:ь|и)|сем(?:ь|и)|вос(?:емь|ьми)|девят(?:ь|и)|десят(?:ь|и)|четырнадцат[ьи]|пятнадцат[ьи]|двадцат[ьи]|тридцат[ьи])(?![а-я]))";

const counts: readonly (readonly [string, number])[] = [
  ["четырнадцат", 14],
  ["пятнадцат", 15],
  ["двадцат", 20],
  ["тридцат", 30],
  ["одн", 1],
  ["один", 1],
  ["дв", 2],
  ["тр", 3],
  ["четыр", 4],
  ["пят", 5],
  ["шест", 6],
  ["сем", 7],
  ["вос", 8],
  ["девят", 9],
  ["десят", 10],
];

export function count(word: string): number {
  const digits = /^\d+/.exec(word);
  if (digits) return Number(digits[0]);
  return counts.find(([start]) => word.startsWith(start))?.[1] ?? 0;
}

/** A weekday in any case. */
export const WEEKDAY =
  "(?:понедельник(?:ам|а|у|ом|е|и)?|вторник(?:ам|а|у|ом|е|и)?|сред(?:ам|а|у|ы|е|ой)|четверг(?:ам|а|у|ом|е|и)?|пятниц(?:ам|а|у|ы|е|ей)|суббот(?:ам|а|у|ы|е|ой)|воскресень(?:ям|е|я|ю|ем))(?![а-я])";

const weekdayStarts = ["понедел", "вторн", "сред", "четверг", "пятниц", "суббот", "воскрес"];

/** 1 is Monday. */
export const weekdayNumber = (word: string): number => weekdayStarts.findIndex((start) => word.startsWith(start)) + 1;
