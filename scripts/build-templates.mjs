/**
 * Makes the templates that come with the program: node scripts/build-templates.mjs [folder]. The same words always give
 * the same bytes; a test makes them anew and compares. To change a template for everybody, change it here.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";

const folder = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), "../assets/templates");

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(" ");
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A4 with margins of 30, 10, 20 and 20 mm, in twentieths of a point; what lies between is 17 cm wide. */
const page = { width: 11906, height: 16838, left: 1701, right: 567, top: 1134, bottom: 1134 };
const textWidth = page.width - page.left - page.right;
/** 8 cm: the longest line of a requisite at the side. */
const stampWidth = 4535;

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const run = (text, format = "") =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}${text
    .split("\t")
    .map((part) => (part ? `<w:t xml:space="preserve">${escape(part)}</w:t>` : ""))
    .join("<w:tab/>")}</w:r>`;
const paragraph = (style, text, properties = "") =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${text ? run(text) : ""}</w:p>`;
/** Where a loop begins or ends: the paragraph goes away with its place. */
const turn = (place) => paragraph("OrderBare", place);

const clause = (level, text) =>
  paragraph("OrderText", text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);

function clauses(level) {
  const name = level === 0 ? "пункты" : "подпункты";
  return [turn(`{#${name}}`), clause(level, "{текст}"), ...(level < 3 ? clauses(level + 1) : []), turn(`{/${name}}`)];
}

const order = [
  paragraph("OrderLetterhead", "{бланк}"),
  paragraph("OrderKind", "{вид}"),
  paragraph("OrderDate", "{дата}\t{номер}"),
  turn("{#место}"),
  paragraph("OrderPlace", "{место}"),
  turn("{/место}"),
  paragraph("OrderTitle", "{заголовок}"),
  paragraph("OrderText", "{преамбула}"),
  ...clauses(0),
  paragraph("OrderSignature", "{подпись.должность}\t{подпись.фамилия}"),
];

const optional = (place, style) => [turn(`{#${place}}`), paragraph(style, `{${place}}`), turn(`{/${place}}`)];

const annexes = (members) => [
  turn("{#приложения}"),
  turn("{@новый раздел}"),
  ...optional("отметка", "OrderStamp"),
  ...optional("гриф", "OrderStamp"),
  ...optional("название", "OrderAnnexTitle"),
  turn("{@план}"),
  turn("{#есть состав}"),
  ...members,
  turn("{/есть состав}"),
  turn("{/приложения}"),
];

const memberColumns = [
  { heading: "№", text: "{#состав}{номер строки}", width: 700, alignment: "center" },
  { heading: "Фамилия, имя, отчество", text: "{имя}", width: 3100, alignment: "left" },
  { heading: "Должность", text: "{должность}", width: 3438, alignment: "left" },
  { heading: "Роль", text: "{роль}{/состав}", width: 2400, alignment: "left" },
];

const cell = ({ width, alignment }, text, format) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>` +
  `<w:p><w:pPr><w:pStyle w:val="OrderCell"/>${format ? "<w:keepNext/>" : ""}<w:jc w:val="${format ? "center" : alignment}"/></w:pPr>${run(text, format)}</w:p></w:tc>`;

const membersTable =
  `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblBorders>` +
  ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join("") +
  '</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
  `<w:tblGrid>${memberColumns.map(({ width }) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
  `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${memberColumns.map((column) => cell(column, column.heading, "<w:b/><w:bCs/>")).join("")}</w:tr>` +
  `<w:tr><w:trPr><w:cantSplit/></w:trPr>${memberColumns.map((column) => cell(column, column.text, "")).join("")}</w:tr></w:tbl>`;

/** The names on the left, the posts and parts on the right after a dash, without lines: how a group is listed in an order. */
const groupWidths = [3400, 6238];
const membersList =
  `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:bottom w:w="113" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
  `<w:tblGrid>${groupWidths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
  `<w:tr><w:trPr><w:cantSplit/></w:trPr>${[
    ["{#состав}{имя}", groupWidths[0]],
    ["– {должность}{#роль}, {роль}{/роль}{/состав}", groupWidths[1]],
  ]
    .map(
      ([text, width]) =>
        `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph("OrderBare", text)}</w:tc>`,
    )
    .join("")}</w:tr></w:tbl>`;

const sectionProperties =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId10"/><w:headerReference w:type="first" r:id="rId11"/>' +
  `<w:pgSz w:w="${page.width}" w:h="${page.height}"/>` +
  `<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" w:header="567" w:footer="567" w:gutter="0"/>` +
  "<w:titlePg/></w:sectPr>";

const document = (blocks) =>
  `${declaration}<w:document ${namespaces}><w:body>${blocks.join("")}${sectionProperties}</w:body></w:document>`;

const field = (code) =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
const header = `${declaration}<w:hdr ${namespaces}><w:p><w:pPr><w:pStyle w:val="OrderPage"/></w:pPr>${field("PAGE")}</w:p></w:hdr>`;
const firstHeader = `${declaration}<w:hdr ${namespaces}><w:p><w:pPr><w:pStyle w:val="OrderPage"/></w:pPr></w:p></w:hdr>`;

const style = (id, name, paragraphFormat, runFormat = "") =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
  `<w:pPr>${paragraphFormat}</w:pPr>${runFormat && `<w:rPr>${runFormat}</w:rPr>`}</w:style>`;
const spacing = (before, after, line = 240) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
const tab = `<w:tabs><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs>`;
const bold = "<w:b/><w:bCs/>";
/** Requisites are never hyphenated, and stay with what follows them. */
const requisite = (tabs, space, indent, alignment) =>
  `<w:keepNext/><w:keepLines/><w:suppressLineNumbers/>${tabs}<w:suppressAutoHyphens/>${space}${indent}<w:jc w:val="${alignment}"/>`;

const styles =
  `${declaration}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>` +
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>' +
  '<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="ru-RU" w:eastAsia="ru-RU" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
  `<w:pPrDefault><w:pPr>${spacing(0, 0)}</w:pPr></w:pPrDefault></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>' +
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  style("OrderBare", "Приказ: без отступа", `${spacing(0, 0)}<w:ind w:left="0" w:firstLine="0"/><w:jc w:val="left"/>`) +
  style("OrderLetterhead", "Приказ: бланк", requisite("", spacing(0, 240), "", "center"), bold) +
  style("OrderKind", "Приказ: вид документа", requisite("", spacing(0, 240), "", "center"), bold) +
  style("OrderDate", "Приказ: дата и номер", requisite(tab, spacing(0, 120), "", "left")) +
  style("OrderPlace", "Приказ: место", requisite("", spacing(0, 120), "", "center")) +
  style(
    "OrderTitle",
    "Приказ: заголовок",
    requisite("", spacing(240, 360), `<w:ind w:left="0" w:right="${textWidth - stampWidth}" w:firstLine="0"/>`, "left"),
    bold,
  ) +
  style("OrderText", "Приказ: текст", `${spacing(0, 0, 276)}<w:ind w:firstLine="709"/><w:jc w:val="both"/>`) +
  style(
    "OrderSignature",
    "Приказ: подпись",
    `<w:keepLines/>${tab}<w:suppressAutoHyphens/>${spacing(840, 0)}<w:ind w:left="0" w:firstLine="0"/><w:jc w:val="left"/>`,
  ) +
  style(
    "OrderStamp",
    "Приказ: гриф и отметка",
    requisite("", spacing(0, 120), `<w:ind w:left="${textWidth - stampWidth}" w:firstLine="0"/>`, "left"),
  ) +
  style("OrderAnnexTitle", "Приказ: название приложения", requisite("", spacing(240, 240), "", "center"), bold) +
  style(
    "OrderCell",
    "Приказ: текст таблицы",
    `${spacing(0, 0)}<w:ind w:left="0" w:firstLine="0"/>`,
    '<w:sz w:val="24"/><w:szCs w:val="24"/>',
  ) +
  style("OrderPage", "Приказ: номер страницы", '<w:jc w:val="center"/>', '<w:sz w:val="24"/><w:szCs w:val="24"/>') +
  "</w:styles>";

const level = (index) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/>` +
  `<w:lvlText w:val="${Array.from({ length: index + 1 }, (_, one) => `%${one + 1}`).join(".")}."/><w:lvlJc w:val="left"/>` +
  '<w:pPr><w:ind w:left="0" w:firstLine="709"/></w:pPr></w:lvl>';
const numbering =
  `${declaration}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:nsid w:val="1A2B3C4D"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="4D3C2B1A"/><w:name w:val="OrderClauses"/>` +
  `${[0, 1, 2, 3].map(level).join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const settings =
  `${declaration}<w:settings ${namespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>` +
  "<w:compat><w:doNotExpandShiftReturn/>" +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="ru-RU"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>';

const fontTable = `${declaration}<w:fonts ${namespaces}><w:font w:name="Times New Roman"><w:charset w:val="CC"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`;

const relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (entries) =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const wordType = (part) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`;
const contentTypes =
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  [
    ["/word/document.xml", wordType("document.main")],
    ["/word/styles.xml", wordType("styles")],
    ["/word/settings.xml", wordType("settings")],
    ["/word/fontTable.xml", wordType("fontTable")],
    ["/word/numbering.xml", wordType("numbering")],
    ["/word/header1.xml", wordType("header")],
    ["/word/header2.xml", wordType("header")],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
  ]
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join("") +
  "</Types>";

const core =
  `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  "<dc:title></dc:title><dc:language>ru-RU</dc:language></cp:coreProperties>";

const custom = (name) =>
  `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">` +
  `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="PlanPrikazTemplate"><vt:lpwstr>${name}</vt:lpwstr></property></Properties>`;

function template(name, blocks) {
  const parts = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relations([
      ["rId1", `${relationType}/officeDocument`, "word/document.xml"],
      [
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
      ["rId3", `${relationType}/custom-properties`, "docProps/custom.xml"],
    ]),
    "word/document.xml": document(blocks),
    "word/_rels/document.xml.rels": relations([
      ["rId1", `${relationType}/styles`, "styles.xml"],
      ["rId2", `${relationType}/settings`, "settings.xml"],
      ["rId3", `${relationType}/fontTable`, "fontTable.xml"],
      ["rId4", `${relationType}/numbering`, "numbering.xml"],
      ["rId10", `${relationType}/header`, "header1.xml"],
      ["rId11", `${relationType}/header`, "header2.xml"],
    ]),
    "word/styles.xml": styles,
    "word/settings.xml": settings,
    "word/fontTable.xml": fontTable,
    "word/numbering.xml": numbering,
    "word/header1.xml": header,
    "word/header2.xml": firstHeader,
    "docProps/core.xml": core,
    "docProps/custom.xml": custom(name),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, new TextEncoder().encode(xml)]));
  writeFileSync(join(folder, `${name}.docx`), zipSync(files, { level: 9, mtime: "1980-01-02T00:00:00" }));
}

mkdirSync(folder, { recursive: true });
template("order-plan", [...order, ...annexes([membersTable])]);
template("order-group", [...order, ...annexes([membersList])]);
template("order-amendment", [...order, ...annexes([membersTable])]);
template("annex", annexes([membersTable]));
