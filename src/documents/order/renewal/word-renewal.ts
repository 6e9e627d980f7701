import { openFlat } from "../renew";
import { clausePath } from "./document-field";
import { type Indent, plainIndent } from "./plain-indent";
import { planRenewal } from "./plan-renewal";
import { planRedraw, type TableRedraw, type TableStep } from "./redraw-table";
import { modelFor } from "./renew-parts";
import { renewalSteps, type RenewalStep } from "./renewal-steps";

/** What the clerk chose of a renewal. */
export interface ChosenRenewal {
  /** Every field of the order as the facts now word it. */
  readonly fields: Readonly<Record<string, string>>;
  /** The changes to make, each with what the clerk saw there when choosing. */
  readonly chosen: readonly { readonly id: string; readonly before: string }[];
  /** The plan's table, where it is to be drawn anew. */
  readonly table: TableRedraw | null;
}

/** What is to be done in the document that is open in Word, as its controls are found there: by tag. */
export interface WordRenewal {
  /** The controls that `steps` count by index, in the order of the document. */
  readonly controls: readonly WordControl[];
  readonly steps: readonly WordStep[];
  /** The plan's table drawn anew, and as it was; null where it stays. */
  readonly table: { readonly step: TableStep; readonly back: TableStep } | null;
  /** Ids of the changes that are made. */
  readonly made: readonly string[];
  /** Ids of chosen changes whose words are no longer those that the clerk saw. */
  readonly stale: readonly string[];
}

/** A clause that is put in comes with the indent of those lines of it that have no number. */
export type WordStep = RenewalStep & { readonly indent: Indent | null };

export interface WordControl {
  readonly tag: string;
  readonly text: string;
  /** 0 for a clause, 1 for one under it; null for another field. */
  readonly depth: number | null;
}

/** Plans the chosen changes over the flat package that Word gives; null for a document that the program did not make. */
export function planWordRenewal(flat: string, { fields, chosen, table }: ChosenRenewal): WordRenewal | null {
  const opened = openFlat(flat);
  if (opened === null) return null;
  const { root, found } = opened;
  const renewal = planRenewal(found, fields);
  const redraw = table && planRedraw(flat, table);
  const stands = ({ id, before }: { id: string; before: string }): boolean =>
    renewal.changes.some((change) => change.id === id && change.before === before);
  const ids = new Set(chosen.filter(stands).map(({ id }) => id));
  const isStale = ({ id }: { id: string }): boolean =>
    id === "annex.plan" ? table !== null && redraw === null : !ids.has(id) && !id.startsWith("annex.plan.");
  const withIndent = (step: RenewalStep): WordStep => {
    const format = step.kind === "insert" ? modelFor(found, step.depth)?.format : undefined;
    return { ...step, indent: format ? plainIndent(root, format) : null };
  };
  return {
    controls: found.map(({ tag, text }) => {
      const path = clausePath(tag.field);
      return { tag: `${tag.field}#${tag.hash}`, text, depth: path && path.length - 1 };
    }),
    steps: renewalSteps(found, fields, { renewal, chosen: ids }).map(withIndent),
    table: redraw,
    made: [...ids],
    stale: chosen.filter(isStale).map(({ id }) => id),
  };
}
