import { makeDocx } from "../kit/make-docx";
import { cellToWrite } from "../office-host/excel/model";
import { bookOf } from "../office-host/open-excel";
import { type Book } from "../office-host/excel/model";
import { bodyParagraphs, mainXml, type WordDocument } from "../office-host/word/model";
import { sameLook } from "../office-host/word/same-look";
import { replaceText, textOf } from "../office-host/word/text";
import { contractRows } from "./contract";

/** The contract's plan as a sheet with looks of a clerk's own. */
export function contractBook(): Book {
  const book = bookOf(contractRows);
  Object.assign(cellToWrite(book.active, 1, 2), { fill: "#FFF2CC", bold: true });
  return book;
}

/** A cell that says nothing and looks like nothing is as good as none. */
export const bookSnapshot = ({ active }: Book): unknown =>
  structuredClone([...active.cells].sort(([a], [b]) => a - b)).filter(
    ([, cell]) => cell.value !== "" || cell.numberFormat !== "General" || cell.fill !== undefined,
  );

export function changeBook(book: Book, row: number, column: number, text: string): void {
  cellToWrite(book.active, row, column).value = text;
}

/** The contract's plan as a Word document. */
export const contractDocx = (): Uint8Array => makeDocx(["ПЛАН", { rows: contractRows.map((row) => [...row]) }]);

export const wordSnapshot = (document: WordDocument): unknown => sameLook(mainXml(document));

export function changeWord(document: WordDocument, row: number, column: number, text: string): void {
  const width = contractRows[0]?.length ?? 0;
  const paragraph = bodyParagraphs(document)[1 + row * width + column];
  if (paragraph === undefined) throw new Error("no such cell");
  replaceText(paragraph, 0, textOf(paragraph).length, text);
}
