import { type Host } from "../../src/hosts/host";
import { excelHost } from "../../src/hosts/excel";
import { type Client, loadClient, type Platform } from "./client";
import { addressOf } from "./excel/address";
import { type Book, type BookCell, type Sheet, cellToWrite, newBook, newSheet } from "./excel/model";
import { excelProgram } from "./excel/program";
import { excelFloor, type RequirementMatrix } from "./requirements";
import { officeTools } from "./tools";

export interface OpenExcel {
  readonly host: Host;
  readonly book: Book;
  readonly client: Client;
  /** Requests that the add-in made since the last call. */
  syncs(): number;
  /** Another person, or the clerk, edits a cell. */
  edit(sheet: Sheet, row: number, column: number, cell: Partial<BookCell>): void;
}

const changedEvent = 10;

/** The Excel host of the add-in, over Microsoft's client, over an emulated workbook. */
export function openExcel(
  book: Book,
  matrix: RequirementMatrix = excelFloor,
  platform: Platform = "OfficeOnline",
): OpenExcel {
  const program = excelProgram(book);
  const client = loadClient("excel", program, matrix, platform);
  Object.assign(globalThis, client.globals);
  book.changed = (sheet, area) => {
    const address = addressOf(sheet.name, area).replace(/^.*!/, "");
    const event = {
      address,
      changeType: "RangeEdited",
      source: 0,
      worksheetId: sheet.id,
      type: "WorksheetChanged",
      details: null,
    };
    client.fire(changedEvent, "Workbook", event);
  };
  return {
    host: excelHost(officeTools),
    book,
    client,
    syncs: () => {
      const count = client.requests.length;
      client.forget();
      return count;
    },
    edit: (sheet, row, column, cell) => {
      Object.assign(cellToWrite(sheet, row, column), cell);
      book.changed(sheet, { row, column, rows: 1, columns: 1 });
    },
  };
}

/** A workbook of one sheet from rows of texts; a number stays a number. */
export function bookOf(rows: readonly (readonly (string | number | boolean)[])[], name = "План"): Book {
  const sheet = newSheet(name, 1);
  rows.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value !== "") cellToWrite(sheet, row, column).value = value;
    }),
  );
  return newBook([sheet]);
}

/** A plan's table: a heading and so many rows. */
export function planRows(count: number): string[][] {
  return [
    ["№", "Мероприятие", "Срок", "Исполнители", "Результат", "Отметка"],
    ...Array.from({ length: count }, (_, row) => [
      `${row + 1}.`,
      `Проведение методического семинара № ${row + 1} для школ с низкими результатами`,
      "до 30 февраля 2024 года",
      "Управление образования, руководители школ",
      "",
      "",
    ]),
  ];
}
