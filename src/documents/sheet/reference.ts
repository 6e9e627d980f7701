/** A place of a sheet, from zero. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** «B7» → row 6, column 1; null for anything that no sheet has. */
export function parseReference(text: string): SheetPlace | null {
  const match = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (match === null) return null;
  let column = 0;
  for (const letter of match[1] as string) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row >= 1 && row - 1 <= lastRow && column - 1 <= lastColumn ? { row: row - 1, column: column - 1 } : null;
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
