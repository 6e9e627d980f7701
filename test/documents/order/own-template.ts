import { packDocx, partBytes } from "../../../src/documents/order/parts";
import { escapeText } from "../../../src/documents/order/xml-tree";

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'mc:Ignorable="w14"',
].join(" ");

/** A template as an office would make it, from the XML of its body; a header if there is one. */
export function ownTemplate(body: string, more: { header?: string; parts?: Record<string, string> } = {}): Uint8Array {
  const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const section = `<w:sectPr>${more.header === undefined ? "" : '<w:headerReference w:type="default" r:id="rId1"/>'}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="567" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>${more.header === undefined ? "" : `<Override PartName="/word/header1.xml" ContentType="${wordType}.header+xml"/>`}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${namespaces}><w:body>${body}${section}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${more.header === undefined ? "" : `<Relationship Id="rId1" Type="${relation}/header" Target="header1.xml"/>`}</Relationships>`,
    ...(more.header !== undefined && { "word/header1.xml": `<w:hdr ${namespaces}>${more.header}</w:hdr>` }),
    ...more.parts,
  };
  return packDocx(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, partBytes(xml)])));
}

/** A paragraph of these runs. */
export const p = (...runs: string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`).join("")}</w:p>`;

export const cell = (text: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
export const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
export const table = (columns: number, ...rows: string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="3000"/>'.repeat(columns)}</w:tblGrid>${rows.join("")}</w:tbl>`;
