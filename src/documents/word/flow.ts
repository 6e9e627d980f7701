import { child, type XmlElement } from "../xml/tree";
import { alternative } from "./properties";
import { type Reading } from "./reading";

/** What paragraphs and tables stand in `container`, through content controls and accepted revisions. */
export function flow(
  container: XmlElement,
  reading: Reading,
  take: { paragraph: (element: XmlElement) => void; table: (element: XmlElement) => void },
): void {
  for (const node of container.children) {
    if (typeof node === "string") continue;
    switch (node.name) {
      case "w:p":
        take.paragraph(node);
        break;
      case "w:tbl":
        take.table(node);
        break;
      case "w:altChunk":
        reading.met.add("embedded");
        break;
      default: {
        const inner = innerOf(node);
        if (inner !== undefined) flow(inner, reading, take);
      }
    }
  }
}

/** All elements of one name in `container`, through the same wrappers: rows of a table, cells of a row. */
export function unwrap(container: XmlElement, name: string, found: XmlElement[] = []): XmlElement[] {
  for (const node of container.children) {
    if (typeof node === "string") continue;
    if (node.name === name) found.push(node);
    else {
      const inner = innerOf(node);
      if (inner !== undefined) unwrap(inner, name, found);
    }
  }
  return found;
}

function innerOf(node: XmlElement): XmlElement | undefined {
  switch (node.name) {
    case "w:sdt":
      return child(node, "w:sdtContent");
    case "w:customXml":
    case "w:ins":
    case "w:moveTo":
    case "w:smartTag":
      return node;
    case "mc:AlternateContent":
      return alternative(node);
    default:
      return undefined;
  }
}
