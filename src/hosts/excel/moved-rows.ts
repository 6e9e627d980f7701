import { type Grid } from "../../core/grid/source";
import { eachBlock, inBlocks, jsonBytes } from "../blocks";
import { type Placed } from "../places";
import { type SheetReading } from "./read";
import { type ReadBack } from "./read-back";

/**
 * A row may stand elsewhere since the reading, and another may say the same words in its place («до 1 марта» stands in many
 * rows). Where the sheet has grown or shrunk, the touched rows are compared whole; else nothing is asked.
 */
export async function movedRows(
  context: Excel.RequestContext,
  back: ReadBack,
  last: SheetReading,
  placed: readonly Placed[],
): Promise<(row: number) => boolean> {
  const { used } = back;
  if (last.used === null || (used.row === last.used.row && used.rows === last.used.rows)) return () => false;
  const moved = new Set<number>();
  const rows = [...new Set(placed.map(({ row }) => row))].filter((row) => row >= 0);
  const width = last.grid.rows[0]?.length ?? 0;
  const blocks = inBlocks(rows, (row) => 600 + 2 * jsonBytes(textsOf(last.grid, row)));
  await eachBlock(blocks, async (block) => {
    const ranges = block.map((row) => ({ row, range: back.sheet.getRangeByIndexes(row, 0, 1, Math.max(width, 1)) }));
    for (const { range } of ranges) range.load("text");
    await context.sync();
    for (const { row, range } of ranges) {
      const now = range.text[0] ?? [];
      if (textsOf(last.grid, row).some((text, column) => now[column] !== text)) moved.add(row);
    }
  });
  return (row) => moved.has(row);
}

const textsOf = (grid: Grid, row: number): string[] =>
  (grid.rows[row] ?? []).map((slot) => (slot.kind === "cell" ? slot.text : ""));
