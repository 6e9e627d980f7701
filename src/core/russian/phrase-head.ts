import { type AdjectiveReading } from "./adjective";
import { type CaseForms } from "./case";
import { type NounReading } from "./noun-readings";
import { type Nouns } from "./nouns";
import { closing, isAbbreviation, isSpace, wordAfter } from "./phrase-tokens";
import { guessNouns, isOblique, readWord } from "./word";
import { abbreviatedNouns, conjunctions, isNamedAsPerson, takesObject } from "./words";

/** A token as it is, or declined. */
export type Piece = string | CaseForms;

export interface PhraseContext {
  readonly nouns: Nouns;
  /** Whether the accusative is that of a living being; null: as the noun tells («школьного координатора», «план»). */
  readonly living: boolean | null;
}

export interface Agreement {
  readonly gender: "masculine" | "feminine" | "neuter";
  readonly plural: boolean;
}

/** The head of a phrase with what stands before it. */
export interface Head {
  readonly pieces: readonly Piece[];
  /** Index of the token after the head. */
  readonly end: number;
  readonly word: string;
  /** null for an abbreviation without adjectives. */
  readonly agreement: Agreement | null;
  readonly living: boolean;
}

/**
 * The first noun that its adjectives agree with; where none does («заведующий отделом»), the last adjective. null where
 * the phrase begins with a name in quotes, a number, an abbreviated noun.
 */
export function findHead(tokens: readonly string[], context: PhraseContext): Head | null {
  const pieces: Piece[] = [];
  const adjectives: { at: number; reading: AdjectiveReading }[] = [];
  const adjectiveHead = (): Head | null => {
    const last = adjectives.at(-1);
    if (last === undefined) return null;
    const gender = last.reading.gender;
    return {
      pieces: pieces.slice(0, last.at + 1),
      end: last.at + 1,
      word: tokens[last.at] ?? "",
      agreement: { gender: gender ?? "masculine", plural: gender === null },
      living: context.living ?? false,
    };
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? "";
    if (isSpace(token)) {
      pieces.push(token);
      continue;
    }
    if (token === "," || conjunctions.has(token.toLowerCase())) {
      const next = wordAfter(tokens, at);
      if (adjectives.length === 0 || next === null || readWord(context.nouns, next).adjective === null)
        return adjectiveHead();
      pieces.push(token);
      continue;
    }
    if (token === "(") {
      const close = closing(tokens, at);
      if (adjectives.length === 0 || close === null) return adjectiveHead();
      const inner = tokens.slice(at + 1, close);
      pieces.push("(", ...(findHead(inner, context)?.pieces ?? inner), ")");
      at = close;
      continue;
    }
    if (!/^([a-z]+-)?[а-яё-]+\.?$/i.test(token)) return adjectiveHead();
    if (token.endsWith(".")) {
      if (abbreviatedNouns.has(token.slice(0, -1).toLowerCase()) || token.slice(0, -1).length < 2)
        return adjectiveHead();
      pieces.push(token);
      continue;
    }
    if (isAbbreviation(token)) {
      const agreement = agreementOf(adjectives[0]?.reading ?? null);
      return { pieces: [...pieces, token], end: at + 1, word: token, agreement, living: context.living ?? false };
    }
    const word = readWord(context.nouns, token);
    const first = adjectives[0]?.reading ?? null;
    if (word.adjective !== null && agrees(first, word.adjective.gender)) {
      adjectives.push({ at: pieces.length, reading: word.adjective });
      pieces.push(word.adjective.forms(context.living ?? false));
      if (takesObject(token)) return adjectiveHead();
      continue;
    }
    const agreeing = word.nouns.find((reading) => agreesWithNoun(first, reading)) ?? null;
    const noun = agreeing ?? (first?.gender === null && isListed(tokens, at) ? (word.nouns[0] ?? null) : null);
    const next = wordAfter(tokens, at);
    const beforeAdjective = next !== null && readWord(context.nouns, next).adjective !== null;
    if (noun === null && beforeAdjective && !isOblique(context.nouns, token)) {
      pieces.push(token);
      continue;
    }
    const head = noun ?? guessNouns(context.nouns, token).find((reading) => agreesWithNoun(first, reading)) ?? null;
    if (head === null || (noun === null && word.nouns.length > 0)) return adjectiveHead();
    const living = context.living ?? (noun !== null && isAnimate(token, word.nouns));
    for (const adjective of adjectives) pieces[adjective.at] = adjective.reading.forms(living);
    return {
      pieces: [...pieces, head.forms(living)],
      end: at + 1,
      word: token,
      agreement: agreementOfNoun(head, first),
      living,
    };
  }
  return adjectiveHead();
}

const isAnimate = (word: string, readings: readonly NounReading[]): boolean =>
  readings.every(({ animate }) => animate) && !isNamedAsPerson(word);

const agrees = (first: AdjectiveReading | null, gender: AdjectiveReading["gender"]): boolean =>
  first === null || first.gender === gender;

function agreesWithNoun(adjective: AdjectiveReading | null, noun: NounReading): boolean {
  if (adjective === null) return true;
  if (noun.plural || adjective.gender === null) return noun.plural && adjective.gender === null;
  return noun.gender === "common" || noun.gender === adjective.gender;
}

/** «прилагаемые план и состав группы»: one of several singular nouns. */
const isListed = (tokens: readonly string[], at: number): boolean =>
  tokens.slice(at + 1).some((token) => conjunctions.has(token.toLowerCase()));

const agreementOf = (adjective: AdjectiveReading | null): Agreement | null =>
  adjective === null ? null : { gender: adjective.gender ?? "masculine", plural: adjective.gender === null };

const agreementOfNoun = (noun: NounReading, adjective: AdjectiveReading | null): Agreement => ({
  gender: noun.gender === "common" ? (adjective?.gender ?? "masculine") : noun.gender,
  plural: noun.plural || adjective?.gender === null,
});
