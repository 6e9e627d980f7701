import { type Cell, type Covered, type Grid, plainCell, type Slot, type Source } from "../../core/grid/source";
import { limits } from "../limits";
import { refusal } from "../sentences";
import { formatReference, type SheetRange } from "./reference";
import { type PlacedCell } from "./sheet";
import { type Sheet, type Workbook } from "./workbook";

/**
 * A workbook as the core sees it: one grid a sheet, from A1 to the last cell that says something, so that row and
 * column are the sheet's own, counted from zero.
 */
export function sheetSource(name: string, { sheets }: Workbook): Source {
  const budget = { slots: limits.slots as number };
  const notes: string[] = [];
  const blocks = sheets.map((sheet): Grid => {
    const { rows, left } = rowsOf(sheet, budget);
    if (sheet.hidden) notes.push(`Лист «${sheet.name}» скрыт.`);
    if (rows.length === 0) notes.push(`Лист «${sheet.name}» пуст.`);
    if (left !== null)
      notes.push(`Лист «${sheet.name}» прочитан не весь: ячейка ${left} и другие стоят слишком далеко.`);
    return { kind: "grid", name: sheet.name, rows };
  });
  return notes.length === 0 ? { name, blocks } : { name, blocks, notes };
}

interface Rows {
  readonly rows: readonly (readonly Slot[])[];
  /** The first cell that was left out, «XFD1048576»; null when all are in. */
  readonly left: string | null;
}

const mostRows = 100_000;
const empty: Cell = Object.freeze(plainCell(""));

function rowsOf({ cells, merges }: Sheet, budget: { slots: number }): Rows {
  const seen = cells.filter(({ cell }) => cell.text !== "");
  const near = seen.filter(({ column }) => column < limits.sheetColumns);
  const width = near.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const tallest = Math.min(mostRows, width === 0 ? 0 : Math.floor(budget.slots / width));
  const inside = near.filter(({ row }) => row < tallest);
  const height = inside.reduce((most, { row }) => Math.max(most, row + 1), 0);
  budget.slots -= height * width;
  const outside = seen.find(({ row, column }) => column >= limits.sheetColumns || row >= tallest);
  const rows = fill({ cells, height, width });
  coverAll(rows, merges, width);
  return { rows, left: outside === undefined ? null : formatReference(outside) };
}

/** Rows that hold nothing are one and the same array. */
function fill({ cells, height, width }: { cells: readonly PlacedCell[]; height: number; width: number }): Slot[][] {
  const emptyRow = new Array<Slot>(width).fill(empty);
  const rows = new Array<Slot[]>(height).fill(emptyRow);
  for (const { row, column, cell } of cells) {
    if (row >= height || column >= width) continue;
    if (rows[row] === emptyRow) rows[row] = [...emptyRow];
    (rows[row] as Slot[])[column] = cell;
  }
  return rows;
}

/** Lays merges over the rows, clipped to them. Merges that overlap another are no file of Excel's: they are left out. */
function coverAll(rows: Slot[][], merges: readonly SheetRange[], width: number): void {
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
