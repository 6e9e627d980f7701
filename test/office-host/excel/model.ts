import { HostError } from "../protocol";
import { display } from "./display";
import { typedValue } from "./typing";

/** A workbook as Excel keeps it. Rows and columns start at zero. */
export interface Book {
  readonly sheets: Sheet[];
  active: Sheet;
  /** What the clerk has selected on the active sheet, an area after another; "shape" where it is no cells at all. */
  selection: readonly Area[] | "shape";
  /** Asked before every edit of cells; throws a HostError where Excel would refuse. */
  guard: (sheet: Sheet, area: Area) => void;
  /** Told of every edit of cells, as the change event tells the client. */
  changed: (sheet: Sheet, address: Area) => void;
}

export interface Sheet {
  readonly id: string;
  name: string;
  readonly cells: Map<number, BookCell>;
  merges: Area[];
  conditionalFormats: ConditionalFormat[];
  protected: boolean;
}

export interface BookCell {
  value: string | number | boolean;
  formula?: string;
  numberFormat: string;
  fill?: string;
  bold?: boolean;
  /** Some of its words are bold: rich text, which goes when a value is written. */
  isRich?: boolean;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  areas: Area[];
  formula: string;
  fill: string;
  fontColor: string;
}

export function newSheet(name: string, ordinal: number): Sheet {
  const id = `{0000000${ordinal}-0001-0000-0000-000000000000}`;
  return { id, name, cells: new Map(), merges: [], conditionalFormats: [], protected: false };
}

export function newBook(sheets: readonly Sheet[]): Book {
  const [active] = sheets;
  if (active === undefined) throw new Error("a workbook has a sheet");
  const selection = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  return { sheets: [...sheets], active, selection, guard: refuseProtected, changed: () => undefined };
}

/** A protected sheet takes no edits. */
export function refuseProtected(sheet: Sheet): void {
  if (sheet.protected) throw new HostError("AccessDenied", "The sheet is protected.", 403);
}

const widest = 16384;
const keyOf = (row: number, column: number): number => row * widest + column;
export const rowOf = (key: number): number => Math.floor(key / widest);
export const columnOf = (key: number): number => key % widest;

export const cellOf = (sheet: Sheet, row: number, column: number): BookCell | undefined =>
  sheet.cells.get(keyOf(row, column));

export function cellToWrite(sheet: Sheet, row: number, column: number): BookCell {
  const known = cellOf(sheet, row, column);
  if (known) return known;
  const cell: BookCell = { value: "", numberFormat: "General" };
  sheet.cells.set(keyOf(row, column), cell);
  return cell;
}

export function shownText(sheet: Sheet, row: number, column: number): string {
  const cell = cellOf(sheet, row, column);
  return cell === undefined ? "" : display(cell.value, cell.numberFormat);
}

/** What typing does: a formula, a number or a date where the format does not say text. */
export function typeInto(sheet: Sheet, row: number, column: number, typed: unknown): void {
  if (isCovered(sheet, row, column)) return;
  const cell = cellToWrite(sheet, row, column);
  const { value, formula, numberFormat } = typedValue(typed, cell.numberFormat);
  cell.value = value;
  cell.numberFormat = numberFormat;
  delete cell.isRich;
  if (formula === undefined) delete cell.formula;
  else cell.formula = formula;
}

/** A place of a merged cell where its text does not stand: what is written there is lost. */
export const isCovered = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some((area) => contains(area, row, column) && (area.row !== row || area.column !== column));

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  const used = [...sheet.cells].filter(([, cell]) => !valuesOnly || cell.value !== "" || cell.formula !== undefined);
  if (used.length === 0) return null;
  const rows = used.map(([key]) => rowOf(key));
  const columns = used.map(([key]) => columnOf(key));
  const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b));
  const [row, column] = [least(rows), least(columns)];
  return { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
}

/** Inserts whole rows before `row`; the new ones look like the row above. */
export function insertRows(sheet: Sheet, row: number, count: number): void {
  const above = [...sheet.cells].filter(([key]) => rowOf(key) === row - 1);
  moveRows(sheet, (old) => (old >= row ? old + count : old));
  for (const [key, cell] of above) {
    for (let added = row; added < row + count; added++) {
      const fresh: BookCell = { ...cell, value: "" };
      delete fresh.formula;
      sheet.cells.set(keyOf(added, columnOf(key)), fresh);
    }
  }
  const grow = (area: Area): Area => {
    if (area.row >= row) return { ...area, row: area.row + count };
    return area.row + area.rows > row ? { ...area, rows: area.rows + count } : area;
  };
  sheet.merges = sheet.merges.map(grow);
  for (const format of sheet.conditionalFormats) format.areas = format.areas.map(grow);
}

export function deleteRows(sheet: Sheet, row: number, count: number): void {
  moveRows(sheet, (old) => (old < row ? old : old < row + count ? null : old - count));
  const shrink = (area: Area): Area[] => {
    const kept = Array.from({ length: area.rows }, (_, index) => area.row + index).filter(
      (old) => old < row || old >= row + count,
    );
    const [first] = kept;
    if (first === undefined) return [];
    return [{ ...area, row: first < row ? first : first - count, rows: kept.length }];
  };
  sheet.merges = sheet.merges.flatMap(shrink);
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap(shrink);
}

function moveRows(sheet: Sheet, to: (row: number) => number | null): void {
  const before = [...sheet.cells];
  sheet.cells.clear();
  for (const [key, cell] of before) {
    const row = to(rowOf(key));
    if (row !== null) sheet.cells.set(keyOf(row, columnOf(key)), cell);
  }
}
