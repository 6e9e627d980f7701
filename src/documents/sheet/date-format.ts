import { weekday } from "../../core/calendar/day";
import { monthGenitives, monthNames } from "../../core/calendar/month-names";

/** Whether a section of a format shows a day or a time. */
export const isDateFormat = (section: string): boolean =>
  /[dmyhs]/i.test(
    section.replace(/\[\$[^\]]*\]/g, "").replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*.|E[+-]|General/gi, ""),
  );

/** A serial number under a date format, in Russian; `day` is the day it stands for, null where there is none. */
export function dateText(serial: number, section: string, day: string | null): string {
  if (/\[\$-F800\]/i.test(section)) return dateText(serial, 'd mmmm yyyy" г."', day);
  if (/\[\$-F400\]/i.test(section)) return dateText(serial, "h:mm:ss", day);
  const tokens = tokensOf(section);
  const showsDay = tokens.some((token) => /^d{1,2}$/i.test(token));
  if (day === null && tokens.some((token) => /^[dy]/i.test(token))) return "########";
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  return tokens
    .map((token, index) =>
      tokenText(token, { day: day ?? "1900-01-00", serial, seconds, showsDay, minute: isMinute(tokens, index) }),
    )
    .join("");
}

interface Shown {
  readonly day: string;
  readonly serial: number;
  readonly seconds: number;
  readonly showsDay: boolean;
  readonly minute: boolean;
}

const tokensOf = (section: string): string[] =>
  section.match(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|y+|m+|d+|h+|s+|AM\/PM|[^]/gi) ?? [];

/** «m» means minutes after hours and before seconds. */
function isMinute(tokens: readonly string[], index: number): boolean {
  const meaningful = (token: string | undefined): boolean => token !== undefined && /^\[?[ymdhs]/i.test(token);
  const before = tokens.slice(0, index).findLast(meaningful);
  const after = tokens.slice(index + 1).find(meaningful);
  return /^\[?h/i.test(before ?? "") || /^\[?s/i.test(after ?? "");
}

function tokenText(token: string, { day, serial, seconds, showsDay, minute }: Shown): string {
  const month = Number(day.slice(5, 7));
  const pad = (value: number, to: number): string => String(value).padStart(to, "0");
  const hours = Math.floor(seconds / 3_600) % 24;
  switch (token.toLowerCase()) {
    case "yyyy":
    case "yyy":
      return day.slice(0, 4);
    case "yy":
    case "y":
      return day.slice(2, 4);
    case "mmmm":
      return (showsDay ? monthGenitives : monthNames)[month - 1] ?? "";
    case "mmm":
      return short[month - 1] ?? "";
    case "mm":
    case "m":
      return pad(minute ? Math.floor(seconds / 60) % 60 : month, token.length);
    case "dddd":
      return weekdays[weekday(day) - 1] ?? "";
    case "ddd":
      return shortWeekdays[weekday(day) - 1] ?? "";
    case "dd":
    case "d":
      return pad(Number(day.slice(8)), token.length);
    case "hh":
    case "h":
      return pad(hours, token.length);
    case "ss":
    case "s":
      return pad(seconds % 60, token.length);
    case "[h]":
    case "[hh]":
      return String(Math.floor(serial * 24 + 1e-9));
    case "[m]":
    case "[mm]":
      return String(Math.floor(serial * 1_440 + 1e-9));
    case "am/pm":
      return hours < 12 ? "AM" : "PM";
    default:
      return literalOf(token);
  }
}

function literalOf(token: string): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith("\\")) return token.slice(1);
  return /^(\[|_.|\*.)/.test(token) ? "" : token;
}

const short = monthNames.map((month) => month.slice(0, 3));
const weekdays = ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"];
const shortWeekdays = ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"];
