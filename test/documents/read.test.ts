import { type Block, type Source } from "../../src/core/grid/source";
import { readDocument } from "../../src/documents/read";
import { makeDocx } from "../kit/make-docx";
import { makeXlsx } from "../kit/make-xlsx";
import { describeShared, sharedFile, sharedJson } from "../kit/shared";

/** A table as lines: cells divided by bars, «^» under a merge, «<» beside one. */
const drawn = (block: Block | undefined): string[] =>
  block?.kind !== "grid"
    ? []
    : block.rows.map((row) =>
        row.map((slot) => (slot.kind === "cell" ? slot.text : slot.direction === "down" ? "^" : "<")).join(" | "),
      );

describe("a Word document", () => {
  const source = readDocument(
    "план.docx",
    makeDocx([
      { text: "ПРИКАЗ", bold: true, align: "center" },
      { text: "Утвердить план.", auto: 0, align: "both" },
      {
        rows: [
          ["№", "Мероприятие", "Срок", "Исполнители"],
          [{ text: "Раздел", columnSpan: 4, bold: true, auto: 0 }],
          [{ text: "", auto: 1 }, "Первое\nдело", "март", { text: "Отдел", rowSpan: 2 }],
          [{ text: "", auto: 1 }, { text: "один\nдва", auto: 2 }, "май"],
        ],
      },
    ]),
  );

  it("gives paragraphs with their look", () => {
    expect(source.blocks.slice(0, 2)).toEqual([
      { kind: "paragraph", text: "ПРИКАЗ", alignment: "center", bold: true },
      { kind: "paragraph", text: "1. Утвердить план.", label: "1.", level: 0, alignment: "justify" },
    ]);
  });

  it("gives tables with merges and automatic numbers as seen", () => {
    expect(drawn(source.blocks[2])).toEqual([
      "№ | Мероприятие | Срок | Исполнители",
      "2. Раздел | < | < | <",
      "2.1. | Первое\nдело | март | Отдел",
      "2.2. | а) один\nб) два | май | ^",
    ]);
  });

  it("keeps the automatic numbers apart, line by line", () => {
    const [, , table] = source.blocks;
    expect(table?.kind === "grid" && table.rows[3]?.[1]).toMatchObject({ labels: ["а)", "б)"] });
  });
});

describe("a workbook", () => {
  const source = readDocument(
    "план.xlsx",
    makeXlsx([
      { name: "Черновик", hidden: true, rows: [["старое"]] },
      {
        name: "План",
        rows: [
          ["План мероприятий", null, null],
          ["№", "Мероприятие", "Срок"],
          [{ value: 1.1, format: "0.00" }, "Дело\nна две строки", { value: 45231, format: "d mmmm yyyy" }],
          [{ value: 45232, format: "d\\.m" }, "-итог", { value: 0.105, format: "0.0%" }],
          ["1.3", "=не формула", { value: 3, formula: "1+2" }],
          [true, { value: 1234567.5, format: "#,##0.00" }, null],
        ],
        merges: ["A1:C1"],
      },
      { name: "Лист3", rows: [] },
    ]),
  );

  it("gives a grid a sheet, hidden ones last, and says what is hidden or empty", () => {
    expect(source.blocks.map((block) => block.kind === "grid" && block.name)).toEqual(["План", "Лист3", "Черновик"]);
    expect(source.notes).toEqual(["Лист «Лист3» пуст.", "Лист «Черновик» скрыт."]);
  });

  it("shows numbers and days as a Russian Excel does", () => {
    expect(drawn(source.blocks[0])).toEqual([
      "План мероприятий | < | <",
      "№ | Мероприятие | Срок",
      "1.10 | Дело\nна две строки | 1 ноября 2023",
      "2.11 | -итог | 10,5%",
      "1.3 | =не формула | 3",
      "ИСТИНА | 1\u00a0234\u00a0567,50 | ",
    ]);
  });

  it("keeps what the sheet stores beside what is seen", () => {
    const [plan] = source.blocks;
    if (plan?.kind !== "grid") throw new Error("no grid");
    expect(plan.rows[2]?.[0]).toMatchObject({ text: "1.10", value: 1.1, format: "0.00" });
    expect(plan.rows[2]?.[2]).toMatchObject({ value: { day: "2023-11-01" } });
    expect(plan.rows[3]?.[0]).toMatchObject({ text: "2.11", value: { day: "2023-11-02" }, format: "d\\.m" });
    expect(plan.rows[4]?.[2]).toMatchObject({ text: "3", value: 3, formula: "=1+2" });
    expect(plan.rows[4]?.[1]).toEqual({ kind: "cell", text: "=не формула", rowSpan: 1, columnSpan: 1 });
  });
});

describeShared("the real documents", () => {
  interface Expected {
    header: string[];
    activities: { activity: string; deadline: string }[];
  }
  const names = ["luza-2023", "pechenga-2023", "nyazepetrovsk-2024", "zhigalovo-2023", "kirov-region-2024"];
  const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
  const words = (source: Source): Set<string> =>
    new Set(
      source.blocks
        .flatMap((block) => (block.kind === "grid" ? block.rows.flat() : []))
        .flatMap((slot) => (slot.kind === "cell" ? [plain(slot.text)] : [])),
    );

  describe.each(names)("%s", (name) => {
    const expected = sharedJson<Expected>(`documents/${name}.expected.json`);

    it.each([".docx", ".xlsx"])("as %s has every heading, activity and deadline in a cell of its own", (form) => {
      const read = words(readDocument(name, sharedFile(`documents/${name}${form}`)));
      const wanted = [
        ...expected.header,
        ...expected.activities.flatMap(({ activity, deadline }) => [activity, deadline]),
      ];
      expect(wanted.map(plain).filter((text) => text !== "" && !read.has(text))).toEqual([]);
    });
  });

  it.each(names.slice(0, 4))("%s as printed is read, headings and all", (name) => {
    const read = words(readDocument(name, sharedFile(`documents/${name}.printed.docx`)));
    const { header } = sharedJson<Expected>(`documents/${name}.expected.json`);
    expect(header.map(plain).filter((text) => !read.has(text))).toEqual([]);
  });
});
