import { SaxesParser } from "saxes";
import { Failure } from "../failure";
import { limits } from "../limits";
import { refusal } from "../sentences";

/**
 * A part of the package as a tree that is written back as it was read: names with the file's own prefixes, text as it
 * stands. Mutable, for the passes that change a document in place.
 */
export interface Element {
  readonly name: string;
  attributes: Record<string, string>;
  children: Node[];
}

export type Node = Element | string;

/** Reads a part. A DOCTYPE, too deep nesting, too many elements or damaged XML is a Failure. */
export function parseXml(xml: string): Element {
  const document: Element = { name: "", attributes: {}, children: [] };
  const open: Element[] = [document];
  let count = 0;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw refusal("file-doctype");
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > limits.depth) throw refusal("file-too-deep");
    if (++count > limits.elements) throw refusal("document-too-large");
    const made: Element = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(made);
    open.push(made);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => void open.at(-1)?.children.push(text));
  parser.on("cdata", (text) => void open.at(-1)?.children.push(text));
  try {
    parser.write(xml).close();
  } catch (cause) {
    throw cause instanceof Failure ? cause : refusal("file-damaged", cause);
  }
  const root = document.children.find(isElement);
  if (root === undefined) throw refusal("file-damaged");
  return root;
}

/** The whole part, with its declaration. */
export const writeXml = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${serialise(root)}`;

export function serialise(node: Node): string {
  if (typeof node === "string") return escapeText(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const start = `<${node.name}${attributes.join("")}`;
  return node.children.length === 0 ? `${start}/>` : `${start}>${node.children.map(serialise).join("")}</${node.name}>`;
}

export const escapeText = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");

const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");

export const isElement = (node: Node | undefined): node is Element => node !== undefined && typeof node !== "string";

export const element = (name: string, attributes: Record<string, string> = {}, children: Node[] = []): Element => ({
  name,
  attributes,
  children,
});

export const child = (parent: Element, name: string): Element | undefined =>
  parent.children.find((node): node is Element => isElement(node) && node.name === name);

export const elements = (parent: Element): Element[] => parent.children.filter(isElement);

/** All descendants of a name, in the order of the document. */
export function descendants(parent: Element, name: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Element): void => {
    for (const inner of node.children) {
      if (!isElement(inner)) continue;
      if (inner.name === name) found.push(inner);
      visit(inner);
    }
  };
  visit(parent);
  return found;
}

export const textOf = (node: Node): string => (typeof node === "string" ? node : node.children.map(textOf).join(""));
