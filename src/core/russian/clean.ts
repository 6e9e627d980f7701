import { heal } from "./healing";
import { hyphenations } from "./hyphenation";
import { lookAlikes } from "./look-alikes";

/**
 * A text as it was meant: no hyphenation remnants, Latin look-alikes, soft hyphens, no-break or double spaces; line breaks
 * stay. For comparing, and for whatever the program writes elsewhere. `known` are the document's other words, in lower
 * case: they tell a remnant («обра-зования») from a compound («учителей-предметников»).
 */
export function clean(text: string, known: ReadonlySet<string> = nothing): string {
  const letters = spaced(text);
  const words = heal(letters, lookAlikes(letters));
  return heal(words, hyphenations(words, known)).trim();
}

/** The words of a document, in lower case, for `clean`: those with a hyphen count by their parts only when spaced. */
export function knownWords(texts: Iterable<string>): ReadonlySet<string> {
  const known = new Set<string>();
  for (const text of texts) {
    for (const word of spaced(text)
      .toLowerCase()
      .match(/[а-яёa-z]+(?:-[а-яёa-z]+)*/g) ?? []) {
      if (!word.includes("-")) known.add(word);
    }
  }
  return known;
}

const nothing: ReadonlySet<string> = new Set();

const spaced = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, " ")
    .replace(/ ?\n ?/g, "\n");
