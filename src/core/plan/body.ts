import { type Line, linesOf } from "../grid/lines";
import { type Source } from "../grid/source";
import { aboveTable, captionOf } from "./above";
import { type SeenCell, emptyCell } from "./grid-rows";
import { isDeadlineRole, type Role } from "./plan";
import { mendRow } from "./mend";
import { joined, type Slice } from "./slices";
import { type Row } from "./row";
import { type BodyRow, type Piece, type Table } from "./pieces";

/** All rows of a table in order, across its pieces, a heading above a piece as its first row. */
export function bodyRows(source: Source, table: Table): Row[] {
  const several = table.pieces.filter((piece) => piece.header !== null).length > 1;
  return table.pieces.flatMap((piece, index) => {
    const rows = piece.rows.map((row) => mendRow(underHeadings(row, piece, table.roles), table.roles));
    if (piece.header === null) return rows;
    const start = { block: piece.block, row: piece.header.first };
    const before = table.pieces[index - 1]?.block ?? -1;
    const above =
      index === 0 ? aboveTable(source, start).after : linesOf(source, start).filter(({ at }) => at.block > before);
    const caption = captionOf(above, several);
    return caption ? [captionRow(caption, table.roles.length), ...rows] : rows;
  });
}

function captionRow(line: Line, width: number): Row {
  const cell = { ...emptyCell(line.at), text: line.text, slices: [{ text: line.text, at: line.at }], span: width };
  const rest = Array.from({ length: width - 1 }, () => emptyCell(line.at));
  const { block, row } = line.at;
  return { block, row: row ?? 0, cells: [cell, ...rest], afterBreak: false, wide: cell, moved: null };
}

function underHeadings(row: BodyRow, piece: Piece, roles: readonly Role[]): Row {
  const cells = piece.columns.map((column) => {
    const cell = column === null ? undefined : row.cells[column];
    return cell ?? emptyCell({ block: row.block, row: row.row });
  });
  const wide = row.cells.find((cell, column) => coversBody(cell, column, piece, roles)) ?? null;
  let moved: Row["moved"] = null;
  const underMerged = (column: number): boolean => piece.header?.headings[column]?.at.column !== column;
  for (const stray of piece.strays) {
    const cell = row.cells[stray];
    if (cell === undefined || cell.inherited || cell.text === "" || cell === wide) continue;
    const left = nearestLeft(piece.columns, stray);
    const host = cells[left];
    if (host === undefined) continue;
    cells[left] = withSlices(host, [...host.slices, ...cell.slices]);
    if (piece.header === null || !underMerged(stray)) moved = "stray";
  }
  if (wide !== null && !cells.includes(wide)) cells[0] = wide;
  return { block: row.block, row: row.row, cells, afterBreak: row.afterBreak, wide, moved };
}

const withSlices = (cell: SeenCell, slices: readonly Slice[]): SeenCell => ({
  ...cell,
  slices,
  text: joined(slices),
  inherited: false,
});

function coversBody(cell: SeenCell, column: number, piece: Piece, roles: readonly Role[]): boolean {
  if (cell.span < 2 || cell.inherited || cell.text === "") return false;
  const covered = roles.filter((_, index) => {
    const at = piece.columns[index];
    return at !== null && at !== undefined && at >= column && at < column + cell.span;
  });
  return (
    covered.includes("activity") &&
    covered.some((role) => isDeadlineRole(role) || role === "executors" || role === "result")
  );
}

function nearestLeft(columns: readonly (number | null)[], stray: number): number {
  let best = 0;
  columns.forEach((column, index) => {
    if (column !== null && column < stray) best = index;
  });
  return best;
}
