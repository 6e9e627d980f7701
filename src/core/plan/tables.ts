import { type Source } from "../grid/source";
import { bareWords } from "../russian/comparable";
import { rolesOf } from "./columns";
import { columnTexts, rowsOf, type SeenRow } from "./grid-rows";
import { findHeader, findNumberedHeader, type Header, isColumnNumbers, repeatsHeader } from "./header";
import { isGap, nextPage } from "./pages";
import { type BodyRow, type Piece, type Table } from "./pieces";

/** All tables of a document that head a plan, tables with the same headings and pages that go on without any joined. */
export function tablesOf(source: Source): Table[] {
  const tables: Table[] = [];
  let last: { table: Table; block: number } | null = null;
  source.blocks.forEach((grid, block) => {
    if (grid.kind !== "grid") return;
    const rows = rowsOf(grid, block);
    const headed = headedPieces(rows, block);
    if (headed.length === 0) {
      if (last === null || !isGap(source, last.block, block)) return;
      const piece = nextPage(last.table, rows, block);
      if (piece === null) return;
      last = { table: replace(tables, last.table, joinPieces(last.table, [piece])), block };
      return;
    }
    for (const table of headed) {
      const same = tables.find((other) => sameHeadings(other, table));
      last = {
        table: same ? replace(tables, same, joinPieces(same, reordered(table, same))) : add(tables, table),
        block,
      };
    }
  });
  return tables;
}

function headedPieces(rows: readonly SeenRow[], block: number): Table[] {
  const found: Table[] = [];
  for (let header = findHeader(rows); header !== null;) {
    const next = otherHeader(rows, header);
    found.push(tableOf(header, bodyOf(rows.slice(header.end, next?.first ?? rows.length), header), block));
    header = next;
  }
  return found;
}

/** A second plan further down the same sheet: its headings are recognised beyond doubt, by its number column too. */
function otherHeader(rows: readonly SeenRow[], header: Header): Header | null {
  const after = (row: number): Header | null => findNumberedHeader(rows, row);
  for (let next = after(header.end); next !== null; next = after(next.first + 1)) {
    const row = rows[next.first];
    const roles = rolesOf(next.headings, []);
    if (row && !repeatsHeader(row, header) && roles.includes("number") && roles.includes("activity")) return next;
  }
  return null;
}

function bodyOf(rows: readonly SeenRow[], header: Header): BodyRow[] {
  const body: BodyRow[] = [];
  let afterBreak = false;
  for (const row of rows) {
    if (repeatsHeader(row, header) || isColumnNumbers(row)) {
      afterBreak = body.length > 0;
      continue;
    }
    body.push({ ...row, afterBreak });
    afterBreak = false;
  }
  return body;
}

function tableOf(header: Header, rows: readonly BodyRow[], block: number): Table {
  const all = header.headings.map((_, column) => column);
  const texts = columnTexts(rows, all.length);
  const filled = texts.map((column) => column.filter((text) => text !== "").length);
  const named = (column: number): boolean => header.headings[column]?.text !== "";
  const roles = rolesOf(header.headings, texts);
  const speaks = (column: number): boolean => {
    const merged = coveredHeading(header, column);
    const left = all.findLast((other) => other < column && named(other));
    return !merged && (filled[column] ?? 0) * 5 >= rows.length * 2 && (left === undefined || filled[left] !== 0);
  };
  const own = all.filter((column) => named(column) || roles[column] === "number" || speaks(column));
  return {
    headings: own.flatMap((column) => header.headings[column] ?? []),
    roles: own.map((column) => roles[column] ?? "other"),
    pieces: [{ block, from: header.end, header, rows, columns: own, strays: strays(all, own, filled) }],
  };
}

/** Columns without a heading that hold a text here and there: words that slipped from their left. */
const strays = (all: readonly number[], own: readonly number[], filled: readonly number[]): number[] =>
  all.filter((column) => !own.includes(column) && filled[column] !== 0);

/** The heading at the left is merged over the column. */
const coveredHeading = (header: Header, column: number): boolean =>
  header.headings[column]?.at.column !== undefined && header.headings[column].at.column !== column;

const headingKeys = (table: Table): string[] => table.headings.map(({ text }) => bareWords(text));

const sameHeadings = (a: Table, b: Table): boolean =>
  [...headingKeys(a)].sort().join("|") === [...headingKeys(b)].sort().join("|");

/** The pieces of a table with the columns in the order of another that has the same headings. */
function reordered(table: Table, model: Table): Piece[] {
  const keys = headingKeys(table);
  const order = headingKeys(model).map((key, index) => (keys[index] === key ? index : keys.indexOf(key)));
  return table.pieces.map((piece, index) => ({
    ...piece,
    columns: order.map((column) => piece.columns[column] ?? null),
    rows: piece.rows.map((row, r) => (index === 0 && r === 0 ? { ...row, afterBreak: true } : row)),
  }));
}

const joinPieces = (table: Table, pieces: readonly Piece[]): Table => ({
  ...table,
  pieces: [...table.pieces, ...pieces],
});

function replace(tables: Table[], old: Table, table: Table): Table {
  tables[tables.indexOf(old)] = table;
  return table;
}

function add(tables: Table[], table: Table): Table {
  tables.push(table);
  return table;
}
