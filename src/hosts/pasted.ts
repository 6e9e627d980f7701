import { type Applied, type Edit, type RemoveEdit, type SetEdit, undoOf, wholeTextEdits } from "../core/grid/edit";
import { type Block, type Cell, type Grid, plainCell, type Place, type Source } from "../core/grid/source";
import { type Host, type Services } from "./host";

/** A table that the clerk pasted: it is in no file, so edits change what was read, and nothing is kept. */
export function pastedHost(pasted: Source, save: Services["save"]): Host {
  let source = pasted;
  const apply = async (edits: readonly Edit[]): Promise<Applied> => {
    const applied = wholeTextEdits(source, edits);
    source = applied.done.reduce(editSource, source);
    return applied;
  };
  const memory = new Map<string, unknown>();
  return {
    kind: "file",
    can: { mark: false, watch: false, renew: false, insertRows: true },
    read: async () => source,
    apply,
    undo: async ({ done }) => {
      const back = undoOf(done);
      source = back.reduce(editSource, source);
      return { done: back, refused: [] };
    },
    reveal: async () => undefined,
    deliver: async (name, docx) => {
      await save(name, docx);
      return "downloaded";
    },
    recall: async (key) => memory.get(key) ?? null,
    remember: async (key, value) => void memory.set(key, value),
  };
}

/** The source after one edit of a whole cell, paragraph or row. */
function editSource(source: Source, edit: Edit): Source {
  switch (edit.kind) {
    case "set":
      return changeBlock(source, edit.at.block, (block) => setText(block, edit));
    case "insert":
      return changeBlock(source, edit.below.block, (block) => insertRow(block, edit.below, edit.texts));
    case "remove":
      return changeBlock(source, edit.at.block, (block) => removeRow(block, edit));
  }
}

function changeBlock(source: Source, index: number, change: (block: Block) => Block): Source {
  return { ...source, blocks: source.blocks.map((block, at) => (at === index ? change(block) : block)) };
}

function setText(block: Block, { at, to }: SetEdit): Block {
  if (block.kind === "paragraph") return { ...block, text: to };
  return changeRows(
    block,
    block.rows.map((row, index) =>
      index === at.row ? row.map((slot, column) => (column === at.column ? textCell(slot, to) : slot)) : row,
    ),
  );
}

/** A cell with other words: what the sheet stored no longer holds. */
function textCell(slot: Grid["rows"][number][number], text: string): Grid["rows"][number][number] {
  if (slot.kind === "covered") return slot;
  const { rowSpan, columnSpan, bold } = slot;
  const cell: Cell = { kind: "cell", text, rowSpan, columnSpan };
  return bold === undefined ? cell : { ...cell, bold };
}

function insertRow(block: Block, below: Place, texts: readonly string[]): Block {
  if (block.kind === "paragraph") return block;
  const at = (below.row ?? 0) + 1;
  return changeRows(
    block,
    [...block.rows.slice(0, at), texts.map(plainCell), ...block.rows.slice(at)].map(moveOwners(at, 1)),
  );
}

function removeRow(block: Block, { at }: RemoveEdit): Block {
  if (block.kind === "paragraph") return block;
  const row = at.row ?? 0;
  return changeRows(block, block.rows.filter((_, index) => index !== row).map(moveOwners(row, -1)));
}

/** Covered cells below a moved row point at owners that moved with it. */
const moveOwners =
  (from: number, by: number) =>
  (row: Grid["rows"][number]): Grid["rows"][number] =>
    row.map((slot) => (slot.kind === "covered" && slot.row >= from ? { ...slot, row: slot.row + by } : slot));

const changeRows = (grid: Grid, rows: Grid["rows"]): Grid => ({ ...grid, rows });
