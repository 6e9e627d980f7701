/** A place of a sheet, from zero. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** «B7» → row 6, column 1; null for anything that no sheet has. Signs of an absolute place are passed over. */
export function parseReference(text: string): SheetPlace | null {
  let [row, column, at] = [0, 0, text.startsWith("$") ? 1 : 0];
  for (; isBetween(text, at, "A", "Z"); at++) column = column * 26 + text.charCodeAt(at) - 64;
  if (text[at] === "$") at++;
  for (; isBetween(text, at, "0", "9"); at++) row = row * 10 + text.charCodeAt(at) - 48;
  const known = at === text.length && row >= 1 && column >= 1 && row - 1 <= lastRow && column - 1 <= lastColumn;
  return known ? { row: row - 1, column: column - 1 } : null;
}

function isBetween(text: string, at: number, first: string, last: string): boolean {
  const code = text.charCodeAt(at);
  return code >= first.charCodeAt(0) && code <= last.charCodeAt(0);
}

export interface SheetRange {
  readonly from: SheetPlace;
  readonly to: SheetPlace;
}

/** «A1:C3», or a single place; null for anything else. */
export function parseRange(text: string): SheetRange | null {
  const [first = "", second = first] = text.split(":");
  const from = parseReference(first);
  const to = parseReference(second);
  if (from === null || to === null || to.row < from.row || to.column < from.column) return null;
  return { from, to };
}

/** Row 6, column 1 → «B7». */
export function formatReference({ row, column }: SheetPlace): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

export const isWithin = (range: SheetRange, { row, column }: SheetPlace): boolean =>
  row >= range.from.row && row <= range.to.row && column >= range.from.column && column <= range.to.column;
