import { type Endings, type Nouns } from "../russian/nouns";

/**
 * A noun phrase that stands in the genitive, «областных методических объединений учителей по вопросам …», in the
 * prepositional: «областных методических объединениях учителей по вопросам …». Adjectives before the head noun and the
 * head itself change, what follows it stays. null where the head noun is not found.
 */
export function genitiveToPrepositional(phrase: string, nouns: Nouns): string | null {
  const words = phrase.split(/(\s+)/u);
  const result: string[] = [];
  let number: Number = "unknown";
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const { bare, tail } = split(word);
    if (bare === "" || joining.has(bare.toLowerCase())) {
      result.push(word);
      continue;
    }
    const adjective = adjectiveForms.find(([ending]) => bare.toLowerCase().endsWith(ending));
    const noun = nounForm(bare, nouns, number);
    if (adjective && (noun === null || isAdjectiveHere(words.slice(at + 1), nouns))) {
      const [ending, to, adjectiveNumber] = adjective;
      number = adjectiveNumber;
      result.push(bare.slice(0, -ending.length) + to + tail);
      continue;
    }
    if (noun === null) return null;
    result.push(noun + tail);
    const rest = words.slice(at + 1);
    const another = tail === "" ? coordinated(rest) : null;
    if (another === null) return result.join("") + rest.join("");
    const further = genitiveToPrepositional(rest.slice(another).join(""), nouns);
    return result.join("") + rest.slice(0, another).join("") + (further ?? rest.slice(another).join(""));
  }
  return null;
}

type Number = "singular" | "plural" | "unknown";

const joining = new Set(["и", "или", "а", "также"]);

/** Endings of adjectives and participles in the genitive, the prepositional for them, and the number they tell. */
const adjectiveForms: readonly (readonly [string, string, Number])[] = [
  ["ыхся", "ыхся", "plural"],
  ["ихся", "ихся", "plural"],
  ["егося", "емся", "singular"],
  ["ых", "ых", "plural"],
  ["их", "их", "plural"],
  ["ого", "ом", "singular"],
  ["его", "ем", "singular"],
  ["ой", "ой", "singular"],
  ["ей", "ей", "singular"],
];

/** «курсов и семинаров …»: where the next head begins among the words that follow, null where none does. */
function coordinated(rest: readonly string[]): number | null {
  return rest[1]?.toLowerCase() === "и" && rest[3] !== undefined ? 3 : null;
}

/** A word that may be an adjective or a noun («рабочих») is an adjective where a word that can be a noun follows at once. */
function isAdjectiveHere(rest: readonly string[], nouns: Nouns): boolean {
  const next = split(rest[1] ?? "").bare;
  return next !== "" && nounForm(next, nouns, "unknown") !== null;
}

function split(word: string): { bare: string; tail: string } {
  const bare = /^[\p{L}-]+/u.exec(word)?.[0] ?? "";
  return { bare, tail: word.slice(bare.length) };
}

/** The noun's prepositional from its genitive: by the dictionary, for a compound by its last part, else by its ending. */
function nounForm(word: string, nouns: Nouns, number: Number): string | null {
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) {
    const last = nounForm(word.slice(hyphen + 1), nouns, number);
    const first = nounForm(word.slice(0, hyphen), nouns, number);
    return last === null ? null : `${first ?? word.slice(0, hyphen)}-${last}`;
  }
  const form = knownForm(word, nouns, number) ?? guessedForm(word, number);
  return form === null && number !== "unknown" ? nounForm(word, nouns, "unknown") : form;
}

function knownForm(word: string, nouns: Nouns, number: Number): string | null {
  const plain = word.toLowerCase().replaceAll("ё", "е");
  for (const { singular, plural, stems } of nouns.declensions) {
    const readings: (Endings | null)[] =
      number === "singular" ? [singular] : number === "plural" ? [plural] : [plural, singular];
    for (const endings of readings) {
      if (endings === null || !plain.endsWith(endings.genitive)) continue;
      const stem = plain.slice(0, plain.length - endings.genitive.length);
      if (stem !== "" && stems.has(stem)) return word.slice(0, stem.length) + endings.prepositional;
    }
  }
  return null;
}

/** For words the dictionary lacks, by endings that leave no doubt («вебинаров» → «вебинарах»). */
function guessedForm(word: string, number: Number): string | null {
  const found = guesses.find(
    ([ending, , of]) => (number === "unknown" || number === of) && word.toLowerCase().endsWith(ending),
  );
  return found ? word.slice(0, -found[0].length) + found[1] : null;
}

const guesses: readonly (readonly [string, string, Number])[] = [
  ["ов", "ах", "plural"],
  ["ев", "ях", "plural"],
  ["ций", "циях", "plural"],
  ["ний", "ниях", "plural"],
  ["ок", "ках", "plural"],
  ["ции", "ции", "singular"],
  ["ния", "нии", "singular"],
  ["нга", "нге", "singular"],
  ["ара", "аре", "singular"],
  ["ки", "ке", "singular"],
];
