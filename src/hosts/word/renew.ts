import { decideRenewal } from "../../documents/order/decide-renewal";
import { type RenewReport } from "../host";

/** Renews the fields of an order that this program made; what the clerk changed by hand stays. Two syncs. */
export async function renewFields(
  context: Word.RequestContext,
  fields: Readonly<Record<string, string>>,
): Promise<RenewReport> {
  const { contentControls } = context.document;
  contentControls.load("items/tag,items/text");
  await context.sync();
  const { items } = contentControls;
  const { writes, renewed, changedByHand, missing } = decideRenewal(
    items.map(({ tag, text }) => ({ tag, text })),
    fields,
  );
  for (const { control, text, tag } of writes) {
    const target = items[control];
    if (target === undefined) continue;
    target.insertText(text, "Replace");
    target.tag = tag;
  }
  await context.sync();
  return { renewed, changedByHand, missing };
}
