import { type PlanTable } from "../../../core/order/draft";
import { type Grid, type Source } from "../../../core/grid/source";
import { isMainPart, openDocx, packDocx, partBytes, partText } from "../parts";
import { drawPlan } from "../plan-table";
import { child, descendants, type Element, elements, parseXml, writeXml } from "../xml-tree";

/** A table of the text itself, with what holds it. */
export interface TablePlace {
  readonly parent: Element;
  readonly node: Element;
}

/** The tables of a document's text, those inside tables and text boxes left out. */
export function tablesOf(root: Element): TablePlace[] {
  const [body] = descendants(root, "w:body");
  const visit = (parent: Element): TablePlace[] =>
    elements(parent).flatMap((node) => {
      if (node.name === "w:tbl") return [{ parent, node }];
      return ["w:sdt", "w:sdtContent", "w:ins", "w:customXml"].includes(node.name) ? visit(node) : [];
    });
  return body ? visit(body) : [];
}

/** A plan as wide as the table in whose place it comes. */
export function drawnLike(old: Element, table: PlanTable): Element {
  const grid = child(old, "w:tblGrid");
  const width = grid ? elements(grid).reduce((sum, column) => sum + Number(column.attributes["w:w"] ?? 0), 0) : 0;
  return drawPlan(table, width > 2000 ? width : 9638, textSize);
}

/** Points of the order's text by the standard; a table takes no more than fits its columns. */
const textSize = 14;

/** The document with its table number `at` drawn anew. */
export function drawAnew(docx: Uint8Array, at: number, table: PlanTable): Uint8Array {
  const parts = openDocx(docx);
  const main = Object.keys(parts).find(isMainPart);
  if (main === undefined) return docx;
  const root = parseXml(partText(parts[main] ?? new Uint8Array()));
  const place = tablesOf(root)[at];
  if (place === undefined) return docx;
  place.parent.children.splice(place.parent.children.indexOf(place.node), 1, drawnLike(place.node, table));
  return packDocx({ ...parts, [main]: partBytes(writeXml(root)) });
}

/** What a table says, as a text that is equal where it says the same. */
export const gridWords = ({ rows }: Grid): string =>
  JSON.stringify(
    rows.map((slots) =>
      slots.map((slot) => (slot.kind === "cell" ? slot.text.replace(/[^\S\n]+/g, " ").trim() : null)),
    ),
  );

/** The table of this number. */
export const gridAt = ({ blocks }: Source, at: number): Grid | undefined =>
  blocks.filter((block) => block.kind === "grid")[at];
