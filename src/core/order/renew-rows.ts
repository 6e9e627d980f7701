import { type Edit } from "../grid/edit";
import { type Grid, type Source } from "../grid/source";
import { align, likeness } from "./align";
import { type PlanTable, type PlanTableRow } from "./draft";
import { rowText } from "./table-rows";
import { bindTypedSpaces } from "./wording/spaces";

/** One row of the order's annex that the plan now has otherwise. */
export interface RowChange {
  readonly kind: "text" | "insert" | "remove";
  /** The row's number, or its first words where it has none. */
  readonly row: string;
  /** Cells as lines; "" where there is no such row. */
  readonly before: string;
  readonly after: string;
  /** The clerk changed the row, or nobody knows whether they did. */
  readonly byHand: boolean;
  readonly edits: readonly Edit[];
}

export type RowChanges =
  | { readonly kind: "rows"; readonly changes: readonly RowChange[] }
  /** Columns or sections differ, or cells are merged: the table cannot be brought up row by row. */
  | { readonly kind: "other-table"; readonly byHand: boolean };

/**
 * What must change in the annex's table, block `block` of the order's document, for it to hold the plan as it now is. Places
 * are those of the document as read: the edits of all chosen changes go together, in the order given by `chosenEdits`.
 */
export function renewRows(
  source: Source,
  block: number,
  { next, isMade }: { next: PlanTable; isMade: (row: string) => boolean },
): RowChanges {
  const grid = source.blocks[block];
  if (grid?.kind !== "grid") return { kind: "other-table", byHand: true };
  const [head, ...rows] = grid.rows.map((_, row) => rowOf(grid, row));
  const byHand = [head, ...rows].some((row) => !row || !isMade(row.text));
  const heading = rowText({ kind: "row", cells: next.columns.map((column) => column.heading) });
  if (head?.text !== heading || rows.some((row) => row === null)) return { kind: "other-table", byHand };
  const olds = rows.flatMap((row) => row ?? []);
  const news = next.rows.map((row) => ({ text: rowText(row), row }));
  const pairs = align(olds.length, news.length, {
    score: (old, other) => scoreOf(olds[old] as GridRow, news[other] as NewRow),
    least: 0.45,
  });
  if (pairs.some(([old, other]) => olds[old]?.isSection !== (news[other]?.row.kind === "section"))) {
    return { kind: "other-table", byHand };
  }
  const changes = [
    ...pairs.flatMap(([old, other]) => rewritten(block, old + 1, olds[old] as GridRow, news[other] as NewRow, isMade)),
    ...olds.flatMap((old, index) =>
      pairs.some(([paired]) => paired === index) ? [] : [removed(block, index + 1, old, isMade)],
    ),
    ...inserted(block, olds, news, { pairs, isMade }),
  ];
  const lacksModel = changes.some(
    ({ kind, edits: [edit] }) => kind === "insert" && edit?.kind === "insert" && edit.texts.length === 0,
  );
  return lacksModel ? { kind: "other-table", byHand } : { kind: "rows", changes };
}

/** Rows are written before any is moved, and moved from the bottom up. */
export function chosenEdits(changes: readonly RowChange[]): Edit[] {
  const of = (kind: RowChange["kind"]): Edit[] =>
    changes.filter((one) => one.kind === kind).flatMap(({ edits }) => edits);
  const moves = [...of("remove"), ...of("insert").reverse()].map((edit, order) => ({ edit, order }));
  moves.sort(
    (a, b) =>
      rowAt(b.edit) - rowAt(a.edit) ||
      Number(a.edit.kind === "remove") - Number(b.edit.kind === "remove") ||
      a.order - b.order,
  );
  return [...of("text"), ...moves.map(({ edit }) => edit)];
}

const rowAt = (edit: Edit): number => (edit.kind === "insert" ? edit.below.row : edit.at.row) ?? 0;

interface GridRow {
  readonly cells: readonly string[];
  /** The texts of all its places, "" for one that a section's heading covers. */
  readonly slots: readonly string[];
  readonly isSection: boolean;
  readonly text: string;
}

interface NewRow {
  readonly text: string;
  readonly row: PlanTableRow;
}

/** A row as the plan's own would be; null where merged cells make it another kind of row. */
function rowOf(grid: Grid, row: number): GridRow | null {
  const slots = grid.rows[row] ?? [];
  const [first] = slots;
  if (first?.kind === "cell" && slots.length > 1 && first.columnSpan === slots.length && first.rowSpan === 1) {
    return {
      cells: [first.text],
      slots: slots.map((_, at) => (at === 0 ? first.text : "")),
      isSection: true,
      text: rowText({ kind: "section", text: first.text }),
    };
  }
  const cells = slots.map((slot) =>
    slot.kind === "cell" && slot.columnSpan === 1 && slot.rowSpan === 1 ? slot.text : null,
  );
  if (cells.some((cell) => cell === null)) return null;
  const texts = cells as string[];
  return { cells: texts, slots: texts, isSection: false, text: rowText({ kind: "row", cells: texts }) };
}

function scoreOf(old: GridRow, next: NewRow): number {
  if (old.isSection !== (next.row.kind === "section")) return 0;
  return likeness(old.text, next.text);
}

const cellsOf = (row: PlanTableRow): readonly string[] => (row.kind === "section" ? [row.text] : row.cells);
const shown = (cells: readonly string[]): string => cells.filter((cell) => cell.trim() !== "").join("\n");
const nameOf = (cells: readonly string[]): string =>
  (cells.find((cell) => cell.trim() !== "") ?? "").replace(/\s+/g, " ").trim().slice(0, 40);

function rewritten(
  block: number,
  row: number,
  old: GridRow,
  next: NewRow,
  isMade: (row: string) => boolean,
): RowChange[] {
  if (old.text === next.text) return [];
  const wanted = cellsOf(next.row);
  const edits = old.cells.flatMap((from, column): Edit[] => {
    const to = bindTypedSpaces(wanted[column] ?? "");
    const isSame = rowText({ kind: "section", text: from }) === rowText({ kind: "section", text: to });
    return isSame ? [] : [{ kind: "set", at: { block, row, column }, from, to }];
  });
  return [
    {
      kind: "text",
      row: nameOf(old.cells),
      before: shown(old.cells),
      after: shown(wanted),
      byHand: !isMade(old.text),
      edits,
    },
  ];
}

function removed(block: number, row: number, old: GridRow, isMade: (row: string) => boolean): RowChange {
  return {
    kind: "remove",
    row: nameOf(old.cells),
    before: shown(old.cells),
    after: "",
    byHand: !isMade(old.text),
    edits: [{ kind: "remove", at: { block, row }, texts: old.slots }],
  };
}

interface Context {
  readonly pairs: ReturnType<typeof align>;
  readonly isMade: (row: string) => boolean;
}

function inserted(
  block: number,
  olds: readonly GridRow[],
  news: readonly NewRow[],
  { pairs, isMade }: Context,
): RowChange[] {
  let below = 0;
  return news.flatMap(({ row }, index): RowChange[] => {
    const pair = pairs.find(([, other]) => other === index);
    if (pair) {
      below = pair[0] + 1;
      return [];
    }
    const cells = cellsOf(row);
    // A row that is put in looks like its neighbours: a section's heading cannot be made so.
    const texts = row.kind === "row" && olds.some(({ isSection }) => !isSection) ? cells.map(bindTypedSpaces) : [];
    const neighbours = [olds[below - 1], olds[below]].filter((one) => one !== undefined);
    return [
      {
        kind: "insert",
        row: nameOf(cells),
        before: "",
        after: shown(cells),
        byHand: neighbours.some(({ text }) => !isMade(text)),
        edits: [{ kind: "insert", below: { block, row: below }, texts }],
      },
    ];
  });
}
