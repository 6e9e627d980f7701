export const prepositions = new Set(
  "в во для за из к между на над о об обо от по под при про с со среди через согласно посредством".split(" "),
);

export const skipped = new Set([
  ...prepositions,
  ..."и или а но не что как их его ее том числе др т ч г год года году годы годов том далее также которых которые".split(
    " ",
  ),
]);

/** Stems of words that say that something takes place, or for whom, and not what. */
export const light = new Set(["проведен", "учител", "школ"]);

/** Stems of actions that need a thing to say what is meant: «размещение на сайте …». */
export const actions = new Set(
  "размещен направлен мониторинг анализ информирован подготовк разработк консультац назначен".split(" "),
);

/** One thing under several names, as stems of the words: plans of different offices call it so or so. */
export const synonyms = new Map(
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

/** Names of several words that offices shorten, folded before the words are taken apart: a sign that they may be there comes first, it is quicker to look for. */
export const phrases: readonly (readonly [sign: string, pattern: RegExp, word: string])[] = [
  [
    "с низкими",
    /(?:школ|организаци|учреждени)[а-я]*[^.;:]{0,40}? с низкими (?:образовательными )?результатами(?: обучения| обучающихся)?/gu,
    "шнор",
  ],
  [
    "низкие",
    /(?:школ|организаци|учреждени)[а-я]*[^.;:]{0,40}? имеющ[а-я]+ низкие (?:образовательные )?результаты(?: обучения| обучающихся)?/gu,
    "шнор",
  ],
  ["шнро", /шнро/gu, "шнор"],
  ["дорожн", /дорожн[а-я]+ карт[а-я]*/gu, "план"],
  ["официальн", /официальн[а-я]+ сайт/gu, "сайт"],
];

/** Stems of actions of which one is never done by doing another. */
export const opposed = new Set(["разработк", "мониторинг", "размещен", "консультац"]);

/** Whose a thing is. */
export const levelPatterns: readonly (readonly ["school" | "municipality", RegExp])[] = [
  ["school", /школ/u],
  ["municipality", /муниципал|окружн|районн/u],
];
