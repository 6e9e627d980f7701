import { type Applied, type Edit } from "../core/grid/edit";

/**
 * Writes edits back into a .docx or .xlsx: only what is changed changes. A stale edit is refused alone, with a reason.
 * Edits are made in the order given, each on the document that the earlier ones left.
 */
export function patchDocument(bytes: Uint8Array, edits: readonly Edit[]): { bytes: Uint8Array; applied: Applied } {
  return { bytes, applied: { done: [], refused: edits.map((edit) => ({ edit, why: notYet })) } };
}

const notYet = "Этот вид документа пока не правится.";
