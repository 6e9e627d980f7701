import { type Day } from "../calendar/day";
import { type Details, type Link } from "./element";
import { type ListItem, type Meaning, type Recur } from "./meaning";
import { type Resolved } from "./resolve";

/** A piece of a phrase whose years are known, before its neighbours join it. */
export type Part =
  | { readonly kind: "dated"; readonly entries: readonly Entry[]; readonly link: Link }
  | { readonly kind: "ongoing"; readonly span: Span; readonly steady: boolean; readonly link: Link }
  | {
      readonly kind: "recurrence";
      readonly recur: Recur;
      readonly also: readonly Details[];
      readonly span: Span;
      readonly link: Link;
    }
  | {
      readonly kind: "detail";
      readonly detail: Details;
      readonly also: readonly Details[];
      readonly freq: Recur["freq"] | null;
      readonly link: Link;
    }
  | { readonly kind: "ready"; readonly meaning: Meaning; readonly link: Link }
  | { readonly kind: "onward"; readonly link: Link };

/** A dated item; `meaning` null: a plan of several years means it in each of them. */
export interface Entry {
  readonly resolved: Resolved;
  readonly meaning: ListItem | null;
}

/** Days that are written with a recurrence or «постоянно»; null: the plan's own. */
export interface Span {
  readonly start: Day | null;
  readonly end: Day | null;
}

export const planSpan: Span = { start: null, end: null };

export type RecurrencePart = Extract<Part, { kind: "recurrence" }>;
export type DatedPart = Extract<Part, { kind: "dated" }>;
export type DetailPart = Extract<Part, { kind: "detail" }>;

/** Written in one breath: a comma, a bracket, a space between them, no line break or semicolon. */
export const isClose = (link: Link): boolean =>
  link === "space" || link === "comma" || link === "bracket" || link === "colon" || link === "dash";
