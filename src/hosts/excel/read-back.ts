import { errorCode } from "../office-failures";
import { eachBlock, inBlocks } from "../blocks";
import { type Area, areaOf } from "./read";

/** A touched cell as it is just before the write. */
export interface CellBefore {
  readonly text: string;
  readonly value: unknown;
  readonly isFormula: boolean;
  readonly format: string;
}

export interface ReadBack {
  readonly sheet: Excel.Worksheet;
  readonly used: Area;
  /** The cells asked for, and those between them. */
  cell(row: number, column: number): CellBefore | null;
  /** Whether a merged cell covers this place; always false where the question was not asked. */
  isCovered(row: number, column: number): boolean;
}

export interface Question {
  readonly sheetId: string | null;
  readonly areas: readonly Area[];
  /** An estimate of an area's bytes on the wire. */
  readonly bytesOf: (area: Area) => number;
  /** Asked only where text goes into empty cells: a covered cell is empty, and swallows what is written. */
  readonly askMerged: boolean;
}

/** Asks the sheet what stands in the touched cells now: one sync, and one more for each further block of 4 MB. Null: no such sheet. */
export async function readBack(context: Excel.RequestContext, question: Question): Promise<ReadBack | null> {
  try {
    return await ask(context, question);
  } catch (error) {
    // Excel fails over 512 merged areas: then the rows are asked in slices.
    if (!question.askMerged || errorCode(error) !== "GeneralException") throw error;
    const plain = await ask(context, { ...question, askMerged: false });
    return plain && { ...plain, isCovered: coveredBy(await mergedInSlices(context, plain)) };
  }
}

async function ask(context: Excel.RequestContext, question: Question): Promise<ReadBack | null> {
  const { worksheets } = context.workbook;
  const sheet =
    question.sheetId === null ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(question.sheetId);
  sheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const merged = question.askMerged ? sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject() : null;
  merged?.load(areaMembers);
  const known = new Map<string, CellBefore>();
  const [first = [], ...rest] = inBlocks(question.areas, question.bytesOf);
  const keep = request(sheet, first, known);
  await context.sync();
  if (sheet.isNullObject) return null;
  keep();
  await eachBlock(rest, async (block) => {
    const keepMore = request(sheet, block, known);
    await context.sync();
    keepMore();
  });
  return {
    sheet,
    used: used.isNullObject ? { row: 0, column: 0, rows: 0, columns: 0 } : areaOf(used),
    cell: (row, column) => known.get(`${row}/${column}`) ?? null,
    isCovered: coveredBy(merged === null ? [] : areasOf(merged)),
  };
}

const areaMembers = "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount";
const areasOf = (merged: Excel.RangeAreas): Area[] => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));

/** An area is found with the slice that its first cell stands in. */
async function mergedInSlices(context: Excel.RequestContext, { sheet, used }: ReadBack): Promise<Area[]> {
  const end = used.row + used.rows;
  const slices = Array.from({ length: Math.ceil(end / sliceRows) }, (_, index) => {
    const slice = sheet.getRangeByIndexes(index * sliceRows, 0, sliceRows, used.column + used.columns);
    const merged = slice.getMergedAreasOrNullObject();
    merged.load(areaMembers);
    return merged;
  });
  await context.sync();
  return slices.flatMap(areasOf);
}

const sliceRows = 50;

const coveredBy =
  (areas: readonly Area[]) =>
  (row: number, column: number): boolean =>
    areas.some((area) => covers(area, row, column));
const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns &&
  (row !== area.row || column !== area.column);

function request(sheet: Excel.Worksheet, areas: readonly Area[], known: Map<string, CellBefore>): () => void {
  const ranges = areas.map((area) => {
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load("text,values,formulas,numberFormat");
    return { area, range };
  });
  return () => {
    for (const { area, range } of ranges) {
      range.text.forEach((line, row) =>
        line.forEach((text, column) => {
          const value: unknown = range.values[row]?.[column];
          const formula: unknown = range.formulas[row]?.[column];
          const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
          const format = String(range.numberFormat[row]?.[column]);
          known.set(`${area.row + row}/${area.column + column}`, { text, value, isFormula, format });
        }),
      );
    }
  };
}
