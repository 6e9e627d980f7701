import { type Source } from "../core/grid/source";
import { limits } from "./limits";
import { type Parts } from "./package/relationships";
import { relationshipsOf } from "./package/relationships";
import { refusal } from "./sentences";
import { type PlacedReading, readPlaces } from "./word/places";
import { isUnreadLook } from "./word/properties";
import { child, children, isElement, treeReader, type XmlElement } from "./xml/tree";

/** The document that Word hands over as one XML text (`body.getOoxml()`), read as a .docx would be. */
export const readFlatOpc = (name: string, xml: string): Source => readFlatOpcWithPlaces(name, xml).source;

/** As `readFlatOpc`, with what the Word host needs to find a place again. */
export function readFlatOpcWithPlaces(name: string, xml: string): PlacedReading {
  const parts = flatParts(xml);
  const main = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument");
  const part = main?.target ?? "word/document.xml";
  if (!parts.has(part)) throw refusal("word-no-text");
  return readPlaces(name, parts, part);
}

function flatParts(xml: string): Parts {
  if (xml.trim() === "") throw refusal("word-no-text");
  if (xml.length > limits.part) throw refusal("document-too-large");
  const reader = treeReader(isUnreadLook);
  reader.write(xml);
  reader.end();
  const parts = new Map<string, XmlElement>();
  for (const part of children(reader.root(), "pkg:part")) {
    const root = child(part, "pkg:xmlData")?.children.find(isElement);
    const partName = part.attributes["pkg:name"];
    if (root !== undefined && partName !== undefined) parts.set(keyOf(partName), root);
  }
  return { has: (partName) => parts.has(keyOf(partName)), tree: (partName) => parts.get(keyOf(partName)) ?? null };
}

const keyOf = (name: string): string => name.replace(/^\//, "").toLowerCase();
