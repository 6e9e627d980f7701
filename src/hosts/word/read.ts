import { type Source } from "../../core/grid/source";
import { type PlacedReading } from "../../documents/word/places";
import { Failure } from "../../documents/failure";
import { eachBlock, inBlocks, jsonBytes } from "../blocks";
import { documentFile } from "../document-file";
import { errorCode } from "../office-failures";
import { type OfficeTools } from "../office-tools";

/** The document as read last; plain data. */
export type WordReading = PlacedReading;

/** A reading, and what it took on the wire: so that the next one knows how much fits into a block. */
export interface BodyReading {
  readonly reading: WordReading;
  /** Bytes of the OOXML; null where it was too big for the web, and the document's file was read. */
  readonly ooxmlBytes: number | null;
}

/** Reads the whole body once, as OOXML: merges, automatic numbers and tracked changes are seen. One sync. */
export async function readBody(context: Word.RequestContext, tools: OfficeTools): Promise<BodyReading> {
  const ooxml = context.document.body.getOoxml();
  try {
    await context.sync();
  } catch (error) {
    if (errorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    return { reading: await readFromFile(tools, error), ooxmlBytes: null };
  }
  return readOoxml(answerOf(ooxml), tools);
}

const readOoxml = async (xml: string, tools: OfficeTools): Promise<BodyReading> => ({
  reading: await withNumbers(await tools.readFlatOpc(documentName(), xml), tools),
  ooxmlBytes: jsonBytes(xml),
});

/** The web gives the file in slices, of whatever size it is. */
async function readFromFile({ readPackage }: OfficeTools, refusal: unknown): Promise<WordReading> {
  const bytes = await documentFile();
  if (bytes === null) throw refusal;
  return readPackage({ name: documentName(), bytes });
}

/** The body with Word's own paragraphs, to write into them. */
export interface WritableBody extends BodyReading {
  readonly paragraphs: readonly Word.Paragraph[];
}

/** Reads the body anew. One sync, and one more for each further block of 4 MB, as the last reading lets expect. */
export async function readBodyToWrite(
  context: Word.RequestContext,
  tools: OfficeTools,
  last: BodyReading | null,
): Promise<WritableBody> {
  const { body } = context.document;
  const pages = pagesOf(last);
  const ooxml = last?.ooxmlBytes === null ? null : body.getOoxml();
  const paragraphs: Word.Paragraph[] = [];
  try {
    await eachBlock(pages, async (page) => {
      if (page !== null) body.paragraphs.load({ text: true, ...page });
      await context.sync();
      if (page !== null) paragraphs.push(...body.paragraphs.items);
    });
  } catch (error) {
    if (last !== null || errorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    return readBodyToWrite(context, tools, await readBody(context, tools));
  }
  if (ooxml === null) return { reading: await readFromFile(tools, noFile()), ooxmlBytes: null, paragraphs };
  return { ...(await readOoxml(answerOf(ooxml), tools)), paragraphs };
}

const noFile = (): Failure => new Failure("Word не отдал документ. Проверьте план ещё раз.", "office-no-file");

/** What the client sends and gets of a paragraph besides its text. */
const paragraphBytes = 130;

type Page = { readonly $top?: number; readonly $skip?: number } | null;

/** The paragraphs of each sync, the first of which brings the OOXML too; null: it brings the OOXML alone. */
function pagesOf(last: BodyReading | null): Page[] {
  if (last === null) return [{}];
  const sizes = [last.ooxmlBytes ?? 0, ...last.reading.texts.map((text) => paragraphBytes + jsonBytes(text))];
  const blocks = inBlocks(sizes, (size) => size);
  let skipped = 0;
  return blocks.map((block, index) => {
    const count = index === 0 ? block.length - 1 : block.length;
    const $skip = skipped;
    skipped += count;
    // The last takes whatever has come in since.
    if (index === blocks.length - 1) return { $skip };
    return count === 0 ? null : { $skip, $top: count };
  });
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
