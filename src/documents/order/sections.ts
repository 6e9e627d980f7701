import { planMark } from "./marks";
import { child, descendants, type Element, element, elements, isElement, textOf } from "./xml-tree";

/** A section of the document: its blocks and the properties that close it. */
export interface Section {
  readonly blocks: readonly Element[];
  readonly properties: Element;
}

/** The sections of a body, the last closed by the body itself. */
export function sectionsOf(body: Element): Section[] {
  const sections: Section[] = [];
  let blocks: Element[] = [];
  for (const block of elements(body)) {
    if (block.name === "w:sectPr") continue;
    blocks.push(block);
    const properties = closingProperties(block);
    if (properties) {
      sections.push({ blocks, properties });
      blocks = [];
    }
  }
  return [...sections, { blocks, properties: lastProperties(body) }];
}

const closingProperties = (block: Element): Element | undefined =>
  block.name === "w:p" ? sectionProperties(block) : descendants(block, "w:p").map(sectionProperties).find(Boolean);

function sectionProperties(paragraph: Element): Element | undefined {
  const properties = child(paragraph, "w:pPr");
  return properties && child(properties, "w:sectPr");
}

function lastProperties(body: Element): Element {
  const own = child(body, "w:sectPr");
  if (own) return own;
  const made = element("w:sectPr", {}, [element("w:pgSz", { "w:w": "11906", "w:h": "16838" })]);
  body.children.push(made);
  return made;
}

/**
 * Ends the section before the block: what follows begins on a new sheet, with properties of its own. Nothing happens
 * where nothing stands before the block. Page one of the document alone goes without its number.
 */
export function breakBefore(body: Element, block: Element): void {
  const section = sectionsOf(body).find(({ blocks }) => blocks.includes(block));
  if (section === undefined) return;
  const before = section.blocks[section.blocks.indexOf(block) - 1];
  if (before === undefined) return;
  const closing = structuredClone(section.properties);
  section.properties.children = section.properties.children.filter(
    (node) => !isElement(node) || (node.name !== "w:titlePg" && node.name !== "w:type"),
  );
  if (before.name === "w:p" && !textOf(before).includes(planMark)) {
    setLast(paragraphProperties(before), closing);
    return;
  }
  const paragraph = element("w:p", {}, [tinyParagraph(closing)]);
  body.children.splice(body.children.indexOf(block), 0, paragraph);
}

/** The properties of a paragraph, made where it has none. */
export function paragraphProperties(paragraph: Element): Element {
  const own = child(paragraph, "w:pPr");
  if (own) return own;
  const made = element("w:pPr");
  paragraph.children.unshift(made);
  return made;
}

/** sectPr stands at the end of the properties, before the record of their change. */
function setLast(properties: Element, section: Element): void {
  const change = properties.children.findIndex((node) => isElement(node) && node.name === "w:pPrChange");
  properties.children.splice(change < 0 ? properties.children.length : change, 0, section);
}

/** A paragraph that must be there and must not be seen. */
export const tinyParagraph = (...more: Element[]): Element =>
  element("w:pPr", {}, [
    element("w:spacing", { "w:before": "0", "w:after": "0", "w:line": "20", "w:lineRule": "exact" }),
    ...more,
  ]);

/** Lays the section on its side, margins kept. */
export function turn(section: Section): void {
  const size = child(section.properties, "w:pgSz");
  if (size === undefined) return;
  const [width, height] = [Number(size.attributes["w:w"]), Number(size.attributes["w:h"])];
  if (width >= height) return;
  size.attributes = { ...size.attributes, "w:w": String(height), "w:h": String(width), "w:orient": "landscape" };
}

/** Between the margins, in twentieths of a point. */
export function textWidth({ properties }: Section): number {
  const size = child(properties, "w:pgSz");
  const margins = child(properties, "w:pgMar");
  const read = (from: Element | undefined, name: string, otherwise: number): number => {
    const value = Number(from?.attributes[name]);
    return Number.isFinite(value) && value >= 0 ? value : otherwise;
  };
  const width = read(size, "w:w", 11906) - read(margins, "w:left", 1701) - read(margins, "w:right", 567);
  return width > 2000 ? width : 9638;
}
