import { readFlatMadeOrder } from "../renew";
import { clausePath } from "./document-field";
import { planRenewal } from "./plan-renewal";
import { renewalSteps, type RenewalStep } from "./renewal-steps";

/** What is to be done in the document that is open in Word, as its controls are found there: by tag. */
export interface WordRenewal {
  /** The controls that `steps` count by index, in the order of the document. */
  readonly controls: readonly WordControl[];
  readonly steps: readonly RenewalStep[];
  /** Ids of the changes that are made. */
  readonly made: readonly string[];
  /** Ids of chosen changes whose words are no longer those that the clerk saw. */
  readonly stale: readonly string[];
}

export interface WordControl {
  readonly tag: string;
  readonly text: string;
  /** 0 for a clause, 1 for one under it; null for another field. */
  readonly depth: number | null;
}

/** Plans the chosen changes over the flat package that Word gives; null for a document that the program did not make. */
export function planWordRenewal(
  flat: string,
  fields: Readonly<Record<string, string>>,
  chosen: readonly { readonly id: string; readonly before: string }[],
): WordRenewal | null {
  const made = readFlatMadeOrder(flat);
  if (made === null) return null;
  const renewal = planRenewal(made.fields, fields);
  const stands = ({ id, before }: { id: string; before: string }): boolean =>
    renewal.changes.some((change) => change.id === id && change.before === before);
  const [fresh, stale] = [
    chosen.filter(stands),
    chosen.filter((one) => !stands(one) && !one.id.startsWith("annex.plan")),
  ];
  const ids = new Set(fresh.map(({ id }) => id));
  return {
    controls: made.fields.map(({ tag, text }) => ({
      tag: `${tag.field}#${tag.hash}`,
      text,
      depth: (clausePath(tag.field)?.length ?? 0) - 1 < 0 ? null : (clausePath(tag.field)?.length ?? 0) - 1,
    })),
    steps: renewalSteps(made.fields, fields, { renewal, chosen: ids }),
    made: [...ids],
    stale: stale.map(({ id }) => id),
  };
}
