import { defineRule } from "./rule";
import { countedTitle, type Slip, slipsOf } from "./slips";

export const appositionCase = defineRule({
  id: "apposition-case",
  severity: "hint",
  docs: {
    what: "Пояснение в скобках не согласовано: «плана мероприятий («дорожная карта»)».",
    why: "В официальных документах пояснение в скобках ставят в тот же падеж; так пишут очень часто, поэтому это только подсказка.",
    remedy: "Напишите «плана мероприятий («дорожной карты»)».",
  },
  messages: {
    nominative: (d: { words: string; to: string }) =>
      `В «${d.words}» пояснение в скобках стоит в именительном падеже; точнее — «${d.to}».`,
  },
  *check(context, report) {
    const slips = slipsOf(context, /\([«"]?дорожная карта/i, (text) => Array.from(text.matchAll(bracketed), toSlip));
    const [first] = slips;
    if (!first) return;
    const edits = slips.flatMap(({ edit }) => edit ?? []);
    const places = slips.map(({ place }) => place);
    const words = first.slip.words.replace(/\s+/g, " ");
    yield report("nominative", { words, to: (first.slip.to ?? "").replace(/\s+/g, " ") }, places, {
      fixes:
        edits.length > 0
          ? [{ kind: "suggestion", title: countedTitle("Согласовать пояснение", slips.length), edits }]
          : [],
    });
  },
});

/** «плана …» in the genitive or «планом …» in the instrumental, then the bracket in the nominative. */
const bracketed =
  /(?<![а-яё])((?<=утвердить\s+(?:прилагаемый\s+|муниципальный\s+){0,2})план|плана|плану|планом|плане)(\s+[а-яё]+){0,2}\s+\([«"]?дорожная карта[»"]?\)/gi;

const cases: Readonly<Record<string, string>> = {
  план: "дорожную карту",
  плана: "дорожной карты",
  плану: "дорожной карте",
  планом: "дорожной картой",
  плане: "дорожной карте",
};

function toSlip(match: RegExpMatchArray): Slip {
  const [words, head = ""] = match;
  const form = cases[head.toLowerCase()];
  return { words, to: form === undefined ? null : words.replace(/дорожная карта/i, form) };
}
