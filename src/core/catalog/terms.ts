import { stem } from "../russian/stem";

/** What a text is about, as stems: all of it, its opening clause, and the opening's own noun phrase. */
export interface Terms {
  readonly whole: readonly string[];
  readonly head: readonly string[];
  /** «Участие педагогов в обучающих вебинарах для учителей …» → обучающий вебинар: what must be there to be the same thing. */
  readonly core: readonly string[];
}

export function termsOf(text: string): Terms {
  const plain = phrases.reduce((all, [pattern, word]) => all.replace(pattern, word), fold(text));
  const opening = plain.split(/[:;\n]|\. |(?<=\S\s)[«"(]/u)[0] ?? "";
  return {
    whole: wordsOf(plain).flatMap(termOf),
    head: wordsOf(opening).flatMap(termOf).slice(0, headLength),
    core: coreOf(opening),
  };
}

/** How many terms of the opening clause are looked at: beyond them stand circumstances, not the thing itself. */
const headLength = 8;

const fold = (text: string): string => text.toLowerCase().replaceAll("ё", "е").replaceAll("\u00ad", "");

const wordsOf = (text: string): string[] => text.match(/[a-zа-я]+/gu) ?? [];

function termOf(word: string): string[] {
  if (skipped.has(word)) return [];
  const term = stem(word);
  return [synonyms.get(term) ?? term];
}

/** The words up to the first preposition that follows a thing; light verbs and those who take part are passed over. */
function coreOf(opening: string): string[] {
  const core: string[] = [];
  for (const word of wordsOf(opening)) {
    if (prepositions.has(word) && core.some((term) => !actions.has(term))) break;
    core.push(...termOf(word).filter((term) => !light.has(term)));
  }
  return core;
}

const prepositions = new Set(
  "в во для за из к между на над о об обо от по под при про с со среди через согласно посредством".split(" "),
);

const skipped = new Set([
  ...prepositions,
  ..."и или а но не что как их его ее том числе др т ч г год года году годы годов том далее также которых которые".split(
    " ",
  ),
]);

/** Stems of words that say that something takes place, or for whom, and not what. */
const light = new Set(["проведен", "учител", "школ"]);

/** Stems of actions that need a thing to say what is meant: «размещение на сайте …». */
const actions = new Set(
  "размещен направлен мониторинг анализ информирован подготовк разработк консультац назначен".split(" "),
);

/** One thing under several names, as stems of the words: plans of different offices call it so or so. */
const synonyms = new Map(
  [
    ["проведен", "организац", "участ", "осуществлен", "обеспечен", "реализац", "прохожден", "прован"],
    ["учител", "педагог", "педагогическ", "преподавател", "работник"],
    ["школ", "общеобразовательн", "учрежден", "оо"],
    ["мониторинг", "контрол", "отслеживан", "контролирован"],
    ["информац", "справк", "отчет", "сведен"],
    ["размещен", "публикац", "опубликован", "размещ"],
    ["вебинар", "семинар"],
    ["консультац", "консультирован"],
    ["разработк", "составлен", "формирован", "утвержден"],
    ["диагностик", "самодиагностик"],
    ["стажировк", "стажировочн"],
    ["мо", "объединен"],
  ].flatMap(([term, ...others]) => others.map((other) => [other, term ?? ""] as const)),
);

/** Names of several words that offices shorten, folded before the words are taken apart. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [
    /(?:школ|организаци|учреждени)[а-я]*[^.;:]{0,40}? с низкими (?:образовательными )?результатами(?: обучения| обучающихся)?/gu,
    "шнор",
  ],
  [
    /(?:школ|организаци|учреждени)[а-я]*[^.;:]{0,40}? имеющ[а-я]+ низкие (?:образовательные )?результаты(?: обучения| обучающихся)?/gu,
    "шнор",
  ],
  [/шнро/gu, "шнор"],
  [/дорожн[а-я]+ карт[а-я]*/gu, "план"],
  [/официальн[а-я]+ сайт/gu, "сайт"],
];
