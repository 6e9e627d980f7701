import { spaced } from "./spaces";

/**
 * The words of a document in lower case, those with a hyphen left out, and the beginnings of long ones («мероприят*»), so
 * that another form of a word is known too.
 */
export function knownWords(texts: Iterable<string>): ReadonlySet<string> {
  const known = new Set<string>();
  for (const text of texts) {
    for (const word of new Set(
      spaced(text)
        .toLowerCase()
        .match(/[а-яёa-z]+(?:-[а-яёa-z]+)*/g),
    )) {
      if (known.has(word) || word.includes("-")) continue;
      known.add(word);
      for (const cut of endings) if (word.length - cut >= 6) known.add(`${word.slice(0, word.length - cut)}*`);
    }
  }
  return known;
}

/** Whether the document has the word, or a form of it with another ending; `beyond` letters at least are the word's own. */
export const isKnown = (word: string, known: ReadonlySet<string>, beyond = 5): boolean =>
  known.has(word) ||
  endings.some((cut) => word.length - cut > Math.max(beyond, 5) && known.has(`${word.slice(0, word.length - cut)}*`));

/** Letters that an ending has. */
const endings = [0, 1, 2, 3];
