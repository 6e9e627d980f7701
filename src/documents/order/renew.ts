import { isMadeText } from "./field-tag";
import { isMainPart, isTextPart, openDocx, packDocx, type Parts, partBytes, partText } from "./parts";
import { type OrderRecord, parseRecord, recordNamespace } from "./record";
import { readRecord, withRecord } from "./record-part";
import { adoptControls } from "./renewal/adopt-controls";
import { type DocumentField } from "./renewal/document-field";
import { findFields, type FoundField } from "./renewal/find-fields";
import { planRenewal, type Renewal, usualChoice } from "./renewal/plan-renewal";
import { renewTrees } from "./renewal/renew-parts";
import { renewalSteps } from "./renewal/renewal-steps";
import { child, descendants, type Element, isElement, parseXml, serialise, writeXml } from "./xml-tree";

/** What a document that this program made says of itself. */
export interface MadeOrder {
  readonly fields: readonly DocumentField[];
  readonly record: OrderRecord | null;
}

/** A field of a made order as the document now says it. */
export interface FieldState {
  readonly text: string;
  /** The text is not what the program wrote there. */
  readonly isChanged: boolean;
}

/** null for a document that this program did not make. */
export function readMadeOrder(docx: Uint8Array): MadeOrder | null {
  const { trees, record } = openTrees(openDocx(docx));
  return madeOrder(
    trees.flatMap(({ found }) => found),
    record,
  );
}

/** The same over the flat package that Word gives to an add-in. */
export function readFlatMadeOrder(flat: string): MadeOrder | null {
  const opened = openFlat(flat);
  return opened && madeOrder(opened.found, opened.record);
}

/** The flat package as a tree with its fields; null for a document that this program did not make. */
export function openFlat(flat: string): (Omit<Tree, "name"> & { readonly record: OrderRecord | null }) | null {
  if (!flat.includes(recordNamespace) && !/w:val="(?:order|annex)\.[a-z0-9.]+#/.test(flat)) return null;
  const root = parseXml(flat);
  const record = flatRecord(root);
  adoptControls(root, record);
  const found = findFields(root);
  return found.length === 0 && record === null ? null : { root, found, record };
}

const madeOrder = (found: readonly FoundField[], record: OrderRecord | null): MadeOrder | null =>
  found.length === 0 && record === null
    ? null
    : { fields: found.map(({ tag, text, clause }) => ({ tag, text, clause })), record };

/** The fields of a made order by name; of several controls with one field the changed one is the one that matters. */
export function fieldStates({ fields }: Pick<MadeOrder, "fields">): Readonly<Record<string, FieldState>> {
  const states: Record<string, FieldState> = {};
  for (const { tag, text } of fields) {
    const isChanged = !isMadeText(tag, text);
    if (!Object.hasOwn(states, tag.field) || isChanged) states[tag.field] = { text, isChanged };
  }
  return states;
}

export const readFields = (docx: Uint8Array): Readonly<Record<string, FieldState>> =>
  fieldStates(readMadeOrder(docx) ?? { fields: [] });

/** Whether this program made the document. */
export const isMadeOrder = (docx: Uint8Array): boolean => readMadeOrder(docx) !== null;

export interface RenewedDocument {
  readonly bytes: Uint8Array;
  readonly renewal: Renewal;
}

/**
 * A made order brought up to `fields` (see orderFields): the chosen changes are made, by default all that the clerk has
 * not touched. Everything outside the fields, and every part without a change, stays as it is.
 */
export function renewFields(
  docx: Uint8Array,
  fields: Readonly<Record<string, string>>,
  { chosen = null, record = null }: { chosen?: readonly string[] | null; record?: RecordChange | null } = {},
): RenewedDocument {
  const parts = openDocx(docx);
  const { trees, record: old } = openTrees(parts);
  const found = trees.flatMap((tree) => tree.found);
  const renewal = planRenewal(found, fields);
  const steps = renewalSteps(found, fields, { renewal, chosen: new Set(chosen ?? usualChoice(renewal)) });
  const changed = new Set(steps.flatMap((step) => (step.kind === "insert" ? [] : [found[step.control]])));
  const main = trees.find(({ name }) => isMainPart(name));
  if (main) renewTrees(main.root, found, steps);
  const isTouched = ({ name, found: own }: Tree): boolean =>
    own.some((field) => changed.has(field)) || (isMainPart(name) && steps.some(({ kind }) => kind === "insert"));
  const made = Object.fromEntries(trees.filter(isTouched).map(({ name, root }) => [name, partBytes(writeXml(root))]));
  const written = { ...parts, ...made };
  const kept = main && record?.(old, findFields(main.root));
  const isKeptSame = kept == null || JSON.stringify(kept) === JSON.stringify(old);
  if (Object.keys(made).length === 0 && isKeptSame) return { bytes: docx, renewal };
  return { bytes: packDocx(main && kept && !isKeptSame ? withRecord(written, main.name, kept) : written), renewal };
}

/** What a renewed document keeps of its making, from what it kept before and the fields that it has now. */
export type RecordChange = (old: OrderRecord | null, fields: readonly DocumentField[]) => OrderRecord | null;

interface Tree {
  readonly name: string;
  readonly root: Element;
  readonly found: readonly FoundField[];
}

function openTrees(parts: Parts): { trees: readonly Tree[]; record: OrderRecord | null } {
  const record = readRecord(parts);
  const trees = Object.entries(parts)
    .filter(([name]) => isTextPart(name))
    .map(([name, bytes]) => {
      const root = parseXml(partText(bytes));
      if (isMainPart(name)) adoptControls(root, record);
      return { name, root, found: findFields(root) };
    });
  return { trees, record };
}

function flatRecord(root: Element): OrderRecord | null {
  for (const part of descendants(root, "pkg:part")) {
    if (!/\/customXml\/item\d+\.xml$/i.test(part.attributes["pkg:name"] ?? "")) continue;
    const data = child(part, "pkg:xmlData");
    const record = parseRecord(data ? data.children.filter(isElement).map(serialise).join("") : "");
    if (record) return record;
  }
  return null;
}
