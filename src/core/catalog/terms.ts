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
    const plain = phrases.reduce(
      (all, [sign, pattern, word]) => (all.includes(sign) ? all.replace(pattern, word) : all),
      folded,
    );
    const end = plain.search(openingEnd);
    const opening = wordsOf(end < 0 ? plain : plain.slice(0, end));
    const core = coreOf(opening, termOf);
    return {
      whole: told(wordsOf(plain), termOf),
      head: told(opening, termOf).slice(0, headLength),
      core,
      levels: levelPatterns.flatMap(([level, pattern]) => (pattern.test(folded) ? level : [])),
      lead: core[0] !== undefined && opposed.has(core[0]) ? core[0] : null,
    };
  };
}

/** Where a list, a bracket, a quoted name or another sentence begins. */
const openingEnd = /[:;\n]|\. |(?<=\S\s)[«"(]/u;

function told(words: readonly string[], termOf: (word: string) => string): string[] {
  const terms: string[] = [];
  for (const word of words) {
    const term = termOf(word);
    if (term !== "") terms.push(term);
  }
  return terms;
}

/** «стажировок» and «стажировках» are one word: the vowel that only the genitive has goes. */
const fleeting = (term: string): string => term.replace(/(?<=[бвгджзлмнпрстфхцчшщ])ок$/u, "к");

/** How many terms of the opening clause are looked at: beyond them stand circumstances, not the thing itself. */
const headLength = 8;

const fold = (text: string): string => {
  const lower = text.toLowerCase();
  return /[ё\u00ad]/.test(lower) ? lower.replaceAll("ё", "е").replaceAll("\u00ad", "") : lower;
};

const wordsOf = (text: string): string[] => text.match(/[a-zа-я]+/g) ?? [];

/** The words up to the first preposition that follows a thing; light verbs and those who take part are passed over. */
function coreOf(opening: readonly string[], termOf: (word: string) => string): string[] {
  const core: string[] = [];
  for (const word of opening) {
    if (prepositions.has(word) && core.some((term) => !actions.has(term))) break;
    const term = termOf(word);
    if (term !== "" && !light.has(term)) core.push(term);
  }
  return core;
}
