import { child, ownText, type XmlElement } from "../xml/tree";
import { alternative, toggleOf, valueOf, wrappers } from "./properties";
import { type Reading } from "./reading";
import { type Style } from "./styles";
import { signText } from "./symbols";

/** A stretch of a paragraph's visible text, with the element that holds it. */
export interface Piece {
  readonly text: string;
  /** w:t, or the element of a tab, break, hyphen or sign. */
  readonly element: XmlElement;
  readonly run: XmlElement;
  readonly bold: boolean;
  /** A field's result: Word would write over whatever is typed here. */
  readonly locked: boolean;
  /** Content controls around it, outermost first. */
  readonly controls: readonly XmlElement[];
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Runs of a content control that shows its prompt, and the controls: they hold no text of a person's. */
  readonly prompts: readonly { readonly run: XmlElement; readonly control: XmlElement }[];
  /** Contents of text boxes that are anchored here. */
  readonly boxes: readonly XmlElement[];
}

interface Field {
  shown: boolean;
  instruction: string;
}

/**
 * Collects what a paragraph shows: insertions as accepted, deletions and hidden text left out, fields by their result.
 * A field that is not closed ends with the paragraph.
 */
export function collectPieces(paragraph: XmlElement, style: Style | undefined, reading: Reading): Pieces {
  const pieces: Piece[] = [];
  let prompts: Pieces["prompts"] = none;
  let boxes: Pieces["boxes"] = none;
  const fields: Field[] = [];
  const walk = (element: XmlElement, controls: readonly XmlElement[], locked: boolean): void => {
    for (const node of element.children) {
      if (typeof node === "string") continue;
      if (node.name === "w:r") readRun(node, controls, locked);
      else if (node.name === "w:sdt") walk(node, [...controls, node], locked);
      else if (node.name === "w:fldSimple") walk(node, controls, locked || !isOpen(node.attributes["w:instr"] ?? ""));
      else if (node.name === "mc:AlternateContent") {
        const branch = alternative(node);
        if (branch !== undefined) walk(branch, controls, locked);
      } else if (wrappers.has(node.name)) {
        if (node.name === "w:ins" || node.name === "w:moveTo") reading.met.add("revisions");
        walk(node, controls, locked);
      } else if (node.name === "w:del" || node.name === "w:moveFrom") reading.met.add("revisions");
      else if (node.name.startsWith("m:")) readFormula(node, controls);
    }
  };
  const readRun = (run: XmlElement, controls: readonly XmlElement[], locked: boolean): void => {
    const prompting =
      controls.length === 0
        ? undefined
        : controls.find((control) => child(child(control, "w:sdtPr"), "w:showingPlcHdr") !== undefined);
    if (prompting !== undefined) {
      prompts = [...prompts, { run, control: prompting }];
      return;
    }
    const properties = child(run, "w:rPr");
    const runStyle = reading.styles.get(valueOf(properties, "w:rStyle"));
    const hidden = toggleOf(properties, "w:vanish") ?? runStyle?.hidden ?? style?.hidden ?? false;
    const bold = toggleOf(properties, "w:b") ?? runStyle?.bold ?? style?.bold ?? false;
    for (const node of run.children) {
      if (typeof node === "string") continue;
      if (readFieldSign(node, fields)) continue;
      if (node.name === "w:footnoteReference" && node.attributes["w:customMarkFollows"] !== undefined) return;
      if (isDrawing(node.name)) boxes = [...boxes, ...textBoxes(node)];
      const text = hidden || fields.some((field) => !field.shown) ? "" : textOf(node);
      if (text === "") continue;
      const inField = locked || fields.some((field) => !isOpen(field.instruction));
      pieces.push({ text, element: node, run, bold, locked: inField, controls });
    }
  };
  const readFormula = (formula: XmlElement, controls: readonly XmlElement[]): void => {
    for (const node of formula.children) {
      if (typeof node === "string") continue;
      const text = node.name === "m:t" ? ownText(node) : "";
      if (text !== "") pieces.push({ text, element: node, run: formula, bold: false, locked: true, controls });
      else readFormula(node, controls);
    }
  };
  walk(paragraph, none, false);
  return { pieces, prompts, boxes };
}

const none: readonly never[] = [];

/** Links and form fields keep what is typed into them; any other field is counted anew by Word. */
const isOpen = (instruction: string): boolean => /^\s*(HYPERLINK|FORMTEXT)\b/i.test(instruction);

function readFieldSign(node: XmlElement, fields: Field[]): boolean {
  const last = fields[fields.length - 1];
  if (node.name === "w:instrText") {
    if (last !== undefined) last.instruction += ownText(node);
    return true;
  }
  if (node.name !== "w:fldChar") return false;
  const type = node.attributes["w:fldCharType"];
  if (type === "begin") fields.push({ shown: false, instruction: "" });
  else if (type === "end") fields.pop();
  else if (last !== undefined) last.shown = true;
  return true;
}

function textOf(node: XmlElement): string {
  switch (node.name) {
    case "w:t":
      return ownText(node);
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
      return node.attributes["w:type"] === "page" || node.attributes["w:type"] === "column" ? "" : "\n";
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "-";
    case "w:sym":
      return signText(node.attributes["w:char"] ?? "");
    default:
      return "";
  }
}

const isDrawing = (name: string): boolean =>
  name === "mc:AlternateContent" || name === "w:drawing" || name === "w:pict" || name === "w:object";

function textBoxes(element: XmlElement): XmlElement[] {
  if (element.name === "w:txbxContent") return [element];
  const inner = element.name === "mc:AlternateContent" ? alternative(element) : element;
  return (inner?.children ?? []).flatMap((node) => (typeof node === "string" ? [] : textBoxes(node)));
}
