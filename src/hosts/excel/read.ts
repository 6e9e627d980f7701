import { type Cell, type Grid } from "../../core/grid/source";
import { Failure } from "../../documents/failure";
import { blockBytes, eachBlock, jsonBytes } from "../blocks";
import { errorCode } from "../office-failures";
import { storedValue } from "./stored-value";

/** What one reading of a sheet told; plain data. */
export interface SheetReading {
  readonly sheetId: string;
  readonly grid: Grid;
  /** The used area's size as it was, to know whether rows were added or taken away since; null: not known any more. */
  readonly used: Area | null;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads the active sheet, or the table that the clerk has selected on it, as shown. Row and column are the sheet's own,
 * from zero, whatever was selected. Merged cells are not asked for: asking empties the desktop's undo stack, and covered
 * cells read as empty. One sync for the size, one for each block of 4 MB.
 */
export async function readSheet(context: Excel.RequestContext): Promise<SheetReading> {
  const opening = await openSheet(context);
  const { used } = opening;
  const area = (opening.selected && overlap(opening.selected, used)) ?? used;
  if (area.rows * area.columns > mostCells) throw new Failure(tooManyCells, "sheet-too-large");
  const reading = await readArea(context, opening, area);
  const chosen = area === used || isTable(reading) ? reading : await readArea(context, opening, used);
  return { sheetId: opening.sheet.id, grid: { kind: "grid", name: opening.sheet.name, rows: chosen }, used };
}

const mostCells = 300_000;
const tooManyCells =
  "На листе больше 300 000 ячеек: видимо, что-то записано далеко в стороне. Выделите таблицу плана и проверьте только её.";

interface Opening {
  readonly sheet: Excel.Worksheet;
  readonly used: Area;
  readonly selected: Area | null;
  /** What one cell takes on the wire, by the beginning of the sheet. */
  readonly cellBytes: number;
}

async function openSheet(context: Excel.RequestContext): Promise<Opening> {
  try {
    return await openWith(context, true);
  } catch (error) {
    // A selected picture or shape is no range: the sheet is read as if nothing was selected.
    if (errorCode(error) === "InvalidSelection") return openWith(context, false);
    throw error;
  }
}

async function openWith(context: Excel.RequestContext, askSelection: boolean): Promise<Opening> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("id,name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const sample = sheet.getRange("A1:Z60").getUsedRangeOrNullObject(true);
  sample.load("text");
  const selection = askSelection ? context.workbook.getSelectedRanges().areas : null;
  selection?.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await context.sync();
  if (used.isNullObject) throw new Failure(emptySheet(sheet.name), "sheet-empty");
  const selected = selection?.items.length === 1 ? selection.items[0] : undefined;
  return {
    sheet,
    used: areaOf(used),
    selected: selected && mayBeTable(selected) ? areaOf(selected) : null,
    cellBytes: sample.isNullObject ? usualCellBytes : cellBytesOf(sample.text),
  };
}

const emptySheet = (name: string): string => `На листе «${name}» ничего нет. Откройте лист с планом и повторите.`;

export const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** A heading, two rows and two columns at least; a jump leaves one cell selected, and a merged cell is one too. */
const mayBeTable = ({ rowCount, columnCount }: Excel.Range): boolean => rowCount >= 3 && columnCount >= 2;

/** Texts in two rows and two columns: a merged heading that was clicked is no table. */
function isTable(rows: readonly (readonly Cell[])[]): boolean {
  const filled = rows.flatMap((row, index) =>
    row.flatMap(({ text }, column) => (text === "" ? [] : [{ index, column }])),
  );
  return new Set(filled.map(({ index }) => index)).size > 1 && new Set(filled.map(({ column }) => column)).size > 1;
}

function overlap(a: Area, b: Area): Area | null {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

const usualCellBytes = 200;

/** Text, formula (the text again) and number format. */
function cellBytesOf(sample: readonly (readonly string[])[]): number {
  const cells = sample.reduce((sum, row) => sum + row.length, 0);
  return (2 * jsonBytes(sample)) / cells + 20;
}

async function readArea(context: Excel.RequestContext, { sheet, cellBytes }: Opening, area: Area): Promise<Cell[][]> {
  const rows: Cell[][] = Array.from({ length: area.row + area.rows }, () =>
    Array.from({ length: area.column + area.columns }, () => emptyCell),
  );
  const blocks = Math.ceil((area.rows * area.columns * cellBytes) / blockBytes);
  await eachBlock(cut(area, Math.ceil(area.rows / blocks)), (block) => readBlock(context, sheet, block, rows));
  return rows;
}

const emptyCell: Cell = { kind: "cell", text: "", rowSpan: 1, columnSpan: 1 };

const cut = (area: Area, rows: number): Area[] =>
  Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rows: Math.min(rows, area.rows - index * rows),
  }));

/** One sync; a block that turns out too big for the web is read in halves. */
async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Area,
  rows: Cell[][],
): Promise<void> {
  const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
  range.load("text,formulas,numberFormat");
  try {
    await context.sync();
  } catch (error) {
    if (errorCode(error) !== "ResponsePayloadSizeLimitExceeded" || block.rows === 1) throw error;
    return eachBlock(cut(block, Math.ceil(block.rows / 2)), (half) => readBlock(context, sheet, half, rows));
  }
  range.text.forEach((line, row) =>
    line.forEach((text, column) => {
      const target = rows[block.row + row];
      if (target === undefined) return;
      target[block.column + column] = cellOf(
        text,
        range.formulas[row]?.[column],
        String(range.numberFormat[row]?.[column]),
      );
    }),
  );
}

function cellOf(text: string, formula: unknown, format: string): Cell {
  const base: Cell = { kind: "cell", text, rowSpan: 1, columnSpan: 1, ...(format !== "General" && { format }) };
  if (typeof formula === "string") return formula.startsWith("=") && formula !== text ? { ...base, formula } : base;
  const value = storedValue(formula, format);
  return value === null ? base : { ...base, value };
}
