import { type Source } from "../../core/grid/source";
import { type PlacedReading } from "../../documents/word/places";
import { documentFile } from "../document-file";
import { type OfficeTools } from "../office-tools";

/** The document as read last; plain data. */
export type WordReading = PlacedReading;

/** Reads the whole body once, as OOXML: merges, automatic numbers and tracked changes are seen. One sync. */
export async function readBody(context: Word.RequestContext, tools: OfficeTools): Promise<WordReading> {
  const ooxml = context.document.body.getOoxml();
  await context.sync();
  return withNumbers(await tools.readFlatOpc(documentName(), answerOf(ooxml)), tools);
}

/** The body again, with Word's own paragraphs, to write into them. One sync. */
export async function readBodyToWrite(
  context: Word.RequestContext,
  tools: OfficeTools,
): Promise<{ readonly reading: WordReading; readonly paragraphs: readonly Word.Paragraph[] }> {
  const { body } = context.document;
  const ooxml = body.getOoxml();
  const { paragraphs } = body;
  paragraphs.load("items/text");
  await context.sync();
  const reading = await withNumbers(await tools.readFlatOpc(documentName(), answerOf(ooxml)), tools);
  return { reading, paragraphs: paragraphs.items };
}

/**
 * `getOoxml` comes without the lists' definitions at times, and then without numbers. The document's file has them; it is
 * asked for only then, since it is slow, comes over the network on the web, and fails there now and again.
 */
async function withNumbers(reading: WordReading, { readPackage }: OfficeTools): Promise<WordReading> {
  if (!reading.lostNumbers) return reading;
  const bytes = await documentFile();
  if (bytes === null) return reading;
  const whole = await readPackage({ name: documentName(), bytes });
  return isSameBody(whole, reading) ? whole : reading;
}

/** On the web the file may be older than what is on the screen. */
const isSameBody = (a: WordReading, b: WordReading): boolean =>
  a.texts.length === b.texts.length && a.texts.every((text, ordinal) => text === b.texts[ordinal]);

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
