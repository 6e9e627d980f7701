import { lookAlikes } from "../russian/look-alikes";
import { defineRule } from "./rule";
import { byWords, safeFix, slipsOf } from "./slips";

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
    const slips = slipsOf(context, /[A-Za-z]/, (text) =>
      lookAlikes(text).map(({ from, to, healed }) => ({
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
