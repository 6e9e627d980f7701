import { type Catalog, type RowMatch } from "../catalog/catalog";
import { type Edit } from "../grid/edit";
import { type Place, type Source } from "../grid/source";
import { type Order } from "../order/order";
import { type Plan, type Role } from "../plan/plan";
import { type Profile } from "../profile/profile";
import { type Nouns } from "../russian/nouns";

/** A text for an empty cell, or, among `offers`, for one that says something else. */
export interface Proposal {
  /** The activity's index in the plan; of a merged cell the first of its rows. */
  readonly activity: number;
  readonly row: string;
  readonly column: Role;
  readonly at: Place;
  /** What stands in the cell. */
  readonly typed: string;
  readonly text: string;
  /** The regional row it comes from; "" for a number. */
  readonly from: string;
  readonly edits: readonly Edit[];
}

export interface LeftCell {
  readonly activity: number;
  readonly row: string;
  readonly column: Role;
  /** One Russian sentence. */
  readonly why: string;
}

export interface FillInput {
  readonly source: Source;
  readonly plan: Plan;
  /** Tells the body and its schools where the profile is still empty. */
  readonly order?: Order | null;
  readonly catalog: Catalog;
  readonly matches: readonly RowMatch[];
  readonly profile: Profile;
  readonly nouns: Nouns;
}
