import { children, child, type XmlElement } from "../xml/tree";
import { numberOf, toggleOf, valueOf } from "./properties";

/** What a style says of the things a reader asks for, its ancestors' word taken where it is silent. */
export interface Style {
  readonly id: string;
  readonly numId?: string;
  readonly ilvl?: string;
  /** The style of the chain that gave `numId`. */
  readonly numberedBy?: string;
  readonly hidden?: boolean;
  readonly bold?: boolean;
  readonly alignment?: string;
  readonly outline?: number;
}

export interface Styles {
  get(id: string | undefined): Style | undefined;
  /** The style of paragraphs that name none. */
  readonly paragraph: Style | undefined;
}

/** Reads word/styles.xml; a document without it has no styles. */
export function readStyles(part: XmlElement | null): Styles {
  const elements = new Map<string, XmlElement>();
  let normal: string | undefined;
  for (const style of children(part ?? undefined, "w:style")) {
    const id = style.attributes["w:styleId"];
    if (id === undefined) continue;
    elements.set(id, style);
    if (style.attributes["w:type"] === "paragraph" && ["1", "true"].includes(style.attributes["w:default"] ?? ""))
      normal = id;
  }
  const met = new Map<string, Style>();
  const get = (id: string | undefined): Style | undefined => {
    if (id === undefined) return undefined;
    const known = met.get(id);
    if (known !== undefined) return known;
    const style = inherit(id, elements);
    if (style !== undefined) met.set(id, style);
    return style;
  };
  return { get, paragraph: get(normal) };
}

const longestChain = 20;

function inherit(id: string, elements: ReadonlyMap<string, XmlElement>): Style | undefined {
  if (!elements.has(id)) return undefined;
  let style: Style = { id };
  let next: string | undefined = id;
  for (let i = 0; i < longestChain && next !== undefined; i++) {
    const element = elements.get(next);
    if (element === undefined) break;
    style = { ...said(element, next), ...style };
    next = valueOf(element, "w:basedOn");
  }
  return style;
}

function said(element: XmlElement, id: string): Style {
  const paragraph = child(element, "w:pPr");
  const run = child(element, "w:rPr");
  const numbering = child(paragraph, "w:numPr");
  const numId = valueOf(numbering, "w:numId");
  const ilvl = valueOf(numbering, "w:ilvl");
  const hidden = toggleOf(run, "w:vanish");
  const bold = toggleOf(run, "w:b");
  const alignment = valueOf(paragraph, "w:jc");
  const outline = numberOf(paragraph, "w:outlineLvl", -1);
  return {
    id,
    ...(numId !== undefined && { numId, numberedBy: id }),
    ...(ilvl !== undefined && { ilvl }),
    ...(hidden !== undefined && { hidden }),
    ...(bold !== undefined && { bold }),
    ...(alignment !== undefined && { alignment }),
    ...(outline >= 0 && { outline }),
  };
}
