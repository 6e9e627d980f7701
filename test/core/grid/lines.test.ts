import { linesOf } from "../../../src/core/grid/lines";
import { type Source, textAt } from "../../../src/core/grid/source";
import { marked, planSource } from "../../kit/plan-table";

describe("lines of a document", () => {
  const source: Source = {
    name: "приказ.docx",
    blocks: [
      { kind: "paragraph", text: "Управление образования\n  Кировской области " },
      { kind: "paragraph", text: "" },
      { kind: "paragraph", text: "1. Утвердить план.", label: "1.", alignment: "justify", bold: true },
      ...planSource("от 01.03.2024 | | № 5").blocks,
      { kind: "paragraph", text: "после" },
    ],
  };

  it("come in reading order, each with its place", () => {
    const lines = linesOf(source);
    expect(lines.map(({ text }) => text)).toEqual([
      "Управление образования",
      "Кировской области",
      "1. Утвердить план.",
      "от 01.03.2024",
      "№ 5",
      "после",
    ]);
    for (const { text, at } of lines) expect(textAt(source, at)?.slice(at.from, at.to)).toBe(text);
  });

  it("keep what tells them apart", () => {
    const [, second, third, fourth] = linesOf(source);
    expect(second).toMatchObject({ broken: true });
    expect(third).toMatchObject({ label: "1.", alignment: "justify", bold: true, apart: true });
    expect(fourth).toMatchObject({ inGrid: true });
  });

  it("end before a block, or before a row of a table", () => {
    expect(linesOf(source, { block: 2 }).map(({ text }) => text)).toEqual([
      "Управление образования",
      "Кировской области",
    ]);
    const sheet = planSource("ПРИКАЗ\nТекст\n№ | Мероприятие", { sheet: "Лист1" });
    expect(linesOf(sheet, { block: 0, row: 2 }).map(({ text }) => text)).toEqual(["ПРИКАЗ", "Текст"]);
  });
});

describe("a plan written as text", () => {
  it("has paragraphs, tables, merges and line breaks", () => {
    const { blocks } = planSource(`
      Заголовок
      | № | Срок | Итог |
      |---|---|---|
      | Раздел | < | < |
      | 1 | май<br>июнь | отчёт |
      | 2 | июль | ^ |

      а | б`);
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "grid", "grid"]);
    const rows = blocks[1]?.kind === "grid" ? blocks[1].rows : [];
    expect(rows).toHaveLength(4);
    expect(rows[1]?.[0]).toMatchObject({ text: "Раздел", columnSpan: 3 });
    expect(rows[1]?.[2]).toEqual({ kind: "covered", row: 1, column: 0, direction: "along" });
    expect(rows[2]?.[1]).toMatchObject({ text: "май\nиюнь" });
    expect(rows[2]?.[2]).toMatchObject({ text: "отчёт", rowSpan: 2 });
    expect(rows[3]?.[2]).toEqual({ kind: "covered", row: 2, column: 2, direction: "down" });
  });

  it("tells where marked words stand, and strips the marks", () => {
    const { source, marks } = marked(`
      План ⟦на 2024 год⟧
      № | Срок
      1 | до ⟦31.02.2024⟧ и ⟦июнь⟧`);
    expect(marks).toEqual([
      { text: "на 2024 год", place: { block: 0, from: 5, to: 16 } },
      { text: "31.02.2024", place: { block: 1, row: 1, column: 1, from: 3, to: 13 } },
      { text: "июнь", place: { block: 1, row: 1, column: 1, from: 16, to: 20 } },
    ]);
    for (const { text, place } of marks) expect(textAt(source, place)?.slice(place.from, place.to)).toBe(text);
  });

  it("can stand on one sheet, a free line as a row", () => {
    const { blocks } = planSource("План\n№ | Срок\n1 | май", { sheet: "Лист1", name: "план.xlsx" });
    expect(blocks).toHaveLength(1);
    const rows = blocks[0]?.kind === "grid" ? blocks[0].rows : [];
    expect(rows.map((row) => row.length)).toEqual([2, 2, 2]);
  });
});
