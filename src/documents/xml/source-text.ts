import { isElement, type XmlElement } from "./tree";

/** «w:» of an element as its part writes it; parts may declare another prefix, or none. */
export function prefixOf(xml: string, element: XmlElement): string {
  const name = /^<([^\s/>]+)/.exec(xml.slice(element.start, element.start + 100))?.[1] ?? "";
  return name.slice(0, name.indexOf(":") + 1);
}

/** An element's own text in the part, without those of its descendants that `left` names. */
export function textWithout(xml: string, element: XmlElement, left: ReadonlySet<string>): string {
  const pieces: string[] = [];
  let at = element.start;
  const walk = (parent: XmlElement): void => {
    for (const node of parent.children) {
      if (!isElement(node)) continue;
      if (!left.has(node.name)) {
        walk(node);
        continue;
      }
      pieces.push(xml.slice(at, node.start));
      at = node.end;
    }
  };
  walk(element);
  return pieces.join("") + xml.slice(at, element.end);
}

/** Where an element's content ends: before its closing tag. An element without one (`<w:p/>`) gives null. */
export function endOfContent(xml: string, element: XmlElement): number | null {
  return element.inside === element.end ? null : xml.lastIndexOf("</", element.end - 1);
}
