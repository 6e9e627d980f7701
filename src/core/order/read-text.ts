import { type Line } from "../grid/lines";
import { type Place } from "../grid/source";
import { type Field } from "../plan/plan";
import { clean } from "../russian/clean";

/** Several lines read as one text, each character still knowing its place. */
export interface Text {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The document's words, for healing. */
  readonly known: ReadonlySet<string>;
}

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly at: Place;
}

/** Lines joined by spaces; a word divided at a line's end stays whole. `list`: a line that begins anew stays a line. */
export function textOf(lines: readonly Line[], known: ReadonlySet<string>, form: "prose" | "list" = "prose"): Text {
  let text = "";
  const pieces: Piece[] = [];
  for (const line of lines) {
    if (text !== "") text += joiner(text, line.text, form);
    pieces.push({ start: text.length, text: line.text, at: line.at });
    text += line.text;
  }
  return { text, pieces, known };
}

function joiner(above: string, below: string, form: "prose" | "list"): string {
  const goesOn = /^[а-яё]/.test(below);
  if (goesOn && /[а-яё]-$/i.test(above)) return "";
  return form === "prose" || (goesOn && !/[;:.]$/.test(above)) ? " " : "\n";
}

/** Some words of the text, without blanks at their ends; null where nothing is left. */
export function fieldIn(text: Text, from = 0, to = text.text.length): Field | null {
  const words = text.text.slice(from, to);
  const start = from + (/^\s*/.exec(words)?.[0].length ?? 0);
  const end = start + words.trim().length;
  if (end <= start) return null;
  const places = text.pieces.flatMap((piece) => {
    const [first, last] = [Math.max(start, piece.start), Math.min(end, piece.start + piece.text.length)];
    if (last <= first) return [];
    if (first === piece.start && last === piece.start + piece.text.length) return [piece.at];
    const base = (piece.at.from ?? 0) - piece.start;
    return [{ ...piece.at, from: base + first, to: base + last }];
  });
  const [at] = places;
  if (at === undefined) return null;
  const typed = text.text.slice(start, end);
  return { text: typed, clean: clean(typed, text.known), at, ...(places.length > 1 && { parts: places }) };
}

export const wholeField = (lines: readonly Line[], known: ReadonlySet<string>): Field | null =>
  fieldIn(textOf(lines, known));
