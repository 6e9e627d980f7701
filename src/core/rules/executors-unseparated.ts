import { type Slip, slipsOf } from "./slips";
import { comparable } from "../russian/comparable";
import { knownUnits } from "./known-units";
import { defineRule } from "./rule";

export const executorsUnseparated = defineRule({
  id: "executors-unseparated",
  severity: "hint",
  docs: {
    what: "Между двумя исполнителями нет ни запятой, ни новой строки: «Отдел образования МБОУ СОШ № 3».",
    why: "Читается как один исполнитель, и второй о поручении не узнает.",
    remedy: "Поставьте запятую или начните второго с новой строки.",
  },
  messages: {
    glued: (d: { first: string; second: string }) => `Между исполнителями «${d.first}» и «${d.second}» нет запятой.`,
  },
  *check(context, report) {
    if (!context.plan) return;
    const units = knownUnits(context);
    const slips = slipsOf(context, /\S\s+\S/, (text, { column }) =>
      column === "executors" ? gluedIn(text, units) : [],
    );
    for (const { slip, place, edit } of slips) {
      const [first = "", second = ""] = (slip.to ?? "").split(", ");
      const fixes = edit
        ? [{ kind: "suggestion" as const, title: `Поставить запятую после «${first}»`, edits: [edit] }]
        : [];
      yield report("glued", { first, second }, [place], { fixes });
    }
  },
});

/**
 * Two known units with one blank between, the first of them an organisation: a post («Директор МБОУ СОШ № 3») goes on with
 * the organisation it belongs to.
 */
function gluedIn(text: string, units: ReadonlySet<string>): Slip[] {
  return text.split(/[,;\n]+/).flatMap((part): Slip[] => {
    const words = part.trim().split(/\s+/);
    const next = words.findIndex(
      (word, at) => at > 0 && /^М[А-ЯЁ]{1,4}У$/.test(word) && isNamed(words.slice(0, at).join(" ")),
    );
    if (next > 0 && words.join(" ") === part.trim())
      return [{ words: part.trim(), to: `${words.slice(0, next).join(" ")}, ${words.slice(next).join(" ")}` }];
    if (words.length < 2 || words.length > 24 || units.size === 0) return [];
    const whole = part.trim();
    for (let count = 1; count < words.length; count += 1) {
      const first = words.slice(0, count).join(" ");
      const second = words.slice(count).join(" ");
      if (!isOrganisation(first) || !units.has(comparable(first)) || !units.has(comparable(second))) continue;
      if (words.join(" ") === whole) return [{ words: whole, to: `${first}, ${second}` }];
    }
    return [];
  });
}

/** A whole name with its own legal form, after which another legal form begins another name. */
const isNamed = (unit: string): boolean => /^М[А-ЯЁ]{1,4}У\s.*(?:»|№\s*\d+|ОШ|СШ|[Шш]кола)$/.test(unit);

/** A name in quotes, a number, a town, an abbreviation, initials at the end, or a body of education. */
const isOrganisation = (unit: string): boolean =>
  /[»"]$|№\s*\d+$|(?:г|с|п|пос|д)\.\s*[А-ЯЁ][а-яё-]+$|(?:^|\s)[А-ЯЁ]{3,}$|[А-ЯЁ]\.\s?[А-ЯЁ]\.$/.test(unit) ||
  /^(?:управление|отдел|комитет|департамент)\s+образования$|^(?:районн|городск|муниципальн|информационно)?\S*\s*методическ\S+\s+(?:служба|центр|кабинет)$/i.test(
    unit,
  );
