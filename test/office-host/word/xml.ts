import { type Element, type Node } from "@xmldom/xmldom";

export const isElement = (node: Node | null): node is Element => node !== null && node.nodeType === 1;

export const elementsOf = (parent: Node): Element[] => Array.from(parent.childNodes).filter(isElement);

export const childrenNamed = (parent: Node, name: string): Element[] =>
  elementsOf(parent).filter(({ nodeName }) => nodeName === name);

export function ancestor(node: Node, name: string): Element | null {
  for (let above = node.parentNode; above !== null; above = above.parentNode) {
    if (isElement(above) && above.nodeName === name) return above;
  }
  return null;
}

export const isInside = (node: Node, name: string): boolean => ancestor(node, name) !== null;

export function make(like: Node, name: string): Element {
  const { ownerDocument } = like;
  if (ownerDocument === null) throw new Error("the node belongs to no document");
  return ownerDocument.createElementNS("http://schemas.openxmlformats.org/wordprocessingml/2006/main", name);
}

export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}
