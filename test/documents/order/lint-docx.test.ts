import { readFileSync } from "node:fs";
import { openDocx, packDocx, partBytes, partText } from "../../../src/documents/order/parts";
import { templateFile } from "../../../src/documents/order/templates";
import { writeOrder } from "../../../src/documents/order/write";
import { lintDocx } from "../../kit/lint-docx";
import { sampleDraft, sampleStyle } from "./sample-drafts";

const document = "word/document.xml";
const faults: [string, string, (xml: string) => string, RegExp][] = [
  [
    "a cell without a paragraph",
    document,
    (xml) => xml.replace(/<w:tc>(<w:tcPr>.*?<\/w:tcPr>).*?<\/w:tc>/, "<w:tc>$1</w:tc>"),
    /cell without a paragraph/,
  ],
  [
    "a row without cells",
    document,
    (xml) => xml.replace(/(<w:tr><w:trPr>.*?<\/w:trPr>).*?<\/w:tr>/, "$1</w:tr>"),
    /row without cells/,
  ],
  [
    "a row too wide",
    document,
    (xml) => xml.replace('<w:gridSpan w:val="4"/>', '<w:gridSpan w:val="9"/>'),
    /row of 9 in a grid of 4/,
  ],
  [
    "a row too narrow",
    document,
    (xml) => xml.replace('<w:gridSpan w:val="4"/>', '<w:gridSpan w:val="3"/>'),
    /row of 3 in a grid of 4/,
  ],
  [
    "an undefined list",
    document,
    (xml) => xml.replace('<w:numId w:val="1"/>', '<w:numId w:val="8"/>'),
    /numId 8 is not defined/,
  ],
  ["an undefined style", document, (xml) => xml.replace('"OrderKind"', '"Heading77"'), /style Heading77/],
  [
    "a control's number twice",
    document,
    (xml) => xml.replace("1700000002", "1700000001"),
    /control id twice: 1700000001/,
  ],
  [
    "a field without an end",
    "word/header1.xml",
    (xml) => xml.replace('w:fldCharType="end"', 'w:fldCharType="separate"'),
    /field without an end/,
  ],
  ["a relation that is not there", document, (xml) => xml.replace("rId10", "rId77"), /relation rId77/],
  [
    "a part that is not there",
    "word/_rels/document.xml.rels",
    (xml) => xml.replace("header1.xml", "header9.xml"),
    /part word\/header9\.xml is not there/,
  ],
  [
    "a part without a type",
    "[Content_Types].xml",
    (xml) =>
      xml.replace(/<Default Extension="xml"[^>]*>/, "").replace(/<Override PartName="\/word\/header1.xml"[^>]*>/, ""),
    /header1\.xml has no content type/,
  ],
  [
    "a table at the end",
    document,
    (xml) => xml.replace(/<\/w:tbl><w:p>.*?<\/w:p>(?=<w:sectPr)/, "</w:tbl>"),
    /ends with a table/,
  ],
  ["a mark of ours left", document, (xml) => xml.replace("ПРИКАЗ<", "ПРИКАЗ\ue003<"), /private character/],
  [
    "a bookmark twice",
    document,
    (xml) =>
      xml.replace(
        "<w:body>",
        '<w:body><w:p><w:bookmarkStart w:id="1" w:name="а"/><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="2" w:name="а"/><w:bookmarkEnd w:id="2"/></w:p>',
      ),
    /bookmark twice: а/,
  ],
];

test.each(faults)("the lint sees %s", async (_, part, spoil, wanted) => {
  const template = new Uint8Array(readFileSync(`assets/templates/${templateFile("plan")}`));
  const { bytes } = await writeOrder(sampleDraft, sampleStyle, template);
  expect(lintDocx(bytes)).toEqual([]);
  const parts = openDocx(bytes);
  const xml = partText(parts[part]!);
  expect(spoil(xml)).not.toBe(xml);
  expect(lintDocx(packDocx({ ...parts, [part]: partBytes(spoil(xml)) })).join("\n")).toMatch(wanted);
});
