import { type SeenCell } from "./grid-rows";

/** A row of the plan's body, its cells under the headings, whatever columns the page had. */
export interface Row {
  readonly block: number;
  readonly row: number;
  readonly cells: readonly SeenCell[];
  readonly afterBreak: boolean;
  /** A merged cell goes over the columns of activity and deadline. */
  readonly wide: SeenCell | null;
  /** Texts of a column without a heading joined the cell at their left, or words went back from a neighbouring cell. */
  readonly moved: "stray" | "slipped" | null;
}
