import { editWords, inPlanHead } from "./place";
import { defineRule } from "./rule";

export const planTitleWrongCase = defineRule({
  id: "plan-title-wrong-case",
  severity: "warning",
  docs: {
    what: "Заголовок плана стоит не в именительном падеже: «Плана мероприятий …».",
    why: "Заголовок скопирован из «Об утверждении плана …»; на самом плане он должен быть в именительном падеже.",
    remedy: "Поставьте заголовок в именительный падеж: «План мероприятий …».",
  },
  messages: {
    genitive: (d: { words: string; right: string }) => `Заголовок плана начат с «${d.words}»; нужно «${d.right}».`,
  },
  *check({ source, plan }, report) {
    const title = plan?.title;
    if (!title) return;
    const head = title.text.trim();
    for (const [pattern, nominative] of nominatives) {
      const words = pattern.exec(head)?.[0];
      if (words === undefined) continue;
      const right = inCase(words, nominative);
      const edit = editWords(source, title, words, right);
      yield report("genitive", { words, right }, [inPlanHead("title", title, words)], {
        fixes: edit ? [{ kind: "safe", title: `Исправить на «${right}»`, edits: [edit] }] : [],
      });
      return;
    }
  },
});

/** Openings in the genitive, as they come out of «Об утверждении …», and their nominative. */
const nominatives: readonly (readonly [RegExp, string])[] = [
  [/^Плана-графика(?![а-яё])/i, "План-график"],
  [/^Плана(?![а-яё-])/i, "План"],
  [/^Муниципального плана(?![а-яё-])/i, "Муниципальный план"],
  [/^Комплексного плана(?![а-яё-])/i, "Комплексный план"],
  [/^Дорожной карты(?![а-яё])/i, "Дорожная карта"],
  [/^Муниципальной дорожной карты(?![а-яё])/i, "Муниципальная дорожная карта"],
  [/^Программы(?![а-яё])/i, "Программа"],
  [/^Муниципальной программы(?![а-яё])/i, "Муниципальная программа"],
  [/^Комплекса мер(?![а-яё])/i, "Комплекс мер"],
  [/^Положения(?![а-яё])/i, "Положение"],
];

const inCase = (words: string, nominative: string): string =>
  words === words.toUpperCase() && words.length > 3
    ? nominative.toUpperCase()
    : words.charAt(0) === words.charAt(0).toLowerCase()
      ? nominative.toLowerCase()
      : nominative;
