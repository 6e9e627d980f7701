import { controlText, setControlText } from "./control-text";
import { decideRenewal, type Renewal } from "./decide-renewal";
import { isMadeText, readFieldTag } from "./field-tag";
import { isTextPart, openDocx, packDocx, partBytes, partText } from "./parts";
import { child, descendants, type Element, parseXml, writeXml } from "./xml-tree";

/** A field of a made order as the document now says it. */
export interface FieldState {
  readonly text: string;
  /** The text is not what the program wrote there. */
  readonly isChanged: boolean;
}

/** The fields of a приказ that this program made, by name; empty for any other document. */
export function readFields(docx: Uint8Array): Readonly<Record<string, FieldState>> {
  const parts = openDocx(docx);
  return states(
    Object.keys(parts)
      .filter(isTextPart)
      .flatMap((name) => controlsIn(parseXml(partText(parts[name] ?? none)))),
  );
}

/** The same over the flat package that Word gives to an add-in. */
export const readFlatFields = (flat: string): Readonly<Record<string, FieldState>> =>
  states(controlsIn(parseXml(flat)));

/** Whether this program made the document. */
export const isMadeOrder = (docx: Uint8Array): boolean => Object.keys(readFields(docx)).length > 0;

/**
 * A made order with its fields written anew from `fields` (see orderFields). What a person changed stays unless its field
 * is named in `force`. Everything outside the fields, and every part without a changed field, stays as it is.
 */
export function renewFields(
  docx: Uint8Array,
  fields: Readonly<Record<string, string>>,
  force: readonly string[] = [],
): Omit<Renewal, "writes"> & { readonly bytes: Uint8Array } {
  const parts = openDocx(docx);
  const roots = Object.keys(parts)
    .filter(isTextPart)
    .map((name) => ({ name, root: parseXml(partText(parts[name] ?? none)) }))
    .map((part) => ({ ...part, controls: controlsIn(part.root) }));
  const { writes, ...report } = renewControls(
    roots.flatMap(({ controls }) => controls),
    fields,
    force,
  );
  if (writes.length === 0) return { ...report, bytes: docx };
  const written = new Set(writes);
  const changed = roots.filter(({ controls }) => controls.some((control) => written.has(control)));
  const made = Object.fromEntries(changed.map(({ name, root }) => [name, partBytes(writeXml(root))]));
  return { ...report, bytes: packDocx({ ...parts, ...made }) };
}

/** The same over the flat package that Word gives and takes. */
export function renewFlatFields(
  flat: string,
  fields: Readonly<Record<string, string>>,
  force: readonly string[] = [],
): Omit<Renewal, "writes"> & { readonly flat: string } {
  const root = parseXml(flat);
  const { writes, ...report } = renewControls(controlsIn(root), fields, force);
  return { ...report, flat: writes.length === 0 ? flat : writeXml(root) };
}

const none = new Uint8Array();

const tagOf = (control: Element): string => {
  const properties = child(control, "w:sdtPr");
  return (properties && child(properties, "w:tag")?.attributes["w:val"]) ?? "";
};

const textIn = (control: Element): string => {
  const content = child(control, "w:sdtContent");
  return content ? controlText(content) : "";
};

const controlsIn = (root: Element): Element[] =>
  descendants(root, "w:sdt").filter((control) => readFieldTag(tagOf(control)) !== null);

function states(controls: readonly Element[]): Record<string, FieldState> {
  const found: Record<string, FieldState> = {};
  for (const control of controls) {
    const tag = readFieldTag(tagOf(control));
    if (tag === null) continue;
    const text = textIn(control);
    const isChanged = !isMadeText(tag, text);
    // Of several controls with one field the changed one is the one that matters.
    if (!Object.hasOwn(found, tag.field) || isChanged) found[tag.field] = { text, isChanged };
  }
  return found;
}

function renewControls(
  controls: readonly Element[],
  fields: Readonly<Record<string, string>>,
  force: readonly string[],
): Omit<Renewal, "writes"> & { readonly writes: readonly Element[] } {
  const decided = decideRenewal(
    controls.map((control) => ({ tag: tagOf(control), text: textIn(control) })),
    fields,
    force,
  );
  const writes = decided.writes.flatMap(({ control, text, tag }) => {
    const target = controls[control];
    if (target === undefined) return [];
    setControlText(target, text);
    const properties = child(target, "w:sdtPr");
    const tagElement = properties && child(properties, "w:tag");
    if (tagElement) tagElement.attributes["w:val"] = tag;
    return [target];
  });
  return { ...decided, writes };
}
