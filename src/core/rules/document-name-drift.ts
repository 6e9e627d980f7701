import { stems } from "../russian/stem";
import { type FindingPlace } from "./finding";
import { defineRule, type RuleContext } from "./rule";
import { textsOf } from "./texts";

export const documentNameDrift = defineRule({
  id: "document-name-drift",
  severity: "hint",
  docs: {
    what: "Один и тот же план в разных местах назван разными словами.",
    why: "Читатель решит, что планов несколько.",
    remedy: "Назовите документ везде одинаково.",
  },
  messages: {
    drift: (d: { first: string; second: string }) =>
      `Один и тот же документ назван по-разному: «${d.first}» и «${d.second}».`,
  },
  *check(context, report) {
    const mentions = mentionsIn(context);
    const told = new Set<Mention>();
    for (const [index, mention] of mentions.entries()) {
      if (told.has(mention)) continue;
      const others = mentions.slice(index + 1).filter((other) => !told.has(other) && drift(mention, other));
      const [second] = others;
      if (!second) continue;
      for (const other of others) told.add(other);
      const [usual, ...rest] = mention.row === "title" ? [mention, ...others] : [null, mention, ...others];
      yield report(
        "drift",
        { first: mention.words, second: second.words },
        rest.map(({ place }) => place),
        { related: usual ? [usual.place] : [] },
      );
    }
  },
});

interface Mention {
  readonly row: string;
  /** «школьн», «муниципальн», «региональн». */
  readonly levels: readonly string[];
  readonly words: string;
  /** What the plan is for, as stems. */
  readonly purpose: readonly string[];
  readonly place: FindingPlace;
}

/** «муниципального, школьного планов мероприятий по …»: whose plan it is, and what for. */
const mention =
  /((?:(?:муниципальн|школьн|региональн|окружн)[а-яё]*(?:,?\s+(?:и\s+)?))+)план[а-яё]*\s+(?:мероприятий\s+)?((?:по|для)\s+[^.,;:()«»\n]+)/gi;

const mentionsIn = (context: RuleContext): Mention[] =>
  textsOf(context)
    .filter(({ row, field }) => row !== "preamble" && /[Пп]лан/.test(field.text))
    .flatMap((text) =>
      Array.from(
        text.field.text.replace(/\n(?![-–—•])/g, " ").matchAll(mention),
        ([whole, levels = "", tail = ""]): Mention => ({
          row: text.row,
          levels: levels.toLowerCase().match(/муниципальн|школьн|региональн|окружн/g) ?? [],
          words: whole.replace(/\s+/g, " ").trim(),
          purpose: stems(tail.split(/\sна\s+20\d\d/)[0] ?? ""),
          place: text.place(whole.trim()),
        }),
      ),
    );

/**
 * The same purpose in other words: one's words are among the other's, but not as its beginning or its end cut short. That
 * a name is shortened is usual; that a word in its middle comes and goes is not.
 */
function drift(a: Mention, b: Mention): boolean {
  if (!a.levels.some((level) => b.levels.includes(level))) return false;
  const [short, long] = a.purpose.length < b.purpose.length ? [a.purpose, b.purpose] : [b.purpose, a.purpose];
  if (short.length < 2 || short.length === long.length) return false;
  const own = new Set(long);
  if (!short.every((stem) => own.has(stem))) return false;
  return !short.every((stem, index) => long[index] === stem);
}
