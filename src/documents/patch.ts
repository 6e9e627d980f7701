import { type Applied, type Edit } from "../core/grid/edit";
import { mainPartOf } from "./package/main-part";
import { openPackage, partKey } from "./package/package";
import { rewrite } from "./package/rewrite";
import { formOf } from "./package/signature";
import { refusal } from "./sentences";
import { patchSheets } from "./sheet/patch";
import { patchWord } from "./word/patch";

export interface Patched {
  readonly bytes: Uint8Array;
  readonly applied: Applied;
}

/**
 * Writes edits into a .docx or .xlsx. Places are those of `readDocument` on the same bytes; edits are made in the order
 * given, each on the document that the earlier ones left (who adds several rows, adds them from the bottom up). An edit
 * that no longer fits, or must not be made, is refused alone, with the reason. Parts that nothing was written into are
 * carried over byte by byte; with nothing done the same bytes come back. Throws as `readDocument`.
 */
export function patchDocument(bytes: Uint8Array, edits: readonly Edit[]): Patched {
  if (formOf(bytes) === "xml") throw refusal("file-flat");
  const file = openPackage(bytes);
  const { kind, part } = mainPartOf(file);
  switch (kind) {
    case "word": {
      const { text, applied } = patchWord(file, part, edits);
      return { bytes: rewrite(file, text === null ? new Map() : new Map([[partKey(part), text]])), applied };
    }
    case "sheet": {
      const { texts, applied } = patchSheets(file, part, edits);
      return { bytes: rewrite(file, new Map([...texts].map(([name, text]) => [partKey(name), text]))), applied };
    }
  }
}
