import {
  type Edit,
  type InsertEdit,
  type Refusal,
  type RemoveEdit,
  type SetEdit,
  wholeTextEdits,
} from "../../core/grid/edit";
import { cellAt, type Grid, isSamePlace, ownerOf, type Place, textAt } from "../../core/grid/source";
import { type Placed } from "../places";
import { breaksOf, changeCell, type CellParagraph, type ParagraphChange } from "./cell-change";
import { rowTexts, type WordReading } from "./read";

export interface CellPlan {
  readonly edit: SetEdit;
  readonly changes: readonly ParagraphChange[];
  /** Where in the old text a line end is a break within a paragraph. */
  readonly breaks: readonly number[];
}

export interface RowPlan {
  readonly edit: InsertEdit | RemoveEdit;
  /** A paragraph of the row that is meant. */
  readonly ordinal: number;
}

export interface ChangePlan {
  readonly cells: readonly CellPlan[];
  readonly rows: readonly RowPlan[];
  readonly refused: readonly Refusal[];
}

/** What of a batch can be made, judged by the document as it is now; `last` is what the edits were made from. Pure. */
export function planChanges(placed: readonly Placed[], now: WordReading, last: WordReading | null): ChangePlan {
  const refused: Refusal[] = [];
  const originals = new Map<Edit, Edit>();
  const sets: SetEdit[] = [];
  const rows: RowPlan[] = [];
  for (const { edit, row } of placed) {
    const place: Place = edit.kind === "insert" ? edit.below : edit.at;
    if (last && isMoved(place, now, last)) refused.push({ edit, why: stale });
    else if (edit.kind === "set") {
      const own = ownPlace(edit, row, now);
      originals.set(own, edit);
      sets.push(own);
    } else {
      const planned = planRow(edit, row, now);
      if (typeof planned === "string") refused.push({ edit, why: planned });
      else rows.push(planned);
    }
  }
  const whole = wholeTextEdits(now.source, sets);
  const looked = sets.filter(({ looks }) => looks !== undefined);
  const cells: CellPlan[] = [];
  refused.push(...whole.refused.map(({ edit, why }) => ({ edit: originals.get(edit) ?? edit, why })));
  for (const edit of whole.done) {
    if (edit.kind !== "set") continue;
    const paragraphs = paragraphsAt(edit.at, now);
    const own = withLooks(edit, looked);
    const given = own.looks?.to.flatMap(({ isBreak, from }) => (isBreak ? [from] : []));
    const changes = changeCell(paragraphs, edit.to, new Set(given));
    if (changes === null) refused.push({ edit, why: numbered });
    else cells.push({ edit: own, changes, breaks: breaksOf(paragraphs) });
  }
  return { cells, rows, refused };
}

/** Joining edits of words drops the looks that an undo brings back; an undo is always of a whole text. */
function withLooks(edit: SetEdit, looked: readonly SetEdit[]): SetEdit {
  const looks = looked.find(({ at }) => isSamePlace(at, edit.at))?.looks;
  return looks ? { ...edit, looks } : edit;
}

const stale = "Текст изменился после проверки — правка не внесена. Проверьте план ещё раз.";
const numbered = "Номер в этом месте Word ставит сам — правка не внесена. Измените его в Word.";
const merged =
  "В таблице есть ячейки, объединённые по вертикали: Word не даёт менять в ней строки. Сделайте это в Word сами.";

/** The place of the words themselves: a covered cell shows its owner's. */
function ownPlace(edit: SetEdit, row: number, { source }: WordReading): SetEdit {
  const grid = source.blocks[edit.at.block];
  if (grid?.kind !== "grid" || edit.at.column === undefined) return edit;
  const owner = ownerOf(grid, row, edit.at.column);
  return owner.row === edit.at.row && owner.column === edit.at.column
    ? edit
    : { ...edit, at: { ...edit.at, ...owner } };
}

/**
 * Where blocks or rows were added or taken away since, another row may say the same words: then the whole row, or the
 * paragraph, has to be as it was.
 */
function isMoved({ block, row }: Place, now: WordReading, last: WordReading): boolean {
  const [before, after] = [last.source.blocks[block], now.source.blocks[block]];
  if (last.source.blocks.length === now.source.blocks.length && size(before) === size(after)) return false;
  if (row === undefined) return textAt(last.source, { block }) !== textAt(now.source, { block });
  return rowTexts(last.source, block, row)?.join("\u0000") !== rowTexts(now.source, block, row)?.join("\u0000");
}

const size = (block: WordReading["source"]["blocks"][number] | undefined): number =>
  block?.kind === "grid" ? block.rows.length : -1;

/** The paragraphs of a place with their automatic numbers, which the text shows before the words. */
export function paragraphsAt(at: Place, { source, paragraphs, texts }: WordReading): CellParagraph[] {
  const grid = source.blocks[at.block];
  const owner = grid?.kind === "grid" ? ownerOf(grid, at.row ?? 0, at.column ?? 0) : null;
  const key = owner === null ? `${at.block}` : `${at.block}/${owner.row}/${owner.column}`;
  const ordinals = paragraphs.get(key) ?? [];
  const lines = (textAt(source, at) ?? "").split("\n");
  let line = 0;
  return ordinals.map((ordinal) => {
    const text = texts[ordinal] ?? "";
    const own = text.split("\n");
    const first = lines[line] ?? "";
    line += own.length;
    const words = own[0] ?? "";
    return { ordinal, text, prefix: first.endsWith(words) ? first.slice(0, first.length - words.length) : "" };
  });
}

function planRow(edit: InsertEdit | RemoveEdit, row: number, now: WordReading): RowPlan | string {
  const { block } = edit.kind === "insert" ? edit.below : edit.at;
  const grid = now.source.blocks[block];
  if (grid?.kind !== "grid" || grid.rows[row] === undefined) return stale;
  if (grid.rows.some((slots) => slots.some((slot) => slot.kind === "covered" && slot.direction === "down")))
    return merged;
  if (grid.rows[row].some((slot) => slot.kind === "covered")) return merged;
  if (edit.kind === "remove" && !edit.texts.every((text, column) => cellText(grid, row, column) === text)) return stale;
  const ordinal = now.paragraphs.get(`${block}/${row}/0`)?.[0];
  if (ordinal === undefined || edit.texts.length !== grid.rows[row].length) return stale;
  const done: InsertEdit | RemoveEdit =
    edit.kind === "insert" ? { ...edit, below: { ...edit.below, row } } : { ...edit, at: { ...edit.at, row } };
  return { edit: done, ordinal };
}

const cellText = (grid: Grid, row: number, column: number): string => cellAt(grid, row, column)?.text ?? "";
