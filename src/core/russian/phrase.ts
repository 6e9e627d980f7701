import { type AdjectiveReading } from "./adjective";
import { type Case, type CaseForms, cases, type PhraseKind } from "./inflect";
import { type NounReading, type Nouns } from "./nouns";
import { guessNouns, isOblique, mayBeGenitive, readWord } from "./word";
import { abbreviatedNouns, conjunctions, isActingMark, isActiveParticiple, prepositions, takesObject } from "./words";

/**
 * Declines a post, a body or a document's name by its head: the adjectives before the first noun, that noun, what stands
 * in apposition to it. All the rest (genitives, «по …», «…», №, abbreviations) stays as it is.
 */
export function inflectPhrase(nominative: string, kind: PhraseKind, nouns: Nouns): CaseForms {
  const shouted = isShouted(nominative);
  const tokens = tokenize(shouted ? nominative.toLowerCase() : nominative, nouns);
  const pieces = isActingMark(nominative) ? tokens : declineGroup(tokens, { nouns, living: kind === "position" });
  const forms = (name: Case): string => {
    const text = pieces.map((piece) => (typeof piece === "string" ? piece : piece[name])).join("");
    return shouted ? text.toUpperCase() : text;
  };
  return Object.fromEntries(cases.map((name) => [name, forms(name)])) as CaseForms;
}

/** What decides the agreement of other words with a phrase: its head's gender and number; null where no head is found. */
export function phraseAgreement(nominative: string, nouns: Nouns): Agreement | null {
  const text = isShouted(nominative) ? nominative.toLowerCase() : nominative;
  return findHead(tokenize(text, nouns), { nouns, living: false })?.agreement ?? null;
}

export interface Agreement {
  readonly gender: "masculine" | "feminine" | "neuter";
  readonly plural: boolean;
}

/** The head with its adjectives, as typed: «муниципальный план», «дорожная карта». */
export function headGroup(nominative: string, nouns: Nouns): string {
  const tokens = tokenize(nominative, nouns);
  const head = findHead(tokens, { nouns, living: false });
  return head === null ? nominative : tokens.slice(0, head.end).join("");
}

type Piece = string | CaseForms;

interface Context {
  readonly nouns: Nouns;
  readonly living: boolean;
}

interface Head {
  readonly pieces: readonly Piece[];
  /** Index of the token after the head. */
  readonly end: number;
  /** null for an abbreviation. */
  readonly agreement: Agreement | null;
}

function declineGroup(tokens: readonly string[], context: Context): readonly Piece[] {
  const head = findHead(tokens, context);
  return head === null ? tokens : [...head.pieces, ...declineTail(tokens.slice(head.end), head.agreement, context)];
}

function findHead(tokens: readonly string[], context: Context): Head | null {
  const pieces: Piece[] = [];
  const adjectives: { at: number; reading: AdjectiveReading }[] = [];
  const adjectiveHead = (): Head | null => {
    const last = adjectives.at(-1);
    if (last === undefined) return null;
    const gender = last.reading.gender;
    return {
      pieces: pieces.slice(0, last.at + 1),
      end: last.at + 1,
      agreement: { gender: gender ?? "masculine", plural: gender === null },
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
      pieces.push("(", ...declineGroup(tokens.slice(at + 1, close), context), ")");
      at = close;
      continue;
    }
    if (!/^[а-яё-]+\.?$/i.test(token)) return adjectiveHead();
    if (token.endsWith(".")) {
      if (abbreviatedNouns.has(token.slice(0, -1).toLowerCase()) || token.slice(0, -1).length < 2)
        return adjectiveHead();
      pieces.push(token);
      continue;
    }
    if (isAbbreviation(token)) {
      const agreement = agreementOf(adjectives[0]?.reading ?? null);
      return { pieces: [...pieces, token], end: at + 1, agreement };
    }
    const word = readWord(context.nouns, token);
    const first = adjectives[0]?.reading ?? null;
    if (word.adjective !== null && agrees(first, word.adjective.gender)) {
      adjectives.push({ at: pieces.length, reading: word.adjective });
      pieces.push(word.adjective.forms(context.living));
      if (takesObject(token)) return adjectiveHead();
      continue;
    }
    const noun = word.nouns.find((reading) => agreesWithNoun(first, reading)) ?? null;
    const next = wordAfter(tokens, at);
    const beforeAdjective = next !== null && readWord(context.nouns, next).adjective !== null;
    if (noun === null && beforeAdjective && !isOblique(context.nouns, token)) {
      pieces.push(token);
      continue;
    }
    const head = noun ?? guessNouns(context.nouns, token).find((reading) => agreesWithNoun(first, reading)) ?? null;
    if (head === null || (noun === null && word.nouns.length > 0)) return adjectiveHead();
    return { pieces: [...pieces, head.forms(context.living)], end: at + 1, agreement: agreementOfNoun(head, first) };
  }
  return adjectiveHead();
}

/** After the head: appositions, bracketed explanations, participles and further heads decline, nothing else. */
function declineTail(tokens: readonly string[], head: Agreement | null, context: Context): readonly Piece[] {
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
      pieces.push("(", ...declineBracketed(tokens.slice(at + 1, close), context), ...tokens.slice(close, close + 1));
      at = close;
      immediate = false;
      continue;
    }
    if (isDash(token)) {
      if (head !== null && startsApposition(rest, context, afterPreposition)) {
        return [...pieces, token, ...leadingSpace(rest), ...declineGroup(withoutSpace(rest), context)];
      }
    } else if (token === ",") {
      if (head !== null && startsClause(rest, head, context)) {
        return [...pieces, token, ...leadingSpace(rest), ...declineClause(withoutSpace(rest), context)];
      }
      if (head !== null && !afterPreposition && startsFurtherHead(rest, head, context, false)) {
        return [...pieces, token, ...leadingSpace(rest), ...declineGroup(withoutSpace(rest), context)];
      }
    } else if (conjunctions.has(token.toLowerCase())) {
      if (head !== null && !afterPreposition && startsFurtherHead(rest, head, context, immediate)) {
        return [...pieces, token, ...leadingSpace(rest), ...declineGroup(withoutSpace(rest), context)];
      }
    } else if (head !== null && !afterPreposition && startsTypeName(tokens.slice(at), context)) {
      return [...pieces, ...declineGroup(tokens.slice(at), context)];
    }
    if (prepositions.has(token.toLowerCase())) afterPreposition = true;
    immediate = false;
    pieces.push(token);
  }
  return pieces;
}

/** «(дорожная карта)», «(«дорожная карта»)» decline; «(далее – План)», «(Центр «Юность»)», «(ЦОКО)» stay. */
function declineBracketed(tokens: readonly string[], context: Context): readonly Piece[] {
  const [first = ""] = tokens;
  const quoted = isQuote(first);
  const inner = quoted ? tokens.slice(1, closing(tokens, 0) ?? tokens.length) : tokens;
  const [word = ""] = inner;
  if (/^далее$/i.test(word) || !/^[а-яё]/.test(word) || !isNominativeStart(inner, context)) return tokens;
  const declined = declineGroup(inner, context);
  return quoted ? [first, ...declined, ...tokens.slice(inner.length + 1)] : declined;
}

/** «заместитель главы – начальник управления», «школа – детский сад», not «на январь – март». */
function startsApposition(rest: readonly string[], context: Context, afterPreposition: boolean): boolean {
  const group = withoutSpace(rest);
  const [word = ""] = group;
  if (!isNominativeStart(group, context) || isMonth(word)) return false;
  return !afterPreposition || context.living;
}

/** «специалист, ответственный за …», «организации, реализующие …». */
function startsClause(rest: readonly string[], head: Agreement, { nouns }: Context): boolean {
  const [word = ""] = withoutSpace(rest);
  if (/^котор/i.test(word)) return false;
  const { adjective } = readWord(nouns, word);
  return (
    adjective !== null && (adjective.gender === null ? head.plural : !head.plural && adjective.gender === head.gender)
  );
}

function declineClause(tokens: readonly string[], context: Context): readonly Piece[] {
  const [word = "", ...rest] = tokens;
  const { adjective } = readWord(context.nouns, word);
  if (adjective === null || !isActiveParticiple(word)) return declineGroup(tokens, context);
  return [adjective.forms(context.living), ...rest];
}

/** «секретарь и члены комиссии», but «управление образования и науки»: what may be a genitive is one, but right after the head. */
function startsFurtherHead(rest: readonly string[], head: Agreement, context: Context, immediate: boolean): boolean {
  const group = withoutSpace(rest);
  const [word = ""] = group;
  if (!isNominativeStart(group, context)) return false;
  if (!mayBeGenitive(context.nouns, word)) return true;
  return immediate && readWord(context.nouns, word).nouns.some(({ plural }) => plural === head.plural);
}

/** «учреждение детский сад № 5», «учреждение дополнительного образования детская школа искусств». */
function startsTypeName(tokens: readonly string[], context: Context): boolean {
  const [word = ""] = tokens;
  if (!/^[а-яё]/.test(word) || context.living) return false;
  const { adjective } = readWord(context.nouns, word);
  return adjective !== null && adjective.gender !== null && isNominativeStart(tokens, context);
}

function isNominativeStart(tokens: readonly string[], context: Context): boolean {
  const [word = ""] = tokens;
  if (!/^[а-яё-]+$/i.test(word) || isAbbreviation(word) || prepositions.has(word.toLowerCase())) return false;
  const { adjective, nouns } = readWord(context.nouns, word);
  return adjective !== null || nouns.length > 0;
}

const agrees = (first: AdjectiveReading | null, gender: AdjectiveReading["gender"]): boolean =>
  first === null || first.gender === gender;

function agreesWithNoun(adjective: AdjectiveReading | null, noun: NounReading): boolean {
  if (adjective === null) return true;
  if (noun.plural || adjective.gender === null) return noun.plural && adjective.gender === null;
  return noun.gender === "common" || noun.gender === adjective.gender;
}

const agreementOf = (adjective: AdjectiveReading | null): Agreement | null =>
  adjective === null ? null : { gender: adjective.gender ?? "masculine", plural: adjective.gender === null };

const agreementOfNoun = (noun: NounReading, adjective: AdjectiveReading | null): Agreement => ({
  gender: noun.gender === "common" ? (adjective?.gender ?? "masculine") : noun.gender,
  plural: noun.plural,
});

/** Words, spaces, quotes, brackets, commas, dashes; «школа-детский» (сад) is a noun in apposition, not one word. */
function tokenize(text: string, nouns: Nouns): string[] {
  const tokens = text.match(/\s+|[«»“”„"()[\],;:–—]|[^\s«»“”„"()[\],;:–—]+/g) ?? [];
  return tokens.flatMap((token) => {
    const halves = /^([а-яё]+)(-)([а-яё]+)$/i.exec(token);
    if (halves === null || readWord(nouns, halves[3] ?? "").adjective === null) return [token];
    return readWord(nouns, halves[1] ?? "").nouns.length > 0 ? halves.slice(1) : [token];
  });
}

function closing(tokens: readonly string[], open: number): number | null {
  const [opener, closer] = tokens[open] === "(" ? ["(", ")"] : tokens[open] === "«" ? ["«", "»"] : ["", '"'];
  let depth = 0;
  for (let at = open + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === opener) depth++;
    else if (token === closer || (closer === '"' && (token === "”" || token === "“"))) {
      if (depth === 0) return at;
      depth--;
    }
  }
  return null;
}

function wordAfter(tokens: readonly string[], at: number): string | null {
  const next = tokens.slice(at + 1).find((token) => !isSpace(token));
  return next !== undefined && /^[а-яё-]+$/i.test(next) ? next : null;
}

const isSpace = (token: string): boolean => /^\s/.test(token);
const isQuote = (token: string): boolean => /^[«“„"]$/.test(token);
const isDash = (token: string): boolean => /^[-–—]$/.test(token);
const leadingSpace = (tokens: readonly string[]): string[] => tokens.slice(0, isSpace(tokens[0] ?? "") ? 1 : 0);
const withoutSpace = (tokens: readonly string[]): string[] => tokens.slice(isSpace(tokens[0] ?? "") ? 1 : 0);

/** «МБОУ», «ШНОР», «СПбГУ»: two capitals or more. */
const isAbbreviation = (word: string): boolean =>
  (word.match(/[А-ЯЁ]/g) ?? []).length >= 2 && !/^[А-ЯЁ][а-яё]+-[А-ЯЁ]/.test(word);

/** A phrase in capitals throughout, as in a letterhead. */
const isShouted = (text: string): boolean => !/[а-яё]/.test(text) && /[А-ЯЁ]{7}/.test(text);

const isMonth = (word: string): boolean =>
  /^(январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)/i.test(word);
