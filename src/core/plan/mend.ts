import { type Row } from "./row";
import { type SeenCell } from "./grid-rows";
import { leadingNumber } from "./numbers";
import { type Role } from "./plan";
import { joined, type Slice } from "./slices";
import { openQuotes } from "./open-text";

/**
 * Puts words back that slipped into a neighbouring cell: an activity begun in the number's cell, the rest of a divided
 * word, the closing quote of a title.
 */
export function mendRow(row: Row, roles: readonly Role[]): Row {
  if (row.wide !== null) return row;
  let mended = withNumberApart(row, roles);
  for (let right = 1; right < roles.length; right += 1) {
    const left = right - 1;
    if (!text.has(roles[left] ?? "other")) continue;
    const [a, b] = [mended.cells[left], mended.cells[right]];
    const length = a && b && isTyped(a) && isTyped(b) ? slipped(a.text, b.text) : 0;
    if (length > 0) mended = moveWords(mended, { from: right, to: left, length });
  }
  return mended;
}

const text: ReadonlySet<Role> = new Set<Role>(["activity", "result", "executors", "details", "stage", "other"]);

const isTyped = (cell: SeenCell): boolean => !cell.inherited && cell.text !== "";

/** How many characters of the right cell belong to the left one. */
function slipped(left: string, right: string): number {
  if (/[а-яё]-$/i.test(left)) return /^[а-яё]+[,;.:»)]?\s*/.exec(right)?.[0].length ?? 0;
  if (openQuotes(left) === 0) return 0;
  return /^[^«»“”„]{0,60}[»”][,;.:]?\s*/.exec(right)?.[0].length ?? 0;
}

/** «1.1 Проведение» in the number's cell: the words go to the activity. */
function withNumberApart(row: Row, roles: readonly Role[]): Row {
  const [number, activity] = [roles.indexOf("number"), roles.indexOf("activity")];
  const cell = row.cells[number];
  const others = row.cells.filter((other, index) => index !== number && isTyped(other)).length;
  if (cell === undefined || activity < 0 || !isTyped(cell) || others === 0) return row;
  const found = leadingNumber(cell.text);
  if (found === null || found.length >= cell.text.length) return row;
  const [first, ...rest] = cell.slices;
  if (first === undefined) return row;
  const [head, tail] = cut(first, found.number.length, found.length);
  const target = row.cells[activity];
  if (target === undefined || target.inherited) return row;
  const moved = [...tail, ...rest, ...target.slices];
  return { ...replaced(replaced(row, number, head), activity, moved), moved: "slipped" };
}

function moveWords(row: Row, move: { from: number; to: number; length: number }): Row {
  const [first, ...rest] = row.cells[move.from]?.slices ?? [];
  if (first === undefined || first.text.length < move.length) return row;
  const words = first.text.slice(0, move.length).trimEnd();
  const [head, tail] = cut(first, words.length, move.length);
  const target = row.cells[move.to]?.slices ?? [];
  return { ...replaced(replaced(row, move.to, [...target, ...head]), move.from, [...tail, ...rest]), moved: "slipped" };
}

/** A slice up to `end` and from `start` on. */
function cut(slice: Slice, end: number, start: number): [Slice[], Slice[]] {
  const base = slice.at.from ?? 0;
  const part = (from: number, to: number): Slice[] =>
    to <= from ? [] : [{ text: slice.text.slice(from, to), at: { ...slice.at, from: base + from, to: base + to } }];
  return [part(0, end), part(start, slice.text.length)];
}

function replaced(row: Row, column: number, slices: readonly Slice[]): Row {
  const cells = row.cells.map((cell, index) => (index === column ? { ...cell, slices, text: joined(slices) } : cell));
  return { ...row, cells };
}
