// node scripts/build-samples.mjs: assets/samples/src/*.txt → the Word and Excel files of the shipped example.
// Free lines are paragraphs; lines with «|» are rows of a table, «<» is merged with the cell at the left, «^» with the one
// above, <br> is a line break. A line with a hyphen or a number is left, the order's heading and the plan's title are centred.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";

const samples = join(dirname(dirname(fileURLToPath(import.meta.url))), "assets", "samples");
const made = [
  ["sample-plan.txt", "sample-plan.docx", docx],
  ["sample-plan.txt", "sample-plan.xlsx", xlsx],
  ["sample-region.txt", "sample-region.docx", docx],
];

/** Paragraphs and tables: { text, align } or { rows: [{ text, span, down }][] }. */
function readBlocks(text) {
  const blocks = [];
  let rows = null;
  for (const line of text.split("\n").map((raw) => raw.trim())) {
    if (!line.includes("|")) {
      rows = null;
      blocks.push({ text: line });
      continue;
    }
    if (!rows) blocks.push({ rows: (rows = []) });
    rows.push(
      line
        .replace(/^\||\|$/g, "")
        .split("|")
        .map((cell) => cell.trim().replaceAll("<br>", "\n")),
    );
  }
  return blocks.filter((block, i) => block.rows || block.text || (i > 0 && blocks[i - 1].text));
}

const xml = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const pack = (parts) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(declaration + text)])), {
    mtime: new Date("2026-01-01T12:00:00Z"),
  });

const contentTypes = (overrides) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides
    .map(
      ([part, type]) =>
        `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
    )
    .join("")}</Types>`;
const relations = (targets) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

function docx(blocks) {
  return pack({
    "[Content_Types].xml": contentTypes([
      ["word/document.xml", "wordprocessingml.document.main"],
      ["word/styles.xml", "wordprocessingml.styles"],
    ]),
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relations([["styles", "styles.xml"]]),
    "word/styles.xml": `<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style></w:styles>`,
    "word/document.xml": `<w:document xmlns:w="${word}"><w:body>${blocks.map(wordBlock).join("")}<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="567" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  });
}
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function wordBlock(block) {
  if (!block.rows) return paragraph(block.text, isCentred(block.text) ? "center" : null);
  const widths = widthsOf(block.rows[0].length, 14500);
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join("");
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const rows = block.rows.map((cells, row) => wordRow(block.rows, cells, row, widths)).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl><w:p/>`;
}

function wordRow(rows, cells, row, widths) {
  const parts = cells.flatMap((text, column) => {
    if (text === "<") return [];
    const span = spanOf(cells, column);
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    const spans = span > 1 ? `<w:gridSpan w:val="${span}"/>` : "";
    const down = text === "^" ? "<w:vMerge/>" : rows[row + 1]?.[column] === "^" ? '<w:vMerge w:val="restart"/>' : "";
    const lines = (text === "^" ? "" : text).split("\n").map((line) => paragraph(line, row === 0 ? "center" : null));
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spans}${down}</w:tcPr>${lines.join("")}</w:tc>`;
  });
  return `<w:tr>${row === 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${parts.join("")}</w:tr>`;
}

const paragraph = (text, align) =>
  `<w:p>${align ? `<w:pPr><w:jc w:val="${align}"/></w:pPr>` : ""}${text ? `<w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r>` : ""}</w:p>`;
const isCentred = (text) =>
  /^(ПРИКАЗ$|(Муниципальный|Региональный) план|по формированию и оценке|общеобразовательных организаций .* на \d{4} год$|на \d{4} год$)/.test(
    text,
  );
const spanOf = (cells, column) =>
  cells.slice(column + 1).findIndex((cell) => cell !== "<") + 1 || cells.length - column;
const widthsOf = (count, total) =>
  (count === 5 ? [0.05, 0.4, 0.15, 0.2, 0.2] : Array(count).fill(1 / count)).map((share) => Math.round(share * total));

function xlsx(blocks) {
  const merges = [];
  let at = 0;
  let width = 1;
  const rows = blocks.flatMap((block) => {
    if (!block.rows) return [sheetRow([block.text], ++at, 1)];
    return block.rows.map((cells, row) => {
      width = Math.max(width, cells.length);
      at += 1;
      cells.forEach((text, column) => {
        const span = spanOf(cells, column);
        if (text !== "<" && span > 1) merges.push(`${letter(column)}${at}:${letter(column + span - 1)}${at}`);
      });
      return sheetRow(
        cells.map((text) => (text === "<" || text === "^" ? "" : text)),
        at,
        row === 0 ? 3 : 2,
      );
    });
  });
  const columns = widthsOf(5, 150)
    .map((wide, i) => `<col min="${i + 1}" max="${i + 1}" width="${Math.max(7, wide)}" customWidth="1"/>`)
    .join("");
  const merged = merges.length
    ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`
    : "";
  const border = ["left", "right", "top", "bottom"]
    .map((side) => `<${side} style="thin"><color auto="1"/></${side}>`)
    .join("");
  const wrap = (horizontal) => `<alignment horizontal="${horizontal}" vertical="top" wrapText="1"/>`;
  return pack({
    "[Content_Types].xml": contentTypes([
      ["xl/workbook.xml", "spreadsheetml.sheet.main"],
      ["xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"],
      ["xl/styles.xml", "spreadsheetml.styles"],
    ]),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": relations([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
    ]),
    "xl/workbook.xml": `<workbook xmlns="${sheet}" xmlns:r="${office}"><sheets><sheet name="План" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/styles.xml": `<styleSheet xmlns="${sheet}"><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${border}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1">${wrap("left")}</xf><xf numFmtId="49" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${wrap("center")}</xf></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${sheet}"><cols>${columns}</cols><sheetData>${rows.join("")}</sheetData>${merged}</worksheet>`,
  });
}
const sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const letter = (column) => String.fromCharCode(65 + column);

function sheetRow(texts, at, style) {
  const cells = texts.map((text, column) => {
    const ref = `${letter(column)}${at}`;
    if (text === "") return style === 1 ? "" : `<c r="${ref}" s="${style}"/>`;
    return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`;
  });
  return `<row r="${at}">${cells.join("")}</row>`;
}

for (const [from, to, write] of made) {
  const blocks = readBlocks(readFileSync(join(samples, "src", from), "utf8"));
  writeFileSync(join(samples, to), write(blocks));
}
