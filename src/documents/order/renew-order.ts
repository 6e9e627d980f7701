import { type Edit } from "../../core/grid/edit";
import { type OrderDraft } from "../../core/order/draft";
import { chosenEdits } from "../../core/order/renew-rows";
import { tableRows } from "../../core/order/table-rows";
import { patchDocument } from "../patch";
import { readDocument } from "../read";
import { textHash } from "./field-tag";
import { orderFields } from "./order-fields";
import { openMadeOrder, type OrderDocument } from "./made-order";
import { renewFields } from "./renew";
import { type OrderRecord, writeRecord } from "./record";
import { type DocumentField } from "./renewal/document-field";
import { planRenewal, type RenewalChange } from "./renewal/plan-renewal";
import { canRedraw, type TableRedraw } from "./renewal/redraw-table";
import { noPlanChanges, planChanges } from "./renewal/renew-plan";
import { drawAnew } from "./renewal/whole-table";
import { parseXml } from "./xml-tree";

export interface RenewedOrder {
  /** null for the document that is open in Word: it is changed there. */
  readonly bytes: Uint8Array | null;
  /** All that would change, in the order of the page. */
  readonly changes: readonly RenewalChange[];
  /** What cannot be brought up here, told only. */
  readonly impossible: readonly RenewalChange[];
  /** Changes that could not be made after all, each with its reason. */
  readonly refused: readonly string[];
  /** The fields as they should read. */
  readonly fields: Readonly<Record<string, string>>;
  /** The chosen changes of the plan's table, as edits of the document. */
  readonly edits: readonly Edit[];
  /** The plan's table as a whole, where it is chosen and the document is open in Word. */
  readonly table: TableRedraw | null;
  /** The record that the document is to keep, as XML; null where nothing is known of the facts. */
  readonly record: string | null;
}

export interface RenewOrderInput {
  readonly draft: OrderDraft;
  /** The ids of the changes to make, null for all that the clerk has not touched. */
  readonly chosen: readonly string[] | null;
  /** The draft's plan is the document's own table, which then stays as it is. */
  readonly ownPlan: boolean;
}

/**
 * An order that this program made, renewed from a draft: fields, clauses and the plan's table. null for a document that
 * the program did not make.
 */
export function renewOrder(document: OrderDocument, { draft, chosen, ownPlan }: RenewOrderInput): RenewedOrder | null {
  const made = openMadeOrder(document);
  if (made === null) return null;
  const plan = ownPlan ? noPlanChanges : planChanges(made.bytes, draft, made.record);
  const isChosen = ({ id, asked }: RenewalChange): boolean => (chosen ? chosen.includes(id) : asked === null);
  const edits = chosenEdits(plan.rows.filter(isChosen).map(({ row }) => row));
  const fields = orderFields(draft);
  const record = (old: OrderRecord | null, now: readonly DocumentField[]): OrderRecord | null =>
    renewedRecord(draft, old, now);
  const told = { fields, edits };
  if (document.kind === "word") {
    const { changes, impossible } = planRenewal(made.fields, fields);
    const kept = record(made.record, made.fields);
    const { whole } = plan;
    const redraw =
      whole && canRedraw(parseXml(document.xml), readDocument("order.docx", made.bytes), whole.at) ? whole : null;
    return {
      ...told,
      bytes: null,
      changes: [...changes, ...[...plan.rows, ...(redraw ? [redraw] : [])].map(plainChange)],
      impossible: [
        ...impossible.filter(isLacking(made.bytes)),
        ...plan.impossible,
        ...(whole && !redraw ? [plainChange(whole)] : []),
      ],
      table: redraw && isChosen(redraw) ? { at: redraw.at, words: redraw.words, table: redraw.table } : null,
      refused: [],
      record: kept && writeRecord(kept),
    };
  }
  const drawn =
    plan.whole && isChosen(plan.whole) ? drawAnew(document.bytes, plan.whole.at, plan.whole.table) : document.bytes;
  const { bytes: patched, applied } = patchDocument(drawn, edits);
  const { bytes, renewal } = renewFields(patched, fields, { chosen, record });
  return {
    ...told,
    bytes,
    changes: [...renewal.changes, ...plan.rows.map(plainChange), ...(plan.whole ? [plainChange(plan.whole)] : [])],
    impossible: [...renewal.impossible.filter(isLacking(made.bytes)), ...plan.impossible],
    refused: [...new Set(applied.refused.map(({ why }) => why))],
    table: null,
    record: null,
  };
}

/** Words that an office's form says of itself, its letterhead for one, have no field and need none. */
function isLacking(docx: Uint8Array): (change: RenewalChange) => boolean {
  let said: string | null = null;
  return ({ kind, after }) => {
    if (kind !== "insert") return true;
    said ??= comparable(
      readDocument("order.docx", docx)
        .blocks.flatMap((block) =>
          block.kind === "paragraph"
            ? [block.text]
            : block.rows.flat().map((slot) => (slot.kind === "cell" ? slot.text : "")),
        )
        .join(" "),
    );
    return !said.includes(comparable(after));
  };
}

const comparable = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

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
