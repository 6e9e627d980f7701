import {
  type Edit,
  type InsertEdit,
  type Refusal,
  type RemoveEdit,
  type SetEdit,
  wholeTextEdits,
} from "../../core/grid/edit";
import { type Slot, type Source, plainCell } from "../../core/grid/source";
import { addressOf } from "./address";
import { wouldBeConverted } from "./as-text";
import { bottomUp, type Placed } from "../places";
import { type CellBefore, type ReadBack } from "./read-back";

/** One cell to write. `edit` is told as done when it was. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  /** The number format to set before the value; null: it stays. */
  readonly format: string | null;
  readonly edit: SetEdit;
}

export interface WritePlan {
  readonly cells: readonly CellWrite[];
  /** From the bottom upwards. */
  readonly rows: readonly Placed<InsertEdit | RemoveEdit>[];
  readonly refused: readonly Refusal[];
}

/** What of a batch can be written, judged by what the sheet says now. Pure. */
export function planWrites(placed: readonly Placed[], back: ReadBack, isMoved: (row: number) => boolean): WritePlan {
  const refused: Refusal[] = [];
  const sets: SetEdit[] = [];
  const originals = new Map<Edit, Edit>();
  const rows: Placed<InsertEdit | RemoveEdit>[] = [];
  for (const { edit, row } of placed) {
    const why = isMoved(row) ? stale : reasonAgainst(edit, row, back);
    if (why !== null) refused.push({ edit, why });
    else if (edit.kind === "set") {
      const moved: SetEdit = edit.at.row === row ? edit : { ...edit, at: { ...edit.at, row } };
      originals.set(moved, edit);
      sets.push(moved);
    } else rows.push({ edit, row });
  }
  const whole = wholeTextEdits(sourceOf(sets, back), sets);
  refused.push(...whole.refused.map(({ edit, why }) => ({ edit: originals.get(edit) ?? edit, why })));
  const withStored = storedOf(sets);
  const cells = whole.done.filter((edit) => edit.kind === "set").flatMap((edit) => writeOf(withStored(edit), back));
  return { cells, rows: bottomUp(rows), refused };
}

function reasonAgainst(edit: Edit, row: number, back: ReadBack): string | null {
  if (edit.kind === "insert") return null;
  if (edit.kind === "remove") return saysRow(edit, row, back) ? null : stale;
  const column = edit.at.column ?? -1;
  const cell = edit.at.block === 0 ? back.cell(row, column) : null;
  if (cell === null) return stale;
  if (cell.isFormula) return formula(addressOf(row, column));
  if (cell.isMixed) return mixed(addressOf(row, column));
  if (edit.to !== "" && back.isCovered(row, column)) return covered(addressOf(row, column));
  return null;
}

/** A row that came in before a write broke off may be empty: taking it out loses nothing. */
const saysRow = ({ texts }: RemoveEdit, row: number, back: ReadBack): boolean =>
  texts.every((text, column) => back.cell(row, column)?.text === text) ||
  texts.every((_, column) => back.cell(row, column)?.text === "");

const stale = "Ячейка изменилась после проверки — правка не внесена. Проверьте план ещё раз.";
const formula = (address: string): string =>
  `В ячейке ${address} стоит формула — правка не внесена. Исправьте формулу или замените её текстом сами.`;
const mixed = (address: string): string =>
  `В ячейке ${address} часть слов выделена, и при записи выделение пропало бы — правка не внесена. Исправьте ячейку сами.`;
const covered = (address: string): string =>
  `Ячейка ${address} закрыта объединённой — правка не внесена. Разъедините ячейки и повторите.`;

/** The touched cells as a source, so that edits of words are judged as everywhere. */
function sourceOf(edits: readonly SetEdit[], back: ReadBack): Source {
  const rows: Slot[][] = [];
  for (const { at } of edits) {
    const [row, column] = [at.row ?? 0, at.column ?? 0];
    const cells = rows[row] ?? [];
    cells[column] = plainCell(back.cell(row, column)?.text ?? "");
    rows[row] = cells;
  }
  return { name: "", blocks: [{ kind: "grid", name: "", rows }] };
}

/** Joining edits of words drops the number that an undo brings back; an undo is always of a whole cell. */
function storedOf(sets: readonly SetEdit[]): (edit: SetEdit) => SetEdit {
  const place = ({ at }: SetEdit): string => `${at.row}/${at.column}`;
  const known = new Map(sets.filter(({ stored }) => stored).map((edit) => [place(edit), edit]));
  return (edit) => known.get(place(edit)) ?? edit;
}

function writeOf(edit: SetEdit, back: ReadBack): CellWrite[] {
  const [row = 0, column = 0] = [edit.at.row, edit.at.column];
  const before = back.cell(row, column);
  if (before === null) return [];
  const { value, format } = storedAs(edit, before);
  const old = storedNumber(before.value);
  const done: SetEdit = {
    kind: "set",
    at: { block: 0, row, column },
    from: edit.from,
    to: edit.to,
    ...(format !== null && { format: { from: before.format, to: format } }),
    ...((old !== null || typeof value !== "string") && { stored: { from: old, to: storedNumber(value) } }),
  };
  return [{ row, column, value, format, edit: done }];
}

const storedNumber = (value: unknown): number | boolean | null =>
  typeof value === "number" || typeof value === "boolean" ? value : null;

/** Text is written as text: where Excel would make a number, a day or a formula of it, the cell is formatted as text first. */
function storedAs(edit: SetEdit, before: CellBefore): Pick<CellWrite, "value" | "format"> {
  const format = edit.format && edit.format.to !== before.format ? edit.format.to : null;
  const number = edit.stored?.to ?? null;
  if (number !== null) return { value: number, format };
  const target = format ?? before.format;
  if (target === "@" || !wouldBeConverted(edit.to)) return { value: edit.to, format };
  // An undo puts the old format back; the mark of a text keeps the old words from becoming a number.
  return edit.format ? { value: `'${edit.to}`, format } : { value: edit.to, format: "@" };
}
