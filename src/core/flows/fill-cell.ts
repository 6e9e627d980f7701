import { cellAt, ownerOf, type Place, type Source } from "../grid/source";

/** What may be done with a cell: an empty one is filled, a typed one only by a click, a formula never. */
export type CellState = { readonly kind: "empty" | "typed"; readonly typed: string } | { readonly kind: "fixed" };

export function cellState(source: Source, at: Place): CellState {
  const block = source.blocks[at.block];
  if (block?.kind !== "grid" || at.row === undefined || at.column === undefined) return { kind: "fixed" };
  const owner = ownerOf(block, at.row, at.column);
  const cell = cellAt(block, at.row, at.column);
  // A place under a merge is another row's cell: it is filled there or not at all.
  if (!cell || owner.row !== at.row || owner.column !== at.column || cell.formula !== undefined)
    return { kind: "fixed" };
  return { kind: cell.text.trim() === "" ? "empty" : "typed", typed: cell.text };
}
