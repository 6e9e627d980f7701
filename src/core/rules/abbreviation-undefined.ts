import { type Abbreviation } from "../profile/profile";
import { fieldAbbreviations, wellKnown } from "./abbreviations";
import { type FindingPlace } from "./finding";
import { defineRule } from "./rule";
import { textsOf } from "./texts";

export const abbreviationUndefined = defineRule({
  id: "abbreviation-undefined",
  severity: "hint",
  docs: {
    what: "Сокращение нигде в приказе и плане не расшифровано.",
    why: "Исполнитель из другой организации может его не знать.",
    remedy:
      "При первом упоминании напишите полностью: «Институт развития образования (далее – ИРО)» — или внесите сокращение в реквизиты.",
  },
  messages: {
    one: (d: { word: string }) => `Сокращение «${d.word}» нигде не расшифровано.`,
    known: (d: { word: string; full: string }) => `Сокращение «${d.word}» (${d.full}) нигде не расшифровано.`,
    many: (d: { list: string }) => `Сокращения нигде не расшифрованы: ${d.list}.`,
  },
  *check(context, report) {
    const texts = textsOf(context);
    const all = texts.map(({ field }) => field.clean).join("\n");
    const explained = new Set([...definedIn(all), ...(context.profile?.abbreviations ?? []).map(({ short }) => short)]);
    const places = new Map<string, FindingPlace[]>();
    const known = new Map<string, readonly string[]>();
    const wordsOf = (typed: string): readonly string[] => {
      const words = known.get(typed) ?? abbreviationsIn(typed);
      known.set(typed, words);
      return words;
    };
    for (const text of texts) {
      if (text.row === "kind" || text.row === "letterhead" || text.row === "annex" || text.row === "stamp") continue;
      for (const word of wordsOf(text.field.text)) {
        if (explained.has(word) || wellKnown.has(word) || isExplainedPlural(word, explained)) continue;
        places.set(word, [...(places.get(word) ?? []), text.place(word)]);
      }
    }
    const [first, ...others] = [...places.keys()];
    if (first === undefined) return;
    const spots = [...places.values()].flat();
    if (others.length > 0) {
      yield report("many", { list: [first, ...others].map((word) => `«${word}»`).join(", ") }, spots);
      return;
    }
    const full = fieldAbbreviations.get(first);
    yield full === undefined ? report("one", { word: first }, spots) : report("known", { word: first, full }, spots);
  },
});

/** Two capitals or more in a row; «ШНОРы» and numbers of laws are none. */
const abbreviation = /(?<![А-ЯЁа-яёA-Za-z\d-])[А-ЯЁ]{2,}(?![А-ЯЁа-яёA-Za-z])(?!-\d)/g;

const abbreviationsIn = (text: string): string[] =>
  /[А-ЯЁ]{2}/.test(text) ? Array.from(withoutNames(text).matchAll(abbreviation), ([word]) => word) : [];

/** What a document itself explains: «(далее – ШНОР)», «ШНОР – школы с …», «школа (ШНОР)», «МБУ «ММЦ» (…)». */
export function definedIn(text: string): string[] {
  return [
    ...Array.from(
      text.matchAll(/далее\s*(?:[–—-]|по тексту\s*[–—-]?)\s*«?([А-ЯЁ][А-ЯЁа-яё\d]*)/g),
      ([, word = ""]) => word,
    ),
    ...Array.from(text.matchAll(/\((?<=[а-яё»]\s*\()([А-ЯЁ]{2,})\)/g), ([, word = ""]) => word),
    ...Array.from(text.matchAll(/\((?<=(?<![А-ЯЁа-яё])([А-ЯЁ]{2,})\s*\()[а-яё]{4,}/g), ([, word = ""]) => word),
  ];
}

/** Abbreviations with their words, as the document explains them. */
export const explanationsIn = (text: string): Abbreviation[] =>
  Array.from(
    text.matchAll(/([А-ЯЁа-яё][^().;\n]{3,120}?)\s*\(далее\s*[–—-]\s*([А-ЯЁ]{2,})\)/g),
    ([, full = "", short = ""]) => ({
      short,
      full: full.trim(),
    }),
  );

const isExplainedPlural = (word: string, explained: ReadonlySet<string>): boolean =>
  word.endsWith("Ы") && explained.has(word.slice(0, -1));

/** A name after a legal form («МБУ «ММЦ»») and words in capitals throughout («МУНИЦИПАЛЬНЫЙ ПЛАН») are no abbreviations. */
const withoutNames = (text: string): string =>
  text
    .replace(/(?:[А-ЯЁ]{2,}\s+){0,2}[А-ЯЁ]{2,}\s*«[^«»]*»/g, (name) => " ".repeat(name.length))
    .replace(/[А-ЯЁ]{2,}(?:[\s,]+[А-ЯЁ]{2,})+/g, (run) => (/[А-ЯЁ]{7,}/.test(run) ? " ".repeat(run.length) : run));
