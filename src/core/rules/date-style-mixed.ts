import { defineRule } from "./rule";
import { safeFix, type Slip, slipsOf } from "./slips";

export const dateStyleMixed = defineRule({
  id: "date-style-mixed",
  ids: ["date-abbreviation"],
  severity: "hint",
  docs: {
    what: "Дата записана сразу двумя способами: «17.02.2023 года»; или сокращение «г» стоит без точки.",
    why: "По правилам делопроизводства дату пишут либо цифрами (17.02.2023), либо словами (17 февраля 2023 г.).",
    remedy: "Оставьте один способ.",
  },
  messages: {
    mixed: (d: { words: string; year: string }) => `В «${d.words}» после даты цифрами лишнее «${d.year}».`,
    manyMixed: (d: { words: string; year: string }) =>
      `В нескольких местах после даты цифрами лишнее «${d.year}», первое — «${d.words}».`,
    bare: (d: { words: string }) => `В «${d.words}» после «г» нет точки.`,
    manyBare: (d: { words: string }) => `В нескольких местах после «г» нет точки, первое — «${d.words}».`,
    nominative: (d: { words: string }) => `В «${d.words}» слово «год» не согласовано: пишут «2024 г.» или «2024 года».`,
    manyNominative: (d: { words: string }) =>
      `В нескольких местах слово «год» не согласовано, первое — «${d.words}»: пишут «2024 г.» или «2024 года».`,
  },
  *check(context, report) {
    const mixed = slipsOf(context, /\d\.\d{4}\s*г/i, (text) =>
      replaced(text, /\d{1,2}\.\d{1,2}\.\d{4}\s*(?:года?|г\.?)(?![а-яё])/gi, withoutYear),
    );
    const [first] = mixed;
    if (first) {
      const places = mixed.map(({ place }) => place);
      const more = { fixes: safeFix(`Убрать «${yearWord(first.slip.words)}» после даты цифрами`, mixed) };
      yield report(
        mixed.length === 1 ? "mixed" : "manyMixed",
        { words: first.slip.words, year: yearWord(first.slip.words) },
        places,
        more,
      );
    }
    const bare = slipsOf(context, /\d{4}\s*г(?![а-яё.])/, (text) =>
      replaced(text, /(?<!\d\.)(?<!\d)\d{4}\s*г(?![а-яё.])/g, (words) => `${words}.`),
    );
    const [firstBare] = bare;
    if (firstBare) {
      const places = bare.map(({ place }) => place);
      const more = { fixes: safeFix("Поставить точку после «г»", bare), rule: "date-abbreviation" };
      yield report(bare.length === 1 ? "bare" : "manyBare", { words: firstBare.slip.words }, places, more);
    }
    const months = slipsOf(context, /\d{4}\s+год(?![а-яё])/i, (text, { column }) =>
      column === "deadline" ? replaced(text, monthAndYear, abbreviated) : [],
    );
    const [firstMonth] = months;
    if (!firstMonth) return;
    const places = months.map(({ place }) => place);
    const more = { fixes: safeFix("Записать «г.»", months), rule: "date-abbreviation" };
    yield report(months.length === 1 ? "nominative" : "manyNominative", { words: firstMonth.slip.words }, places, more);
  },
});

const monthNames =
  "январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья]";

const monthAndYear = new RegExp(`(?:${monthNames})\\s+\\d{4}\\s+год(?![а-яё])`, "gi");

const replaced = (text: string, pattern: RegExp, change: (words: string) => string): Slip[] =>
  Array.from(text.matchAll(pattern), ([words]) => ({ words, to: change(words) }));

const yearWord = (words: string): string => /(?:года?|г\.?)$/i.exec(words)?.[0] ?? "";

const withoutYear = (words: string): string => words.replace(/\s*(?:года?|г\.?)$/i, "");

const abbreviated = (words: string): string => words.replace(/\s+год$/i, "\u00a0г.");
