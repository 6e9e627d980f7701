import { type Element } from "./element";
import { type Context, skip, sticky, take, type Taken } from "./form";
import { takeUntil } from "./forms/dated";
import { type Trigger, triggerForms } from "./forms/references";
import { relativeForms } from "./forms/relative";
import { type Case, nominativeHead } from "./head";
import { type Meaning } from "./meaning";

/** Whether the phrase from this place to its end is understood by itself. */
export type ReadsOn = (at: number) => boolean;

/**
 * A cause with a distance («в течение 3 дней после …») or words that name a document, a demand, an event. The words go up
 * to a bracket, «в т.ч.», or the place from which the rest of the phrase is a deadline of its own.
 */
export function takeReference(
  at: number,
  context: Context,
  what: "distance" | "words",
  readsOn: ReadsOn,
): Taken<Element> | null {
  return what === "distance" ? takeDistance(at, context, readsOn) : takeTriggered(at, context, readsOn);
}

function takeDistance(at: number, context: Context, readsOn: ReadsOn): Taken<Element> | null {
  const found = take(relativeForms, at, context);
  if (found === null) return null;
  const { n, unit, anchor } = found.value;
  // «в течение 3 дней с 01.03.2024»: the days are counted from a date
  if (anchor === "own" && skip(SINCE_DAY, found.end, context.low) !== null) return null;
  if (anchor === "own") return { value: relative({ n, unit, anchor: null }), end: found.end };
  const named = takeWords(found.end, caseBehind(context.low.slice(at, found.end)), context, readsOn);
  return named && { value: relative({ n, unit, anchor: named.value }), end: named.end };
}

const SINCE_DAY = sticky(/,?\s(?:с|со|от|после)\s\d/y);

type RelativeOffset = Extract<Meaning, { kind: "relative" }>["offset"];

const relative = (offset: RelativeOffset): Element => ready({ kind: "relative", start: null, end: null, offset });
const ready = (meaning: Meaning): Element => ({ kind: "ready", meaning });

function caseBehind(trigger: string): Case {
  if (/(?:перед|за)\s$/.test(trigger)) return "instrumental";
  if (/^ко?\s$/.test(trigger)) return "dative";
  return /(?:при|по)\s$/.test(trigger) ? "prepositional" : "genitive";
}

function takeTriggered(at: number, context: Context, readsOn: ReadsOn): Taken<Element> | null {
  const trigger = take(triggerForms, at, context);
  if (trigger === null) return null;
  const named = takeWords(trigger.end, trigger.value.from, context, readsOn);
  if (named === null) return null;
  if (trigger.value.kind !== "after")
    return { value: ready(meaningOf(trigger.value.kind, named.value)), end: named.end };
  const until = takeUntil(named.end, context);
  return {
    value: {
      kind: "dated",
      items: [{ shape: "window", first: null, last: until?.value ?? null, anchor: named.value }],
    },
    end: until?.end ?? named.end,
  };
}

function meaningOf(kind: Exclude<Trigger["kind"], "after">, words: string): Meaning {
  switch (kind) {
    case "open":
    case "request":
      return { kind, start: null, end: null, ref: words };
    case "event":
    case "calendar":
      return { kind, start: null, end: null, anchor: words };
    case "before":
      return { kind: "relative", start: null, end: null, offset: { n: -1, unit: "day", anchor: words } };
  }
}

const STOP = /\s?\(|\s?\)|,?\s?(?:в\sт\.\s?ч\.?|в\sтом\sчисле)(?![а-я])/g;
const DETAILS = sticky(/,?\s?(?:в\sт\.\s?ч\.?|в\sтом\sчисле)[^\n]*/y);
const BOUNDARY = /\s?[,;/]\s?(?:(?:и|но)\s)?|\n|\.\s|\s(?:и|а\sтакже|-)\s|\s/g;
const MONTHS = "январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь";
/** How a deadline of its own begins where nothing but a space stands before it. */
const STARTER = sticky(
  new RegExp(
    `(?:постоянно|систематически|регулярно|еже[а-я]+о(?![а-я])|в\\sтечение|на\\sпротяжении|до\\s\\d|до\\sконца|не\\sпозднее|не\\sреже|\\d+\\sраза?\\s|раз\\sв|с\\s\\d|по\\s\\d|по\\s(?:мере|запрос|согласован|отдельн|заявк|необход)|согласно|в\\sсоответствии|на\\sпостоянной|весь\\s|при\\sнеобходимости|далее|\\d\\d?\\.\\d\\d\\.\\d{4}|(?:${MONTHS})(?:\\s?-|\\s(?:19|20)\\d\\d|,|\\s?$))`,
    "y",
  ),
);
/** «после события: …»: words that stand in the nominative already. */
const NAMED = sticky(/события:\s/y);
const PREPOSITION = /(?<![а-я])(?:на|за|в|во|от|к|по|с|со|до|о|об|для|и|при|из|под|над)$/;

/** «по плану, утвержденному 15.01.2024»: the day is the paper's. */
const APPROVED =
  /(?<![а-я])(?:утв\.?|(?:утвержденн|подписанн|изданн|принят|согласованн)(?:о(?:му|го|м|й|е)|ы(?:м|ми|х|й|е)|ая))$/;

function takeWords(from: number, wordCase: Case, context: Context, readsOn: ReadsOn): Taken<string> | null {
  const { low, shown } = context;
  const named = skip(NAMED, from, low);
  if (named !== null) return takeWords(named, "nominative", context, readsOn);
  STOP.lastIndex = from;
  const stop = STOP.exec(low)?.index ?? low.length;
  const cut = boundary(low, from, stop, readsOn) ?? stop;
  const words = shown
    .slice(from, cut)
    .replace(/\s+/g, " ")
    .replace(/[\s,.;:-]+$/, "")
    .trim();
  if (!/[А-Яа-яЁёA-Za-z]/.test(words)) return null;
  return { value: nominativeHead(words, wordCase), end: skip(DETAILS, cut, low) ?? cut };
}

function boundary(low: string, from: number, stop: number, readsOn: ReadsOn): number | null {
  for (const match of low.slice(from, stop).matchAll(BOUNDARY)) {
    const at = from + match.index;
    const next = at + match[0].length;
    if (match.index === 0 || next >= stop) continue;
    const open = /^\s(?:и|а\sтакже)?\s?$/.test(match[0]) && match[0] !== "\n";
    if (open && (skip(STARTER, next, low) === null || PREPOSITION.test(low.slice(from, at)))) continue;
    if (!APPROVED.test(low.slice(from, at)) && readsOn(next)) return at;
  }
  return null;
}
