import { textAt } from "../grid/source";
import { inOrder } from "./place";
import { type RuleContext, defineRule } from "./rule";
import { type FoundSlip, safeFix, slipsOf } from "./slips";

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
    const inTexts = slipsOf(context, /№\d/, (text) =>
      Array.from(text.matchAll(/№\d[\d/-]*/g), ([words]) => ({ words, to: words.replace("№", "№\u00a0") })),
    );
    const slips = [...ownNumber(context), ...inTexts];
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

/** The order's own number, whose sign is no part of what was read. */
function ownNumber({ source, order }: RuleContext): FoundSlip[] {
  const number = order?.number;
  const { from, to } = number?.at ?? {};
  if (!number || from === undefined || to === undefined || !/^\d/.test(number.text)) return [];
  const words = textAt(source, number.at)?.slice(from - 1, to);
  if (words !== `№${number.text}`) return [];
  const at = { ...number.at, from: from - 1 };
  const slip = { words, to: words.replace("№", "№\u00a0") };
  return [
    { slip, place: { ...inOrder("number", number, words), at }, edit: { kind: "set", at, from: words, to: slip.to } },
  ];
}
