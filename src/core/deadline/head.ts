import { lower } from "./phrase";

/** The case that a trigger puts its words in. */
export type Case = "genitive" | "dative" | "instrumental" | "prepositional" | "nominative";

/**
 * The words behind a trigger with their head in the nominative: «отдельному графику» → «отдельный график», «издания
 * приказа» → «издание приказа». Adjectives before the head follow it; a second head after «и» («планом … и планами …») is
 * turned too where it is a document.
 */
export function nominativeHead(words: string, from: Case): string {
  if (from === "nominative") return words;
  const tokens = words.split(" ");
  const noun = tokens.findIndex((token, index) => !isAdjective(token, from) || index === tokens.length - 1);
  const head = tokens[noun];
  if (head === undefined) return words;
  const turned = nominativeNoun(head, from);
  const before = tokens.slice(0, noun).map((token) => nominativeAdjective(token, turned));
  return [
    ...before,
    turned,
    ...tokens.slice(noun + 1).map((token, index) => second(token, tokens[noun + index] ?? "", { from, head: turned })),
  ].join(" ");
}

/** What follows the head: a second head («и планами»), or words that agree with it («плану, утвержденному приказом»). */
function second(
  token: string,
  before: string,
  { from, head }: { from: Exclude<Case, "nominative">; head: string },
): string {
  if (from === "genitive" || (before !== "и" && !before.endsWith(","))) return token;
  if (before.endsWith(",") && /(?:нн|т|вш|ющ)(?:ому|ым|ыми|им|ими|ой)$/.test(lower(token)))
    return nominativeAdjective(token, head.replace(/,$/, ""));
  return papers.test(lower(token)) ? nominativeNoun(token, from) : token;
}

/** Nouns that stand behind triggers, and whose cases end like adjectives. */
const papers =
  /^(?:план(?!ов)|график|приказ|распоряжени|программ(?!н)|положени|письм|расписани|регламент|запрос|заявк|обращени|требовани|указани|поручени|решени|рекомендаци|календар(?!н)|заявлени|карт|смет|инструкци|концепци|стратеги|постановлени|протокол|циклограмм)/;

const adjectives: Readonly<Record<Exclude<Case, "nominative">, RegExp>> = {
  genitive: /[а-я]{2}(?:ого|его|ой|ей|ых|их)$/,
  dative: /[а-я]{2}(?:ому|ему|ой|ей|ым|им)$/,
  instrumental: /[а-я]{2}(?:ым|им|ой|ей|ыми|ими)$/,
  prepositional: /[а-я]{2}(?:ом|ем|ой|ей|ых|их)$/,
};

const otherNouns =
  /^(?:работ|систем|форм|норм|основ|смен|тем|олимпиад|бесед|групп|проверк|встреч|аттестаци|подготовк|защит|сдач|выдач|дат)(?:ой|ей|ом)$/;

/** «комиссией», «неделей», «мероприятием» end like adjectives, and are nouns. */
const isAdjective = (token: string, from: Exclude<Case, "nominative">): boolean => {
  const word = lower(token);
  return (
    adjectives[from].test(word) &&
    !papers.test(word) &&
    !otherNouns.test(word) &&
    !/(?:и[еёй]|ни|ти)(?:ей|ем|й)$|(?:недел|стать|семь)ей$|(?:област|част)ей$/.test(word)
  );
};

function nominativeAdjective(token: string, noun: string): string {
  const word = lower(token);
  const ending = /(?:ого|его|ому|ему|ыми|ими|ой|ей|ых|их|ым|им|ом|ем)$/.exec(word)?.[0];
  if (ending === undefined) return token;
  const stem = token.slice(0, token.length - ending.length);
  const soft = /^(?:е|и)/.test(ending) && !/[гкхжшчщ]$/.test(lower(stem));
  const velar = /[гкхжшчщ]$/.test(lower(stem));
  const hushing = /[жшчщ]$/.test(lower(stem)) && !/^о/.test(ending);
  const plural = /(?:ых|их|ыми|ими)$/.test(ending) || (/[ыи]м$/.test(ending) && isPlural(noun));
  if (plural || isPlural(noun)) return stem + (soft || velar ? "ие" : "ые");
  if (/[ая]$/.test(lower(noun)) || (/(?:ость|ь)$/.test(lower(noun)) && /^(?:ой|ей)$/.test(ending)))
    return stem + (soft ? "яя" : "ая");
  if (/[оеё]$/.test(lower(noun))) return stem + (soft || hushing ? "ее" : "ое");
  return stem + (stressed.test(lower(stem)) ? "ой" : soft || velar ? "ий" : "ый");
}

/** «годовой», «основной»: stressed endings of the adjectives that documents have. */
const stressed =
  /^(?:годов|основн|типов|рядов|передов|портфельн|выездн|очередн|областн|краев|районн?ой|городск|кругов|цифров|деловой|входн|выходн|срезов|пробн?ой)$/;

const isPlural = (noun: string): boolean =>
  /(?:[ыи]|ия|ства|письма|дела|права)$/.test(lower(noun)) && !singular.test(lower(noun));
const singular =
  /(?:ация|ция|сия|зия|ения?е|акция|лекция|олимпиада|экспедиция|серия|линия|партия|гия|рия|пия|фия|кия|вия)$/;

function nominativeNoun(token: string, from: Exclude<Case, "nominative">): string {
  if (token.endsWith(",")) return `${nominativeNoun(token.slice(0, -1), from)},`;
  if (token.includes("-"))
    return token
      .split("-")
      .map((part) => nominativeNoun(part, from))
      .join("-");
  const word = lower(token);
  if (!/^[а-я]{3,}$/.test(word) || token === token.toUpperCase()) return token;
  const special = irregular[word];
  if (special !== undefined) return token.charAt(0) + special.slice(1);
  for (const [pattern, by] of endings[from]) if (pattern.test(word)) return cut(token, word, pattern) + by;
  return token;
}

const cut = (token: string, word: string, ending: RegExp): string => token.slice(0, word.search(ending));

/** Forms that the endings alone do not tell. */
const irregular: Readonly<Record<string, string>> = {
  письму: "письмо",
  письмом: "письмо",
  письма: "письмо",
  письмам: "письма",
  письмами: "письма",
  начала: "начало",
  началу: "начало",
  началом: "начало",
  числа: "число",
  дня: "день",
  дню: "день",
  днем: "день",
  порядка: "порядок",
  порядку: "порядок",
  порядком: "порядок",
  списка: "список",
  списку: "список",
  списком: "список",
  перечня: "перечень",
  перечню: "перечень",
  перечнем: "перечень",
  праздника: "праздник",
  конца: "конец",
  четверти: "четверть",
  совета: "совет",
  заседаниям: "заседания",
  сроку: "срок",
  срокам: "сроки",
  сроков: "сроки",
  сроками: "сроки",
  исполнению: "исполнение",
  делу: "дело",
  праву: "право",
  итогов: "итоги",
  итогам: "итоги",
  итога: "итог",
  недели: "неделя",
  неделе: "неделя",
  недель: "недели",
  месяца: "месяц",
  смены: "смена",
  каникул: "каникулы",
  каникулам: "каникулы",
  экзаменов: "экзамены",
  мероприятий: "мероприятия",
  результатов: "результаты",
  данных: "данные",
  работ: "работы",
  проверок: "проверки",
  детей: "дети",
  родителей: "родители",
  учителей: "учителя",
  календаря: "календарь",
  календарю: "календарь",
  календарем: "календарь",
};

type Endings = readonly (readonly [RegExp, string])[];

const endings: Readonly<Record<Exclude<Case, "nominative">, Endings>> = {
  genitive: [
    [/(?<=ци|си|зи|ги|ри|пи|фи|ви|ми)и$/, "я"],
    [/(?<=и)я$/, "е"],
    [/(?<=ост|ест|ет|ел|оч|ощ|асть?)и$/, "ь"],
    [/(?<=[гкхжшчщ])и$/, "а"],
    [/ы$/, "а"],
    [/(?<=[гкхжшчщ])ов$/, "и"],
    [/ов$/, "ы"],
    [/(?<=и)й$/, "я"],
    [/(?<=ств)а$/, "о"],
    [/а$/, ""],
    [/(?<=[аоуэ])я$/, "й"],
    [/я$/, "ь"],
  ],
  dative: [
    [/(?<=ени|ани|яни|ти|рави|слови)ям$/, "я"],
    [/(?<=[гкхжшчщ])ам$/, "и"],
    [/(?<=ств)ам$/, "а"],
    [/ам$/, "ы"],
    [/ям$/, "и"],
    [/(?<=и)ю$/, "е"],
    [/(?<=[аоуэ])ю$/, "й"],
    [/ю$/, "ь"],
    [/(?<=ств)у$/, "о"],
    // «согласно графика»: a common slip of grammar
    [/(?<=график|план|приказ|регламент|договор|календар)а$/, ""],
    [/(?<=ни)я$/, "е"],
    [/у$/, ""],
    [/(?<=и)и$/, "я"],
    [/и$/, "ь"],
    [/е$/, "а"],
  ],
  instrumental: [
    [/(?<=ени|ани|яни|ти)ями$/, "я"],
    [/(?<=[гкхжшчщ])ами$/, "и"],
    [/(?<=ств)ами$/, "а"],
    [/ами$/, "ы"],
    [/ями$/, "и"],
    [/(?<=и)ем$/, "е"],
    [/(?<=[цжшчщ])ем$/, ""],
    [/(?<=[аоуэ])ем$/, "й"],
    [/ем$/, "ь"],
    [/(?<=ств)ом$/, "о"],
    [/ом$/, ""],
    [/ью$/, "ь"],
    [/(?<=и)ей$/, "я"],
    [/ой$/, "а"],
    [/ей$/, "а"],
  ],
  prepositional: [
    [/(?<=ци|си|зи|ги|ри|пи|фи|ви|ми)и$/, "я"],
    [/(?<=и)и$/, "е"],
    [/(?<=ост|ест)и$/, "ь"],
    [/(?<=и)ях$/, "я"],
    [/ях$/, "и"],
    [/(?<=[гкхжшчщ])ах$/, "и"],
    [/ах$/, "ы"],
    [/(?<=[в]к|рк|дк|лк|тк|вк)е$/, "а"],
    [/(?<=ств)е$/, "о"],
    [/е$/, ""],
  ],
};
