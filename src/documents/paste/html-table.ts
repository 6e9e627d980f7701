import { type Cell, type Covered, type Grid, plainCell, type Slot } from "../../core/grid/source";
import { limits } from "../limits";
import { refusal } from "../sentences";
import { createWords, type Line, type Words } from "./words";

/** A table of a page while it is read. */
export interface TableDraft {
  openRow(): void;
  openCell(attributes: Readonly<Record<string, string>>): void;
  /** Where words go now: the open cell, or nowhere that is seen. */
  words(): Words;
  /** A table inside the open cell: its words are the cell's. */
  nest(table: TableDraft): void;
  readonly rows: readonly (readonly CellDraft[])[];
  /** The table itself; where it only frames others, those. */
  tables(): TableDraft[];
}

export interface CellDraft {
  readonly words: Words;
  /** As HTML counts: 0 rows means down to the end of the table. */
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export function createTable(): TableDraft {
  const rows: CellDraft[][] = [];
  const nested: TableDraft[] = [];
  const lost = createWords();
  const openCell = (): CellDraft | undefined => rows[rows.length - 1]?.at(-1);
  const table: TableDraft = {
    rows,
    openRow: () => void rows.push([]),
    openCell(attributes) {
      if (rows.length === 0) rows.push([]);
      const rowSpan = span(attributes.rowspan, 65_534);
      rows[rows.length - 1]?.push({
        words: createWords(),
        rowSpan,
        columnSpan: Math.max(span(attributes.colspan, 1_000), 1),
      });
    },
    words: () => openCell()?.words ?? lost,
    nest(inner) {
      nested.push(inner);
      for (const row of inner.rows) {
        for (const cell of row) {
          table.words().startLine();
          for (const line of cell.words.lines()) {
            table.words().add(line.text, line.bold);
            table.words().startLine();
          }
        }
      }
    },
    tables: () => (nested.length > 0 && rows.flat().length === 1 ? nested.flatMap((inner) => inner.tables()) : [table]),
  };
  return table;
}

function span(written: string | undefined, most: number): number {
  const count = Number.parseInt(written ?? "1", 10);
  return Number.isInteger(count) && count >= 0 ? Math.min(count, most) : 1;
}

/** The table as a rectangle, merged cells covering their places as a browser lays them out. */
export function toGrid({ rows: drafts }: TableDraft): Grid {
  const rows: Slot[][] = drafts.map(() => []);
  let slots = 0;
  drafts.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (rows[row]?.[column] !== undefined) column++;
      const rowSpan = Math.min(cell.rowSpan === 0 ? drafts.length : cell.rowSpan, drafts.length - row);
      const columnSpan = freeColumns(rows[row] as Slot[], column, cell.columnSpan);
      slots += rowSpan * columnSpan;
      if (slots > limits.slots || column > limits.sheetColumns * 4) throw refusal("paste-too-large");
      place(rows, { row, column }, { ...toCell(cell.words.lines()), rowSpan, columnSpan });
      column += columnSpan;
    }
  });
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width * rows.length > limits.slots) throw refusal("paste-too-large");
  return {
    kind: "grid",
    name: "",
    rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? plainCell(""))),
  };
}

function freeColumns(row: readonly Slot[], from: number, wanted: number): number {
  let count = 1;
  while (count < wanted && row[from + count] === undefined) count++;
  return count;
}

function toCell(lines: readonly Line[]): Cell {
  const bold = lines.length > 0 && lines.every((line) => line.bold || line.text === "");
  const text = lines.map((line) => line.text).join("\n");
  return { ...plainCell(text), ...(bold && text !== "" && { bold }) };
}

/** Puts a cell and what it covers; a place that a cell above already covers stays that cell's. */
function place(rows: Slot[][], at: { row: number; column: number }, cell: Cell): void {
  for (let down = 0; down < cell.rowSpan; down++) {
    for (let along = 0; along < cell.columnSpan; along++) {
      const row = rows[at.row + down] as Slot[];
      const column = at.column + along;
      const covered: Covered = { kind: "covered", ...at, direction: along === 0 ? "down" : "along" };
      row[column] ??= down === 0 && along === 0 ? cell : covered;
    }
  }
}
