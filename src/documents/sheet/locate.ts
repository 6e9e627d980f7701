import { type Attributes, readXml } from "../xml/parse";
import { parseRange, parseReference, type SheetRange } from "./reference";

/** Where things stand in a sheet's text, so that single cells can be written. Positions count its characters. */
export interface SheetMap {
  readonly xml: string;
  /** What the part writes before its names: "", or «x:». */
  readonly prefix: string;
  readonly rows: readonly RowMark[];
  /** Where rows can be added: before the end of sheetData. */
  readonly endOfRows: number;
  /** Style of cells that the sheet does not write, by column range. */
  readonly columns: readonly { readonly from: number; readonly to: number; readonly style: string }[];
  /** Ranges that one formula fills. */
  readonly arrays: readonly SheetRange[];
}

interface Mark {
  readonly start: number;
  readonly inside: number;
  readonly end: number;
  readonly attributes: Attributes;
}

export interface RowMark extends Mark {
  readonly row: number;
  readonly cells: readonly CellMark[];
}

export interface CellMark extends Mark {
  readonly column: number;
  readonly formula: boolean;
}

type Growing<T extends Mark> = { -readonly [key in keyof T]: T[key] };

export function locateCells(xml: string): SheetMap {
  const rows: (Growing<RowMark> & { cells: CellMark[] })[] = [];
  const columns: { from: number; to: number; style: string }[] = [];
  const arrays: SheetRange[] = [];
  let cell: Growing<CellMark> | null = null;
  let inData = false;
  let endOfRows = 0;
  const reader = readXml({
    open(name, attributes, _, { start, end }) {
      if (name === "sheetData") inData = true;
      const row = rows[rows.length - 1];
      const mark = { start, inside: end, end, attributes };
      if (name === "row" && inData) {
        const number = attributes.r === undefined ? (row?.row ?? -1) + 1 : Number(attributes.r) - 1;
        rows.push({ ...mark, row: number, cells: [] });
      } else if (name === "c" && inData && row !== undefined) {
        const next = (row.cells[row.cells.length - 1]?.column ?? -1) + 1;
        const column = attributes.r === undefined ? next : (parseReference(attributes.r)?.column ?? next);
        cell = { ...mark, column, formula: false };
        row.cells.push(cell);
      } else if (name === "f" && cell !== null) {
        cell.formula = true;
        const range =
          attributes.t === "array" || attributes.t === "dataTable" ? parseRange(attributes.ref ?? "") : null;
        if (range !== null) arrays.push(range);
      } else if (name === "col" && attributes.style !== undefined) {
        columns.push({ from: Number(attributes.min) - 1, to: Number(attributes.max) - 1, style: attributes.style });
      }
    },
    text: () => undefined,
    close(name, end) {
      if (name === "c" && cell !== null) {
        cell.end = end;
        cell = null;
      } else if (name === "row") {
        const row = rows[rows.length - 1];
        if (row !== undefined && inData) row.end = end;
      } else if (name === "sheetData") {
        inData = false;
        endOfRows = xml.lastIndexOf("</", end - 1);
      }
    },
  });
  reader.write(xml);
  reader.end();
  const prefix = /<([\w.-]+:)?sheetData\b/.exec(xml)?.[1] ?? "";
  return { xml, prefix, rows, endOfRows, columns, arrays };
}

export const rowAt = (map: SheetMap, row: number): RowMark | undefined => map.rows.find((mark) => mark.row === row);
