import { openDocx, partText } from "../../src/documents/order/parts";
import { child, descendants, type Element, elements, isElement, parseXml } from "../../src/documents/order/xml-tree";

/** A part of a package as a tree. */
export function partRoot(bytes: Uint8Array, name = "word/document.xml"): Element {
  const part = openDocx(bytes)[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return parseXml(partText(part));
}

/** The words of a part, a line for each paragraph; line breaks and tabs as they read. */
export const docxLines = (bytes: Uint8Array, name?: string): string[] =>
  descendants(partRoot(bytes, name), "w:p")
    .filter((paragraph) => descendants(paragraph, "w:p").length === 0)
    .map(paragraphText);

export function paragraphText(parent: Element): string {
  return elements(parent)
    .map((node) => {
      if (node.name === "w:t") return node.children.filter((one) => !isElement(one)).join("");
      if (node.name === "w:br") return "\n";
      if (node.name === "w:tab") return child(parent, "w:t") || parent.name === "w:r" ? "\t" : "";
      return node.name === "w:pPr" || node.name === "w:sdtPr" ? "" : paragraphText(node);
    })
    .join("");
}
