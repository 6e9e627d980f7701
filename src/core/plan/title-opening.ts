/** How a title begins, in the genitive that it has in «Об утверждении …», and in the nominative that it needs. */
export interface GenitiveOpening {
  readonly words: string;
  /** The same words in the nominative, with the title's own capitals. */
  readonly right: string;
}

/** «Плана мероприятий …» → «Плана», «План»; null for a title that does not begin in the genitive. */
export function genitiveOpening(title: string): GenitiveOpening | null {
  for (const [pattern, nominative] of nominatives) {
    const words = pattern.exec(title)?.[0];
    if (words !== undefined) return { words, right: inLettersOf(words, nominative) };
  }
  return null;
}

/** «Плана мероприятий …» → «План мероприятий …»; another title is returned as it is. */
export function inNominative(title: string): string {
  const opening = genitiveOpening(title);
  return opening === null ? title : opening.right + title.slice(opening.words.length);
}

const nominatives: readonly (readonly [RegExp, string])[] = [
  [/^Плана-графика(?![а-яё])/i, "План-график"],
  [/^Плана(?![а-яё-])/i, "План"],
  [/^Муниципального плана(?![а-яё-])/i, "Муниципальный план"],
  [/^Комплексного плана(?![а-яё-])/i, "Комплексный план"],
  [/^Дорожной карты(?![а-яё])/i, "Дорожная карта"],
  [/^Муниципальной дорожной карты(?![а-яё])/i, "Муниципальная дорожная карта"],
  [/^Программы(?![а-яё])/i, "Программа"],
  [/^Муниципальной программы(?![а-яё])/i, "Муниципальная программа"],
  [/^Комплекса мер(?![а-яё])/i, "Комплекс мер"],
  [/^Положения(?![а-яё])/i, "Положение"],
];

const inLettersOf = (words: string, nominative: string): string =>
  words === words.toUpperCase() && words.length > 3
    ? nominative.toUpperCase()
    : words.charAt(0) === words.charAt(0).toLowerCase()
      ? nominative.toLowerCase()
      : nominative;
