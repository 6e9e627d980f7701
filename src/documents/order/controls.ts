import { fieldClose, fieldNumberEnd, fieldOpen } from "./marks";
import { fieldTag } from "./field-tag";
import { fieldTitle } from "./field-title";
import { type OrderField } from "./order-fields";
import { child, type Element, element, isElement, type Node } from "./xml-tree";

/**
 * Wraps every text that stands between field marks in a content control with the field's tag. Returns the fields met.
 */
export function wrapFields(root: Element, fields: readonly OrderField[], nextId: () => number): Set<string> {
  const met = new Set<string>();
  const visit = (parent: Element): void => {
    if (parent.children.some((node) => isElement(node) && node.name === "w:r" && hasMarks(node))) {
      parent.children = wrapRuns(parent.children, (number, runs) => {
        const field = fields[number];
        if (field === undefined) return runs;
        met.add(field.name);
        return [control(field, runs, nextId())];
      });
    }
    for (const node of parent.children) if (isElement(node)) visit(node);
  };
  visit(root);
  return met;
}

type Piece = Node | { readonly open: number } | "close";
const boundary = new RegExp(`(${fieldOpen}\\d+${fieldNumberEnd}|${fieldClose})`);

const hasMarks = (run: Element): boolean =>
  run.children.some((node) => isElement(node) && node.name === "w:t" && boundary.test(joined(node)));

const joined = (node: Element): string => node.children.filter((inner) => typeof inner === "string").join("");

function wrapRuns(nodes: readonly Node[], wrap: (number: number, runs: Node[]) => Node[]): Node[] {
  const result: Node[] = [];
  let open: { number: number; runs: Node[] } | null = null;
  for (const piece of nodes.flatMap(pieces)) {
    if (piece === "close") {
      if (open) result.push(...wrap(open.number, open.runs));
      open = null;
    } else if (typeof piece === "object" && "open" in piece) {
      open = { number: piece.open, runs: [] };
    } else (open?.runs ?? result).push(piece);
  }
  if (open) result.push(...open.runs);
  return result;
}

/** A run cut where fields begin and end. */
function pieces(node: Node): Piece[] {
  if (!isElement(node) || node.name !== "w:r" || !hasMarks(node)) return [node];
  const properties = child(node, "w:rPr");
  const result: Piece[] = [];
  let content: Node[] = [];
  const flush = (): void => {
    if (content.length > 0)
      result.push(element("w:r", { ...node.attributes }, [...(properties ? [properties] : []), ...content]));
    content = [];
  };
  for (const inner of node.children) {
    if (inner === properties) continue;
    if (!isElement(inner) || inner.name !== "w:t") {
      content.push(inner);
      continue;
    }
    for (const part of joined(inner).split(boundary)) {
      if (part === fieldClose) {
        flush();
        result.push("close");
      } else if (part.startsWith(fieldOpen)) {
        flush();
        result.push({ open: Number(part.slice(1, -1)) });
      } else if (part !== "") content.push(element("w:t", { "xml:space": "preserve" }, [part]));
    }
  }
  flush();
  return result;
}

const control = (field: OrderField, runs: Node[], id: number): Element =>
  element("w:sdt", {}, [
    element("w:sdtPr", {}, [
      element("w:alias", { "w:val": fieldTitle(field.name) }),
      element("w:tag", { "w:val": fieldTag(field.name, field.text) }),
      element("w:id", { "w:val": String(id) }),
    ]),
    element("w:sdtContent", {}, runs),
  ]);
