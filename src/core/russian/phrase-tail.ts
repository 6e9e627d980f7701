import { findHead, type Head, type PhraseContext, type Piece } from "./phrase-head";
import {
  isNegation,
  isNominativeStart,
  startsApposition,
  startsClause,
  startsFurtherHead,
  startsTypeName,
} from "./phrase-starts";
import { closing, isDash, isQuote, isSpace, leadingSpace, withoutSpace } from "./phrase-tokens";
import { readWord } from "./word";
import { accusativePrepositions, conjunctions, isActiveParticiple } from "./words";

/** Head, what stands before it and after it; what has no head stays as it is. */
export function declineGroup(tokens: readonly string[], context: PhraseContext): readonly Piece[] {
  const head = findHead(tokens, context);
  if (head === null && isQuoted(tokens)) return declineBracketed(tokens, context);
  return head === null ? tokens : [...head.pieces, ...declineTail(tokens.slice(head.end), head, context)];
}

/** After the head: appositions, bracketed explanations, participles and further heads decline, nothing else. */
function declineTail(
  tokens: readonly string[],
  { agreement: head, word: headWord, living }: Head,
  context: PhraseContext,
): readonly Piece[] {
  // What explains the head is living as it is: «школы – участницы проекта»; a further head is itself.
  const same: PhraseContext = { ...context, living };
  const pieces: Piece[] = [];
  let afterPreposition = false;
  let immediate = true;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? "";
    const rest = tokens.slice(at + 1);
    if (isSpace(token)) {
      pieces.push(token);
      continue;
    }
    if (isQuote(token)) {
      const close = closing(tokens, at) ?? tokens.length - 1;
      pieces.push(...tokens.slice(at, close + 1));
      at = close;
      immediate = false;
      continue;
    }
    if (token === "(") {
      const close = closing(tokens, at) ?? tokens.length - 1;
      pieces.push("(", ...declineBracketed(tokens.slice(at + 1, close), same), ...tokens.slice(close, close + 1));
      at = close;
      immediate = false;
      continue;
    }
    if (isDash(token)) {
      if (head !== null && startsApposition(rest, same, afterPreposition)) {
        return [...pieces, token, ...leadingSpace(rest), ...declineGroup(withoutSpace(rest), same)];
      }
      if (head !== null && !afterPreposition && isQuote(withoutSpace(rest)[0] ?? "")) {
        return [...pieces, token, ...leadingSpace(rest), ...declineBracketed(withoutSpace(rest), same)];
      }
    } else if (token === ",") {
      if (head !== null && startsClause(rest, head, context)) {
        return [...pieces, token, ...leadingSpace(rest), ...declineClause(withoutSpace(rest), same)];
      }
      if (head !== null && !afterPreposition && startsFurtherHead(rest, context, immediate)) {
        return [...pieces, token, ...leadingSpace(rest), ...declineGroup(withoutSpace(rest), context)];
      }
    } else if (conjunctions.has(token.toLowerCase())) {
      // «школы с … результатами и школы, …»: the head once more, whatever stands between.
      const repeated = (withoutSpace(rest)[0] ?? "").toLowerCase() === headWord.toLowerCase();
      if (head !== null && (repeated || (!afterPreposition && startsFurtherHead(rest, context, immediate)))) {
        return [...pieces, token, ...leadingSpace(rest), ...declineGroup(withoutSpace(rest), context)];
      }
    } else if (head !== null && !afterPreposition && startsTypeName(tokens.slice(at), headWord, same)) {
      return [...pieces, ...declineGroup(tokens.slice(at), context)];
    }
    // What looks like a nominative may then be the preposition's accusative.
    if (accusativePrepositions.has(token.toLowerCase())) afterPreposition = true;
    immediate = false;
    pieces.push(token);
  }
  return pieces;
}

/** «дорожная карта» in quotes throughout. */
const isQuoted = (tokens: readonly string[]): boolean =>
  isQuote(tokens[0] ?? "") && closing(tokens, 0) === tokens.length - 1;

/** «(дорожная карта)», «(«дорожная карта»)», «– «дорожная карта»» decline; «(далее – План)», «(Центр «Юность»)», «(ЦОКО)» stay. */
function declineBracketed(tokens: readonly string[], context: PhraseContext): readonly Piece[] {
  const [first = ""] = tokens;
  const quoted = isQuote(first);
  const inner = quoted ? tokens.slice(1, closing(tokens, 0) ?? tokens.length) : tokens;
  const [word = ""] = inner;
  if (/^далее$/i.test(word) || !/^[а-яё]/.test(word) || !isNominativeStart(inner, context)) return tokens;
  const declined = declineGroup(inner, context);
  return quoted ? [first, ...declined, ...tokens.slice(inner.length + 1)] : declined;
}

function declineClause(tokens: readonly string[], context: PhraseContext): readonly Piece[] {
  if (isNegation(tokens)) return [...tokens.slice(0, 2), ...declineClause(tokens.slice(2), context)];
  const [word = "", ...rest] = tokens;
  const { adjective } = readWord(context.nouns, word);
  if (adjective === null || !isActiveParticiple(word)) return declineGroup(tokens, context);
  return [adjective.forms(context.living ?? false), ...rest];
}
