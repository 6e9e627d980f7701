import { strToU8 } from "fflate";
import { Failure } from "../../src/documents/failure";
import { readDocument } from "../../src/documents/read";
import { limits } from "../../src/documents/limits";
import { openPackage } from "../../src/documents/package/package";
import { sentences } from "../../src/documents/sentences";
import { readSheet } from "../../src/documents/sheet/sheet";
import { treeReader } from "../../src/documents/xml/tree";
import { readPasted } from "../../src/documents/paste";
import { documentXml, docxParts, makeDocx } from "../kit/make-docx";
import { makeXlsx, xlsxParts } from "../kit/make-xlsx";
import { makeZip, type ZipPart } from "../kit/make-zip";
import { packParts } from "../kit/parts";

/** What reading a file comes to: how many blocks, or the code of the refusal; anything else thrown fails the test. */
function outcome(read: () => { blocks: readonly unknown[] }): string | number {
  const begun = process.cpuUsage();
  const before = process.memoryUsage().rss;
  try {
    return read().blocks.length;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(error.message).toMatch(/^[А-Я][^]*\.$/);
    return error.code;
  } finally {
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1_000).toBeLessThan(limit.milliseconds);
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(limit.megabytes);
  }
}

/** Of the processor: the machine that runs the tests may be busy with others. */
const limit = { milliseconds: 2_000, megabytes: 300 };
const open = (bytes: Uint8Array): string | number => outcome(() => readDocument("план.docx", bytes));

const word = (body: string, head = ""): Uint8Array =>
  packParts({ ...docxParts([]), "word/document.xml": documentXml(body).replace("<w:document", `${head}<w:document`) });
const partsOf = (texts: Record<string, string>): ZipPart[] =>
  Object.entries(texts).map(([name, content]) => ({ name, content }));
const sheet = (data: string, after = ""): Uint8Array =>
  packParts({
    ...xlsxParts([{ name: "План", rows: [] }]),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData>${after}</worksheet>`,
  });
const cell = (reference: string, text = "а"): string => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe("files that are no documents of ours", () => {
  const ole = (name: string): Uint8Array =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array<number>(600).fill(0),
      ...Buffer.from(name, "utf16le"),
    ]);
  const openDocument = (type: string): Uint8Array =>
    makeZip([{ name: "mimetype", content: `application/vnd.oasis.opendocument.${type}` }]);
  const main = (type: string, part: string): Uint8Array =>
    packParts({
      "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`,
      "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/officeDocument" Target="${part}"/></Relationships>`,
      [part]: "<a/>",
    });

  it.each<[string, Uint8Array, string]>([
    ["empty", new Uint8Array(), "file-empty"],
    ["a program under another name", strToU8("MZ\u0090\u0000"), "file-program"],
    ["an old .doc", ole("WordDocument"), "file-old-word"],
    ["an old .xls", ole("Workbook"), "file-old-excel"],
    ["another old file", ole("VisioDocument"), "file-old-office"],
    ["under a password", ole("EncryptedPackage"), "file-encrypted"],
    [
      "a zip under a password",
      makeZip([{ name: "word/document.xml", content: "а", encrypted: true }]),
      "file-encrypted",
    ],
    [".odt", openDocument("text"), "file-odt"],
    [".ods", openDocument("spreadsheet"), "file-ods"],
    [".pdf", strToU8("%PDF-1.7"), "file-pdf"],
    [".rtf", strToU8("{\\rtf1 план}"), "file-rtf"],
    [".xlsb", main("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "xl/workbook.bin"), "file-binary-excel"],
    [
      ".pptx",
      main(
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
        "ppt/presentation.xml",
      ),
      "file-presentation",
    ],
    ["an archive", makeZip([{ name: "план.docx", content: "а" }]), "file-archive"],
    ["a picture", strToU8("\u0089PNG\r\n", true), "file-picture"],
    ["a web page", strToU8("  <!DOCTYPE html><html></html>"), "file-web-page"],
    [
      "Word 2003 XML",
      strToU8('<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>'),
      "file-old-xml",
    ],
    ["plain text", strToU8("План мероприятий"), "file-unknown"],
    ["half a file", makeDocx(["План"]).slice(0, 900), "file-damaged"],
    ["a file without its end", makeXlsx([{ name: "П", rows: [["а"]] }]).slice(0, -30), "file-damaged"],
    ["a flipped bit", flipped(makeDocx(["План мероприятий на год"])), "file-damaged"],
    ["more than 30 MB", new Uint8Array(30_000_001), "file-too-large"],
  ])("%s", (_, bytes, code) => expect(open(bytes)).toBe(code));

  function flipped(bytes: Uint8Array): Uint8Array {
    const copy = bytes.slice();
    const at = Buffer.from(copy).indexOf("word/document.xml") + 60;
    copy[at] = (copy[at] ?? 0) ^ 0x10;
    return copy;
  }
});

describe("zip files that were made to harm", () => {
  const zeros = new Uint8Array(12_000_000);
  const parts = docxParts(["План"]);

  it.each<[string, () => Uint8Array, string | number]>([
    [
      "a bomb that says its size",
      () =>
        makeZip([
          ...partsOf({ ...parts, "word/document.xml": "" }).slice(0, 3),
          { name: "word/document.xml", content: zeros },
        ]),
      "file-suspicious",
    ],
    [
      "a bomb that says less",
      () =>
        makeZip([
          ...partsOf(parts).filter(({ name }) => name !== "word/document.xml"),
          { name: "word/document.xml", content: zeros, claimed: 900_000 },
        ]),
      "file-suspicious",
    ],
    [
      "a part that says more",
      () =>
        makeZip(
          partsOf(parts).map((part) => (part.name === "word/document.xml" ? { ...part, claimed: 500_000 } : part)),
        ),
      "file-damaged",
    ],
    [
      "a bomb in a part that nobody reads",
      () => makeZip([...partsOf(parts), { name: "word/media/a.bin", content: zeros }]),
      1,
    ],
    [
      "parts that overlap",
      () =>
        makeZip([
          ...partsOf(parts),
          ...Array.from({ length: 1_500 }, (_, i) => ({ name: `a${i}.xml`, content: "", shares: 3 })),
        ]),
      "file-suspicious",
    ],
    [
      "a part twice",
      () => makeZip([...partsOf(parts), { name: "WORD/document.xml", content: "<a/>" }]),
      "file-suspicious",
    ],
    [
      "60,000 parts",
      () =>
        makeZip([
          ...partsOf(parts),
          ...Array.from({ length: 60_000 }, (_, i) => ({ name: `a${i}`, content: "", shares: 0 })),
        ]),
      "file-suspicious",
    ],
    [
      "a part outside of the package",
      () => makeZip([...partsOf(parts), { name: "../../etc/passwd", content: "а" }]),
      1,
    ],
    [
      "a relationship that leads outside",
      () =>
        makeZip(
          partsOf({
            ...parts,
            "_rels/.rels": (parts["_rels/.rels"] ?? "").replace("word/document.xml", "../../../etc/passwd"),
          }),
        ),
      "file-damaged",
    ],
  ])("%s", (_, make, wanted) => expect(open(make())).toBe(wanted));
});

/** Attributes that differ, so that the part does not pack like a bomb. */
const nested = (name: string): string =>
  Array.from({ length: 200_000 }, (_, i) => `<${name} w:id="${(i * 7_919) % 999_983}">`).join("");

describe("XML that was made to harm", () => {
  const laughs = '<!DOCTYPE a [<!ENTITY a "ха"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  it.each<[string, () => Uint8Array, string | number]>([
    ["entities that grow", () => word("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", laughs), "file-doctype"],
    ["an entity from outside", () => word("<w:p/>", '<!DOCTYPE a SYSTEM "file:///etc/passwd">'), "file-doctype"],
    ["an entity nobody declared", () => word("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>"), "file-damaged"],
    ["200,000 nested elements", () => word(nested("w:sdt")), "file-too-deep"],
    ["200,000 nested tables", () => word(nested("w:tbl")), "file-too-deep"],
    ["three million paragraphs", () => word("<w:p/>".repeat(3_000_000)), "file-suspicious"],
    ["elements that are not closed", () => word("<w:p>"), "file-damaged"],
    [
      "a gridSpan of a billion",
      () => word('<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>'),
      1,
    ],
    [
      "a gridBefore of a billion",
      () => word('<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1000000000"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>'),
      1,
    ],
    [
      "a list level of a billion",
      () => word('<w:p><w:pPr><w:numPr><w:ilvl w:val="1000000000"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'),
      1,
    ],
    [
      "fields that never end",
      () => word('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p><w:p><w:r><w:t>план</w:t></w:r></w:p>'),
      2,
    ],
  ])("%s", (_, make, wanted) => expect(open(make())).toBe(wanted));
});

describe("sheets that were made to harm", () => {
  it.each<[string, () => Uint8Array, string | number]>([
    [
      "a cell at XFD1048576",
      () => sheet(`<row r="1">${cell("A1")}</row><row r="1048576">${cell("XFD1048576")}</row>`),
      1,
    ],
    [
      "a merge over the whole sheet",
      () => sheet(`<row r="1">${cell("A1")}</row>`, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
      1,
    ],
    [
      "a validation over the whole sheet",
      () =>
        sheet(
          `<row r="1">${cell("A1")}</row>`,
          '<dataValidations><dataValidation sqref="A1:XFD1048576" type="list"/></dataValidations>',
        ),
      1,
    ],
    [
      "20,000 merges that overlap",
      () =>
        sheet(
          `<row r="1">${cell("A1")}</row><row r="5000">${cell("GA5000")}</row>`,
          `<mergeCells>${Array.from({ length: 20_000 }, (_, i) => `<mergeCell ref="A${(i % 4_000) + 1}:GA5000"/>`).join("")}</mergeCells>`,
        ),
      "workbook-merges",
    ],
    [
      "30,000 merges",
      () =>
        sheet(
          `<row r="1">${cell("A1")}</row>`,
          `<mergeCells>${Array.from({ length: 30_000 }, (_, i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`).join("")}</mergeCells>`,
        ),
      "workbook-merges",
    ],
    [
      "a million formatted empty rows",
      () =>
        sheet(
          `<row r="1">${cell("A1")}</row>${Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 2}" s="4" customFormat="1"/>`).join("")}`,
        ),
      1,
    ],
    [
      "300,000 rows of formatted empty cells",
      () =>
        sheet(
          `<row r="1">${cell("A1")}</row>${Array.from({ length: 300_000 }, (_, i) => `<row r="${i + 2}"><c r="B${i + 2}" s="4"/></row>`).join("")}`,
        ),
      1,
    ],
    ["row 999999999", () => sheet(`<row r="999999999">${cell("A999999999")}</row>`), "file-damaged"],
    ["a column that no sheet has", () => sheet(`<row r="1">${cell("ZZZ1")}</row>`), "file-damaged"],
    [
      "a number format without end",
      () => packParts({ ...xlsxParts([{ name: "П", rows: [[{ value: 1.5, format: `${"[".repeat(50_000)}0` }]] }]) }),
      1,
    ],
    [
      "a style and a text that are not there",
      () => sheet('<row r="1"><c r="A1" s="99999" t="s"><v>123456</v></c><c r="B1" t="d"><v>когда</v></c></row>'),
      1,
    ],
  ])("%s", (_, make, wanted) => expect(open(make())).toBe(wanted));

  it("say what was left out", () => {
    const { notes, blocks } = readDocument(
      "",
      sheet(`<row r="1">${cell("A1")}</row><row r="1048576">${cell("XFD1048576")}</row>`),
    );
    expect(notes).toEqual(["Лист «План» прочитан не весь: ячейка XFD1048576 и другие стоят слишком далеко."]);
    expect(blocks[0]).toMatchObject({ rows: [[{ text: "а" }]] });
  });
});

describe("documents larger than any plan", () => {
  it("are refused by the count of their elements", () => {
    const reader = treeReader();
    expect(() => reader.write(`<a>${"<b/>".repeat(limits.elements)}`)).toThrow(sentences["document-too-large"]);
  });

  it("are refused by the count of their cells", () => {
    const row = `<row r="1">${'<c r="A1"><v>1</v></c>'.repeat(1_000)}</row>`;
    const parts = packParts({ "sheet.xml": `<worksheet><sheetData>${row}</sheetData></worksheet>` });
    const context = { strings: [], styles: [], from1904: false };
    const budget = { cells: limits.cells - 999 };
    expect(() => readSheet(openPackage(parts), "sheet.xml", context, budget)).toThrow(sentences["workbook-too-large"]);
  });
});

describe("pastes that were made to harm", () => {
  it.each<[string, string | null, string, string | number]>([
    ["nothing", null, "  \n ", "paste-empty"],
    [
      "a colspan of a billion in every row",
      `<table>${'<tr><td colspan="1000000000" rowspan="1000000000">а</td></tr>'.repeat(5_000)}</table>`,
      "",
      "paste-too-large",
    ],
    ["200,000 nested tables", "<table><tr><td>".repeat(200_000), "", "paste-too-large"],
    ["a table that never ends", `<table>${"<tr><td>а".repeat(100_000)}`, "", 1],
    ["quotes that never close", null, '"а\t'.repeat(500_000), 1],
    ["too much", null, "а".repeat(9_000_000), "paste-too-large"],
  ])("%s", (_, html, text, wanted) => expect(outcome(() => readPasted(html, text))).toBe(wanted));
});
