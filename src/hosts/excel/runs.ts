import { type Area } from "./area";

/** A cell of the sheet. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
}

/**
 * The touched cells as areas, each a stretch of one column: few ranges for many cells. A stretch may hold cells between
 * that nobody touches; they are read, and never written.
 */
export function stretches(cells: readonly SheetCell[]): Area[] {
  const byColumn = new Map<number, Set<number>>();
  for (const { row, column } of cells) byColumn.set(column, (byColumn.get(column) ?? new Set()).add(row));
  return [...byColumn].flatMap(([column, rows]) =>
    stretchesOf(
      column,
      [...rows].sort((a, b) => a - b),
    ),
  );
}

/** Rather a few cells more in one range than one range more: a range costs some 700 bytes on the wire. */
const widestGap = 8;
/** So that one stretch is far below a block of 4 MB. */
const longest = 1000;

function stretchesOf(column: number, rows: readonly number[]): Area[] {
  const areas: { row: number; column: number; rows: number; columns: 1 }[] = [];
  for (const row of rows) {
    const last = areas.at(-1);
    if (last && row <= last.row + last.rows + widestGap && row - last.row < longest) last.rows = row - last.row + 1;
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas;
}
