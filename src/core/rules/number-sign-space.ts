import { defineRule } from "./rule";
import { safeFix, slipsOf } from "./slips";

export const numberSignSpace = defineRule({
  id: "number-sign-space",
  severity: "hint",
  docs: {
    what: "После знака «№» нет пробела.",
    why: "По правилам делопроизводства знак номера отделяют от числа пробелом.",
    remedy: "Поставьте пробел после «№».",
  },
  messages: {
    one: (d: { words: string }) => `В «${d.words}» после знака номера нет пробела.`,
    many: (d: { words: string }) => `В нескольких местах после знака номера нет пробела, первое — «${d.words}».`,
  },
  *check(context, report) {
    const slips = slipsOf(context, /№\d/, (text) =>
      Array.from(text.matchAll(/№\d[\d/-]*/g), ([words]) => ({ words, to: words.replace("№", "№\u00a0") })),
    );
    const [first] = slips;
    if (!first) return;
    yield report(
      slips.length === 1 ? "one" : "many",
      { words: first.slip.words },
      slips.map(({ place }) => place),
      { fixes: safeFix("Поставить пробел после «№»", slips) },
    );
  },
});
