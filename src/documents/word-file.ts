import { mainPartOf } from "./package/main-part";
import { openPackage } from "./package/package";
import { refusal } from "./sentences";
import { type PlacedReading, readPlaces } from "./word/places";
import { isUnreadLook } from "./word/properties";

/** A .docx as `readDocument` reads it, with what the Word host needs to find a place again. */
export function readWordFile(name: string, bytes: Uint8Array): PlacedReading {
  const file = openPackage(bytes);
  const { kind, part } = mainPartOf(file);
  if (kind !== "word") throw refusal("file-unknown");
  return readPlaces(name, { has: file.has, tree: (other) => file.tree(other, isUnreadLook) }, part);
}
