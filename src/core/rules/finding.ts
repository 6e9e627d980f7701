import { type Edit } from "../grid/edit";
import { type Place } from "../grid/source";

export type Severity = "error" | "warning" | "hint";

/** Замечание: plain data, so that it can be stored, printed and compared. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** One whole Russian sentence with the actual text. */
  readonly message: string;
  /** The first is where a click jumps; twenty rows with one slip are one finding with twenty places. */
  readonly places: readonly FindingPlace[];
  readonly related: readonly FindingPlace[];
  readonly fixes: readonly Fix[];
}

/** A place in the order, the plan or the regional plan, named as a person names it. */
export interface FindingPlace {
  readonly part: "order" | "plan" | "region";
  /** «2.1», «2/8», «§2», «title», «header»; in an order a clause's number, «preamble», «stamp», … */
  readonly row: string;
  /** A column's role, null where none is meant. */
  readonly column: string | null;
  /** The words meant. */
  readonly text: string;
  /** Where it stands in the source; absent for the regional plan. */
  readonly at?: Place;
}

/** Исправление: a safe one may be applied with all the others, a suggestion one by one, its consequence in the title. */
export interface Fix {
  readonly kind: "safe" | "suggestion";
  readonly title: string;
  readonly edits: readonly Edit[];
}
