import { type Source } from "../../core/grid/source";
import { type FlatOpcReading, readFlatOpcWithParagraphs } from "../../documents/flat-opc";

/** The document as read last; plain data. */
export type WordReading = FlatOpcReading;

/** Reads the whole body once, as OOXML: merges, automatic numbers and tracked changes are seen. One sync. */
export async function readBody(context: Word.RequestContext): Promise<WordReading> {
  const ooxml = context.document.body.getOoxml();
  await context.sync();
  return readFlatOpcWithParagraphs(documentName(), answerOf(ooxml));
}

/** The body again, with Word's own paragraphs, to write into them. One sync. */
export async function readBodyToWrite(
  context: Word.RequestContext,
): Promise<{ readonly reading: WordReading; readonly paragraphs: readonly Word.Paragraph[] }> {
  const { body } = context.document;
  const ooxml = body.getOoxml();
  const { paragraphs } = body;
  paragraphs.load("items/text");
  await context.sync();
  return { reading: readFlatOpcWithParagraphs(documentName(), answerOf(ooxml)), paragraphs: paragraphs.items };
}

/** What a method of Word answered; there after the sync, without a load. */
export const answerOf = (result: OfficeExtension.ClientResult<string>): string => result.value;

/** The file's name, for messages; an unsaved document has none. */
function documentName(): string {
  const address = Office.context.document.url ?? "";
  const last = address.split(/[\\/]/).at(-1)?.split("?")[0] ?? "";
  return last === "" ? "Документ" : safelyDecoded(last);
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Each block of the table as texts, for comparing two readings. */
export const rowTexts = (source: Source, block: number, row: number): string[] | null => {
  const grid = source.blocks[block];
  if (grid?.kind !== "grid") return null;
  const slots = grid.rows[row];
  return slots ? slots.map((slot) => (slot.kind === "cell" ? slot.text : "")) : null;
};
