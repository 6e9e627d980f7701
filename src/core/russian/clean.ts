import { heal } from "./healing";
import { hyphenations } from "./hyphenation";
import { lookAlikes } from "./look-alikes";
import { spaced } from "./spaces";

/**
 * A text as it was meant: no hyphenation remnants, Latin look-alikes, soft hyphens, no-break or double spaces; line breaks
 * stay. For comparing, and for whatever the program writes elsewhere. `known` are the document's other words, in lower
 * case: they tell a remnant («обра-зования») from a compound («учителей-предметников»).
 */
export function clean(text: string, known: ReadonlySet<string> = nothing): string {
  const letters = spaced(text);
  const words = /[A-Za-z]/.test(letters) ? heal(letters, lookAlikes(letters)) : letters;
  return (words.includes("-") ? heal(words, hyphenations(words, known)) : words).trim();
}

const nothing: ReadonlySet<string> = new Set();
