import { type OrderDraft } from "../../core/order/draft";
import { tableRows } from "../../core/order/table-rows";
import { Failure } from "../failure";
import { textHash } from "./field-tag";
import { orderFields } from "./order-fields";
import { child, element, elements, parseXml, textOf, writeXml } from "./xml-tree";

/**
 * What a made order says of its own making, in a part of its own beside the text: the facts it was worded from, and marks
 * of the texts that the program wrote, so that a text changed by hand is known even where Word's controls were lost.
 */
export interface OrderRecord {
  /** As typed into the form; from a file it may be anything, and is checked before use (core/flows/kept-facts.ts). */
  readonly facts: unknown;
  /** Field → the mark of its text. */
  readonly fields: Readonly<Record<string, string>>;
  /** Marks of the plan's rows as drawn, null where the order has no plan. */
  readonly rows: readonly string[] | null;
}

export const recordNamespace = "urn:plan-i-prikaz:order";

/** The record of a draft; null where nobody knows what it was composed from. */
export function recordOf(draft: OrderDraft): OrderRecord | null {
  if (draft.facts === undefined) return null;
  const plan = draft.annexes.find(({ content }) => content.kind === "plan")?.content;
  return {
    facts: draft.facts,
    fields: Object.fromEntries(Object.entries(orderFields(draft)).map(([name, text]) => [name, textHash(text)])),
    rows: plan?.kind === "plan" ? tableRows(plan).map(textHash) : null,
  };
}

export const writeRecord = ({ facts, fields, rows }: OrderRecord): string =>
  writeXml(
    element("order", { xmlns: recordNamespace, version: "1" }, [
      element("facts", {}, [JSON.stringify(facts)]),
      ...Object.entries(fields).map(([name, made]) => element("field", { name, made })),
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
      fields: Object.fromEntries(
        elements(root).flatMap(({ name: kind, attributes: { name = "", made = "" } }) =>
          kind === "field" && fieldName.test(name) && mark.test(made) ? [[name, made]] : [],
        ),
      ),
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

const fieldName = /^(?:order|annex)\.[a-z0-9.]{1,60}$/;
const mark = /^[0-9a-f]{8}$/;
