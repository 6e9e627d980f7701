import { limits } from "../limits";
import { refusal } from "../sentences";
import { type Attributes, readXml, type XmlReader } from "./parse";
import { attributeName, type Scope } from "./names";

export type XmlNode = XmlElement | string;

/** An element and where its text stands in the part: `start` at "<", `inside` after the opening tag, `end` after it all. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
  readonly start: number;
  readonly inside: number;
  readonly end: number;
}

interface Growing extends XmlElement {
  children: XmlNode[];
  end: number;
}

/** Most elements hold nothing: they share their emptiness. */
const nothing: XmlNode[] = [];

function append(parent: Growing, node: XmlNode): void {
  if (parent.children === nothing) parent.children = [node];
  else parent.children.push(node);
}

export interface TreeReader extends XmlReader {
  /** The document element, once `end` was called. */
  root(): XmlElement;
}

/** Sees the elements of a tree while it grows. */
export interface TreeWatch {
  open(name: string): void;
  /** The element is complete; true lets the tree forget it. */
  close(element: XmlElement): boolean;
}

/**
 * Reads a part into a tree. Elements for which `drop` holds are left out with all that is in them: formatting that no
 * reader looks at is most of a Word document.
 */
export function treeReader(drop: (name: string) => boolean = () => false, watch?: TreeWatch): TreeReader {
  const top: Growing = { name: "", attributes: none, children: nothing, start: 0, inside: 0, end: 0 };
  const open: Growing[] = [top];
  let parent = top;
  let dropped = 0;
  let count = 0;
  const reader = readXml({
    open(name, attributes, scope, { start, end }) {
      if (dropped > 0 || drop(name)) {
        dropped++;
        return;
      }
      if (++count > limits.elements) throw refusal("document-too-large");
      const element: Growing = { name, attributes: own(attributes, scope), children: nothing, start, inside: end, end };
      append(parent, element);
      watch?.open(name);
      open.push(element);
      parent = element;
    },
    text(text) {
      if (dropped === 0) append(parent, text);
    },
    close(_, end) {
      if (dropped > 0) {
        dropped--;
        return;
      }
      const closed = parent;
      closed.end = end;
      open.pop();
      parent = open[open.length - 1] as Growing;
      if (watch?.close(closed) === true) parent.children.pop();
    },
  });
  return {
    ...reader,
    root() {
      const root = top.children.find(isElement);
      if (root === undefined) throw refusal("file-damaged");
      return root;
    },
  };
}

const none: Attributes = Object.freeze({});

/** Attributes under their fixed names; what only tells revisions apart is left out. */
function own(attributes: Attributes, scope: Scope): Attributes {
  let kept: Record<string, string> | null = null;
  for (const written in attributes) {
    if (written.startsWith("xmlns") || written.startsWith("w:rsid") || written.startsWith("w14:")) continue;
    kept ??= {};
    kept[attributeName(scope, written)] = attributes[written] as string;
  }
  return kept ?? none;
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== "string";

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const node of element.children) if (typeof node !== "string" && node.name === name) return node;
  return undefined;
}

export const children = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element === undefined
    ? []
    : element.children.filter((node): node is XmlElement => isElement(node) && node.name === name);

/** The element's own text, without that of its children. */
export function ownText(element: XmlElement): string {
  const { children } = element;
  if (children.length === 0) return "";
  if (children.length === 1 && typeof children[0] === "string") return children[0];
  return children.filter((node): node is string => typeof node === "string").join("");
}
