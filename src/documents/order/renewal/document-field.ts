import { type FieldTag } from "../field-tag";

/** A content control of a made order, as planning sees it: plain data, in the order of the document. */
export interface DocumentField {
  readonly tag: FieldTag;
  readonly text: string;
  /** What a clause's paragraph is like; null for a field that is no clause. */
  readonly clause: ClausePlace | null;
}

export interface ClausePlace {
  /** Its paragraph holds nothing else, and Word numbers it: the clause can come and go. */
  readonly isWhole: boolean;
  /** The list level stands in the paragraph itself, so that one level further in can be made of it. */
  readonly isNumbered: boolean;
  /** Words of somebody's stand between it and the clause before. */
  readonly afterOthers: boolean;
}

/** «order.clause.3.1» → [3, 1]; null for another field. */
export function clausePath(field: string): readonly number[] | null {
  if (!field.startsWith(clausePrefix)) return null;
  const path = field.slice(clausePrefix.length).split(".").map(Number);
  return path.every((step) => Number.isInteger(step) && step > 0) ? path : null;
}

export const clauseField = (path: readonly number[]): string => `${clausePrefix}${path.join(".")}`;

const clausePrefix = "order.clause.";
