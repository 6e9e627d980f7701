import { type HostObject, collection, hostObject, readOnly } from "../object";
import { invalidArgument, notFound } from "../protocol";
import { parseAddress } from "./address";
import { type Book, type Sheet, usedArea } from "./model";
import { rangeAreas, rangeObject } from "./range";

const wholeSheet = { row: 0, column: 0, rows: 1048576, columns: 16384 };

/** Excel.Worksheet. */
export function sheetObject(book: Book, sheet: Sheet): HostObject {
  const alive = <T>(value: T): T => {
    if (!book.sheets.includes(sheet)) throw notFound();
    return value;
  };
  const used = (valuesOnly: unknown): HostObject | null => {
    const area = usedArea(sheet, valuesOnly === true);
    return area && rangeObject(book, sheet, area);
  };
  return hostObject("Worksheet", {
    id: sheet.id,
    scalars: { Id: readOnly(() => sheet.id), Name: readOnly(() => sheet.name) },
    navigations: {
      Protection: () => hostObject("WorksheetProtection", { scalars: { Protected: readOnly(() => sheet.protected) } }),
    },
    methods: {
      Activate: () => {
        book.active = alive(sheet);
      },
      GetRange: (address) =>
        rangeObject(book, alive(sheet), address == null ? wholeSheet : parseAddress(String(address))),
      GetRangeByIndexes: (row, column, rows, columns) => {
        const area = { row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) };
        if (Object.values(area).some((number) => !Number.isInteger(number) || number < 0)) {
          throw invalidArgument("a range has whole bounds");
        }
        return rangeObject(book, alive(sheet), area);
      },
      GetRanges: (address) => {
        if (String(address).length > 8192) throw invalidArgument("the address is too long");
        return rangeAreas(book, alive(sheet), String(address).split(",").map(parseAddress));
      },
      GetUsedRange: (valuesOnly) => used(valuesOnly) ?? rangeObject(book, sheet, parseAddress("A1")),
      GetUsedRangeOrNullObject: used,
    },
  });
}

/** Excel.WorksheetCollection. */
export function sheetCollection(book: Book): HostObject {
  const find = (key: unknown): HostObject | null => {
    const sheet = book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
    return sheet ? sheetObject(book, sheet) : null;
  };
  return collection("WorksheetCollection", () => book.sheets.map((sheet) => sheetObject(book, sheet)), {
    find,
    methods: { GetActiveWorksheet: () => sheetObject(book, book.active) },
  });
}
