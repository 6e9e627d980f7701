import { type Day, toPlainDate } from "../calendar/day";
import { type Period } from "../calendar/period";
import { eachPart } from "../deadline/interval";
import { parseDeadline } from "../deadline/parse";
import { dayInDigits } from "./deadline-before-order";

/**
 * A deadline's phrase with one of its days moved, where that day is written in digits, or in words and stays in its month;
 * null where the phrase would not read back so, or would leave the plan's years.
 */
export function withMovedDay(text: string, day: Day, to: Day, period: Period | null): string | null {
  const moved = rewritten(text, day, to);
  if (moved === text) return null;
  if (plain.test(moved) && day.slice(0, 4) === to.slice(0, 4)) return moved;
  const reading = parseDeadline(moved, period);
  if (reading.kind !== "read") return null;
  const parts = eachPart(reading.meaning);
  const isRight = parts.some((part) => part.end === to) && !parts.some((part) => part.flags?.includes("outside-plan"));
  return isRight ? moved : null;
}

/** One day in digits: nothing else in it could change its meaning. */
const plain = /^\s*(?:(?:в срок )?до |не позднее )?\d{2}\.\d{2}\.\d{4}\s*$/i;

function rewritten(text: string, day: Day, to: Day): string {
  const digits = dayInDigits(day);
  if (text.includes(digits)) return text.replace(digits, dayInDigits(to));
  const [from, until] = [toPlainDate(day), toPlainDate(to)];
  if (from.month !== until.month) return text;
  const inWords = new RegExp(`(?<![\\d.])0?${from.day}(?=\\s+${monthStems[from.month - 1] ?? "?"})`, "i");
  return text.replace(inWords, String(until.day));
}

const monthStems = "январ феврал март апрел мая июн июл август сентябр октябр ноябр декабр".split(" ");
