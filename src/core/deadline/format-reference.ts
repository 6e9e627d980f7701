import { declined } from "./decline";
import { type Meaning, type Offset } from "./meaning";

type Unfixed = Extract<Meaning, { kind: "open" | "request" | "event" | "calendar" | "relative" }>;

/** Phrases for a meaning without a day, the most natural first; the last reads back whatever the words are. */
export function referencePhrases(meaning: Unfixed): string[] {
  switch (meaning.kind) {
    case "open":
      return [
        ...(/^(?:[а-я]+ые\s)?сроки(?![а-я])/i.test(meaning.ref) ? [`в ${meaning.ref}`] : []),
        ...behind("по", meaning.ref, "dative"),
        ...behind("в соответствии с", meaning.ref, "instrumental"),
        `согласно: ${meaning.ref}`,
      ];
    case "request":
      return [
        ...behind("по", meaning.ref, "dative"),
        ...behind("по мере", meaning.ref, "genitive"),
        ...behind("при", meaning.ref, "prepositional"),
        `по мере события: ${meaning.ref}`,
      ];
    case "event":
      return [
        ...(/^(?:итог|результат|факт)/.test(meaning.anchor) ? behind("по", meaning.anchor, "dative") : []),
        ...(/^(?:окончани|завершени)/.test(meaning.anchor) ? behind("по", meaning.anchor, "prepositional") : []),
        ...behind("после", meaning.anchor, "genitive"),
        `после события: ${meaning.anchor}`,
      ];
    case "calendar":
      return [schoolQuarter(meaning.anchor), `в дни учебного графика: ${meaning.anchor}`];
    case "relative":
      return relative(meaning.offset);
  }
}

const behind = (
  trigger: string,
  words: string,
  wordCase: "dative" | "instrumental" | "genitive" | "prepositional",
): string[] => {
  const form = declined(words, wordCase);
  return form === null ? [] : [`${trigger} ${form}`];
};

function schoolQuarter(anchor: string): string {
  const [, edge, of, one, n] =
    /^(?:(конец|начало|середина) (четверти|триместра)|(четверть|триместр)) (\d)$/.exec(anchor) ?? [];
  if (n === undefined) return anchor.replace(/^(четверть|триместр) (\d) - \1 (\d)$/, "$2-$3 $1");
  return edge === undefined ? `${n} ${one}` : `${edge} ${n} ${of}`;
}

function relative({ n, unit, anchor }: Offset): string[] {
  const length = `${Math.abs(n)} ${n < 0 ? accusative(-n, unit) : units[unit](n)}`;
  if (anchor === null) return [n === 0 ? "незамедлительно" : `в течение ${length}`];
  const lead = n < 0 ? `за ${length} до` : n === 0 ? "в день" : `в течение ${length} после`;
  const named = n === 0 ? "незамедлительно после" : lead;
  if (n === 0 && /^день\s/i.test(anchor)) return [...behind("ко", anchor, "dative"), `${named} события: ${anchor}`];
  return [...behind(lead, anchor, "genitive"), ...behind(named, anchor, "genitive"), `${named} события: ${anchor}`];
}

/** In the genitive: «в течение 3 дней», «в течение 1 рабочего дня». */
const units: Readonly<Record<Offset["unit"], (n: number) => string>> = {
  day: (n) => (isOne(n) ? "дня" : "дней"),
  workday: (n) => (isOne(n) ? "рабочего дня" : "рабочих дней"),
  week: (n) => (isOne(n) ? "недели" : "недель"),
  month: (n) => (isOne(n) ? "месяца" : "месяцев"),
};

const isOne = (n: number): boolean => n % 10 === 1 && n % 100 !== 11;

/** «за 3 дня», «за 1 неделю», «за 10 рабочих дней». */
function accusative(n: number, unit: Offset["unit"]): string {
  const [one, few, many] = forms[unit];
  if (isOne(n)) return one;
  return n % 10 >= 2 && n % 10 <= 4 && !(n % 100 >= 12 && n % 100 <= 14) ? few : many;
}

const forms: Readonly<Record<Offset["unit"], readonly [string, string, string]>> = {
  day: ["день", "дня", "дней"],
  workday: ["рабочий день", "рабочих дня", "рабочих дней"],
  week: ["неделю", "недели", "недель"],
  month: ["месяц", "месяца", "месяцев"],
};
