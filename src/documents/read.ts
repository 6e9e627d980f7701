import { type Source } from "../core/grid/source";
import { readFlatOpc } from "./flat-opc";
import { limits } from "./limits";
import { mainPartOf } from "./package/main-part";
import { openPackage, type Package } from "./package/package";
import { type Parts } from "./package/relationships";
import { formOf } from "./package/signature";
import { refusal } from "./sentences";
import { readWorkbook } from "./sheet/workbook";
import { sheetSource } from "./sheet/source";
import { readWord } from "./word/document";
import { isUnread } from "./word/properties";
import { wordSource } from "./word/source";

/**
 * Reads a .docx or .xlsx, told apart by content; `name` serves messages only. A Word document gives paragraphs and
 * tables in page order, a workbook one grid a sheet. Throws `Failure` with a Russian sentence for every other file.
 */
export function readDocument(name: string, bytes: Uint8Array): Source {
  if (bytes.length > limits.file) throw refusal("file-too-large");
  if (formOf(bytes) === "xml") return readFlatOpc(name, new TextDecoder().decode(bytes));
  const file = openPackage(bytes);
  const { kind, part } = mainPartOf(file);
  switch (kind) {
    case "word":
      return wordSource(name, readWord(wordParts(file), part));
    case "sheet":
      return sheetSource(name, readWorkbook(file, part));
  }
}

/** The parts of a Word package without the formatting that no reader looks at. */
const wordParts = (file: Package): Parts => ({ has: file.has, tree: (part) => file.tree(part, isUnread) });
