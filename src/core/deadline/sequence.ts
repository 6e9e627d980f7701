import { type Element, type Link, type Linked } from "./element";
import { type Context, match, skip, sticky, take, type Taken } from "./form";
import { takeDated } from "./forms/dated";
import { takeOngoing } from "./forms/ongoing";
import { detailForms, recurrenceForms } from "./forms/recurrence";
import { schoolCalendarForms } from "./forms/school-calendar";
import { takeYear } from "./forms/year";
import { isLabel } from "./label";
import { settle } from "./neighbours";
import { takeReference } from "./reference";

/** A phrase as elements one after another, or the place where it stopped being understood. */
export type Sequence = { readonly linked: readonly Linked[] } | { readonly stuck: number };

const INTRO = sticky(
  /(?:(?:ориентировочно|ориентир\.|предварительно|предположительно|примерно)\s?:?\s|(?:(?:срок|дата|период|время)[ыи]?(?:\s(?:исполнения|выполнения|реализации|проведения|сдачи|предоставления))?)\s?(?:[-:]|(?=до|по\s|с\s|не\s))\s?|крайний\sсрок\s?[-:]?\s?(?=до\s|не\s))+/y,
);
const BULLET = sticky(/(?:[-•·▪●–]|\d{1,2}\)|\d{1,2}\.(?=\s[а-я])|[а-я]\))\s?/y);
const ONWARD = sticky(/(?:а\s)?(?:далее|затем|в\sдальнейшем|впоследствии|потом)(?![а-я])\s?[-,:]?\s?/y);
const SEPARATOR = /(?<mark>[\s,;.:/]*)(?:(?<word>и|или|либо|а\sтакже|а|но)\s)?(?<dash>-\s?(?=\S))?/y;
const LABEL_BEFORE = /(?<label>[^,;:()\n]{2,80}?)\s?(?::|\s-)\s?/y;
const LABEL_AFTER = sticky(/(?:\s-\s?|-\s|\s?:\s)(?<label>[^,;()\n]+)/y);
const BRACKET = sticky(/,?\s?\((?<inside>[^()]*)\)/y);
const END = /[\s,;.:!)-]*$/y;
const CLOSING: readonly number[] = [..." \n,;.:!)-"].map((mark) => mark.charCodeAt(0));

/** Reads a whole phrase. */
export function readSequence(context: Context): Sequence {
  const reader: Reader = { context, known: new Map() };
  return readFrom(skip(INTRO, 0, context.low) ?? 0, reader);
}

/** `known`: what was read from a place on, since references try many places. */
interface Reader {
  readonly context: Context;
  readonly known: Map<number, Sequence>;
}

function readFrom(from: number, reader: Reader): Sequence {
  const known = reader.known.get(from);
  if (known !== undefined) return known;
  reader.known.set(from, { stuck: from });
  const sequence = readOn(from, reader);
  reader.known.set(from, sequence);
  return sequence;
}

function readOn(from: number, reader: Reader): Sequence {
  const { low } = reader.context;
  const linked: Linked[] = [];
  let at = from;
  let link: Link = "start";
  for (let over = isOver(at, low); !over || linked.length === 0; over = isOver(at, low)) {
    if (over) return { stuck: from };
    const onward = skip(ONWARD, at, low);
    if (onward !== null) {
      linked.push({ element: { kind: "onward" }, link });
      [at, link] = [onward, "space"];
    }
    const found = takeElement(at, reader) ?? takeLabelled(at, link, reader);
    if (found === null) return { stuck: at };
    linked.push({ element: found.value, link });
    at = found.end;
    for (;;) {
      const more = takeBracket(at, reader) ?? takeLabel(at, reader);
      if (more === null) break;
      linked.push(...more.value);
      at = more.end;
    }
    const next = separator(at, low);
    link = next.value;
    if (next.end === at && !isOver(at, low)) return { stuck: at };
    at = next.end;
  }
  return { linked };
}

function takeElement(at: number, reader: Reader): Taken<Element> | null {
  const { context } = reader;
  const found =
    take(recurrenceForms, at, context) ??
    take(detailForms, at, context) ??
    takeReference(at, context, "distance", (next) => reads(next, reader)) ??
    takeCalendar(at, context) ??
    takeOngoing(at, context) ??
    takeDated(at, context) ??
    takeReference(at, context, "words", (next) => reads(next, reader));
  return found !== null && found.end > at ? found : null;
}

/** A year behind holidays belongs to them and names no day. */
function takeCalendar(at: number, context: Context): Taken<Element> | null {
  const found = take(schoolCalendarForms, at, context);
  return found && { value: found.value, end: takeYear(found.end, context).end };
}

/** Nothing but what may close a phrase. */
function isOver(at: number, low: string): boolean {
  if (at >= low.length) return true;
  END.lastIndex = at;
  return CLOSING.includes(low.charCodeAt(at)) && END.test(low);
}

const reads = (at: number, reader: Reader): boolean => "linked" in readFrom(at, reader);

/** «школьный этап – октябрь», «- март», «1) март». */
function takeLabelled(at: number, link: Link, reader: Reader): Taken<Element> | null {
  const { low } = reader.context;
  const bullet =
    link === "start" || link === "line" || link === "dash" || link === "stop" ? skip(BULLET, at, low) : null;
  if (bullet !== null) {
    const found = takeElement(bullet, reader) ?? takeLabelled(bullet, "space", reader);
    if (found !== null) return found;
  }
  LABEL_BEFORE.lastIndex = at;
  const label = LABEL_BEFORE.exec(low)?.groups?.label;
  return label !== undefined && isLabel(label) ? takeElement(LABEL_BEFORE.lastIndex, reader) : null;
}

/** «(до 15 мая)», «(май, декабрь)», «(11 класс)»: what the brackets hold, or nothing when they hold a mere name. */
function takeBracket(at: number, { context }: Reader): Taken<readonly Linked[]> | null {
  const found = match(BRACKET, at, context.low);
  if (found === null) return null;
  const inside = found.groups?.inside ?? "";
  const end = BRACKET.pattern.lastIndex;
  const start = end - inside.length - 1;
  const low = context.low.slice(start, start + inside.length);
  const shown = context.shown.slice(start, start + inside.length);
  const sequence = readSequence({ ...context, low, shown });
  const settled = "linked" in sequence ? settle(sequence.linked) : null;
  if (settled === null) return isLabel(inside) ? { value: [], end } : null;
  return { value: bracketed(settled), end };
}

/** What stands in brackets together: its days are one element, so that what follows the brackets stays outside. */
function bracketed(linked: readonly Linked[]): readonly Linked[] {
  const result: Linked[] = [];
  for (const { element, link } of linked) {
    const before = result.at(-1);
    if (element.kind === "dated" && before?.element.kind === "dated" && link !== "line") {
      const items = [...before.element.items, ...element.items];
      result[result.length - 1] = { element: { kind: "dated", items }, link: before.link };
    } else result.push({ element, link: link === "start" ? "bracket" : link });
  }
  return result;
}

/** «сентябрь – стартовая». */
function takeLabel(at: number, { context }: Reader): Taken<readonly Linked[]> | null {
  const label = match(LABEL_AFTER, at, context.low)?.groups?.label;
  return label !== undefined && isLabel(label) ? { value: [], end: LABEL_AFTER.pattern.lastIndex } : null;
}

function separator(at: number, low: string): Taken<Link> {
  if (at >= low.length) return { value: "space", end: at };
  SEPARATOR.lastIndex = at;
  const { mark = "", word, dash } = SEPARATOR.exec(low)?.groups ?? {};
  return { value: linkOf(mark, word, dash), end: SEPARATOR.lastIndex };
}

function linkOf(mark: string, word: string | undefined, dash: string | undefined): Link {
  if (mark.includes("\n")) return "line";
  if (mark.includes("/")) return "slash";
  if (word === "или" || word === "либо") return "or";
  if (word !== undefined) return "and";
  if (mark.includes(";")) return "stop";
  if (dash !== undefined) return "dash";
  if (mark.includes(":")) return "colon";
  return mark.includes(",") ? "comma" : mark.includes(".") ? "stop" : "space";
}
