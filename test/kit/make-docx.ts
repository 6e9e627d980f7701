import { strToU8, zipSync } from "fflate";

/**
 * A small .docx for tests, as Word would write it. Blocks are paragraphs and tables; a line break in a text starts a new
 * paragraph. Cells stand as in HTML: what a merge covers is left out.
 */
export function makeDocx(blocks: readonly DocxBlock[]): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(docxParts(blocks)).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date("2024-01-01T00:00:00Z"),
  });
}

export type DocxBlock = string | DocxParagraph | DocxTable;

export interface DocxParagraph {
  text: string;
  bold?: boolean;
  align?: "left" | "center" | "right" | "both";
  /** Level of an automatic number: 0 «1.», 1 «1.1.», 2 «а)»; "bullet" «–». Lists of one document count on. */
  auto?: number | "bullet";
}

export interface DocxTable {
  rows: readonly (readonly DocxCell[])[];
}

export type DocxCell = string | DocxCellText;

export interface DocxCellText extends DocxParagraph {
  rowSpan?: number;
  columnSpan?: number;
}

/** The parts of the package by name, for tests that change one before packing. */
export function docxParts(blocks: readonly DocxBlock[]): Record<string, string> {
  return {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${type}styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${type}numbering+xml"/></Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${relation}/numbering" Target="numbering.xml"/></Relationships>`,
    "word/document.xml": documentXml(blocks.map(blockXml).join("")),
    "word/styles.xml": `${declaration}<w:styles xmlns:w="${word}"><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style></w:styles>`,
    "word/numbering.xml": numberingXml,
  };
}

/** The main part around a body's XML. */
export const documentXml = (body: string): string =>
  `${declaration}<w:document xmlns:w="${word}" xmlns:r="${relation}"><w:body>${body}<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:body></w:document>`;

export const blockXml = (block: DocxBlock): string => {
  if (typeof block === "string") return paragraphsXml({ text: block });
  return "rows" in block ? tableXml(block) : paragraphsXml(block);
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

const levels = [
  ["decimal", "%1."],
  ["decimal", "%1.%2."],
  ["russianLower", "%3)"],
].map(([format, text], level) => levelXml(level, `${format}`, `${text}`));
const numberingXml = `${declaration}<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels.join("")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${levelXml(0, "bullet", "–")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

function levelXml(level: number, format: string, text: string): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/><w:lvlText w:val="${text}"/></w:lvl>`;
}

function paragraphsXml({ text, bold, align, auto }: DocxParagraph): string {
  const number =
    auto === undefined
      ? ""
      : `<w:numPr><w:ilvl w:val="${auto === "bullet" ? 0 : auto}"/><w:numId w:val="${auto === "bullet" ? 2 : 1}"/></w:numPr>`;
  const alignment = align === undefined ? "" : `<w:jc w:val="${align}"/>`;
  const properties = number + alignment === "" ? "" : `<w:pPr>${number}${alignment}</w:pPr>`;
  const run = `<w:rPr>${bold === true ? "<w:b/>" : ""}<w:sz w:val="24"/></w:rPr>`;
  return text
    .split("\n")
    .map((line) => {
      const words = line === "" ? "" : `<w:r>${run}<w:t xml:space="preserve">${escape(line)}</w:t></w:r>`;
      return `<w:p>${properties}${words}</w:p>`;
    })
    .join("");
}

/** A cell that goes on below: how many rows are left, and how wide it is. */
interface Open {
  rows: number;
  columns: number;
}

function tableXml({ rows }: DocxTable): string {
  const open = new Map<number, Open>();
  let width = 0;
  const body = rows.map((cells) => {
    let column = 0;
    let xml = "";
    const covered = (): void => {
      for (let above = open.get(column); above !== undefined; above = open.get(column)) {
        xml += cellXml({ text: "" }, above.columns, "<w:vMerge/>");
        if (above.rows === 1) open.delete(column);
        else open.set(column, { ...above, rows: above.rows - 1 });
        column += above.columns;
      }
    };
    for (const cell of cells) {
      covered();
      const content: DocxCellText = typeof cell === "string" ? { text: cell } : cell;
      const { rowSpan = 1, columnSpan = 1 } = content;
      xml += cellXml(content, columnSpan, rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : "");
      if (rowSpan > 1) open.set(column, { rows: rowSpan - 1, columns: columnSpan });
      column += columnSpan;
    }
    covered();
    width = Math.max(width, column);
    return `<w:tr>${xml}</w:tr>`;
  });
  const grid = Array.from({ length: width }, () => '<w:gridCol w:w="2000"/>').join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join("")}</w:tbl>`;
}

function cellXml(content: DocxCellText, columns: number, merge: string): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "";
  return `<w:tc><w:tcPr><w:tcW w:w="${2000 * columns}" w:type="dxa"/>${span}${merge}</w:tcPr>${paragraphsXml(content)}</w:tc>`;
}

const escape = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
