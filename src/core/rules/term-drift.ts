import { fieldAbbreviations } from "./abbreviations";
import { type FindingPlace } from "./finding";
import { defineRule } from "./rule";
import { definedIn } from "./abbreviations";
import { differentTexts, type Text, textsOf } from "./texts";

export const termDrift = defineRule({
  id: "term-drift",
  severity: "warning",
  docs: {
    what: "Одно и то же названо по-разному: «ШНОР» и «ШНРО», «ШМО» и «школьные МО».",
    why: "Читатель решит, что речь о разных школах или объединениях.",
    remedy: "Выберите одно обозначение и держитесь его.",
  },
  messages: {
    abbreviations: (d: { list: string }) => `Одно и то же обозначено по-разному: ${d.list}.`,
    words: (d: { short: string; words: string }) => `«${d.words}» и «${d.short}» — разные обозначения одного.`,
  },
  *check(context, report) {
    const texts = textsOf(context).filter(({ row }) => row !== "stamp" && row !== "letterhead");
    const whole = differentTexts(context);
    for (const synonyms of sames) {
      if (synonyms.filter((short) => whole.includes(short)).length < 2) continue;
      const used = synonyms.map((short) => ({ short, places: placesOf(texts, abbreviation(short)) }));
      const found = used.filter(({ places }) => places.length > 0).sort((a, b) => b.places.length - a.places.length);
      const rare = found.slice(1);
      if (rare.length === 0) continue;
      const list = found.map(({ short }) => `«${short}»`).join(", ");
      const [usual] = found;
      yield report(
        "abbreviations",
        { list },
        rare.flatMap(({ places }) => places),
        { related: usual?.places.slice(0, 1) ?? [] },
      );
    }
    const unionsNamed = unions.filter((short) => whole.includes(short));
    const explained = new Set(unionsNamed.length > 0 ? definedIn(whole) : []);
    for (const short of unionsNamed) {
      if (explained.has(short)) continue;
      const [abbreviated, written] = [placesOf(texts, abbreviation(short)), placesOf(texts, wordsOf(short))];
      const [first] = written;
      if (!first || abbreviated.length === 0) continue;
      const data = { short, words: first.text };
      yield report("words", data, [...written, ...abbreviated], { severity: "hint" });
    }
  },
});

/** Abbreviations of one thing, whichever an office prefers. */
const sames: readonly (readonly string[])[] = [
  ["ШНОР", "ШНРО", "РОШНОР"],
  ["ФООП", "ФОП"],
  ["ЦНППМ", "ЦНППМПР"],
];

/** Teachers' unions: «ШМО» beside «школьные методические объединения» or «школьные МО». */
const unions = ["ШМО", "РМО", "ГМО", "ММО"] as const;

/** The abbreviation's words in any case, the noun written out or short. */
function wordsOf(short: (typeof unions)[number]): RegExp {
  const first = (fieldAbbreviations.get(short) ?? "").split(" ")[0] ?? "";
  return new RegExp(
    `(?<![А-Яа-яЁё])${first.slice(0, -2)}[а-яё]{1,3}\\s+(?:МО(?![А-Яа-яЁё])|методическ[а-яё]+\\s+объединени[а-яё]+)`,
    "gi",
  );
}

const abbreviation = (short: string): RegExp => new RegExp(`(?<![А-Яа-яЁё])${short}[ы]?(?![А-Яа-яЁё])`, "g");

const placesOf = (texts: readonly Text[], pattern: RegExp): FindingPlace[] =>
  texts.flatMap((text) => {
    const words = text.field.text.match(pattern)?.[0];
    return words === undefined ? [] : [text.place(words)];
  });
