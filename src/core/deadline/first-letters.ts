/**
 * The characters with which a match of a pattern can begin, by their places (letterAt), null where any can. Forms are then tried only where they can
 * stand. Reads the part of the syntax that the forms use: groups, alternatives, classes, quantifiers, looks ahead and behind.
 */
export function firstLetters(source: string): readonly boolean[] | null {
  const reader: Reader = { source, at: 0 };
  const { empty, open, letters } = alternatives(reader);
  return empty || open ? null : ["", ...alphabet].map((letter) => letters.has(letter));
}

/**
 * The place of a character of a text in such a list. Numbers, since a Cyrillic letter taken out of a text is a new string
 * each time, which costs more than the pattern that it should spare.
 */
export const letterAt = (text: string, at: number): number => places[text.charCodeAt(at)] ?? 0;

interface Reader {
  readonly source: string;
  at: number;
}

/** `empty`: it can match nothing, so that what follows counts too; `open`: it can begin with any character. */
interface First {
  readonly letters: ReadonlySet<string>;
  readonly empty: boolean;
  readonly open: boolean;
}

const nothing: First = { letters: new Set(), empty: true, open: false };
const anything: First = { letters: new Set(), empty: false, open: true };

function alternatives(reader: Reader): First {
  let first = sequence(reader);
  while (reader.source[reader.at] === "|") {
    reader.at += 1;
    first = either(first, sequence(reader));
  }
  return first;
}

function sequence(reader: Reader): First {
  let first = nothing;
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] ?? "")) {
    const next = quantified(reader);
    if (first.empty && !first.open) first = { ...either(first, next), empty: next.empty };
  }
  return first;
}

const either = (a: First, b: First): First => ({
  letters: new Set([...a.letters, ...b.letters]),
  empty: a.empty || b.empty,
  open: a.open || b.open,
});

function quantified(reader: Reader): First {
  const first = atom(reader);
  const quantifier = /^(?:[?*+]|\{(\d+)[^}]*\})\??/.exec(reader.source.slice(reader.at));
  if (quantifier === null) return first;
  reader.at += quantifier[0].length;
  return /^[?*]|^\{0/.test(quantifier[0]) ? { ...first, empty: true } : first;
}

function atom(reader: Reader): First {
  const rest = reader.source.slice(reader.at);
  const group = /^\((?:\?(?::|<?[=!]|<\w+>))?/.exec(rest);
  if (group !== null) {
    reader.at += group[0].length;
    const inside = alternatives(reader);
    reader.at += 1;
    return /[=!]$/.test(group[0]) ? nothing : inside;
  }
  const piece = /^(?:\[(?:\\.|[^\]])*\]|\\k<\w+>|\\.|[^])/.exec(rest)?.[0] ?? "";
  reader.at += piece.length;
  if (piece === "$" || piece === "^") return nothing;
  if (piece.startsWith("[^") || piece === "." || /^\\[kSWD]/.test(piece)) return anything;
  return { letters: lettersOf(piece), empty: false, open: false };
}

function lettersOf(piece: string): ReadonlySet<string> {
  if (piece.length === 1) return new Set([piece]);
  let letters = known.get(piece);
  if (letters === undefined) {
    const pattern = new RegExp(`^${piece}$`);
    known.set(piece, (letters = new Set(alphabet.filter((letter) => pattern.test(letter)))));
  }
  return letters;
}

const known = new Map<string, ReadonlySet<string>>();

/** What phrases are made of once they are healed and in lower case; anything else begins no form. */
const alphabet = [..." \n,.:;/()-«»\"'’№%•·_*0123456789abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюя"];

/** By the number of a character: its place in the alphabet, counted from 1. */
const places: readonly number[] = (() => {
  const codes = alphabet.map((letter) => letter.charCodeAt(0));
  const byCode = new Array<number>(Math.max(...codes) + 1).fill(0);
  codes.forEach((code, index) => (byCode[code] = index + 1));
  return byCode;
})();
