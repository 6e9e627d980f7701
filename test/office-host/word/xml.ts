import { type Element, type Node } from "@xmldom/xmldom";

export const isElement = (node: Node | null): node is Element => node !== null && node.nodeType === 1;

/** By way of the neighbours: lists of the DOM count themselves anew whenever the document changes. */
export function elementsOf(parent: Node): Element[] {
  const elements: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) if (isElement(node)) elements.push(node);
  return elements;
}

/** Elements of this name below, in the order of the document; what `passes` refuses is not looked into. */
export function descendants(parent: Node, name: string, passes: (element: Element) => boolean = () => true): Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (!isElement(child) || !passes(child)) continue;
      if (child.nodeName === name) found.push(child);
      walk(child);
    }
  };
  walk(parent);
  return found;
}

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
