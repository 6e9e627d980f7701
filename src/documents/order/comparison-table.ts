import { drawPlan } from "./plan-table";
import { cleanText } from "./marks";
import { packDocx, partBytes } from "./parts";
import { element, escapeText, serialise } from "./xml-tree";

/**
 * A table as a document of its own, A4 on its side: a title above, the headings repeated on every sheet. `rows` are read
 * as strings, a row of one text spans the table.
 */
export function writeTable(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): Uint8Array {
  const table = drawPlan(
    {
      kind: "plan",
      columns: headings.map((heading) => ({ role: "other", heading })),
      rows: rows.map((cells) => {
        const [only] = cells;
        return cells.length === 1 && only !== undefined && headings.length > 1
          ? { kind: "section", text: only }
          : { kind: "row", cells };
      }),
    },
    page.width - page.left - page.right,
    12,
  );
  const body = [
    `<w:p><w:pPr><w:keepNext/><w:spacing w:after="240"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr><w:t xml:space="preserve">${escapeText(cleanText(title).replaceAll("\n", " "))}</w:t></w:r></w:p>`,
    headings.length === 0 ? "" : serialise(table),
    serialise(element("w:p")),
    `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="${page.width}" w:h="${page.height}" w:orient="landscape"/><w:pgMar w:top="1134" w:right="${page.right}" w:bottom="1134" w:left="${page.left}" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>`,
  ];
  return packDocx({
    "[Content_Types].xml": partBytes(contentTypes),
    "_rels/.rels": partBytes(relations([["rId1", "officeDocument", "word/document.xml"]])),
    "word/document.xml": partBytes(
      `${declaration}<w:document ${namespaces}><w:body>${body.join("")}</w:body></w:document>`,
    ),
    "word/_rels/document.xml.rels": partBytes(
      relations([
        ["rId1", "styles", "styles.xml"],
        ["rId2", "header", "header1.xml"],
      ]),
    ),
    "word/styles.xml": partBytes(styles),
    "word/header1.xml": partBytes(header),
  });
}

/** A4 on its side, in twentieths of a point. */
const page = { width: 16838, height: 11906, left: 1134, right: 567 };

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${relationType}"`;

const wordType = (part: string): string => `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`;

const contentTypes =
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${wordType("document.main")}"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${wordType("styles")}"/>` +
  `<Override PartName="/word/header1.xml" ContentType="${wordType("header")}"/></Types>`;

const relations = (entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${relationType}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const styles =
  `${declaration}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>` +
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>' +
  '<w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>';

const header =
  `${declaration}<w:hdr ${namespaces}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>` +
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>' +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>';
