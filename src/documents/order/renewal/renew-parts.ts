import { partClauses } from "../clause-paragraphs";
import { setControlText } from "../control-text";
import { readFieldTag } from "../field-tag";
import { fieldTitle } from "../field-title";
import { keepSignature } from "../lay-out";
import { child, descendants, type Element, element, isElement } from "../xml-tree";
import { clausePath } from "./document-field";
import { type FoundField } from "./find-fields";
import { type Neighbour, type RenewalStep } from "./renewal-steps";

/** Makes the steps in the tree of the document itself. */
export function renewTrees(root: Element, found: readonly FoundField[], steps: readonly RenewalStep[]): void {
  const made = new Map<string, Node>();
  for (const step of steps) {
    switch (step.kind) {
      case "write": {
        const control = found[step.control]?.control;
        if (control === undefined) break;
        if (step.text !== null) setControlText(control, step.text);
        setTag(control, step.tag);
        break;
      }
      case "remove": {
        const block = found[step.control]?.block;
        if (block) block.parent.children = block.parent.children.filter((node) => node !== block.node);
        break;
      }
      case "insert":
        insert(root, { found, made, step });
        break;
    }
  }
  const body = descendants(root, "w:body")[0];
  if (body && steps.some(({ kind }) => kind !== "write")) keepSignature(body);
}

interface Node {
  readonly parent: Element;
  readonly node: Element;
}

interface Insertion {
  readonly found: readonly FoundField[];
  readonly made: Map<string, Node>;
  readonly step: Extract<RenewalStep, { kind: "insert" }>;
}

/** A paragraph like the nearest clause of its level, with a control of its own. */
function insert(root: Element, { found, made, step }: Insertion): void {
  const nodeOf = (neighbour: Neighbour | null): Node | null => {
    if (neighbour === null) return null;
    return "tag" in neighbour ? (made.get(neighbour.tag) ?? null) : (found[neighbour.control]?.block ?? null);
  };
  const anchor = nodeOf(step.after) ?? nodeOf(step.before);
  const model = modelFor(found, step.depth);
  if (anchor === null || model === null) return;
  const paragraph = element("w:p", {}, [
    ...(model.format ? [model.format] : []),
    controlLike(step.field, { tag: step.tag, text: step.text, id: freeId(root), look: model.look }),
  ]);
  const holder = element("holder", {}, [paragraph]);
  partClauses(holder);
  const node = holder.children.find(isElement) as Element;
  const at = anchor.parent.children.indexOf(anchor.node);
  anchor.parent.children.splice(nodeOf(step.after) ? at + 1 : at, 0, node);
  made.set(step.tag, { parent: anchor.parent, node });
}

export interface Model {
  readonly format: Element | undefined;
  readonly look: Element | undefined;
}

/** How a clause of this depth looks: as another of the depth, or as one of the depth above, a list level further in. */
export function modelFor(found: readonly FoundField[], depth: number): Model | null {
  const of = (wanted: number): FoundField | undefined =>
    found.find(({ tag, block }) => block !== null && clausePath(tag.field)?.length === wanted + 1);
  const same = of(depth);
  const above = depth > 0 ? of(depth - 1) : undefined;
  const from = same ?? above;
  if (from?.block == null) return null;
  const [paragraph] = from.block.node.name === "w:p" ? [from.block.node] : descendants(from.block.node, "w:p");
  const own = paragraph && child(paragraph, "w:pPr");
  const format = own && structuredClone(own);
  if (format) format.children = format.children.filter((node) => !isElement(node) || !isOfOne(node));
  if (format && same === undefined) {
    for (const level of descendants(format, "w:ilvl")) level.attributes["w:val"] = String(depth);
  }
  const [run] = descendants(from.control, "w:r");
  return { format, look: run && child(run, "w:rPr") };
}

const isOfOne = ({ name }: Element): boolean => name === "w:sectPr" || name === "w:keepNext" || name === "w:pPrChange";

interface Control {
  readonly tag: string;
  readonly text: string;
  readonly id: number;
  readonly look: Element | undefined;
}

function controlLike(field: string, { tag, text, id, look }: Control): Element {
  const control = element("w:sdt", {}, [
    element("w:sdtPr", {}, [
      element("w:alias", { "w:val": fieldTitle(field) }),
      element("w:tag", { "w:val": tag }),
      element("w:id", { "w:val": String(id) }),
    ]),
    element("w:sdtContent", {}, [element("w:r", {}, look ? [structuredClone(look)] : [])]),
  ]);
  setControlText(control, text);
  return control;
}

function setTag(control: Element, tag: string): void {
  const properties = child(control, "w:sdtPr");
  if (properties === undefined) return;
  const named = child(properties, "w:tag");
  if (named) named.attributes["w:val"] = tag;
  const title = child(properties, "w:alias");
  const field = readFieldTag(tag)?.field;
  if (title && field) title.attributes["w:val"] = fieldTitle(field);
}

const freeId = (root: Element): number =>
  descendants(root, "w:sdtPr").reduce((most, one) => {
    const id = Number(child(one, "w:id")?.attributes["w:val"]);
    return Number.isSafeInteger(id) && id > most ? id : most;
  }, 1_700_000_000) + 1;
