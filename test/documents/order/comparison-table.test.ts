import { writeTable } from "../../../src/documents/order/comparison-table";
import { docxLines, partRoot } from "../../kit/docx-text";
import { lintDocx } from "../../kit/lint-docx";
import { validateDocx } from "../../kit/validate-docx";
import { descendants } from "../../../src/documents/order/xml-tree";

const headings = ["Мероприятие", "Срок региона", "Срок муниципалитета", "Замечание"];

test("a comparison is a document of its own: title, repeated headings, a row across for a section", () => {
  const docx = writeTable("Сравнение сроков", headings, [
    ["Раздел 1"],
    ["Анализ <ВПР> & ОГЭ", "до 01.03.2026", "до 15.02.2026", "Срок раньше.\nЭто допустимо."],
  ]);
  expect(docxLines(docx)).toEqual([
    "Сравнение сроков",
    ...headings,
    "Раздел 1",
    ...["Анализ <ВПР> & ОГЭ", "до 01.03.2026", "до 15.02.2026", "Срок раньше.", "Это допустимо."],
    "",
  ]);
  expect(descendants(partRoot(docx), "w:tblHeader")).toHaveLength(1);
  expect(lintDocx(docx)).toEqual([]);
  expect(validateDocx(docx)).toEqual([]);
});

test.each([
  ["nothing to compare", [], []],
  ["one column", ["Один"], [["а"], []]],
  ["more cells than headings", ["Один", "Два"], [["а", "б", "в"]]],
] as [string, string[], string[][]][])("%s: still a sound document", (_, columns, rows) => {
  expect(lintDocx(writeTable("", columns, rows))).toEqual([]);
});
