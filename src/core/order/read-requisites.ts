import { type Line } from "../grid/lines";
import { type Field } from "../plan/plan";
import { type DateField } from "./order";
import { findDay } from "./read-day";
import { fieldIn, type Text, textOf } from "./read-text";

/** Date, number and place of an order, wherever they stand on their lines. */
export interface Requisites {
  readonly date: DateField | null;
  readonly number: Field | null;
  readonly place: Field | null;
}

/** What a line tells of them; null where it holds other words too. `from`: where on the line they may begin. */
export function requisitesOf(line: Line, known: ReadonlySet<string>, from = 0): Requisites | null {
  const text = textOf([line], known);
  const rest = line.text.slice(from);
  const day = findDay(line.text, from);
  const number = numberIn(line.text, from);
  const place = placeIn(line.text, from);
  const taken = [day, number?.span, place].filter((span) => span !== null && span !== undefined);
  const left = taken.reduce((words, span) => blankOut(words, span.from - from, span.to - from), rest);
  if (!/^(?:от\.?|дата|номер|рег|регистрационный|город|г|года?|[\s.,_«»"“”:|—–-])*$/i.test(left)) return null;
  if (taken.length === 0 && !/_{2,}|№|^от\s*$/.test(rest)) return null;
  return {
    date: dateField(text, day),
    number: number?.filled ? fieldIn(text, number.value.from, number.value.to) : null,
    place: place && fieldIn(text, place.from, place.to),
  };
}

export function dateField(text: Text, match: ReturnType<typeof findDay>): DateField | null {
  const field = match && fieldIn(text, match.from, match.to);
  return field && { ...field, day: match.day };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The registration number as typed, inner blanks included: «02-03/ 45», «114- од». */
function numberIn(text: string, from: number): { span: Span; value: Span; filled: boolean } | null {
  const sign = /(?:№|(?<![А-Яа-яЁёA-Za-z])(?:N|No|рег\. ?№?))\s*/gi;
  sign.lastIndex = from;
  const match = sign.exec(text);
  if (match === null) return null;
  const start = match.index + match[0].length;
  const rest = text.slice(start);
  const end =
    /\s+от\s|\t|\s{2,}|\s(?=(?:г|с|п|пгт|рп|р\.\s?п|пос|д|ст)\.?\s*[А-ЯЁ])|,/.exec(rest)?.index ?? rest.length;
  const value = { from: start, to: start + rest.slice(0, end).trimEnd().length };
  return { span: { from: match.index, to: value.to }, value, filled: /\d/.test(text.slice(value.from, value.to)) };
}

const settlement =
  "(?:г|гор|город|с|село|п|пос|пос[её]лок|пгт|п\\.\\s?г\\.\\s?т|рп|р\\.\\s?п|рабочий пос[её]лок|д|дер|деревня|ст|станица|ст-ца|х|хутор|аул|слобода|сл|ЗАТО)";

function placeIn(text: string, from: number): Span | null {
  const pattern = new RegExp(
    `(?<![А-Яа-яЁё\\d])${settlement}(?:\\.\\s*|\\s+)[А-ЯЁ][а-яё]+(?:[ -][А-ЯЁа-яё][а-яё]+)*\\.?\\s*$`,
    "g",
  );
  const inside = new RegExp(
    `(?<![А-Яа-яЁё\\d])${settlement}\\.?\\s*[А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё][а-яё]+)*(?=\\s|$)`,
    "g",
  );
  for (const each of [pattern, inside]) {
    each.lastIndex = from;
    const match = each.exec(text);
    if (match) return { from: match.index, to: match.index + match[0].trimEnd().length };
  }
  return null;
}

/** «Никель» alone on its line, between the number and the title. */
export const isBarePlace = (text: string): boolean =>
  /^[А-ЯЁ][а-яё]+(?:[ -][А-ЯЁ]?[а-яё]+)?$/.test(text) && text.length <= 30;

const blankOut = (text: string, from: number, to: number): string =>
  text.slice(0, Math.max(from, 0)) + " ".repeat(Math.max(to - Math.max(from, 0), 0)) + text.slice(to);
