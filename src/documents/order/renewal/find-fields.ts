import { controlText } from "../control-text";
import { readFieldTag } from "../field-tag";
import { child, descendants, type Element, elements, textOf } from "../xml-tree";
import { clausePath, type ClausePlace, type DocumentField } from "./document-field";

/** A field with the control that holds it and, for a clause, the node of the text that comes and goes with it. */
export interface FoundField extends DocumentField {
  readonly control: Element;
  readonly block: Block | null;
}

export interface Block {
  readonly parent: Element;
  readonly node: Element;
}

/** The fields of a part, in the order of the document. */
export function findFields(root: Element): FoundField[] {
  const body = descendants(root, "w:body")[0];
  const blocks = body ? blocksOf(body) : [];
  let others = false;
  let last = -1;
  return descendants(root, "w:sdt").flatMap((control): FoundField[] => {
    const tag = readFieldTag(tagOf(control));
    if (tag === null) return [];
    const content = child(control, "w:sdtContent");
    const text = content ? controlText(content) : "";
    if (clausePath(tag.field) === null) return [{ tag, text, control, clause: null, block: null }];
    const at = blocks.findIndex(({ node }) => node === control || descendants(node, "w:sdt").includes(control));
    const block = blocks[at] ?? null;
    others = last >= 0 && at > last && blocks.slice(last + 1, at).some(({ node }) => textOf(node).trim() !== "");
    last = at;
    return [{ tag, text, control, clause: placeOf(control, block, others), block }];
  });
}

const tagOf = (control: Element): string => {
  const properties = child(control, "w:sdtPr");
  return (properties && child(properties, "w:tag")?.attributes["w:val"]) ?? "";
};

/** The paragraphs, tables and controls over paragraphs of the text itself. */
function blocksOf(parent: Element): Block[] {
  return elements(parent).flatMap((node) => {
    const content = node.name === "w:sdt" ? child(node, "w:sdtContent") : undefined;
    const isOurs = readFieldTag(tagOf(node)) !== null;
    if (content && !isOurs) return blocksOf(content);
    return node.name === "w:p" || node.name === "w:tbl" || node.name === "w:sdt" ? [{ parent, node }] : [];
  });
}

function placeOf(control: Element, block: Block | null, afterOthers: boolean): ClausePlace {
  if (block === null || block.node.name === "w:tbl") return { isWhole: false, isNumbered: false, afterOthers };
  const content = child(control, "w:sdtContent");
  const isAlone = textOf(block.node).trim() === (content ? textOf(content) : "").trim();
  const [paragraph] = block.node.name === "w:p" ? [block.node] : descendants(block.node, "w:p");
  const format = paragraph && child(paragraph, "w:pPr");
  const ends = descendants(block.node, "w:sectPr").length > 0;
  return {
    isWhole: isAlone && !ends,
    isNumbered: format !== undefined && child(format, "w:numPr") !== undefined,
    afterOthers,
  };
}
