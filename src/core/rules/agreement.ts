import { defineRule } from "./rule";
import { slipsOf } from "./slips";

export const agreement = defineRule({
  id: "agreement",
  severity: "hint",
  docs: {
    what: "Причастие во множественном числе стоит после слова в единственном: «в школе, имеющих низкие результаты».",
    why: "Читается двояко: имеет результаты школа или те, о ком сказано раньше.",
    remedy: "Согласуйте: «в школе, имеющей …», «в школах, имеющих …».",
  },
  messages: {
    one: (d: { words: string }) => `«${d.words}»: причастие не согласовано со словом перед ним.`,
    many: (d: { words: string }) => `В нескольких местах причастие не согласовано со словом перед ним: «${d.words}».`,
  },
  *check(context, report) {
    const slips = slipsOf(context, /(?:щих|вших|нных)(?:ся)?(?![а-яё])/i, (text) =>
      Array.from(text.matchAll(mismatch), ([words]) => ({ words, to: null })),
    );
    const [first] = slips;
    if (!first) return;
    const words = first.slip.words.replace(/\s+/g, " ");
    yield report(
      slips.length === 1 ? "one" : "many",
      { words },
      slips.map(({ place }) => place),
    );
  },
});

/** A body in the singular, a comma, a participle in «-их, -ых»: the two cannot belong together. */
const mismatch =
  /(?<![а-яё])(?:школ(?:е|у|ой|ы)|организаци(?:ю|ей)|учреждени(?:е|ю|ем)|гимнази(?:ю|ей)|лице(?:е|ю|ем))\s*,\s*[а-яё]+(?:щих|вших|нных)(?:ся)?(?![а-яё])/gi;
