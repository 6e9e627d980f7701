import { fieldTag, isMadeText, readFieldTag } from "../../documents/order/field-tag";
import { type RenewReport } from "../host";

/**
 * Renews the fields of an order that this program made. What the clerk changed by hand stays: the control's tag knows
 * how the text read when it was made. Two syncs.
 */
export async function renewFields(
  context: Word.RequestContext,
  fields: Readonly<Record<string, string>>,
): Promise<RenewReport> {
  const { contentControls } = context.document;
  contentControls.load("items/tag,items/text");
  await context.sync();
  const renewed = new Set<string>();
  const changedByHand = new Set<string>();
  for (const control of contentControls.items) {
    const tag = readFieldTag(control.tag);
    const text = tag && fields[tag.field];
    if (tag === null || text === undefined || text === null) continue;
    if (!isMadeText(tag, control.text)) changedByHand.add(tag.field);
    else {
      renewed.add(tag.field);
      control.insertText(text, "Replace");
      control.tag = fieldTag(tag.field, text);
    }
  }
  await context.sync();
  const missing = Object.keys(fields).filter((field) => !renewed.has(field) && !changedByHand.has(field));
  return { renewed: [...renewed], changedByHand: [...changedByHand], missing };
}
