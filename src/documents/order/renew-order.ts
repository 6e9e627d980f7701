import { type OrderDraft } from "../../core/order/draft";
import { blank } from "../../core/order/wording/scribe";
import { fieldTitle } from "./field-title";
import { orderFields } from "./order-fields";
import { readFields, renewFields } from "./renew";

/** A field of a made order for a person to judge. */
export interface NamedField {
  readonly name: string;
  /** «Пункт 2». */
  readonly title: string;
  /** As the document says it now; "" where it has no such field. */
  readonly before: string;
  /** As the draft says it; "" where it does not. */
  readonly after: string;
}

export interface RenewedOrder {
  readonly bytes: Uint8Array;
  readonly renewed: readonly NamedField[];
  readonly changedByHand: readonly NamedField[];
  readonly missing: readonly NamedField[];
  readonly extra: readonly NamedField[];
}

/**
 * An order that this program made, renewed from a draft and told field by field; null for any other document. A field that
 * the draft still has a blank in stays as the document says it: what was filled in once is not emptied again.
 */
export function renewOrder(docx: Uint8Array, draft: OrderDraft, force: readonly string[] = []): RenewedOrder | null {
  const states = readFields(docx);
  if (Object.keys(states).length === 0) return null;
  const fields = Object.fromEntries(
    Object.entries(orderFields(draft)).map(([name, text]) => [
      name,
      text.includes(blank) ? (states[name]?.text ?? text) : text,
    ]),
  );
  const { bytes, renewed, changedByHand, missing, extra } = renewFields(docx, fields, force);
  const named = (names: readonly string[]): NamedField[] =>
    names.map((name) => ({
      name,
      title: fieldTitle(name),
      before: states[name]?.text ?? "",
      after: fields[name] ?? "",
    }));
  return {
    bytes,
    renewed: named(renewed),
    changedByHand: named(changedByHand),
    missing: named(missing),
    extra: named(extra),
  };
}
