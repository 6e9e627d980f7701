import { type Row } from "./row";
import { headsOthers } from "./heads-others";
import { isNumber, leadingNumber, partsOf } from "./numbers";
import { isFootnote, isGoal, isTask, isTotal } from "./remarks";
import { hasDeadline, isOwn, numberOf, ownCount, ownText, type Shape, wholeText } from "./shape";
import { goesOn, isOpen } from "./open-text";

export type RowKind = "blank" | "remark" | "section" | "heading-goes-on" | "continuation" | "activity";

/** What came before a row. */
export interface Before {
  /** The activity that may go on: its first row's number and the words so far. */
  readonly activity: { readonly number: string; readonly title: string } | null;
  /** «Задачи:» was said and no activity has followed. */
  readonly tasks: boolean;
  /** The row right above is a section's heading. */
  readonly heading: boolean;
}

export function rowKind(rows: readonly Row[], index: number, shape: Shape, before: Before): RowKind {
  const row = rows[index];
  if (row === undefined || ownCount(row) === 0) return "blank";
  const typed = ownText(row, shape.number);
  const lone = ownCount(row) === 1;
  if (row.wide !== null || (lone && typed !== "" && !isNumber(typed))) return spanningKind(rows, index, shape, before);
  if (typed !== "") return lone ? "blank" : numberedKind(rows, index, shape, before);
  const number = row.cells[shape.number];
  if (number?.inherited === true && number.text !== "") {
    return ownText(row, shape.activity) === "" && before.activity ? "continuation" : "activity";
  }
  return unnumberedKind(rows, index, shape, before);
}

/** One text over the row: a section, unless it is a goal, a footnote or the rest of the section's heading. */
function spanningKind(rows: readonly Row[], index: number, shape: Shape, before: Before): RowKind {
  const row = rows[index];
  if (row === undefined) return "blank";
  const text = wholeText(row, shape);
  const inner = leadingNumber(text)?.number ?? ownText(row, shape.number);
  if (isGoal(text) || isFootnote(text) || isTotal(text)) return "remark";
  if (before.tasks && isTask(text) && !headsOthers(rows, index, inner, shape, true)) return "remark";
  if (before.heading && /^[а-яё(]/.test(text)) return "heading-goes-on";
  const [own, above] = [partsOf(inner), partsOf(before.activity?.number ?? "")];
  const sibling = own !== null && above !== null && own.length > 1 && own.length === above.length;
  return sibling && row.wide !== null && !headsOthers(rows, index, inner, shape) ? "activity" : "section";
}

function numberedKind(rows: readonly Row[], index: number, shape: Shape, before: Before): RowKind {
  const row = rows[index];
  if (row === undefined) return "blank";
  const typed = ownText(row, shape.number);
  const text = row.cells[shape.activity]?.text ?? "";
  const timed = hasDeadline(row, shape);
  if (!isNumber(typed) && !timed) {
    if (text === "") return "remark";
    if (namedSection.test(typed)) return "section";
  }
  const again = before.activity !== null && bare(typed) === bare(before.activity.number);
  if (again && row.afterBreak && goesOn(ownText(row, shape.activity))) return "continuation";
  return !timed && headsOthers(rows, index, typed, shape) ? "section" : "activity";
}

const namedSection = /^(?:раздел|блок|этап|направление|глава|часть|модуль)(?:\s*№?\s*[\dIVXХ]+)?[.:]?$/i;

const bare = (number: string): string => number.replace(/[.)]$/, "");

function unnumberedKind(rows: readonly Row[], index: number, shape: Shape, before: Before): RowKind {
  const row = rows[index];
  if (row === undefined) return "blank";
  const text = ownText(row, shape.activity);
  const { activity } = before;
  const lone = ownCount(row) === 1;
  if (text === "") return activity ? "continuation" : "remark";
  if (isTotal(text)) return "remark";
  if (lone && (isGoal(text) || isFootnote(text) || (before.tasks && isTask(text)))) return "remark";
  const timed = hasDeadline(row, shape);
  const inside = leadingNumber(text)?.number ?? "";
  if (!shape.numbered && inside !== "") {
    const heads =
      !timed && (headsOthers(rows, index, inside, shape) || (lone && unnumberedFollows(rows, index, shape)));
    return heads ? "section" : "activity";
  }
  if (activity && carriesOn(activity.title, row, text, shape)) return "continuation";
  if (activity && row.afterBreak && shape.numbered && !timed) return "continuation";
  const tail = lone && row.afterBreak && /^[(№\d]/.test(text);
  if (activity && tail && !/[.;]$/.test(activity.title)) return "continuation";
  if (!lone) return "activity";
  if (row.cells[shape.activity]?.bold === true || activityFollows(rows, index, shape)) return "section";
  return activity && shape.numbered ? "continuation" : "activity";
}

/** Where numbers are used a row without one that begins in lower case goes on; elsewhere the row above must be open. */
function carriesOn(title: string, row: Row, text: string, shape: Shape): boolean {
  if ((isOpen(title) || /[;:]$/.test(title)) && (shape.numbered || goesOn(text))) return true;
  if (!goesOn(text)) return false;
  return shape.numbered || (row.afterBreak && !/[.;]$/.test(title));
}

function activityFollows(rows: readonly Row[], index: number, shape: Shape): boolean {
  const next = nextRow(rows, index);
  return next !== null && (hasDeadline(next, shape) || numberOf(next, shape) !== "");
}

/** Only sections are numbered in this table. */
function unnumberedFollows(rows: readonly Row[], index: number, shape: Shape): boolean {
  const next = nextRow(rows, index);
  return next !== null && hasDeadline(next, shape) && numberOf(next, shape) === "";
}

function nextRow(rows: readonly Row[], index: number): Row | null {
  for (let i = index + 1; i < rows.length; i += 1) {
    const row = rows[i];
    if (row?.cells.some(isOwn)) return row;
  }
  return null;
}
