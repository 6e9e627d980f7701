import { type Ground } from "./order";
import { findDay } from "./read-day";
import { groundKindAt, groundKinds } from "./read-ground-kind";
import { findNumber, groundOf, type Start } from "./read-ground";
import { maskQuotes } from "./read-quotes";
import { type Text } from "./read-text";

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
