import { type Cell, type Grid } from "../../core/grid/source";
import { Failure } from "../../documents/failure";
import { blockBytes, eachBlock, jsonBytes } from "../blocks";
import { errorCode } from "../office-failures";
import { type Area, areaOf, inBands, overlap } from "./area";
import { askMerges, withMerges } from "./merges";
import { storedValue } from "./stored-value";

/** What one reading of a sheet told; plain data. */
export interface SheetReading {
  readonly sheetId: string;
  readonly grid: Grid;
  /** The used area's size as it was, to know whether rows were added or taken away since; null: not known any more. */
  readonly used: Area | null;
}

/**
 * Who tells which cells are merged. "sheet": Excel is asked with the texts. Asking empties the undo stack of Excel on the
 * desktop, so there the file tells, by the sheet's name; where it cannot, a covered cell reads as empty.
 */
export type MergeSource = "sheet" | ((sheetName: string) => Promise<readonly Area[]>);

/**
 * Reads the active sheet, or the table that the clerk has selected on it, as shown. Row and column are the sheet's own,
 * from zero, whatever was selected. One sync for the size, one for each block of 4 MB.
 */
export async function readSheet(context: Excel.RequestContext, source: MergeSource): Promise<SheetReading> {
  const opening = await openSheet(context);
  const { used, sheet } = opening;
  const { rows, merges, area } = await readChosen(context, opening, source === "sheet");
  const laid = withMerges(rows, source === "sheet" ? merges : await source(sheet.name), area);
  return { sheetId: sheet.id, grid: { kind: "grid", name: sheet.name, rows: laid }, used };
}

/** The selected table, or the whole sheet where no table is selected. */
async function readChosen(context: Excel.RequestContext, opening: Opening, asks: boolean): Promise<AreaReading> {
  const { used, selected } = opening;
  const area = selected && overlap(selected, used);
  const isSmall = bytesOf(opening, used) <= blockBytes && used.rows * used.columns <= mostCells;
  const first = await readArea(context, opening, { area: isSmall ? used : (area ?? used), asks });
  if (area === null) return first;
  const chosen = onlyIn(first, area);
  if (isTable(chosen.rows)) return chosen;
  return isSmall ? first : readArea(context, opening, { area: used, asks });
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

/** A heading, two rows and two columns at least; a jump leaves one cell selected, and a merged cell is one too. */
const mayBeTable = ({ rowCount, columnCount }: Excel.Range): boolean => rowCount >= 3 && columnCount >= 2;

/** Texts in two rows and two columns: a merged heading that was clicked is no table. */
function isTable(rows: readonly (readonly Cell[])[]): boolean {
  const filled = rows.flatMap((row, index) =>
    row.flatMap(({ text }, column) => (text === "" ? [] : [{ index, column }])),
  );
  return new Set(filled.map(({ index }) => index)).size > 1 && new Set(filled.map(({ column }) => column)).size > 1;
}

const usualCellBytes = 200;

/** Text, formula (the text again) and number format. */
function cellBytesOf(sample: readonly (readonly string[])[]): number {
  const cells = sample.reduce((sum, row) => sum + row.length, 0);
  return (2 * jsonBytes(sample)) / cells + 20;
}

interface Question {
  readonly area: Area;
  /** Whether Excel is asked for merged cells, too. */
  readonly asks: boolean;
}

interface AreaReading {
  readonly area: Area;
  readonly rows: Cell[][];
  readonly merges: Area[];
}

async function readArea(
  context: Excel.RequestContext,
  opening: Opening,
  { area, asks }: Question,
): Promise<AreaReading> {
  if (area.rows * area.columns > mostCells) throw new Failure(tooManyCells, "sheet-too-large");
  const rows: Cell[][] = Array.from({ length: area.row + area.rows }, () =>
    Array.from({ length: area.column + area.columns }, () => emptyCell),
  );
  const reading: AreaReading = { area, rows, merges: [] };
  const blocks = Math.ceil(bytesOf(opening, area) / blockBytes);
  const bands = inBands(area, Math.ceil(area.rows / blocks));
  await eachBlock(bands, (band) => readBlock(context, opening.sheet, { area: band, asks }, reading));
  return reading;
}

const bytesOf = ({ cellBytes }: Opening, { rows, columns }: Area): number => rows * columns * cellBytes;

/** The reading with nothing outside of the area. */
const onlyIn = ({ rows, merges }: AreaReading, area: Area): AreaReading => ({
  area,
  rows: rows
    .slice(0, area.row + area.rows)
    .map((cells, row) =>
      cells
        .slice(0, area.column + area.columns)
        .map((cell, column) => (row >= area.row && column >= area.column ? cell : emptyCell)),
    ),
  merges,
});

const emptyCell: Cell = { kind: "cell", text: "", rowSpan: 1, columnSpan: 1 };

/** One sync; a block that turns out too big for the web is read in halves. */
async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area, asks }: Question,
  reading: AreaReading,
): Promise<void> {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.load("text,formulas,numberFormat");
  const merges = asks ? askMerges(sheet, area) : () => [];
  try {
    await context.sync();
  } catch (error) {
    if (errorCode(error) !== "ResponsePayloadSizeLimitExceeded" || area.rows === 1) throw error;
    const halves = inBands(area, Math.ceil(area.rows / 2));
    return eachBlock(halves, (half) => readBlock(context, sheet, { area: half, asks }, reading));
  }
  reading.merges.push(...merges());
  range.text.forEach((line, row) =>
    line.forEach((text, column) => {
      const target = reading.rows[area.row + row];
      if (target === undefined) return;
      target[area.column + column] = cellOf(
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
