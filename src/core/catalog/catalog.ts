import { type Period } from "../calendar/period";
import { type Reading } from "../deadline/meaning";
import { type Abbreviation } from "../profile/profile";

/** Справочник: the regional plan as entries that municipal rows answer to. Plain data; assets/schemas/catalog.json. */
export interface Catalog {
  readonly region: string;
  readonly title: string;
  readonly period: Period | null;
  /** The file it was made of. */
  readonly source: string;
  readonly version: string;
  readonly act: Act | null;
  readonly abbreviations: readonly Abbreviation[];
  readonly sections: readonly { readonly number: string; readonly title: string }[];
  readonly entries: readonly Entry[];
  /** The regional plan's own faults (C10), found by the same rules. */
  readonly faults: readonly Fault[];
}

/** A finding about the regional plan itself, as it is kept with the catalog. */
export interface Fault {
  readonly rule: string;
  readonly severity: "error" | "warning" | "hint";
  /** The entry it is about, as a person names it; null for the plan as a whole. */
  readonly row: string | null;
  readonly column: string | null;
  readonly message: string;
}

/** The regional act that brought the plan, for C8. */
export interface Act {
  readonly kind: string;
  readonly author: string | null;
  readonly date: string | null;
  readonly number: string | null;
  readonly title: string | null;
}

export interface Entry {
  /** As a person names it: «2.4». */
  readonly row: string;
  readonly section: number | null;
  readonly number: string;
  readonly activity: string;
  readonly deadline: { readonly text: string; readonly reading: Reading };
  readonly executors: string;
  readonly result: string;
  /** A broken deadline is left out of comparisons until corrected: why, else null. */
  readonly excluded: string | null;
}

/** A municipal row's possible counterparts, best first. */
export interface RowMatch {
  /** The activity's index in the plan. */
  readonly activity: number;
  readonly candidates: readonly Candidate[];
  /** The entry believed or chosen, as an index; null: no counterpart is believed, or «нет соответствия» was chosen. */
  readonly entry: number | null;
  /** Whether a person chose it. */
  readonly chosen: boolean;
}

export interface Candidate {
  /** Index into the catalog's entries. */
  readonly entry: number;
  /** 0 to 1. */
  readonly score: number;
}
