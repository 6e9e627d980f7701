import { stem } from "../russian/stem";
import { actions, levelPatterns, light, opposed, phrases, prepositions, skipped, synonyms } from "./match-words";

/** What a text is about, as stems: all of it, its opening clause, and the opening's own noun phrase. */
export interface Terms {
  readonly whole: readonly string[];
  readonly head: readonly string[];
  /** «Участие педагогов в обучающих вебинарах для учителей …» → обучающий вебинар: what must be there to be the same thing. */
  readonly core: readonly string[];
  /** Whose it is, where the text says so: «школьного плана», «муниципального плана». */
  readonly levels: readonly Level[];
  /** What is done, where no other such thing can be meant: a plan is drawn up or controlled, not both. */
  readonly lead: string | null;
}

export type Level = "school" | "municipality";

export const termsOf = (text: string): Terms => termReader()(text);

/** For many texts: a word that comes again is not taken to its stem again. */
export function termReader(): (text: string) => Terms {
  const known = new Map<string, string>();
  const termOf = (word: string): string => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const own = skipped.has(word) ? "" : fleeting(stem(word));
    const term = synonyms.get(own) ?? own;
    known.set(word, term);
    return term;
  };
  return (text) => {
    const folded = fold(text);
    const plain = phrases.reduce((all, [pattern, word]) => all.replace(pattern, word), folded);
    const opening = plain.split(/[:;\n]|\. |(?<=\S\s)[«"(]/u)[0] ?? "";
    const told = (words: readonly string[]): string[] => words.map(termOf).filter((term) => term !== "");
    const core = coreOf(opening, termOf);
    return {
      whole: told(wordsOf(plain)),
      head: told(wordsOf(opening)).slice(0, headLength),
      core,
      levels: levelPatterns.flatMap(([level, pattern]) => (pattern.test(folded) ? level : [])),
      lead: core[0] !== undefined && opposed.has(core[0]) ? core[0] : null,
    };
  };
}

/** «стажировок» and «стажировках» are one word: the vowel that only the genitive has goes. */
const fleeting = (term: string): string => term.replace(/(?<=[бвгджзлмнпрстфхцчшщ])ок$/u, "к");

/** How many terms of the opening clause are looked at: beyond them stand circumstances, not the thing itself. */
const headLength = 8;

const fold = (text: string): string => text.toLowerCase().replaceAll("ё", "е").replaceAll("\u00ad", "");

const wordsOf = (text: string): string[] => text.match(/[a-zа-я]+/gu) ?? [];

/** The words up to the first preposition that follows a thing; light verbs and those who take part are passed over. */
function coreOf(opening: string, termOf: (word: string) => string): string[] {
  const core: string[] = [];
  for (const word of wordsOf(opening)) {
    if (prepositions.has(word) && core.some((term) => !actions.has(term))) break;
    const term = termOf(word);
    if (term !== "" && !light.has(term)) core.push(term);
  }
  return core;
}
