import { type Case, type CaseForms, cases, type PhraseKind } from "./case";
import { type Nouns } from "./nouns";
import { type Agreement, findHead } from "./phrase-head";
import { declineGroup } from "./phrase-tail";
import { isQuote, quiet, tokenize } from "./phrase-tokens";
import { isActingMark } from "./words";

/**
 * Declines a post, a body or a document's name by its head: the adjectives before the first noun, that noun, what stands
 * in apposition to it. All the rest (genitives, «по …», «…», №, abbreviations) stays as it is.
 */
export function inflectPhrase(nominative: string, kind: PhraseKind, nouns: Nouns): CaseForms {
  const typed = tokenize(nominative, nouns);
  const tokens = quiet(typed, nouns);
  const pieces = isActingMark(nominative)
    ? tokens
    : declineGroup(tokens, { nouns, living: kind === "position" ? true : null });
  const form = (name: Case): string =>
    pieces
      .map((piece, at) => {
        const text = typeof piece === "string" ? piece : piece[name];
        return tokens[at] === typed[at] ? text : text.toUpperCase();
      })
      .join("");
  return Object.fromEntries(cases.map((name) => [name, form(name)])) as CaseForms;
}

/**
 * What decides the agreement of other words with a phrase: its head's gender and number; null where no head is found. A
 * name in quotes agrees as one without.
 */
export function phraseAgreement(nominative: string, nouns: Nouns): Agreement | null {
  const tokens = quiet(tokenize(nominative, nouns), nouns);
  return findHead(tokens.slice(isQuote(tokens[0] ?? "") ? 1 : 0), { nouns, living: false })?.agreement ?? null;
}

/** The head with its adjectives, as typed: «муниципальный план», «дорожная карта». */
export function headGroup(nominative: string, nouns: Nouns): string {
  const tokens = tokenize(nominative, nouns);
  const head = findHead(quiet(tokens, nouns), { nouns, living: false });
  return head === null ? nominative : tokens.slice(0, head.end).join("");
}
