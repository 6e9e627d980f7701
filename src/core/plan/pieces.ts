import { type SeenRow } from "./grid-rows";
import { type Header, type Heading } from "./header";
import { type Role } from "./plan";

/** A plan's table as it stands in the document: one piece, or several under the same headings. */
export interface Table {
  readonly headings: readonly Heading[];
  readonly roles: readonly Role[];
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly block: number;
  /** Where the body begins. */
  readonly from: number;
  readonly header: Header | null;
  readonly rows: readonly BodyRow[];
  /** For every heading its column of this piece's grid; null where the piece has lost it. */
  readonly columns: readonly (number | null)[];
  /** Columns with texts that no heading stands over. */
  readonly strays: readonly number[];
}

export interface BodyRow extends SeenRow {
  /** A page may have broken right above: the first row of a piece, or the one after a repeated header. */
  readonly afterBreak: boolean;
}
