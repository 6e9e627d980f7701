import { align } from "../../../core/order/align";
import { controlText } from "../control-text";
import { textHash } from "../field-tag";
import { fieldTitle } from "../field-title";
import { type OrderRecord } from "../record";
import { child, descendants, type Element, element } from "../xml-tree";
import { findFields } from "./find-fields";

/**
 * LibreOffice 7 writes content controls back without their tags. They are told again by the record of the order: in the
 * order of the document, those whose words are as they were made first, and the others by what stands between them.
 */
export function adoptControls(root: Element, record: OrderRecord | null): void {
  const tagged = new Set(findFields(root).map(({ tag }) => tag.field));
  const recorded = (record?.fields ?? []).filter(({ field }) => !tagged.has(field));
  const bare = descendants(root, "w:sdt").filter(isBare);
  if (recorded.length === 0 || bare.length === 0) return;
  const hashes = bare.map((control) => textHash(controlText(child(control, "w:sdtContent") as Element)));
  const isSame = (control: number, field: number): boolean => hashes[control] === recorded[field]?.hash;
  const pairs = align(bare.length, recorded.length, {
    score: (control, field) => (isSame(control, field) ? 1 : 0),
    least: 1,
  });
  if (!pairs.some(([control, field]) => isSame(control, field))) return;
  for (const [control, field] of pairs) {
    const properties = child(bare[control] as Element, "w:sdtPr");
    const made = recorded[field];
    if (properties === undefined || made === undefined) continue;
    properties.children.unshift(
      element("w:alias", { "w:val": fieldTitle(made.field) }),
      element("w:tag", { "w:val": `${made.field}#${made.hash}` }),
    );
  }
}

const isBare = (control: Element): boolean => {
  const properties = child(control, "w:sdtPr");
  const named = ["w:tag", "w:alias", "w:docPartObj", "w:docPartList", "w:dataBinding"];
  return (
    properties !== undefined &&
    child(control, "w:sdtContent") !== undefined &&
    named.every((name) => child(properties, name) === undefined)
  );
};
