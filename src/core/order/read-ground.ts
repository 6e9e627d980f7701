import { type Ground } from "./order";
import { findDay } from "./read-day";
import { dateField } from "./read-requisites";
import { fieldIn, type Text } from "./read-text";

/** Where an act begins in a preamble, and where the word of its kind stands: «пунктом 3 приказа». */
export interface Start {
  readonly at: number;
  readonly kindAt: number;
  readonly name: string;
  readonly length: number;
  /** «утверждённым приказом»: it approves the act named before. */
  readonly approving: boolean;
}

/** One act with its author, date, number and title; `masked` is the preamble with its quoted words blotted out. */
export function groundOf(preamble: Text, masked: string, start: Start, to: number): Ground | null {
  const field = fieldIn(preamble, start.at, trimEnd(masked, to));
  if (field === null) return null;
  const body = start.kindAt + start.length;
  const end = trimEnd(masked, to);
  const words = masked.slice(0, end);
  const day = findDay(words, body);
  const sign = findNumber(words, body);
  const known = Math.max(day?.to ?? 0, sign?.to ?? 0);
  const title = titleIn(preamble.text, words, Math.max(known, body), known > 0);
  const heads = [beforeDay(words, day?.from ?? null), sign?.from ?? null, title?.from ?? null, end].filter(
    (at) => at !== null,
  );
  const before = authorIn(preamble.text.slice(body, Math.min(...heads)));
  const after = known > 0 ? authorIn(preamble.text.slice(known, title?.from ?? end)) : null;
  return {
    kind: start.name,
    author: before ?? after,
    date: dateField(preamble, day),
    number: sign?.number ?? null,
    title: title?.text ?? null,
    field,
  };
}

/** «от» belongs to the date. */
const beforeDay = (text: string, day: number | null): number | null =>
  day === null ? null : day - (/(?:от\.?|«)?\s*$/.exec(text.slice(0, day))?.[0].length ?? 0);

export function findNumber(text: string, from: number): { from: number; to: number; number: string } | null {
  const pattern =
    /(?:№|(?<![А-Яа-яЁёA-Za-z])N)\s*([\dА-Яа-яЁёA-Za-z](?:[^\s,;«"“()]|(?<=[/-])\s(?=[\dа-яё])|\s(?=[/-]\s?\d))*)/g;
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  const number = match?.[1]?.replace(/[.:]$/, "");
  return match && number !== undefined && /\d/.test(number)
    ? { from: match.index, to: match.index + match[0].length, number }
    : null;
}

/** The title in quotes behind date and number, or without quotes from «Об …» on. */
function titleIn(
  text: string,
  masked: string,
  from: number,
  registered: boolean,
): { from: number; text: string } | null {
  const quoted = /[«"“]/.exec(masked.slice(from));
  if (quoted) {
    const start = from + quoted.index;
    const end = masked.slice(start + 1).search(/[^\u0000]/) + start + 1;
    const title = closed(text.slice(start + 1, end));
    const named = masked.slice(from, start).trim() === "";
    if (registered || named || /^Об?\s/.test(title)) return { from: start, text: title.replace(/\s+/g, " ").trim() };
  }
  const bare = registered ? /\sОб?\s+[а-яё]/.exec(masked.slice(from)) : null;
  return bare
    ? {
        from: from + bare.index,
        text: text
          .slice(from + bare.index, masked.length)
          .replace(/\s+/g, " ")
          .trim(),
      }
    : null;
}

/** «О конкурсе «Учитель года»: one mark closed the name and the title. */
const closed = (title: string): string =>
  title + "»".repeat(Math.max(title.split("«").length - title.split("»").length, 0));

function authorIn(text: string): string | null {
  const words = text
    .replace(/^\s*\([^()]*\)/, "")
    .replace(/^[\s,]+|[\s,;(]+$/g, "")
    .replace(/\s+(?:на|за)\s+(?:\d{4}.*|[IVX]+\s.*)$/, "")
    .replace(/\s+/g, " ");
  return words === "" || /^(?:об?|по|на|за|от|г|года?|г\.)(?:\s|$)/i.test(words) ? null : words;
}

/** Where the words before `to` end, commas and «и» left off. */
function trimEnd(text: string, to: number): number {
  const tail = text.slice(Math.max(0, to - 60), to);
  return to - tail.length + tail.replace(/(?:[\s,;:.]|(?<=[\s,])(?:и|а\s+также|с|со))+$/, "").length;
}
