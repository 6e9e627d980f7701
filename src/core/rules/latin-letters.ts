import { lookAlikes } from "../russian/look-alikes";
import { defineRule } from "./rule";
import { type FoundSlip, safeFix, slipsOf } from "./texts";

export const latinLetters = defineRule({
  id: "latin-letters",
  severity: "hint",
  docs: {
    what: "Внутри русского слова стоит латинская буква, похожая на русскую, или наоборот.",
    why: "На вид слово верное, но поиск, сортировка и проверка срока его не узнают.",
    remedy: "Замените букву на русскую.",
  },
  messages: {
    mixed: (d: { words: string }) => `В слове «${d.words}» смешаны русские и латинские буквы.`,
    lone: (d: { words: string }) => `Вместо русской буквы стоит латинская «${d.words}».`,
  },
  *check(context, report) {
    const slips = slipsOf(context, (text) =>
      (/[A-Za-z]/.test(text) ? lookAlikes(text) : []).map(({ from, to, healed }) => ({
        words: text.slice(from, to),
        to: healed,
      })),
    );
    for (const [words, group] of byWords(slips)) {
      const message = words.length === 1 ? "lone" : "mixed";
      yield report(
        message,
        { words },
        group.map(({ place }) => place),
        { fixes: safeFix("Заменить на буквы одного алфавита", group) },
      );
    }
  },
});

/** One cause, one finding: the same slip in twenty places is one. */
export function byWords(slips: readonly FoundSlip[]): Map<string, FoundSlip[]> {
  const groups = new Map<string, FoundSlip[]>();
  for (const found of slips) groups.set(found.slip.words, [...(groups.get(found.slip.words) ?? []), found]);
  return groups;
}
