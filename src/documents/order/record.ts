import { type OrderDraft } from "../../core/order/draft";
import { tableRows } from "../../core/order/table-rows";
import { Failure } from "../failure";
import { type FieldTag, readFieldTag, textHash } from "./field-tag";
import { child, element, elements, parseXml, textOf, writeXml } from "./xml-tree";

/**
 * What a made order says of its own making, in a part of its own beside the text: the facts it was worded from, and marks
 * of the texts that the program wrote, so that a text changed by hand is known even where Word's controls were lost.
 */
export interface OrderRecord {
  /** As typed into the form; from a file it may be anything, and is checked before use (core/flows/kept-facts.ts). */
  readonly facts: unknown;
  /** The fields in the order of the document, each with the mark of the text that the program wrote there. */
  readonly fields: readonly FieldTag[];
  /** Marks of the plan's rows as drawn, null where the order has no plan. */
  readonly rows: readonly string[] | null;
}

export const recordNamespace = "urn:plan-i-prikaz:order";

/** The record of a draft and of the fields it was written into; null where nobody knows what it was composed from. */
export function recordOf(draft: OrderDraft, fields: readonly FieldTag[]): OrderRecord | null {
  if (draft.facts === undefined) return null;
  const plan = draft.annexes.find(({ content }) => content.kind === "plan")?.content;
  return {
    facts: draft.facts,
    fields,
    rows: plan?.kind === "plan" ? tableRows(plan).map(textHash) : null,
  };
}

export const writeRecord = ({ facts, fields, rows }: OrderRecord): string =>
  writeXml(
    element("order", { xmlns: recordNamespace, version: "1" }, [
      element("facts", {}, [JSON.stringify(facts)]),
      ...fields.map(({ field, hash }) => element("field", { name: field, made: hash })),
      ...(rows === null ? [] : [element("rows", {}, [rows.join(" ")])]),
    ]),
  );

/** Characters that no record of ours comes near. */
const largest = 400_000;

/** A record from a file, which anyone may have written: null for what is not ours or not understood. */
export function parseRecord(xml: string): OrderRecord | null {
  if (xml.length > largest || !xml.includes(recordNamespace)) return null;
  try {
    const root = parseXml(xml);
    if (root.name !== "order" || root.attributes["xmlns"] !== recordNamespace || root.attributes["version"] !== "1")
      return null;
    const rows = child(root, "rows");
    const facts = child(root, "facts");
    return {
      facts: facts ? (JSON.parse(textOf(facts)) as unknown) : null,
      fields: elements(root).flatMap(({ name: kind, attributes: { name = "", made = "" } }) => {
        const tag = kind === "field" ? readFieldTag(`${name}#${made}`) : null;
        return tag ? [tag] : [];
      }),
      rows: rows
        ? textOf(rows)
            .split(" ")
            .filter((row) => mark.test(row))
        : null,
    };
  } catch (error) {
    if (error instanceof Failure || error instanceof SyntaxError) return null;
    throw error;
  }
}

const mark = /^[0-9a-f]{8}$/;
