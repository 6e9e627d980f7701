import { type Applied, type Edit, wholeTextEdits } from "../../src/core/grid/edit";
import { type Block, type Cell, type Slot, type Source, textAt } from "../../src/core/grid/source";

/** Applies edits to a document in memory, as a host would: stale ones are refused alone. */
export function applyTo(source: Source, edits: readonly Edit[]): { source: Source; applied: Applied } {
  const { done, refused } = wholeTextEdits(source, edits);
  return { source: done.reduce(applyOne, source), applied: { done, refused } };
}

function applyOne(source: Source, edit: Edit): Source {
  const block = edit.kind === "insert" ? edit.below.block : edit.at.block;
  const blocks = source.blocks.map((item, index) => (index === block ? changed(item, edit, source) : item));
  return { ...source, blocks };
}

function changed(block: Block, edit: Edit, source: Source): Block {
  if (block.kind === "paragraph") return edit.kind === "set" ? { ...block, text: edit.to } : block;
  switch (edit.kind) {
    case "set": {
      if (textAt(source, edit.at) !== edit.from) throw new Error("a stale edit reached the document");
      const rows = block.rows.map((row, r) =>
        row.map((slot, c): Slot =>
          r === edit.at.row && c === edit.at.column && slot.kind === "cell" ? withText(slot, edit.to) : slot,
        ),
      );
      return { ...block, rows };
    }
    case "insert": {
      const at = (edit.below.row ?? 0) + 1;
      const row = edit.texts.map((text): Cell => ({ kind: "cell", text, rowSpan: 1, columnSpan: 1 }));
      return { ...block, rows: [...block.rows.slice(0, at), row, ...block.rows.slice(at)] };
    }
    case "remove":
      return { ...block, rows: block.rows.filter((_, r) => r !== edit.at.row) };
  }
}

/** What the sheet stored does not hold for other words. */
function withText(cell: Cell, text: string): Cell {
  const { value, ...rest } = cell;
  return value === undefined || cell.text === text ? { ...cell, text } : { ...rest, text };
}
