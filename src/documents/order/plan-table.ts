import { type PlanTable } from "../../core/order/draft";
import { bindTypedSpaces } from "../../core/order/wording/spaces";
import { cellMargin, columnWidths, lettersIn } from "./column-widths";
import { cleanText } from "./marks";
import { type Element, element } from "./xml-tree";

/** From this many columns on a plan is laid on a landscape sheet. */
export const wideColumns = 5;

/** The plan as a table of Word, `width` in twentieths of a point, `size` of the order's text in points. */
export function drawPlan(plan: PlanTable, width: number, size: number): Element {
  const points = tableSize(plan.columns.length, size);
  const widths = columnWidths(plan, width, points);
  const cells = (texts: readonly string[], style: CellStyle): Element[] =>
    widths.map((cellWidth, index) =>
      drawCell(
        texts[index] ?? "",
        cellWidth,
        plan.columns[index]?.role === "number" ? { ...style, alignment: "center" } : style,
        points,
      ),
    );
  return element("w:tbl", {}, [
    element("w:tblPr", {}, [
      element("w:tblW", { "w:w": String(width), "w:type": "dxa" }),
      tableBorders(),
      element("w:tblLayout", { "w:type": "fixed" }),
      element("w:tblCellMar", {}, [
        element("w:left", { "w:w": String(cellMargin), "w:type": "dxa" }),
        element("w:right", { "w:w": String(cellMargin), "w:type": "dxa" }),
      ]),
    ]),
    element(
      "w:tblGrid",
      {},
      widths.map((column) => element("w:gridCol", { "w:w": String(column) })),
    ),
    drawRow(
      cells(
        plan.columns.map(({ heading }) => heading),
        headingStyle,
      ),
      true,
    ),
    ...plan.rows.map((row) =>
      row.kind === "section"
        ? drawRow([drawCell(row.text, width, sectionStyle, points, widths.length)], false)
        : drawRow(cells(foldedTo(row.cells, widths.length), textStyle), false),
    ),
  ]);
}

/** Points of the table's text: 12, less where the columns are many (ГОСТ Р 7.0.97-2025 allows less in tables). */
export function tableSize(columns: number, size: number): number {
  const most = columns <= 5 ? 12 : columns <= 7 ? 11 : 10;
  return Math.min(size, most);
}

/** A row with more cells than columns keeps their words in the last. */
const foldedTo = (cells: readonly string[], count: number): readonly string[] =>
  cells.length <= count ? cells : [...cells.slice(0, count - 1), cells.slice(count - 1).join("\n")];

interface CellStyle {
  readonly bold: boolean;
  readonly alignment: "left" | "center";
  readonly vertical: "top" | "center";
  readonly keepNext: boolean;
}
const headingStyle: CellStyle = { bold: true, alignment: "center", vertical: "center", keepNext: true };
const sectionStyle: CellStyle = { bold: true, alignment: "center", vertical: "top", keepNext: true };
const textStyle: CellStyle = { bold: false, alignment: "left", vertical: "top", keepNext: false };

const drawRow = (cells: Element[], isHeading: boolean): Element =>
  element("w:tr", {}, [
    element("w:trPr", {}, [element("w:cantSplit"), ...(isHeading ? [element("w:tblHeader")] : [])]),
    ...cells,
  ]);

function drawCell(text: string, width: number, style: CellStyle, points: number, span = 1): Element {
  return element("w:tc", {}, [
    element("w:tcPr", {}, [
      element("w:tcW", { "w:w": String(width), "w:type": "dxa" }),
      ...(span > 1 ? [element("w:gridSpan", { "w:val": String(span) })] : []),
      ...(style.vertical === "center" ? [element("w:vAlign", { "w:val": "center" })] : []),
    ]),
    ...boundWithin(cleanText(text), lettersIn(width, points))
      .split("\n")
      .map((line) => drawParagraph(line, style, points)),
  ]);
}

/** What belongs together is bound where a line of `letters` has room for it: Word would cut a longer unit anywhere. */
const boundWithin = (text: string, letters: number): string =>
  bindTypedSpaces(text).replace(/[^ \n]+/g, (unit) => (unit.length > letters ? unit.replaceAll("\u00a0", " ") : unit));

function drawParagraph(text: string, style: CellStyle, points: number): Element {
  const format = element("w:rPr", {}, [
    ...(style.bold ? [element("w:b"), element("w:bCs")] : []),
    element("w:sz", { "w:val": String(points * 2) }),
    element("w:szCs", { "w:val": String(points * 2) }),
  ]);
  return element("w:p", {}, [
    element("w:pPr", {}, [
      ...(style.keepNext ? [element("w:keepNext")] : []),
      element("w:spacing", { "w:before": "0", "w:after": "0", "w:line": "240", "w:lineRule": "auto" }),
      element("w:ind", { "w:left": "0", "w:right": "0", "w:firstLine": "0" }),
      element("w:jc", { "w:val": style.alignment }),
      structuredClone(format),
    ]),
    ...(text === "" ? [] : [element("w:r", {}, [format, element("w:t", { "xml:space": "preserve" }, [text])])]),
  ]);
}

const tableBorders = (): Element =>
  element(
    "w:tblBorders",
    {},
    ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) =>
      element(`w:${side}`, { "w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto" }),
    ),
  );
