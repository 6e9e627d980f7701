import { type Edit, undoOf } from "../../src/core/grid/edit";
import { type Grid, type Source } from "../../src/core/grid/source";
import { patchDocument } from "../../src/documents/patch";
import { readDocument } from "../../src/documents/read";
import { documentXml, docxParts, makeDocx } from "../kit/make-docx";
import { changedParts, packParts, partText } from "../kit/parts";
import { describeShared, sharedFile } from "../kit/shared";

const read = (bytes: Uint8Array): Source => readDocument("план.docx", bytes);
const tableOf = (bytes: Uint8Array): Grid => read(bytes).blocks.find((block): block is Grid => block.kind === "grid")!;
const drawn = (bytes: Uint8Array): string[] =>
  tableOf(bytes).rows.map((row) =>
    row.map((slot) => (slot.kind === "cell" ? slot.text : slot.direction === "down" ? "^" : "<")).join(" | "),
  );
const set = (row: number, column: number, from: string, to: string): Edit => ({
  kind: "set",
  at: { block: 0, row, column },
  from,
  to,
});

/** A one-cell table around a cell's XML. */
const cellFile = (content: string): Uint8Array =>
  packParts({
    ...docxParts([]),
    "word/document.xml": documentXml(`<w:tbl><w:tr><w:tc>${content}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`),
  });
const rewritten = (
  content: string,
  from: string,
  to: string,
): { text: unknown; xml: string; why: string | undefined } => {
  const { bytes, applied } = patchDocument(cellFile(content), [set(0, 0, from, to)]);
  const xml = /<w:tr><w:tc>(.*?)<\/w:tc><w:tc>/s.exec(partText(bytes, "word/document.xml"))?.[1] ?? "";
  const slot = tableOf(bytes).rows[0]?.[0];
  return { text: slot?.kind === "cell" && slot.text, xml, why: applied.refused[0]?.why };
};
const run = (text: string, look = ""): string =>
  `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

describe("words of a cell", () => {
  it("change in the run they stand in; other runs stay as they are", () => {
    const content = `<w:p>${run("до ", "<w:b/>")}${run("17.02", "<w:i/>")}${run(".2023 года")}</w:p>`;
    expect(rewritten(content, "до 17.02.2023 года", "до 18.02.2023 года")).toEqual({
      text: "до 18.02.2023 года",
      xml: content.replace("17.02", "18.02"),
      why: undefined,
    });
  });

  it("take the look of the words they follow", () => {
    const content = `<w:p>${run("март", "<w:b/>")}${run("/май")}</w:p>`;
    expect(rewritten(content, "март/май", "март 2024/май").xml).toBe(
      `<w:p>${run("март 2024", "<w:b/>")}${run("/май")}</w:p>`,
    );
  });

  it("of an empty cell take the look of its paragraph mark", () => {
    const content = '<w:p><w:pPr><w:rPr><w:i/><w:sz w:val="20"/></w:rPr></w:pPr></w:p>';
    expect(rewritten(content, "", "Отдел").xml).toBe(
      `<w:p><w:pPr><w:rPr><w:i/><w:sz w:val="20"/></w:rPr></w:pPr>${run("Отдел", '<w:i/><w:sz w:val="20"/>')}</w:p>`,
    );
  });

  it("leave what a tracked change deleted deleted", () => {
    const deleted = '<w:del w:id="1" w:author="И"><w:r><w:delText>апрель</w:delText></w:r></w:del>';
    const content = `<w:p>${deleted}<w:ins w:id="2" w:author="И">${run("март 2023")}</w:ins></w:p>`;
    expect(rewritten(content, "март 2023", "март 2024")).toMatchObject({
      text: "март 2024",
      xml: content.replace("март 2023", "март 2024"),
    });
  });

  it("stay inside their content control, which lets go of data kept elsewhere", () => {
    const content = `<w:p><w:sdt><w:sdtPr><w:tag w:val="срок"/><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>${run("март")}</w:sdtContent></w:sdt></w:p>`;
    expect(rewritten(content, "март", "май").xml).toBe(
      content.replace('<w:dataBinding w:xpath="/a"/>', "").replace("март", "май"),
    );
  });

  it("take the place of a prompt", () => {
    const content = `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Место для ввода текста.")}</w:sdtContent></w:sdt></w:p>`;
    expect(rewritten(content, "", "май")).toMatchObject({
      text: "май",
      xml: `<w:p><w:sdt><w:sdtPr></w:sdtPr><w:sdtContent>${run("май")}</w:sdtContent></w:sdt></w:p>`,
    });
  });

  it("are refused where a field would write over them", () => {
    const field = (instruction: string): string =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("март")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    expect(rewritten(field(" DATE "), "март", "май")).toMatchObject({
      text: "март",
      why: "Эти слова ставит поле Word и заменит их снова. Поправьте поле в Word.",
    });
    expect(rewritten(field(' HYPERLINK "https://example.org" '), "март", "май")).toMatchObject({
      text: "май",
      why: undefined,
    });
  });

  it.each([
    ["a line more", "март", "март\nмай"],
    ["a line fewer", "март\nмай", "май"],
    ["other lines", "март\nапрель\nмай", "март\nиюнь\nиюль\nмай"],
    ["nothing left", "март\nапрель", ""],
    ["signs of XML", "март", "<март> & \"май\" 'x'"],
    ["a tab", "март", "март\tмай"],
    ["emoji that share a half", "😀 март", "😁 март"],
  ])("may become %s", (_, from, to) => {
    const content = from
      .split("\n")
      .map((line) => `<w:p>${run(line)}</w:p>`)
      .join("");
    expect(rewritten(content, from, to)).toMatchObject({ text: to, why: undefined });
  });
});

describe("a table of Word", () => {
  const file = makeDocx([
    {
      rows: [
        ["№", "Мероприятие", "Срок", "Исполнители"],
        [{ text: "Раздел", columnSpan: 4, auto: 0 }],
        [{ text: "", auto: 1 }, "Первое", "март", { text: "Отдел", rowSpan: 2 }],
        [{ text: "", auto: 1 }, { text: "Второе", auto: "bullet" }, "май"],
        [{ text: "", auto: 1 }, "Третье", "июнь", "Школа"],
      ],
    },
  ]);

  it("takes several edits; the stale one is refused alone", () => {
    const { bytes, applied } = patchDocument(file, [
      set(2, 2, "март", "апрель"),
      set(3, 2, "июль", "август"),
      set(4, 3, "Школа", "Школа № 2"),
    ]);
    expect(drawn(bytes).slice(2)).toEqual([
      "1.1. | Первое | апрель | Отдел",
      "1.2. | – Второе | май | ^",
      "1.3. | Третье | июнь | Школа № 2",
    ]);
    expect(applied.done).toEqual([set(2, 2, "март", "апрель"), set(4, 3, "Школа", "Школа № 2")]);
    expect(applied.refused).toEqual([
      {
        edit: set(3, 2, "июль", "август"),
        why: "Ячейка изменилась после проверки — правка не внесена. Проверьте план ещё раз.",
      },
    ]);
    expect(changedParts(file, bytes)).toEqual(["word/document.xml"]);
  });

  it("keeps its automatic numbers to Word", () => {
    const { bytes, applied } = patchDocument(file, [set(2, 0, "1.1.", "1.7."), set(3, 1, "– Второе", "– Второе дело")]);
    expect(drawn(bytes)[3]).toBe("1.2. | – Второе дело | май | ^");
    expect(applied.refused.map(({ why }) => why)).toEqual([
      "Номер здесь ставит сам Word, и вписать его нельзя. Измените нумерацию списка в Word.",
    ]);
  });

  it("is never written into under a merge", () => {
    const { bytes, applied } = patchDocument(file, [set(3, 3, "Отдел", "Школа")]);
    expect(bytes).toBe(file);
    expect(applied.refused[0]?.why).toBe(
      "Эту ячейку закрывает объединённая, и писать в неё нельзя. Разъедините ячейки в Word.",
    );
  });

  it("gains a row that looks like its neighbours and is numbered by Word; the undo takes it out", () => {
    const edit: Edit = { kind: "insert", below: { block: 0, row: 4 }, texts: ["1.4.", "Четвёртое", "июль", "Отдел"] };
    const { bytes, applied } = patchDocument(file, [edit]);
    expect(drawn(bytes).slice(4)).toEqual(["1.3. | Третье | июнь | Школа", "1.4. | Четвёртое | июль | Отдел"]);
    expect(applied).toEqual({ done: [edit], refused: [] });
    const undone = patchDocument(bytes, undoOf(applied.done));
    expect(undone.applied.refused).toEqual([]);
    expect(read(undone.bytes)).toEqual(read(file));
  });

  it("gains several rows from the bottom up, and loses them again", () => {
    const row = (below: number, title: string): Edit => ({
      kind: "insert",
      below: { block: 0, row: below },
      texts: ["", title, "", ""],
    });
    const { bytes, applied } = patchDocument(file, [row(4, "Последнее"), row(3, "Новое"), set(5, 2, "июнь", "июль")]);
    expect(drawn(bytes).slice(3)).toEqual([
      "1.2. | – Второе | май | ^",
      "1.3. | Новое |  | ",
      "1.4. | Третье | июль | Школа",
      "1.5. | Последнее |  | ",
    ]);
    expect(read(patchDocument(bytes, undoOf(applied.done)).bytes)).toEqual(read(file));
  });

  it("says why a row cannot be put inside a merge, or taken out of one", () => {
    const edits: Edit[] = [
      { kind: "insert", below: { block: 0, row: 2 }, texts: ["", "Новое", "", ""] },
      { kind: "remove", at: { block: 0, row: 2 }, texts: ["1.1.", "Первое", "март", "Отдел"] },
      { kind: "remove", at: { block: 0, row: 4 }, texts: ["1.3.", "Иное", "июнь", "Школа"] },
    ];
    const { bytes, applied } = patchDocument(file, edits);
    expect(bytes).toBe(file);
    expect(applied.refused.map(({ why }) => why)).toEqual([
      "Здесь строки объединены по вертикали, и вставить между ними новую нельзя. Разъедините их в Word.",
      "Строка объединена с соседними по вертикали, и убрать её одну нельзя. Разъедините их в Word.",
      "Строка изменилась после проверки, и убрать её нельзя. Проверьте план ещё раз.",
    ]);
  });
});

describe("a paragraph of the page", () => {
  it("changes where its words do, number and look kept", () => {
    const file = makeDocx([{ text: "Утвердить план на 2023 год.", auto: 0, bold: true }]);
    const edit: Edit = { kind: "set", at: { block: 0, from: 21, to: 25 }, from: "2023", to: "2024" };
    const { bytes, applied } = patchDocument(file, [edit]);
    expect(applied.refused).toEqual([]);
    expect(read(bytes).blocks).toEqual([
      { kind: "paragraph", text: "1. Утвердить план на 2024 год.", label: "1.", level: 0, bold: true },
    ]);
  });
});

describeShared("the hard document", () => {
  const file = sharedFile("documents/hard/plan000.docx");

  it("keeps everything but the words that were changed", () => {
    const block = read(file).blocks.findIndex(({ kind }) => kind === "grid");
    const { bytes, applied } = patchDocument(file, [
      {
        kind: "set",
        at: { block, row: 6, column: 3 },
        from: "Методическая служба, МОКУ СОШ № 2 г. Лузы",
        to: "Методическая служба, МОКУ СОШ № 3 г. Лузы",
      },
      { kind: "set", at: { block, row: 2, column: 2 }, from: "до 17.02.2023", to: "до 17.02.2024" },
    ]);
    expect(applied.refused).toEqual([]);
    const [before, after] = [partText(file, "word/document.xml"), partText(bytes, "word/document.xml")];
    expect(after.length).toBe(before.length);
    expect([...after].filter((sign, index) => sign !== before[index])).toEqual(["4", "3"]);
    expect(changedParts(file, bytes)).toEqual(["word/document.xml"]);
  });
});
