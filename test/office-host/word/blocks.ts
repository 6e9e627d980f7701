import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import { HostError, invalidArgument } from "../protocol";
import { type WordDocument } from "./model";
import { childrenNamed, descendants, elementsOf, isElement, make, remove } from "./xml";

/** Takes a paragraph or table out. Two tables that then stand side by side are one. */
export function removeBlock(block: Element): void {
  const { parentNode } = block;
  remove(block);
  if (parentNode) joinTables(parentNode);
}

/** What is put before the first or after the last paragraph of a control stands outside of it. */
export function edgeOf(paragraph: Element, where: "After" | "Before"): Element {
  const { parentNode } = paragraph;
  if (parentNode?.nodeName !== "w:sdtContent") return paragraph;
  return elementsOf(parentNode).at(where === "After" ? -1 : 0) === paragraph
    ? (parentNode.parentNode as Element)
    : paragraph;
}

/** A control goes with its only paragraph. */
export function outOfControl(paragraph: Element): Element {
  const { parentNode } = paragraph;
  if (parentNode?.nodeName !== "w:sdtContent") return paragraph;
  const all = elementsOf(parentNode);
  if (all.length === 1) return parentNode.parentNode as Element;
  if (all.at(-1) === paragraph)
    throw invalidArgument("what stays of a control without its last paragraph is not certain");
  return paragraph;
}

/** Puts what a flat package says in the place of a paragraph, with so many empty paragraphs more as this Word leaves. */
export function replaceByOoxml(document: WordDocument, paragraph: Element, ooxml: string): void {
  const { parentNode } = paragraph;
  const body = mainBody(ooxml);
  const blocks = elementsOf(body).filter(({ nodeName }) => nodeName !== "w:sectPr");
  for (const block of blocks) parentNode?.insertBefore(document.dom.importNode(block, true), paragraph);
  for (let more = 0; more < document.paragraphsAfterOoxml; more++)
    parentNode?.insertBefore(make(paragraph, "w:p"), paragraph);
  remove(paragraph);
  if (parentNode) joinTables(parentNode);
}

/** The text of a flat package, found as Word finds it: by the package's relationships. */
function mainBody(ooxml: string): Element {
  const root = new DOMParser({ onError: () => undefined }).parseFromString(ooxml, "text/xml").documentElement;
  const parts = root?.nodeName === "pkg:package" ? childrenNamed(root, "pkg:part") : [];
  const part = (name: string): Element | undefined =>
    parts.find((one) => one.getAttribute("pkg:name")?.toLowerCase() === name.toLowerCase());
  const relations = part("/_rels/.rels");
  const main = (relations ? descendants(relations, "Relationship") : []).find((one) =>
    one.getAttribute("Type")?.endsWith("/officeDocument"),
  );
  const document = part(`/${main?.getAttribute("Target")?.replace(/^\//, "")}`);
  const [body] = document ? descendants(document, "w:body") : [];
  if (body === undefined) throw new HostError("InvalidArgument", "no package");
  return body;
}

function joinTables(parent: Node): void {
  for (const table of childrenNamed(parent, "w:tbl")) {
    for (let next = nextElement(table); next?.nodeName === "w:tbl"; next = nextElement(table)) {
      for (const row of childrenNamed(next, "w:tr")) table.appendChild(row);
      remove(next);
    }
  }
}

function nextElement(node: Node): Element | null {
  for (let next = node.nextSibling; next !== null; next = next.nextSibling) if (isElement(next)) return next;
  return null;
}
