import { readFlatMadeOrder, readMadeOrder, type MadeOrder } from "./renew";

/** The order's document as a host has it: a file, or Word's flat package, with the file where the package lacks the record. */
export type OrderDocument =
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  | { readonly kind: "word"; readonly xml: string; readonly file: Uint8Array | null };

export interface OpenedOrder extends MadeOrder {
  /** A form of the document that every reader takes. */
  readonly bytes: Uint8Array;
  /** Its fields were made anew since the record was written: the facts are those of then. */
  readonly isOlder: boolean;
}

/** null for a document that this program did not make. */
export function openMadeOrder(document: OrderDocument): OpenedOrder | null {
  const bytes = bytesOf(document);
  const made = document.kind === "file" ? readMadeOrder(bytes) : inWord(document);
  return made && { ...made, bytes, isOlder: isOlder(made) };
}

export const bytesOf = (document: OrderDocument): Uint8Array =>
  document.kind === "file" ? document.bytes : new TextEncoder().encode(document.xml);

function inWord({ xml, file }: Extract<OrderDocument, { kind: "word" }>): MadeOrder | null {
  const made = readFlatMadeOrder(xml);
  if (made === null || made.record !== null || file === null) return made;
  return { ...made, record: readMadeOrder(file)?.record ?? null };
}

function isOlder({ fields, record }: MadeOrder): boolean {
  if (record === null || record.fields.length === 0) return false;
  const recorded = new Set(record.fields.map(({ field, hash }) => `${field}#${hash}`));
  return fields.some(({ tag }) => !recorded.has(`${tag.field}#${tag.hash}`));
}
