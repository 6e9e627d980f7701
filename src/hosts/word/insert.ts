import { Failure } from "../../documents/failure";
import { type Insertion } from "../host";
import { base64 } from "./base64";

/**
 * Puts a made document into the one that is open: instead of nothing, or after what stands there, from a new page. Never
 * over anything. From WordApi 1.5 on sections and headers come along; before, the text and its looks (1.1). Two syncs.
 */
export async function insertDocument(
  context: Word.RequestContext,
  docx: Uint8Array,
  where: "empty" | "end",
): Promise<Insertion> {
  if (docx.length > mostBytes) throw new Failure(tooLarge, "insert-too-large");
  const { body } = context.document;
  body.load("text");
  body.tables.load("items/rowCount");
  body.inlinePictures.load("items/width");
  await context.sync();
  const isEmpty = body.text.trim() === "" && body.tables.items.length + body.inlinePictures.items.length === 0;
  if (!isEmpty && where === "empty") return "not-empty";
  if (!isEmpty) body.insertBreak("SectionNext", "End");
  insertFile(context.document, base64(docx), isEmpty ? "Replace" : "End");
  await context.sync();
  return "inserted";
}

/** Word takes 4 MB. */
const mostBytes = 4_000_000;
const tooLarge = "Приказ больше 4 МБ, и вставить его в документ Word не даёт. Скачайте его файлом.";

function insertFile(document: Word.Document, file: string, where: "Replace" | "End"): void {
  // Of an older client the types know more than it has.
  const { insertFileFromBase64 }: Partial<Pick<Word.Document, "insertFileFromBase64">> = document;
  if (insertFileFromBase64 && Office.context.requirements.isSetSupported("WordApi", "1.5")) {
    insertFileFromBase64.call(document, file, where, { importStyles: true, importParagraphSpacing: true });
  } else document.body.insertFileFromBase64(file, where);
}
