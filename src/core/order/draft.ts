import { type PlanTable } from "../plan/table";
export type { PlanTable, PlanTableRow } from "../plan/table";

import { type Case } from "../russian/case";
import { type Facts } from "./facts";

/**
 * Приказ as composed: every word final, nothing of layout. What compose makes from the facts, the profile and the plan,
 * what the pane previews and what documents/ lays out through a template.
 */
export interface OrderDraft {
  readonly kind: DraftKind;
  /** The body's name, highest line first. */
  readonly letterhead: readonly string[];
  /** «ПРИКАЗ». */
  readonly heading: string;
  readonly date: string;
  /** With its «№»: «№ 02-03/45», «№ ____» until registration. */
  readonly number: string;
  /** "" where the body's name tells the place. */
  readonly place: string;
  readonly title: string;
  /** Ends with «приказываю:», after a line break where the office gives it a line of its own. */
  readonly preamble: string;
  readonly clauses: readonly DraftClause[];
  readonly signature: { readonly position: string; readonly name: string };
  readonly annexes: readonly DraftAnnex[];
  /** What is missing, in the form's order; its place shows «____» in the text. */
  readonly unfilled: readonly Unfilled[];
  /** Every name, post, body and document that stands inflected in the text: what a person may correct by hand. */
  readonly inflections?: readonly Inflection[];
  /** What it was composed from: travels with the file. */
  readonly facts?: Facts;
}

export interface Inflection {
  /** The key of the profile's `forms`, with `case` below it. */
  readonly nominative: string;
  readonly case: Case;
  readonly form: string;
}

export type DraftKind = "plan" | "group" | "amendment" | "annex";

export interface DraftClause {
  /** As the office numbers: «1.», «3.1.», «1)». */
  readonly number: string;
  /** A line break parts paragraphs without numbers: members of a group, the new wording of a clause. */
  readonly text: string;
  readonly clauses: readonly DraftClause[];
}

export interface DraftAnnex {
  /** «Приложение № 1» and its further lines; empty where the clause says «прилагаемый». */
  readonly mark: readonly string[];
  /** «УТВЕРЖДЁН», «приказом …», «от … № …»; empty where there is none. */
  readonly stamp: readonly string[];
  readonly title: string;
  readonly content: PlanTable | Members;
}

/** Состав рабочей группы. */
export interface Members {
  readonly kind: "members";
  readonly members: readonly { readonly name: string; readonly position: string; readonly role: string }[];
}

export interface Unfilled {
  /** The path in facts or profile: «order.number», «clauses.2.actor». */
  readonly field: string;
  /** One Russian sentence: what is missing and where it will stand. */
  readonly message: string;
}
