import ExcelJS from "exceljs";
import { parseAddress } from "./address";
import { type Book, type BookCell, cellToWrite, newBook, newSheet } from "./model";

/** A workbook from a file, read by a library that is not the project's own. */
export async function loadBook(bytes: Uint8Array): Promise<Book> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return newBook(
    workbook.worksheets.map((worksheet, index) => {
      const sheet = newSheet(worksheet.name, index + 1);
      sheet.merges = worksheet.model.merges.map(parseAddress);
      worksheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.master !== cell) return;
          const target = cellToWrite(sheet, cell.fullAddress.row - 1, cell.fullAddress.col - 1);
          target.numberFormat = cell.numFmt ?? "General";
          if (cell.font?.bold) target.bold = true;
          setValue(target, cell.value);
        }),
      );
      return sheet;
    }),
  );
}

function setValue(target: BookCell, value: ExcelJS.CellValue): void {
  if (value === null || value === undefined) return;
  if (value instanceof Date) target.value = value.getTime() / 86_400_000 + 25_569;
  else if (typeof value !== "object") target.value = value;
  else if ("richText" in value) {
    target.value = value.richText.map(({ text }) => text).join("");
    if (new Set(value.richText.map(({ font }) => JSON.stringify(font ?? null))).size > 1) target.isRich = true;
  } else if ("formula" in value) {
    target.formula = `=${value.formula}`;
    setValue(target, value.result as ExcelJS.CellValue);
  } else throw new Error(`the emulated Excel cannot load ${JSON.stringify(value)}`);
}
