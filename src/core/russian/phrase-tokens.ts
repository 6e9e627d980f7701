import { type Nouns } from "./nouns";
import { isKnownWord, readWord } from "./word";

/** Words, spaces, quotes, brackets, commas, dashes; «школа-детский» (сад) is a noun in apposition, not one word. */
export function tokenize(text: string, nouns: Nouns): string[] {
  const tokens = text.match(/\s+|[«»“”„"()[\],;:–—]|[^\s«»“”„"()[\],;:–—]+/g) ?? [];
  return tokens.flatMap((token) => {
    const halves = /^([а-яё]+)(-)([а-яё]+)$/i.exec(token);
    if (halves === null || readWord(nouns, halves[3] ?? "").adjective === null) return [token];
    return readWord(nouns, halves[1] ?? "").nouns.length > 0 ? halves.slice(1) : [token];
  });
}

/** Words in capitals, as in a letterhead, in small letters where they are words; abbreviations stay. */
export function quiet(tokens: readonly string[], nouns: Nouns): string[] {
  const shouted = !tokens.some((token) => /[а-яё]/.test(token)) && tokens.some((token) => /[А-ЯЁ]{7}/.test(token));
  return tokens.map((token) => {
    if (!/^[А-ЯЁ-]{2,}$/.test(token)) return token;
    const small = token.toLowerCase();
    return shouted || (token.length > 3 && isKnownWord(nouns, small)) ? small : token;
  });
}

/** The index of the mark that closes the bracket or quote at `open`; null where it stays open. */
export function closing(tokens: readonly string[], open: number): number | null {
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

/** The next token, where it is a word. */
export function wordAfter(tokens: readonly string[], at: number): string | null {
  const next = tokens.slice(at + 1).find((token) => !isSpace(token));
  return next !== undefined && /^[а-яё-]+$/i.test(next) ? next : null;
}

export const isSpace = (token: string): boolean => /^\s/.test(token);
export const isQuote = (token: string): boolean => /^[«“„"]$/.test(token);
export const isDash = (token: string): boolean => /^[-–—]$/.test(token);
export const leadingSpace = (tokens: readonly string[]): string[] => tokens.slice(0, isSpace(tokens[0] ?? "") ? 1 : 0);
export const withoutSpace = (tokens: readonly string[]): string[] => tokens.slice(isSpace(tokens[0] ?? "") ? 1 : 0);

/** «МБОУ», «ШНОР», «СПбГУ»: two capitals or more; not «ИТ-специалист», «Центр-Юг». */
export const isAbbreviation = (word: string): boolean =>
  (word.match(/[А-ЯЁ]/g) ?? []).length >= 2 && !/-[А-ЯЁ]?[а-яё]{3,}$/.test(word);

export const isMonth = (word: string): boolean =>
  /^(январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)/i.test(word);
