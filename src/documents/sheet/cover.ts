import { type Covered, type Slot } from "../../core/grid/source";
import { limits } from "../limits";
import { refusal } from "../sentences";
import { type SheetRange } from "./reference";

/** Lays merges over rows of one width, clipped to them. Merges that overlap another are no sheet of Excel's: they are left out. */
export function coverAll(rows: Slot[][], merges: readonly SheetRange[]): void {
  const width = rows[0]?.length ?? 0;
  let work = 0;
  const own = new Set<number>();
  for (const { from, to } of merges) {
    const lastRow = Math.min(to.row, rows.length - 1);
    const lastColumn = Math.min(to.column, width - 1);
    if (lastRow < from.row || lastColumn < from.column) continue;
    work += (lastRow - from.row + 1) * (lastColumn - from.column + 1);
    if (work > 4 * limits.slots) throw refusal("workbook-merges");
    for (let row = from.row; row <= lastRow; row++) {
      if (own.has(row)) continue;
      own.add(row);
      rows[row] = [...(rows[row] as Slot[])];
    }
    cover(rows, { from, to: { row: lastRow, column: lastColumn } });
  }
}

function cover(rows: Slot[][], { from, to }: SheetRange): void {
  const owner = rows[from.row]?.[from.column];
  if (owner?.kind !== "cell" || owner.rowSpan > 1 || owner.columnSpan > 1) return;
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) {
      const slot = rows[row]?.[column];
      if (slot?.kind === "covered" || (slot !== undefined && (slot.rowSpan > 1 || slot.columnSpan > 1))) return;
    }
  }
  const place = { row: from.row, column: from.column };
  const down: Covered = { kind: "covered", ...place, direction: "down" };
  const along: Covered = { kind: "covered", ...place, direction: "along" };
  for (let row = from.row; row <= to.row; row++) {
    rows[row]?.fill(along, from.column + 1, to.column + 1).fill(down, from.column, from.column + 1);
  }
  const spans = { rowSpan: to.row - from.row + 1, columnSpan: to.column - from.column + 1 };
  (rows[from.row] as Slot[])[from.column] = { ...owner, ...spans };
}
