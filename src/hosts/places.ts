import { type Edit } from "../core/grid/edit";

/** An edit with the row it means, counted before any row of the batch was moved. */
export interface Placed<E extends Edit = Edit> {
  readonly edit: E;
  readonly row: number;
}

const rowOf = (edit: Edit): number => (edit.kind === "insert" ? edit.below.row : edit.at.row) ?? -1;

/** Edits of one reading: all rows are the reading's. */
export const placedAtOnce = (edits: readonly Edit[]): Placed[] => edits.map((edit) => ({ edit, row: rowOf(edit) }));

/** Edits one after another, as an undo is: each row is counted after the edits before it, and is counted back here. */
export function placedInTurn(edits: readonly Edit[]): Placed[] {
  const moves: Edit[] = [];
  return edits.map((edit) => {
    const row = moves.reduceRight((place, earlier) => rowBefore(earlier, place), rowOf(edit));
    if (edit.kind !== "set") moves.push(edit);
    return { edit, row };
  });
}

function rowBefore(edit: Edit, row: number): number {
  switch (edit.kind) {
    case "set":
      return row;
    case "insert":
      return row > rowOf(edit) ? row - 1 : row;
    case "remove":
      return row >= rowOf(edit) ? row + 1 : row;
  }
}

/**
 * Rows are moved from the bottom upwards, so that the rows above keep their places; of several rows that go below one row
 * the last is made first.
 */
export function bottomUp<E extends Edit>(placed: readonly Placed<E>[]): Placed<E>[] {
  return placed
    .map((item, order) => ({ item, order }))
    .sort((a, b) => b.item.row - a.item.row || rank(a.item.edit) - rank(b.item.edit) || b.order - a.order)
    .map(({ item }) => item);
}

/** What goes below a row is made before the row itself is taken out. */
const rank = (edit: Edit): number => (edit.kind === "remove" ? 1 : 0);
