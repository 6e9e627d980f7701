import { limits } from "../limits";
import { child, children, type XmlElement } from "../xml/tree";
import { toggled } from "./booleans";

/** What a reader needs of a cell's style. */
export interface CellStyle {
  /** The number format's code, "General" where there is none. */
  readonly format: string;
  readonly bold: boolean;
}

/** Reads xl/styles.xml: the styles that cells name by their index. */
export function readCellStyles(part: XmlElement | null): CellStyle[] {
  const root = part ?? undefined;
  const own = new Map(
    children(child(root, "numFmts"), "numFmt")
      .filter(({ attributes }) => (attributes.formatCode ?? "").length <= limits.format)
      .map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
  );
  const bold = children(child(root, "fonts"), "font").map((font) => toggled(child(font, "b")));
  return children(child(root, "cellXfs"), "xf").map(({ attributes }) => ({
    format: own.get(attributes.numFmtId) ?? builtIn[attributes.numFmtId ?? ""] ?? "General",
    bold: bold[Number(attributes.fontId)] ?? false,
  }));
}

/** Formats that a file names by number only (ISO 29500-1, 18.8.30), as Excel shows them on a Russian machine. */
const builtIn: Readonly<Record<string, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  14: "dd.mm.yyyy",
  15: "dd.mmm.yy",
  16: "dd.mmm",
  17: "mmm.yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd.mm.yyyy h:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss",
  48: "0.0E+0",
  49: "@",
};
