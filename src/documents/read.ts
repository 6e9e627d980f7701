import { type Source } from "../core/grid/source";
import { readFlatOpc } from "./flat-opc";
import { limits } from "./limits";
import { mainPartOf } from "./package/main-part";
import { openPackage } from "./package/package";
import { formOf } from "./package/signature";
import { refusal } from "./sentences";
import { readWorkbook } from "./sheet/workbook";
import { sheetSource } from "./sheet/source";
import { streamWord } from "./word/stream";

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
      return streamWord(name, file, part);
    case "sheet":
      return sheetSource(name, readWorkbook(file, part));
  }
}
