import { type OrderDraft, type PlanTable } from "../../core/order/draft";
import { partClauses } from "./clause-paragraphs";
import { planMark, sectionMark } from "./marks";
import { drawPlan, wideColumns } from "./plan-table";
import { planField } from "./order-fields";
import { readFieldTag } from "./field-tag";
import { breakBefore, paragraphProperties, type Section, sectionsOf, textWidth, tinyParagraph, turn } from "./sections";
import { child, descendants, type Element, element, elements, isElement, textOf } from "./xml-tree";

/**
 * What the template library cannot: sections begin where the template says, the plan is drawn as wide as its sheet, a
 * sheet with many columns lies on its side, the signature stays with the last clause. Returns the names of the plans drawn.
 */
export function layOut(root: Element, draft: OrderDraft, size: number): string[] {
  const body = child(root, "w:body");
  if (body === undefined) return [];
  for (const paragraph of descendants(root, "w:p").filter((one) => textOf(one) === sectionMark)) {
    if (body.children.includes(paragraph)) breakBefore(body, paragraph);
    remove(root, paragraph);
  }
  const plans = descendants(root, "w:p").flatMap((paragraph) => {
    const index = markedPlan(paragraph);
    const content = index === null ? undefined : draft.annexes[index]?.content;
    return index !== null && content?.kind === "plan" ? [{ paragraph, index, plan: content }] : [];
  });
  for (const { paragraph, plan } of plans) {
    if (plan.columns.length >= wideColumns) separateFromOrder(body, paragraph);
  }
  for (const section of sectionsOf(body)) {
    const inside = plans.filter(({ paragraph }) => section.blocks.some((block) => holds(block, paragraph)));
    if (inside.some(({ plan }) => plan.columns.length >= wideColumns)) {
      turn(section);
      moveRequisitesRight(section);
    }
    for (const { paragraph, plan } of inside) {
      const width = cellWidth(body, paragraph) ?? textWidth(section);
      replace(root, paragraph, drawn(plan, width, size));
    }
  }
  for (const holder of [body, ...descendants(root, "w:tc"), ...descendants(root, "w:txbxContent")]) closeTables(holder);
  partClauses(body);
  keepSignature(body);
  return plans.map(({ index }) => planField(index));
}

const drawn = (plan: PlanTable, width: number, size: number): Element =>
  plan.columns.length > 0 ? drawPlan(plan, width, size) : element("w:p", {}, [tinyParagraph()]);

/** Between the margins of the table cell that a place stands in, null outside tables. */
function cellWidth(parent: Element, paragraph: Element): number | null {
  const cell = descendants(parent, "w:tc").findLast((one) => holds(one, paragraph));
  const width = cell && descendants(cell, "w:tcW")[0]?.attributes;
  return width?.["w:type"] === "dxa" ? Math.max(1000, Number(width["w:w"]) - 216) : null;
}

function markedPlan(paragraph: Element): number | null {
  const match = new RegExp(`^${planMark}(\\d+)${planMark}$`).exec(textOf(paragraph));
  return match ? Number(match[1]) : null;
}

const holds = (block: Element, inner: Element): boolean =>
  block === inner || elements(block).some((node) => holds(node, inner));

/** Where the template keeps order and plan in one section, a wide plan begins a sheet of its own, its annex's head with it. */
function separateFromOrder(body: Element, paragraph: Element): void {
  const section = sectionsOf(body).find(({ blocks }) => blocks.some((block) => holds(block, paragraph)));
  if (section === undefined) return;
  const at = section.blocks.findIndex((block) => holds(block, paragraph));
  const lastOfOrder = section.blocks
    .slice(0, at)
    .findLastIndex((block) => fieldsIn(block).some((one) => one.startsWith("order.")));
  if (lastOfOrder < 0) return;
  const head = section.blocks.findIndex((block, index) => index > lastOfOrder && fieldsIn(block).length > 0);
  const first = section.blocks[head > 0 && head < at ? head : at];
  if (first !== undefined) breakBefore(body, first);
}

const fieldsIn = (block: Element): string[] =>
  descendants(block, "w:tag").flatMap((tag) => readFieldTag(tag.attributes["w:val"] ?? "")?.field ?? []);

/** The style of marks and stamps in our own templates: a block of 8 cm at the right of whatever sheet. */
export const stampStyle = "OrderStamp";
export const stampWidth = 4535;

function moveRequisitesRight(section: Section): void {
  const left = textWidth(section) - stampWidth;
  for (const paragraph of section.blocks.flatMap((block) => [block, ...descendants(block, "w:p")])) {
    const properties = paragraph.name === "w:p" ? paragraphProperties(paragraph) : undefined;
    const style = properties && child(properties, "w:pStyle");
    if (!properties || style?.attributes["w:val"] !== stampStyle || child(properties, "w:ind")) continue;
    const before = new Set(["w:jc", "w:outlineLvl", "w:rPr", "w:sectPr", "w:pPrChange"]);
    const next = properties.children.findIndex((node) => isElement(node) && before.has(node.name));
    const indent = element("w:ind", { "w:left": String(left), "w:firstLine": "0" });
    properties.children.splice(next < 0 ? properties.children.length : next, 0, indent);
  }
}

/** Word wants a paragraph between two tables and after the last. */
function closeTables(holder: Element): void {
  for (let index = holder.children.length - 1; index >= 0; index--) {
    const node = holder.children[index];
    if (!isElement(node) || node.name !== "w:tbl") continue;
    const next = holder.children.slice(index + 1).find(isElement);
    if (next === undefined || next.name === "w:tbl" || next.name === "w:sectPr") {
      holder.children.splice(index + 1, 0, element("w:p", {}, [tinyParagraph()]));
    }
  }
}

/** The last clause is never parted from the signature by a page's end. */
export function keepSignature(body: Element): void {
  const paragraphs = paragraphsIn(body);
  const signature = paragraphs.findIndex((one) => fieldsIn(one).includes("order.signature.position"));
  if (signature < 1) return;
  const clause = paragraphs.slice(0, signature).findLastIndex((one) => textOf(one).trim() !== "");
  for (const paragraph of paragraphs.slice(Math.max(clause, signature - 4, 0), signature)) {
    const properties = paragraphProperties(paragraph);
    if (child(properties, "w:keepNext")) continue;
    const style = properties.children.findIndex((node) => isElement(node) && node.name === "w:pStyle");
    properties.children.splice(style + 1, 0, element("w:keepNext"));
  }
}

/** The paragraphs of the text itself, those of tables left out. */
const paragraphsIn = (parent: Element): Element[] =>
  elements(parent).flatMap((node) => {
    if (node.name === "w:p") return [node];
    return node.name === "w:sdt" || node.name === "w:sdtContent" ? paragraphsIn(node) : [];
  });

function replace(root: Element, old: Element, made: Element): void {
  const parent = parentOf(root, old);
  parent?.children.splice(parent.children.indexOf(old), 1, made);
}

function remove(root: Element, old: Element): void {
  const parent = parentOf(root, old);
  if (parent === undefined) return;
  parent.children.splice(parent.children.indexOf(old), 1);
  if (parent.name === "w:tc" && !elements(parent).some(({ name }) => name === "w:p"))
    parent.children.push(element("w:p"));
}

const parentOf = (root: Element, wanted: Element): Element | undefined => {
  if (root.children.includes(wanted)) return root;
  for (const inner of elements(root)) {
    const found = parentOf(inner, wanted);
    if (found) return found;
  }
  return undefined;
};
