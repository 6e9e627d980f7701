/**
 * What a host reads: a document as paragraphs and tables, in the order of the page, with the text that a person sees.
 * Nothing here knows of Word or Excel. Plain data: it can be cloned, stored and compared. All coordinates start at zero.
 */
export interface Source {
  /** The file's or sheet's name, for messages. */
  readonly name: string;
  readonly blocks: readonly Block[];
  /** What the reader could not show faithfully, in whole Russian sentences. */
  readonly notes?: readonly string[];
}

export type Block = Paragraph | Grid;

export interface Paragraph {
  readonly kind: "paragraph";
  /** As seen: an automatic number stands before the words, a line break is "\n". */
  readonly text: string;
  /** The automatic number at the start of `text` («1.», «–»), which no edit can change; absent when it was typed. */
  readonly label?: string;
  /** Outline or list level, from 0. */
  readonly level?: number;
  readonly alignment?: "left" | "center" | "right" | "justify";
  readonly bold?: boolean;
}

/** A table, rectangular: every row has the same count of slots. */
export interface Grid {
  readonly kind: "grid";
  /** The sheet's name, "" for a table in Word. */
  readonly name: string;
  readonly rows: readonly (readonly Slot[])[];
}

/** A place of the table: a cell where it begins, or the part of a merged cell that its owner covers. */
export type Slot = Cell | Covered;

export interface Cell {
  readonly kind: "cell";
  /** As seen: paragraphs and line breaks as "\n", automatic numbers before the words, numbers and dates as displayed. */
  readonly text: string;
  /** What the sheet stores, where that differs in kind from the text: a number, a truth value; days as { day }. */
  readonly value?: number | boolean | { readonly day: string };
  /** The sheet's number format, where it is not General. */
  readonly format?: string;
  /** A formula is never written over. */
  readonly formula?: string;
  /** Automatic numbers, by line of `text`, where a line has one. */
  readonly labels?: readonly (string | null)[];
  readonly bold?: boolean;
  /** How many rows and columns it spans, 1 when it is not merged. */
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface Covered {
  readonly kind: "covered";
  /** Where the covering cell begins. */
  readonly row: number;
  readonly column: number;
  /**
   * Whether the cell was merged over these places, down over rows or along them: a value is inherited down, never along.
   */
  readonly direction: "down" | "along";
}

/** Where something stands: a block, its cell, its words (`from` to `to`, exclusive, in the cell's or paragraph's text). */
export interface Place {
  readonly block: number;
  readonly row?: number;
  readonly column?: number;
  readonly from?: number;
  readonly to?: number;
}

/** The cell that is seen at a place of the table: its own, or the one that covers it. */
export function cellAt(grid: Grid, row: number, column: number): Cell | null {
  const slot = grid.rows[row]?.[column];
  if (slot === undefined) return null;
  if (slot.kind === "cell") return slot;
  const owner = grid.rows[slot.row]?.[slot.column];
  return owner?.kind === "cell" ? owner : null;
}

/** Where the cell that is seen at this place begins. */
export function ownerOf(grid: Grid, row: number, column: number): { row: number; column: number } {
  const slot = grid.rows[row]?.[column];
  return slot?.kind === "covered" ? { row: slot.row, column: slot.column } : { row, column };
}

/** The whole text of the paragraph or cell at a place, whatever `from` and `to` say; null where there is none. */
export function textAt(source: Source, place: Place): string | null {
  const block = source.blocks[place.block];
  if (block === undefined) return null;
  if (block.kind === "paragraph") return block.text;
  if (place.row === undefined || place.column === undefined) return null;
  return cellAt(block, place.row, place.column)?.text ?? null;
}

export const isSamePlace = (a: Place, b: Place): boolean =>
  a.block === b.block && a.row === b.row && a.column === b.column && a.from === b.from && a.to === b.to;

export const plainCell = (text: string): Cell => ({ kind: "cell", text, rowSpan: 1, columnSpan: 1 });
