import { defineRule } from "./rule";
import { safeFix, slipsOf } from "./slips";

export const doubleSpace = defineRule({
  id: "double-space",
  severity: "hint",
  docs: {
    what: "Между словами стоит больше одного пробела.",
    why: "В напечатанном приказе видны дыры, а поиск по тексту не находит слов.",
    remedy: "Оставьте один пробел.",
  },
  messages: {
    one: (d: { words: string }) => `Между словами «${d.words}» лишний пробел.`,
    many: (d: { words: string }) => `В нескольких местах между словами лишние пробелы, первое — «${d.words}».`,
  },
  *check(context, report) {
    const slips = slipsOf(context, /\S[ \u00a0]{2,}\S/, (text, { part, row }) =>
      part === "order" && spaced.has(row)
        ? []
        : Array.from(text.matchAll(/[^\s]+[ \u00a0]{2,}[^\s]+/g), ([words]) => ({
            words,
            to: words.replace(/[ \u00a0]{2,}/g, (gap) => (gap.includes("\u00a0") ? "\u00a0" : " ")),
          })),
    );
    const [first] = slips;
    if (!first) return;
    const words = first.slip.words.replace(/\s+/g, " ");
    yield report(
      slips.length === 1 ? "one" : "many",
      { words },
      slips.map(({ place }) => place),
      { fixes: safeFix("Убрать лишние пробелы", slips) },
    );
  },
});

/** Requisites that are set out with spaces: the post at the left and the name at the right. */
const spaced: ReadonlySet<string> = new Set(["signature", "date", "number", "place", "letterhead"]);
