import { stemmer } from "@orama/stemmers/russian";
import { comparable } from "./comparable";

/** The stem of one Russian word, lower case, ё as е; a word with digits or Latin letters is its own stem. */
export function stem(word: string): string {
  const known = found.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase().replace(/ё/g, "е");
  const own = /^[а-я-]+$/.test(lower) ? stemmer(lower) : lower;
  if (found.size > most) found.clear();
  found.set(word, own);
  return own;
}

/** A plan has few different words and many of each; so many are kept, and then forgotten all at once. */
const most = 20_000;
const found = new Map<string, string>();

/** The stems of a text's words in order, function words left out. */
export const stems = (text: string): string[] => stemsOf(words(text));

/** `stems` of a text that is clean already. */
export const stemsOfClean = (text: string): string[] => stemsOf(wordsIn(text.toLowerCase().replace(/ё/g, "е")));

const stemsOf = (all: readonly string[]): string[] => all.filter((word) => !functionWords.has(word)).map(stem);

/** The words of a text as compared: lower case, a hyphenated compound is one word. */
export const words = (text: string): string[] => wordsIn(comparable(text));

const wordsIn = (text: string): string[] => text.match(/[а-яa-z0-9]+(?:-[а-яa-z0-9]+)*/g) ?? [];

const functionWords = new Set(
  (
    "и в во на с со по о об обо для от до за из к ко у при под над через без не ни а но или либо что как также то же ли бы " +
    "его ее их этот эта это эти который которая которые которых том числе"
  ).split(" "),
);
