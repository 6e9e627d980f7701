import { type HostObject, collection, hostObject, readOnly, readWrite } from "../object";
import { HostError, NotPlayed, invalidArgument } from "../protocol";
import { addressOf } from "./address";
import { conditionalFormats } from "./conditional-formats";
import {
  type Area,
  type Book,
  type BookCell,
  type Sheet,
  cellOf,
  cellToWrite,
  deleteRows,
  insertRows,
  shownText,
  typeInto,
  usedArea,
} from "./model";
import { overlap } from "./overlap";
import { sheetObject } from "./sheet";

/** Excel.Range. */
export function rangeObject(book: Book, sheet: Sheet, area: Area): HostObject {
  const map = <T>(of: (row: number, column: number) => T): T[][] => {
    if (area.rows * area.columns > 5_000_000) throw new HostError("RangeExceedsLimit");
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => of(area.row + row, area.column + column)),
    );
  };
  const write = (values: unknown, one: (row: number, column: number, value: unknown) => void): void => {
    book.guard(sheet, area);
    const table = tableOf(values, area);
    table.forEach((line, row) =>
      line.forEach((value, column) => {
        if (value !== null) one(area.row + row, area.column + column, value);
      }),
    );
    book.changed(sheet, area);
  };
  return hostObject("Range", {
    tracked: true,
    scalars: {
      Address: readOnly(() => addressOf(sheet.name, area)),
      RowIndex: readOnly(() => area.row),
      ColumnIndex: readOnly(() => area.column),
      RowCount: readOnly(() => area.rows),
      ColumnCount: readOnly(() => area.columns),
      CellCount: readOnly(() => area.rows * area.columns),
      Text: readOnly(() => map((row, column) => shownText(sheet, row, column))),
      Values: readWrite(
        () => map((row, column) => cellOf(sheet, row, column)?.value ?? ""),
        (values) => write(values, (row, column, value) => typeInto(sheet, row, column, value)),
      ),
      Formulas: readOnly(() =>
        map((row, column) => cellOf(sheet, row, column)?.formula ?? cellOf(sheet, row, column)?.value ?? ""),
      ),
      NumberFormat: readWrite(
        () => map((row, column) => cellOf(sheet, row, column)?.numberFormat ?? "General"),
        (formats) =>
          write(formats, (row, column, format) => {
            cellToWrite(sheet, row, column).numberFormat = String(format);
          }),
      ),
    },
    navigations: {
      Worksheet: () => sheetObject(book, sheet),
      ConditionalFormats: () => conditionalFormats(sheet, [area]),
    },
    methods: {
      Select: () => {
        book.active = sheet;
        book.selection = [area];
      },
      GetCellProperties: (options) => {
        const { font = {} } = (options as { format?: { font?: Record<string, boolean> } }).format ?? {};
        return map((row, column) => ({ format: { font: fontOf(cellOf(sheet, row, column), Object.keys(font)) } }));
      },
      GetEntireRow: () => rangeObject(book, sheet, { ...area, column: 0, columns: 16384 }),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = usedArea(sheet, valuesOnly === true);
        const part = used && overlap(used, area);
        return part && rangeObject(book, sheet, part);
      },
      Insert: (shift) => {
        if (shift !== "Down" || area.columns !== 16384) throw invalidArgument("only whole rows are inserted here");
        book.guard(sheet, area);
        insertRows(sheet, area.row, area.rows);
        book.changed(sheet, area);
        return rangeObject(book, sheet, area);
      },
      Delete: (shift) => {
        if (shift !== "Up" || area.columns !== 16384) throw invalidArgument("only whole rows are deleted here");
        book.guard(sheet, area);
        deleteRows(sheet, area.row, area.rows);
        book.changed(sheet, area);
      },
      GetMergedAreasOrNullObject: () => {
        const found = sheet.merges.filter((merge) => overlap({ ...merge, rows: 1, columns: 1 }, area) !== null);
        if (found.length > 512) throw new HostError("GeneralException", "There was an internal error.", 500);
        return found.length === 0 ? null : rangeAreas(book, sheet, found);
      },
    },
  });
}

/** One look of a cell; where its words have several, null. */
function fontOf(cell: BookCell | undefined, members: readonly string[]): Record<string, unknown> {
  const font: Record<string, unknown> = {
    bold: cell?.isRich ? null : (cell?.bold ?? false),
    italic: false,
    underline: "None",
    strikethrough: false,
    color: "#000000",
    size: 11,
  };
  const unknown = members.filter((name) => !(name in font));
  if (unknown.length > 0) throw new NotPlayed(`CellPropertiesFont.${unknown.join()}`);
  return Object.fromEntries(members.map((name) => [name, font[name]]));
}

/** Excel.RangeAreas. */
export function rangeAreas(book: Book, sheet: Sheet, areas: readonly Area[]): HostObject {
  return hostObject("RangeAreas", {
    tracked: true,
    scalars: {
      Address: readOnly(() => areas.map((area) => addressOf(sheet.name, area)).join(",")),
      AreaCount: readOnly(() => areas.length),
    },
    navigations: {
      Areas: () => collection("RangeCollection", () => areas.map((area) => rangeObject(book, sheet, area))),
      ConditionalFormats: () => conditionalFormats(sheet, areas),
      Worksheet: () => sheetObject(book, sheet),
    },
  });
}

/** One value stands for all cells; a table has to have the range's size. */
function tableOf(values: unknown, area: Area): unknown[][] {
  if (!Array.isArray(values)) {
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => values));
  }
  const table = values as unknown[][];
  if (table.length !== area.rows || table.some((line) => !Array.isArray(line) || line.length !== area.columns)) {
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size of the range.");
  }
  return table;
}
