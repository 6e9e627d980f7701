import { definedIn, listedIn, fieldAbbreviations, wellKnown } from "./abbreviations";
import { defineRule, type RuleContext } from "./rule";
import { byWords, slipsOf } from "./slips";
import { textsOf } from "./texts";

export const abbreviationUndefined = defineRule({
  id: "abbreviation-undefined",
  severity: "hint",
  docs: {
    what: "Сокращение нигде в приказе и плане не расшифровано.",
    why: "Исполнитель из другой организации может его не знать.",
    remedy:
      "При первом упоминании напишите полностью: «Институт развития образования (далее – ИРО)» — или внесите сокращение в реквизиты.",
  },
  messages: {
    one: (d: { word: string }) => `Сокращение «${d.word}» нигде не расшифровано.`,
    known: (d: { word: string; full: string }) => `Сокращение «${d.word}» (${d.full}) нигде не расшифровано.`,
    many: (d: { list: string }) => `Сокращения нигде не расшифрованы: ${d.list}.`,
  },
  *check(context, report) {
    const explaining = textsOf(context).flatMap(({ field: { clean } }) => (/\(|далее/.test(clean) ? [clean] : []));
    const explained = new Set([
      ...definedIn(explaining.join("\n")),
      ...listedIn(belowPlan(context)),
      ...(context.profile?.abbreviations ?? []).map(({ short }) => short),
    ]);
    const isClear = (word: string): boolean =>
      explained.has(word) || wellKnown.has(word) || isExplainedPlural(word, explained);
    const unclear = slipsOf(context, /[А-ЯЁ]{2}/, (text, { row }) =>
      unasked.has(row)
        ? []
        : abbreviationsIn(row === "title" ? withoutOpening(text) : text).flatMap((words) =>
            isClear(words) ? [] : [{ words, to: null }],
          ),
    );
    const places = byWords(unclear);
    const [first, ...others] = [...places.keys()];
    if (first === undefined) return;
    const spots = [...places.values()].flat().map(({ place }) => place);
    if (others.length > 0) {
      yield report("many", { list: [first, ...others].map((word) => `«${word}»`).join(", ") }, spots);
      return;
    }
    const full = fieldAbbreviations.get(first);
    yield full === undefined ? report("one", { word: first }, spots) : report("known", { word: first, full }, spots);
  },
});

/** The paragraphs after the table: footnotes, a list of abbreviations. */
function belowPlan({ source, plan }: RuleContext): string {
  const after = plan ? source.blocks.slice(Math.max(...plan.blocks) + 1) : [];
  return after.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])).join("\n");
}

/** Parts of an order that have a form of their own. */
const unasked: ReadonlySet<string> = new Set(["kind", "letterhead", "annex", "stamp"]);

/** Two capitals or more in a row; «ШНОРы» and numbers of laws are none. */
const abbreviation = /(?<![А-ЯЁа-яёA-Za-z\d-])[А-ЯЁ]{2,}(?![А-ЯЁа-яёA-Za-z])(?!-\d)/g;

const abbreviationsIn = (text: string): string[] =>
  Array.from(withoutNames(text).matchAll(abbreviation), ([word]) => word);

const isExplainedPlural = (word: string, explained: ReadonlySet<string>): boolean =>
  word.endsWith("Ы") && explained.has(word.slice(0, -1));

/** «МУНИЦИПАЛЬНЫЙ ПЛАН НА 2026 ГОД»: nothing tells an abbreviation from a word. */
const isAllCapitals = (text: string): boolean => !/[а-яё]/.test(text) && /[А-ЯЁ]{7}/.test(text);

/** «ПЛАН мероприятий», «ДОРОЖНАЯ КАРТА по …»: a heading opens with the document's kind in capitals. */
const withoutOpening = (title: string): string =>
  title.replace(/^\s*[А-ЯЁ-]{4,}(?:\s+[А-ЯЁ-]{4,})*(?=\s+[а-яё«(])/, (kind) => " ".repeat(kind.length));

/** «МКОУ СШ с УИОП г. Яранска»: a school's own name up to the next executor is not for the clerk to explain. */
const schoolName =
  /(?<![А-ЯЁа-яё])[МГК][А-ЯЁ]{1,6}У\s+(?:[СОН]?О?Ш|[Шш]кола|[Гг]имназия|[Лл]ицей)(?![А-ЯЁа-яё])(?:\s+с\s+УИОП)?/g;

const withoutSchools = (text: string): string =>
  /(?:УИОП|СШ|ОШ)(?![А-ЯЁ])/.test(text) ? text.replace(schoolName, (name) => " ".repeat(name.length)) : text;

/** A name after a legal form («МБУ «ММЦ»») and words in capitals throughout («МУНИЦИПАЛЬНЫЙ ПЛАН») are no abbreviations. */
const withoutNames = (text: string): string =>
  isAllCapitals(text)
    ? ""
    : withoutSchools(text)
        .replace(/(?:[А-ЯЁ]{2,}\s+){0,2}[А-ЯЁ]{2,}\s*«[^«»]*»/g, (name) => " ".repeat(name.length))
        .replace(/[А-ЯЁ]{2,}(?:[\s,]+[А-ЯЁ]{2,})+/g, (run) => (/[А-ЯЁ]{7,}/.test(run) ? " ".repeat(run.length) : run));
