import { type Catalog, type RowMatch } from "../../core/catalog/catalog";

/** A row of the plan, what answers to it in the regional one, and what a click on either does. */
export interface MatchRowProps {
  /** How a person names the row: «2.1». */
  readonly name: string;
  readonly title: string;
  readonly catalog: Catalog;
  readonly match: RowMatch;
  readonly onChoose: (activity: number, entry: number | null | undefined) => void;
  readonly onReveal: (activity: number) => void;
}
