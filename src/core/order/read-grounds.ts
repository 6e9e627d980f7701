import { type Ground } from "./order";
import { findDay } from "./read-day";
import { groundKindAt, groundKinds } from "./read-ground-kind";
import { dateField } from "./read-requisites";
import { fieldIn, type Text } from "./read-text";

/** The acts that a preamble rests on: after «в соответствии с», «на основании», «во исполнение», one or several. */
export function readGrounds(preamble: Text): Ground[] {
  const masked = maskQuotes(preamble.text);
  return regionsOf(masked).flatMap(({ from, to }) => {
    const starts = startsIn(masked, from, to);
    const grounds: Ground[] = [];
    starts.forEach((start, index) => {
      const end = starts[index + 1]?.at ?? to;
      const found = severalOf(preamble, masked, start, end);
      const approved = start.approving ? grounds.pop() : undefined;
      grounds.push(...(approved && found[0] ? [approvedBy(approved, found[0])] : found));
    });
    return grounds;
  });
}

/** «писем А от … № … и Б от … № …»: one word for several acts. */
function severalOf(preamble: Text, masked: string, start: Start, to: number): Ground[] {
  const grounds: Ground[] = [];
  for (let from = start; grounds.length < 20;) {
    const end = nextRegistered(masked, from, to);
    const ground = groundOf(preamble, masked, from, end);
    if (ground) grounds.push(ground);
    if (end >= to) break;
    from = { ...from, at: end, kindAt: end, length: 0 };
  }
  return grounds;
}

/** Where behind a date with its number (and title) another act with date and number begins. */
function nextRegistered(masked: string, start: Start, to: number): number {
  const words = masked.slice(0, to);
  const day = findDay(words, start.kindAt);
  const sign = findNumber(words, start.kindAt);
  if (day === null || sign === null) return to;
  const end = Math.max(day.to, sign.to);
  const link = /(?:[,;]\s*(?:а\s+также\s+|и\s+)?|\s(?:и|а\s+также)\s+)(?=[а-яёА-ЯЁ])/g;
  link.lastIndex = end;
  const match = link.exec(words);
  if (match === null) return to;
  const next = match.index + match[0].length;
  return findDay(words, next) !== null && findNumber(words, next) !== null ? next : to;
}

/** «Порядком …, утверждённым приказом … от … № …»: one ground, registered by the act that approves it. */
function approvedBy(approved: Ground, act: Ground): Ground {
  const named = approved.author;
  const isBody = named !== null && body.test(named);
  const field = { ...approved.field, text: `${approved.field.text}, ${act.field.text}` };
  return {
    kind: approved.kind,
    author: act.author ?? (isBody ? named : null),
    date: approved.date ?? act.date,
    number: approved.number ?? act.number,
    title: approved.title ?? act.title ?? (isBody ? null : named),
    field: {
      ...field,
      clean: `${approved.field.clean}, ${act.field.clean}`,
      parts: [...places(approved), ...places(act)],
    },
  };
}

const places = ({ field }: Ground) => field.parts ?? [field.at];

const body =
  /^(?:министерств|минобр|минпрос|департамент|управлени|отдел|комитет|комисси|правительств|администраци|губернатор|глав[аы]|президент|рособр|агентств|служб|институт|центр|гау|гбу|мку|мбу)/i;

interface Region {
  readonly from: number;
  readonly to: number;
}

const triggers =
  /(?<![а-яё])(?:в\s+соответстви[ие]\s+со?|на\s+основани[ие]|в[о]?\s+исполнени[ие]|согласно|руководствуясь|с\s+уч[её]том|в\s+(?:рамках|целях)\s+(?:исполнения|реализации|выполнения)|с\s+целью\s+(?:исполнения|реализации|выполнения)|рассмотрев|учитывая|в\s+связи\s+с)\s+/gi;

/** What is wanted, not what it rests on. */
const purposes = /(?<![а-яё])(?:в\s+целях|с\s+целью|для\s|в\s+связи\s+с|по\s+(?:итогам|результатам)\s)/gi;

function regionsOf(masked: string): Region[] {
  const found = [...masked.matchAll(triggers)];
  return found.map((match, index) => {
    const from = match.index + match[0].length;
    const next = found[index + 1]?.index ?? masked.length;
    purposes.lastIndex = from;
    const purpose = purposes.exec(masked)?.index ?? masked.length;
    return { from, to: Math.min(next, purpose) };
  });
}

interface Start {
  readonly at: number;
  /** Where the kind's word begins: «пунктом 3 приказа». */
  readonly kindAt: number;
  readonly name: string;
  readonly length: number;
  /** «утверждённым приказом»: it approves the act named before. */
  readonly approving: boolean;
}

/** An act is named at the start of the region or after a comma, semicolon or «и». */
function startsIn(masked: string, from: number, to: number): Start[] {
  const region = masked.slice(from, to);
  return [...region.matchAll(itemStart)].flatMap((match) => {
    const kindAt = from + match.index + match[0].length;
    const kind = groundKindAt(masked.slice(kindAt, to));
    const lead = match[1]?.length ?? 0;
    const approving = /утвержд[её]нн/i.test(match[0]);
    return kind ? [{ at: from + match.index + lead, kindAt, ...kind, approving }] : [];
  });
}

const anyKind = groundKinds.map(([, pattern]) => `(?:${pattern})(?![а-яё])`).join("|");
const part = "(?:(?:подпункт|пункт|част|стать|абзац|глав|раздел)[а-яё]*|п\\.|пп\\.|ч\\.|ст\\.)\\s*[\\d.,\\s и-]*";
const itemStart = new RegExp(
  `(^\\s*|[,;]\\s*(?:а\\s+также\\s+|и\\s+|с\\s+)*|\\s+(?:и|а\\s+также)\\s+(?:с\\s+|на\\s+основании\\s+)?)` +
    `(?:${part}\\s*)*(?:(?:требовани|положени|рекомендаци|пункт)[а-яё]*\\s+)?(?:(?!${anyKind})[а-яё-]+(?:ым|им|ой|ого|его|ыми|ая|ое|ый|ий|ые)\\s+){0,2}(?=${anyKind})`,
  "gi",
);

function groundOf(preamble: Text, masked: string, start: Start, to: number): Ground | null {
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

function findNumber(text: string, from: number): { from: number; to: number; number: string } | null {
  const pattern =
    /(?:№|(?<![А-Яа-яЁёA-Za-z])N)\s*([\dА-Яа-яЁёA-Za-z](?:[^\s,;«"“(]|(?<=[/-])\s(?=[\dа-яё])|\s(?=[/-]\s?\d))*)/g;
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
    const title = text.slice(start + 1, end);
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

/** The words between quotes blotted out, lengths kept; an outer quote counts, inner ones are part of the title. */
function maskQuotes(text: string): string {
  const nested = mask(text, true);
  return nested.open ? mask(text, false).masked : nested.masked;
}

/** Where a quote is never closed, every closing quote ends all of them. */
function mask(text: string, nesting: boolean): { masked: string; open: boolean } {
  let open: string[] = [];
  let masked = "";
  for (const letter of text) {
    const closing = letter === "»" || letter === "”" || (letter === '"' && open.at(-1) === '"');
    if (closing) open = nesting ? open.slice(0, -1) : [];
    masked += open.length > 0 ? "\u0000".repeat(letter.length) : letter;
    if (!closing && (letter === "«" || letter === "“" || letter === '"')) open = nesting ? [...open, letter] : [letter];
  }
  return { masked, open: open.length > 0 };
}
