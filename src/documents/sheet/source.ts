import { type Cell, type Grid, plainCell, type Slot, type Source } from "../../core/grid/source";
import { limits } from "../limits";
import { coverAll } from "./cover";
import { formatReference } from "./reference";
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
  coverAll(rows, merges);
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
