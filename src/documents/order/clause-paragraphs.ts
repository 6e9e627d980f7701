import { readFieldTag } from "./field-tag";
import { child, type Element, element, elements, isElement, type Node } from "./xml-tree";

/**
 * A clause of several lines – members of a group, the new wording of another act – becomes several paragraphs in one
 * content control: each with its indent, the first alone with the number.
 */
export function partClauses(parent: Element): void {
  parent.children = parent.children.map((node) => {
    if (!isElement(node)) return node;
    partClauses(node);
    return node.name === "w:p" ? (parted(node) ?? node) : node;
  });
}

function parted(paragraph: Element): Element | null {
  const [control, ...others] = elements(paragraph).filter(({ name }) => name !== "w:pPr");
  if (control?.name !== "w:sdt" || others.length > 0) return null;
  const properties = child(control, "w:sdtPr");
  const content = child(control, "w:sdtContent");
  if (!properties || !content || !isClause(properties)) return null;
  const lines = linesOf(content);
  if (lines.length < 2) return null;
  const format = child(paragraph, "w:pPr");
  const paragraphs = lines.map((runs, index) =>
    element("w:p", {}, [...(format ? [index === 0 ? format : withoutNumber(format)] : []), ...runs]),
  );
  return element("w:sdt", {}, [properties, element("w:sdtContent", {}, paragraphs)]);
}

const isClause = (properties: Element): boolean =>
  readFieldTag(child(properties, "w:tag")?.attributes["w:val"] ?? "")?.field.startsWith("order.clause.") ?? false;

/** The paragraph's format for what follows its first line. */
export const withoutNumber = (format: Element): Element => ({
  ...structuredClone(format),
  children: structuredClone(format).children.filter(
    (node) => !isElement(node) || (node.name !== "w:numPr" && node.name !== "w:sectPr"),
  ),
});

/** The runs of each line, cut at line breaks. */
function linesOf(content: Element): Node[][] {
  const lines: Node[][] = [[]];
  for (const node of content.children) {
    if (!isElement(node) || node.name !== "w:r") {
      lines.at(-1)?.push(node);
      continue;
    }
    const format = child(node, "w:rPr");
    let kept: Node[] = [];
    const flush = (): void => {
      if (kept.length > 0) lines.at(-1)?.push(element("w:r", {}, [...(format ? [format] : []), ...kept]));
      kept = [];
    };
    for (const inner of elements(node)) {
      if (inner === format) continue;
      if (inner.name === "w:br" && inner.attributes["w:type"] === undefined) {
        flush();
        lines.push([]);
      } else kept.push(inner);
    }
    flush();
  }
  return lines;
}
