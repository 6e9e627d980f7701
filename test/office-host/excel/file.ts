import { makeXlsx, type XlsxCell } from "../../kit/make-xlsx";
import { addressOf } from "./address";
import { type Book, cellOf, usedArea } from "./model";

/** The workbook as Excel saves it: texts, numbers, formats, formulas and merged cells. */
export const bookFile = ({ sheets }: Book): Uint8Array =>
  makeXlsx(
    sheets.map((sheet) => {
      const used = usedArea(sheet, false);
      const [rows, columns] = used ? [used.row + used.rows, used.column + used.columns] : [0, 0];
      return {
        name: sheet.name,
        rows: Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (__, column): XlsxCell => {
            const cell = cellOf(sheet, row, column);
            if (cell === undefined || cell.value === "") return null;
            const { value, numberFormat: format, formula } = cell;
            return {
              value,
              ...(format !== "General" && { format }),
              ...(formula !== undefined && { formula: formula.slice(1) }),
            };
          }),
        ),
        merges: sheet.merges.map((area) => addressOf(sheet.name, area).replace(/^.*!/, "")),
      };
    }),
  );
