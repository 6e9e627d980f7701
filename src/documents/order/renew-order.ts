import { type OrderDraft } from "../../core/order/draft";
import { chosenEdits } from "../../core/order/renew-rows";
import { tableRows } from "../../core/order/table-rows";
import { patchDocument } from "../patch";
import { textHash } from "./field-tag";
import { orderFields } from "./order-fields";
import { readMadeOrder, renewFields } from "./renew";
import { type OrderRecord } from "./record";
import { type DocumentField } from "./renewal/document-field";
import { type RenewalChange } from "./renewal/plan-renewal";
import { drawAnew, planChanges } from "./renewal/renew-plan";

export interface RenewedOrder {
  readonly bytes: Uint8Array;
  /** All that would change, in the order of the page. */
  readonly changes: readonly RenewalChange[];
  /** What cannot be brought up here, told only. */
  readonly impossible: readonly RenewalChange[];
  /** Changes that could not be made after all, each with its reason. */
  readonly refused: readonly string[];
}

/**
 * An order that this program made, renewed from a draft: fields, clauses and the plan's table. `chosen` are the ids of the
 * changes to make, null for all that the clerk has not touched. null for a document that the program did not make.
 */
export function renewOrder(docx: Uint8Array, draft: OrderDraft, chosen: readonly string[] | null): RenewedOrder | null {
  const made = readMadeOrder(docx);
  if (made === null) return null;
  const plan = planChanges(docx, draft, made.record);
  const isChosen = ({ id, asked }: RenewalChange): boolean => (chosen ? chosen.includes(id) : asked === null);
  const rows = plan.rows.filter((row) => isChosen(row));
  const drawn = plan.whole && isChosen(plan.whole) ? drawAnew(docx, plan.whole) : docx;
  const { bytes: patched, applied } = patchDocument(drawn, chosenEdits(rows.map(({ row }) => row)));
  const { bytes, renewal } = renewFields(patched, orderFields(draft), {
    chosen,
    record: (old, fields) => renewedRecord(draft, old, fields),
  });
  return {
    bytes,
    changes: [...renewal.changes, ...plan.rows.map(plainChange), ...(plan.whole ? [plainChange(plan.whole)] : [])],
    impossible: [...renewal.impossible, ...plan.impossible],
    refused: [...new Set(applied.refused.map(({ why }) => why))],
  };
}

const plainChange = ({ id, kind, title, before, after, asked }: RenewalChange): RenewalChange => ({
  id,
  kind,
  title,
  before,
  after,
  asked,
});

function renewedRecord(
  draft: OrderDraft,
  old: OrderRecord | null,
  fields: readonly DocumentField[],
): OrderRecord | null {
  if (draft.facts === undefined) return old;
  const plan = draft.annexes.find(({ content }) => content.kind === "plan")?.content;
  const drawn = plan?.kind === "plan" && plan.columns.length > 0 ? tableRows(plan).map(textHash) : [];
  const rows = [...new Set([...(old?.rows ?? []), ...drawn])];
  return { facts: draft.facts, fields: fields.map(({ tag }) => tag), rows: rows.length === 0 ? null : rows };
}
