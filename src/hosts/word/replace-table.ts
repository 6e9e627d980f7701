import { type Block, type Source } from "../../core/grid/source";
import { type TableStep } from "../../documents/order/renewal/redraw-table";
import { gridWords } from "../../documents/order/renewal/whole-table";
import { blockBytes, jsonBytes } from "../blocks";
import { type OfficeTools } from "../office-tools";
import { matchParagraphs } from "./match-paragraphs";
import { readBodyToWrite, type WritableBody } from "./read";

/**
 * Puts a table in the place of another; answers why not, null where it did. Word takes nothing back by itself, and nobody
 * promises which empty paragraphs it leaves beside a table that it inserts: so the new one comes below the old one and is
 * read back, and only where it says all that it should the old one goes. Three syncs.
 */
export async function replaceTable(
  context: Word.RequestContext,
  step: TableStep,
  tools: OfficeTools,
): Promise<string | null> {
  if (jsonBytes(step.ooxml) > blockBytes) return tooLarge;
  const before = await readBodyToWrite(context, tools, null);
  const at = tableBlock(before.reading.source, step.at);
  const old = tableAt(before, at);
  if (old === null || wordsOf(before.reading.source.blocks[at]) !== step.from) return changedSince;
  // Two tables without a paragraph between them would become one.
  const gap = old.insertParagraph("", "After");
  gap.insertParagraph("", "After").insertOoxml(step.ooxml, "Replace");
  const after = await readBodyToWrite(context, tools, null);
  const fresh = freshBlocks(before.reading.source, after.reading.source, at);
  if (fresh === null) return changedMeanwhile;
  const { blocks } = after.reading.source;
  const isTable = (index: number): boolean => blocks[index]?.kind === "grid";
  const isWhole =
    fresh.filter(isTable).length === 1 && fresh.every((index) => ["", step.to].includes(wordsOf(blocks[index])));
  // Tables first, while a paragraph still stands between the two.
  for (const index of isWhole ? [at] : fresh.filter(isTable)) tableAt(after, index)?.delete();
  for (const index of fresh) if (!isTable(index)) paragraphAt(after, `${index}`)?.delete();
  await context.sync();
  return isWhole ? null : notTaken;
}

const tooLarge =
  "Таблица плана слишком велика, чтобы заменить её в открытом документе. Обновите приказ в браузере как файл.";
const changedSince = "Таблица плана изменилась, пока вы выбирали, — она не тронута. Посмотрите список ещё раз.";
const changedMeanwhile =
  "Документ изменился, пока программа заменяла таблицу плана: прежняя осталась, а новая стоит под ней. Удалите одну из них.";
const notTaken =
  "Word принял новую таблицу плана не полностью, и прежняя осталась на месте. Обновите приказ в браузере как файл.";

/** The block that is the table of this number. */
const tableBlock = ({ blocks }: Source, number: number): number =>
  blocks.flatMap(({ kind }, index) => (kind === "grid" ? [index] : []))[number] ?? -1;

const wordsOf = (block: Block | undefined): string =>
  block?.kind === "grid" ? gridWords(block) : (block?.text.trim() ?? "");

function paragraphAt(body: WritableBody, place: string): Word.Paragraph | null {
  const [ordinal] = body.reading.paragraphs.get(place) ?? [];
  return ordinal === undefined ? null : matchParagraphs(body)(ordinal);
}

const tableAt = (body: WritableBody, block: number): Word.Table | null =>
  paragraphAt(body, `${block}/0/0`)?.parentTable ?? null;

/** The blocks that came in after block `at`; null where any other says something else than before. */
function freshBlocks(before: Source, after: Source, at: number): number[] | null {
  const count = after.blocks.length - before.blocks.length;
  const isSame = before.blocks.every(
    (block, index) => wordsOf(block) === wordsOf(after.blocks[index <= at ? index : index + count]),
  );
  return isSame && count > 0 ? Array.from({ length: count }, (_, index) => at + 1 + index) : null;
}
