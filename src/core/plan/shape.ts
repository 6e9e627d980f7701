import { type Row } from "./row";
import { type SeenCell } from "./grid-rows";
import { isNumber, leadingNumber } from "./numbers";
import { isDeadlineRole, type Role } from "./plan";

/** Where a table keeps what tells its rows apart; -1 where it has no such column. */
export interface Shape {
  readonly number: number;
  readonly activity: number;
  readonly timed: readonly number[];
  /** The number column is used: numbers stand in it, not in the activities. */
  readonly numbered: boolean;
}

export function shapeOf(rows: readonly Row[], roles: readonly Role[]): Shape {
  const number = roles.indexOf("number");
  const timed = roles.flatMap((role, index) => (isDeadlineRole(role) ? [index] : []));
  const count = rows.filter((row) => isNumber(ownText(row, number))).length;
  return { number, activity: roles.indexOf("activity"), timed, numbered: number >= 0 && count > rows.length / 4 };
}

export const isOwn = (cell: SeenCell): boolean => !cell.inherited && !cell.along && cell.text !== "";

/** The text that a row itself has in a column, "" for what a merge brings there. */
export function ownText(row: Row, column: number): string {
  const cell = row.cells[column];
  return cell && isOwn(cell) ? cell.text : "";
}

export const ownCount = (row: Row): number => row.cells.filter(isOwn).length;

/** A deadline stands in the row, typed there or merged over it. */
export const hasDeadline = (row: Row, { timed }: Shape): boolean =>
  row.wide === null && timed.some((column) => row.cells[column]?.text !== "" && row.cells[column]?.along !== true);

/** The row's number, from its column or from the start of its activity or section; "" without one. */
export function numberOf(row: Row, { number, activity }: Shape): string {
  const typed = ownText(row, number);
  if (isNumber(typed)) return typed;
  return leadingNumber(typed !== "" ? typed : ownText(row, activity))?.number ?? "";
}

/** The words of a row that says one thing over all its columns, with a number that stands apart. */
export function wholeText(row: Row, { number }: Shape): string {
  if (row.wide === null) return row.cells.flatMap((cell) => (isOwn(cell) ? [cell.text] : [])).join(" ");
  const typed = ownText(row, number);
  return isNumber(typed) && row.cells[number] !== row.wide ? `${typed} ${row.wide.text}` : row.wide.text;
}
