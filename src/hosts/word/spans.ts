import { type Hunk, hunksOf } from "./hunks";

/** Words to find in a paragraph and to write others in their place. */
export interface Replacement {
  /** Found first in the paragraph: unique up to there. */
  readonly find: string;
  /** The part of `find` to replace; found first in it. */
  readonly inner: string;
  readonly to: string;
}

/**
 * The smallest change from one text to another, as words to find: what is not found stays as it is, with its look, its
 * notes and its links. The last words first, so that the earlier are still there. Null where no words are plain enough.
 */
export function replacements(before: string, after: string): Replacement[] | null {
  const found = hunksOf(before, after)
    .flatMap(inPortions)
    .map(({ start, end, to }) => {
      const inner = windowAround(before, start, end);
      return inner && { ...inner, to };
    });
  return found.every((item) => item !== null) ? found.reverse() : null;
}

/** The new words go into the first portion, the others are emptied. */
const inPortions = ({ start, end, to }: Hunk): Hunk[] =>
  Array.from({ length: Math.ceil((end - start) / longest) }, (_, index) => {
    const from = start + index * longest;
    return { start: from, end: Math.min(from + longest, end), to: index === 0 ? to : "" };
  });

/** Word finds at most 255 characters. */
export const longest = 200;
const mostFound = 250;

/** Words to find, for the part of a text from `start` to `end`. */
export function windowAround(text: string, start: number, end: number): Omit<Replacement, "to"> | null {
  const inner = text.slice(start, end);
  for (let from = start; from >= Math.max(0, start - mostFound); from--) {
    for (let to = end; to <= Math.min(text.length, from + mostFound); to++) {
      const find = text.slice(from, to);
      if (text.indexOf(find) === from && find.indexOf(inner) === start - from) return { find, inner };
    }
  }
  return null;
}

/** As Word's search wants it: ^ begins a code. */
export const searchText = (text: string): string =>
  text
    .replace(/\^/g, "^^")
    .replace(/[\v\n]/g, "^l")
    .replace(/\t/g, "^t");
