import { strToU8, zipSync } from "fflate";

/** A small .xlsx for tests, as Excel would write it. Rows start at A1; null leaves a cell out. */
export function makeXlsx(sheets: readonly XlsxSheet[]): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(xlsxParts(sheets)).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date("2024-01-01T00:00:00Z"),
  });
}

export interface XlsxSheet {
  name: string;
  rows: readonly (readonly XlsxCell[])[];
  /** «A2:F2». */
  merges?: readonly string[];
  hidden?: boolean;
}

export type XlsxCell = null | string | number | boolean | XlsxValue;

export interface XlsxValue {
  /** Days are serial numbers with a date format. */
  value: string | number | boolean | null;
  /** A number format's code: «0.00», «d\.m», «@». */
  format?: string;
  /** Without its «=»; `value` is the result kept in the file. */
  formula?: string;
  bold?: boolean;
}

/** The parts of the package by name, for tests that change one before packing. */
export function xlsxParts(sheets: readonly XlsxSheet[]): Record<string, string> {
  const strings = new Index();
  const styles = new Index(["General\n"]);
  const parts = sheets.map((sheet) => sheetXml(sheet, strings, styles));
  const list = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${escape(name)}" sheetId="${i + 1}"${hidden === true ? ' state="hidden"' : ""} r:id="rId${i + 1}"/>`,
  );
  const relations = [
    ...sheets.map((_, i) => relationXml(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`)),
    relationXml("rId901", "styles", "styles.xml"),
    relationXml("rId902", "sharedStrings", "sharedStrings.xml"),
  ];
  const overrides = sheets.map((_, i) => overrideXml(`xl/worksheets/sheet${i + 1}.xml`, "worksheet"));
  return {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrideXml("xl/workbook.xml", "sheet.main")}${overrideXml("xl/styles.xml", "styles")}${overrideXml("xl/sharedStrings.xml", "sharedStrings")}${overrides.join("")}</Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="${packageRelations}">${relationXml("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${declaration}<Relationships xmlns="${packageRelations}">${relations.join("")}</Relationships>`,
    ...Object.fromEntries(parts.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
    "xl/styles.xml": stylesXml(styles.values),
    "xl/sharedStrings.xml": `${declaration}<sst xmlns="${main}" count="${strings.values.length}" uniqueCount="${strings.values.length}">${strings.values.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join("")}</sst>`,
  };
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

class Index {
  readonly values: string[];
  readonly #places: Map<string, number>;
  constructor(values: readonly string[] = []) {
    this.values = [...values];
    this.#places = new Map(values.map((value, i) => [value, i]));
  }
  of(value: string): number {
    const met = this.#places.get(value);
    if (met !== undefined) return met;
    this.#places.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

function sheetXml({ rows, merges = [] }: XlsxSheet, strings: Index, styles: Index): string {
  const data = rows.map((cells, row) => {
    const xml = cells.map((cell, column) =>
      cell === null ? "" : cellXml(cell, `${letters(column)}${row + 1}`, { strings, styles }),
    );
    return `<row r="${row + 1}">${xml.join("")}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const mergeCells = merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merged}</mergeCells>`;
  return `${declaration}<worksheet xmlns="${main}"><sheetData>${data.join("")}</sheetData>${mergeCells}</worksheet>`;
}

function cellXml(
  cell: Exclude<XlsxCell, null>,
  ref: string,
  { strings, styles }: { strings: Index; styles: Index },
): string {
  const { value, format = "General", formula, bold = false } = typeof cell === "object" ? cell : { value: cell };
  const style = styles.of(`${format}\n${bold ? "b" : ""}`);
  const open = `<c r="${ref}"${style === 0 ? "" : ` s="${style}"`}`;
  const counted = formula === undefined ? "" : `<f>${escape(formula)}</f>`;
  if (value === null) return counted === "" ? `${open}/>` : `${open}>${counted}</c>`;
  if (typeof value === "number") return `${open}>${counted}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b">${counted}<v>${value ? 1 : 0}</v></c>`;
  if (formula !== undefined) return `${open} t="str">${counted}<v>${escape(value)}</v></c>`;
  return `${open} t="s"><v>${strings.of(value)}</v></c>`;
}

function stylesXml(styles: readonly string[]): string {
  const formats = new Index(["General"]);
  const cells = styles.map((style) => {
    const [format = "General", bold] = style.split("\n");
    const id = formats.of(format);
    return `<xf numFmtId="${id === 0 ? 0 : 163 + id}" fontId="${bold === "b" ? 1 : 0}" fillId="0" borderId="0" xfId="0"/>`;
  });
  const own = formats.values.slice(1).map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escape(code)}"/>`);
  const font = (bold: string): string => `<font>${bold}<sz val="11"/><name val="Calibri"/></font>`;
  return `${declaration}<styleSheet xmlns="${main}">${own.length === 0 ? "" : `<numFmts count="${own.length}">${own.join("")}</numFmts>`}<fonts count="2">${font("")}${font("<b/>")}</fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join("")}</cellXfs></styleSheet>`;
}

function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}

const relationXml = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relation}/${kind}" Target="${target}"/>`;

const overrideXml = (part: string, kind: string): string =>
  `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;

const escape = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign)
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, "0")}_`,
    );
