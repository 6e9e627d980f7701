import { type Day, dayOf } from "../calendar/day";

export interface DayMatch {
  readonly from: number;
  readonly to: number;
  /** null where the calendar has no such day. */
  readonly day: Day | null;
}

/** The first date of a text from `start` on: «15 февраля 2023 года», «31.10.2023», «« 10»____01____2022 г.». */
export function findDay(text: string, start = 0): DayMatch | null {
  const matches = [words, digits, blanks].flatMap((pattern) => {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    return match ? [match] : [];
  });
  const [match] = matches.sort((a, b) => a.index - b.index);
  if (match === undefined) return null;
  const [whole, date, month, year] = match;
  return {
    from: match.index,
    to: yearEnd(text, match.index + whole.trimEnd().length),
    day: toDay(date ?? "", month ?? "", year ?? ""),
  };
}

/** «2026 г.» with its point; «26.08.2025 г. Минусинск» names a town. */
function yearEnd(text: string, from: number): number {
  yearWord.lastIndex = from;
  return yearWord.test(text) ? yearWord.lastIndex : from;
}

const yearWord = /\s*(?:[Гг](?:ода?|ОДА?)|[Гг]\.?)(?![А-Яа-яЁё.])(?!\s*[А-ЯЁ])/y;
const names = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";
const words = new RegExp(`(?<!\\d)[«"“]?\\s?(\\d{1,2})\\s?[»"”]?[\\s_]*(${names})[\\s_]*(\\d{4})`, "gi");
const digits = new RegExp(`(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})(?!\\d|\\.\\d)`, "gi");
const blanks = new RegExp(`[«"“]\\s*(\\d{1,2})\\s*[»"”][\\s_.]*(\\d{1,2}|${names})[\\s_.]*(\\d{4})`, "gi");

function toDay(date: string, month: string, year: string): Day | null {
  const number = /^\d/.test(month) ? Number(month) : names.split("|").indexOf(month.toLowerCase()) + 1;
  return dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), number, Number(date));
}
