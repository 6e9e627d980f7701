import { spaced } from "../russian/spaces";
import { type PlanTable, type PlanTableRow } from "./draft";

/** Every row of a plan as one comparable text, its heading row first: cells apart by tabs, spaces plain. */
export const tableRows = ({ columns, rows }: PlanTable): string[] => [
  columns.map(({ heading }) => comparableCell(heading)).join("\t"),
  ...rows.map(rowText),
];

export const rowText = (row: PlanTableRow): string =>
  row.kind === "section" ? comparableCell(row.text) : row.cells.map(comparableCell).join("\t");

const comparableCell = (text: string): string => spaced(text).trim();
