import { cellAt, type Grid, type Place } from "../grid/source";
import { joined, type Slice, slicesOf } from "./slices";

/** One place of a row as a person sees it: the text, and whether a merged cell of another row or column covers it. */
export interface SeenCell {
  readonly text: string;
  readonly slices: readonly Slice[];
  readonly at: Place;
  /** Covered from above: the text is the covering cell's. */
  readonly inherited: boolean;
  /** Covered from the left: the text is "". */
  readonly along: boolean;
  /** Columns that the cell spans. */
  readonly span: number;
  readonly rowSpan: number;
  readonly bold: boolean;
}

export interface SeenRow {
  readonly block: number;
  readonly row: number;
  readonly cells: readonly SeenCell[];
}

/** The rows of a table as seen: a value is inherited down a merged cell, never along it. */
export function rowsOf(grid: Grid, block: number): SeenRow[] {
  return grid.rows.map((slots, row) => ({
    block,
    row,
    cells: slots.map((_, column) => seen(grid, block, row, column)),
  }));
}

/** The row's own texts: not inherited, not blank. */
export const ownCells = (row: SeenRow): SeenCell[] => row.cells.filter((cell) => !cell.inherited && cell.text !== "");

export const emptyCell = (at: Place): SeenCell => ({
  text: "",
  slices: [],
  at,
  inherited: false,
  along: false,
  span: 1,
  rowSpan: 1,
  bold: false,
});

function seen(grid: Grid, block: number, row: number, column: number): SeenCell {
  const slot = grid.rows[row]?.[column];
  const covered = slot?.kind === "covered" ? slot : null;
  const owner = cellAt(grid, row, column);
  const at: Place = covered ? { block, row: covered.row, column: covered.column } : { block, row, column };
  if (owner === null || covered?.direction === "along") return { ...emptyCell(at), along: covered !== null };
  const slices = slicesOf(owner.text, at);
  return {
    text: joined(slices),
    slices,
    at,
    inherited: covered !== null,
    along: false,
    span: owner.columnSpan,
    rowSpan: owner.rowSpan,
    bold: owner.bold ?? false,
  };
}

/** The texts that stand in each column, "" for what a merge brings there. */
export const columnTexts = (rows: readonly SeenRow[], width: number): string[][] =>
  Array.from({ length: width }, (_, column) =>
    rows.map((row) => {
      const cell = row.cells[column];
      return cell && !cell.inherited && cell.span === 1 ? cell.text : "";
    }),
  );
