import { eachBlock, inBlocks } from "../blocks";
import { type Area, areaOf } from "./area";
import { askMerges, coveredBy } from "./merges";

/** A touched cell as it is just before the write. */
export interface CellBefore {
  readonly text: string;
  readonly value: unknown;
  readonly isFormula: boolean;
  readonly format: string;
  /** Words of it look otherwise than others: no add-in can write that. */
  readonly isMixed: boolean;
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
  /** Asked only where a touched cell may be covered: it swallows what is written. */
  readonly asksMerges: boolean;
  /** Asked only where text is written over: looks within an empty cell are nothing to lose. */
  readonly asksLooks: boolean;
}

/** Asks the sheet what stands in the touched cells now: one sync, and one more for each further block of 4 MB. Null: no such sheet. */
export async function readBack(context: Excel.RequestContext, question: Question): Promise<ReadBack | null> {
  const { asksLooks } = question;
  const { worksheets } = context.workbook;
  const sheet =
    question.sheetId === null ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(question.sheetId);
  sheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const merges = question.asksMerges ? askMerges(sheet, upTo(question.areas)) : () => [];
  const known = new Map<string, CellBefore>();
  const [first = [], ...rest] = inBlocks(question.areas, question.bytesOf);
  const keep = request(sheet, first, { known, asksLooks });
  await context.sync();
  if (sheet.isNullObject) return null;
  keep();
  const isCovered = coveredBy(merges());
  await eachBlock(rest, async (block) => {
    const keepMore = request(sheet, block, { known, asksLooks });
    await context.sync();
    keepMore();
  });
  return {
    sheet,
    used: used.isNullObject ? { row: 0, column: 0, rows: 0, columns: 0 } : areaOf(used),
    cell: (row, column) => known.get(`${row}/${column}`) ?? null,
    isCovered,
  };
}

/** From A1 to the last of the cells: whatever merged cell covers one of them begins there. */
const upTo = (areas: readonly Area[]): Area => ({
  row: 0,
  column: 0,
  rows: areas.reduce((most, { row, rows }) => Math.max(most, row + rows), 0),
  columns: areas.reduce((most, { column, columns }) => Math.max(most, column + columns), 0),
});

interface Asking {
  readonly known: Map<string, CellBefore>;
  readonly asksLooks: boolean;
}

function request(sheet: Excel.Worksheet, areas: readonly Area[], { known, asksLooks }: Asking): () => void {
  const ranges = areas.map((area) => {
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load("text,values,formulas,numberFormat");
    return { area, range, looks: asksLooks ? range.getCellProperties({ format: { font: fontMembers } }) : null };
  });
  return () => {
    for (const { area, range, looks } of ranges) {
      range.text.forEach((line, row) =>
        line.forEach((text, column) => {
          const value: unknown = range.values[row]?.[column];
          const formula: unknown = range.formulas[row]?.[column];
          const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
          const format = String(range.numberFormat[row]?.[column]);
          const isMixed = hasMixed(looks?.value[row]?.[column]);
          known.set(`${area.row + row}/${area.column + column}`, { text, value, isFormula, format, isMixed });
        }),
      );
    }
  };
}

const fontMembers = { bold: true, italic: true, underline: true, strikethrough: true, color: true, size: true };

/** Of what is different within a cell Excel says null. */
const hasMixed = (cell: Excel.CellProperties | undefined): boolean =>
  Object.values(cell?.format?.font ?? {}).some((value) => value === null);
