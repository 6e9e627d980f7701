import { type PlanTable } from "../../../core/order/draft";
import { type Source } from "../../../core/grid/source";
import { readFlatOpc } from "../../flat-opc";
import { type Element, elements, parseXml } from "../xml-tree";
import { flatPackage } from "./flat-package";
import { drawnLike, gridAt, gridWords, tablesOf } from "./whole-table";

/** The plan's table, to be drawn anew in the document that is open in Word. Plain data. */
export interface TableRedraw {
  /** Which table of the text it is. */
  readonly at: number;
  /** What it said when the clerk chose. */
  readonly words: string;
  readonly table: PlanTable;
}

/** One table in the place of another. */
export interface TableStep {
  readonly at: number;
  /** What stands there. */
  readonly from: string;
  /** What is to stand there. */
  readonly to: string;
  readonly ooxml: string;
}

/**
 * Whether Word can put a table in the place of this one and, at an undo, this one back: it stands in the body itself, and
 * holds nothing but words and their looks. Notes, pictures, fields and automatic numbers would come back as others.
 */
export function canRedraw(root: Element, source: Source, at: number): boolean {
  const place = tablesOf(root)[at];
  const hasNumbers = gridAt(source, at)?.rows.some((slots) =>
    slots.some((slot) => slot.kind === "cell" && slot.labels !== undefined),
  );
  return place?.parent.name === "w:body" && hasNumbers === false && isPlain(place.node);
}

const content: ReadonlySet<string> = new Set(
  (
    "w:tr w:tc w:p w:r w:t w:br w:cr w:tab w:noBreakHyphen w:softHyphen w:bookmarkStart w:bookmarkEnd w:proofErr " +
    "w:lastRenderedPageBreak"
  ).split(" "),
);

const isPlain = (node: Element): boolean =>
  elements(node).every((one) =>
    /(Pr|PrEx|Grid)$/.test(one.name) ? isPlainFormat(one) : content.has(one.name) && isPlain(one),
  );

/** Neither a number of a list nor a tracked change. */
const isPlainFormat = (node: Element): boolean =>
  !/^w:(numPr|sectPr|ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change)$/.test(node.name) &&
  elements(node).every(isPlainFormat);

/** How to draw the table anew and how to take that back; null where it says something else by now, or holds more. */
export function planRedraw(
  flat: string,
  { at, words, table }: TableRedraw,
): { step: TableStep; back: TableStep } | null {
  const root = parseXml(flat);
  const source = readFlatOpc("", flat);
  const [old, grid] = [tablesOf(root)[at]?.node, gridAt(source, at)];
  if (!old || !grid || gridWords(grid) !== words || !canRedraw(root, source, at)) return null;
  const ooxml = flatPackage(root, [drawnLike(old, table)]);
  const drawn = gridAt(readFlatOpc("", ooxml), 0);
  const to = drawn ? gridWords(drawn) : "";
  return { step: { at, from: words, to, ooxml }, back: { at, from: to, to: words, ooxml: flatPackage(root, [old]) } };
}
