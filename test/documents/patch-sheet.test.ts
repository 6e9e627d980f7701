import { type Edit } from "../../src/core/grid/edit";
import { type Grid } from "../../src/core/grid/source";
import { patchDocument } from "../../src/documents/patch";
import { readDocument } from "../../src/documents/read";
import { makeXlsx, xlsxParts } from "../kit/make-xlsx";
import { changedParts, packParts, partText } from "../kit/parts";
import { describeShared, sharedFile } from "../kit/shared";

const drawn = (bytes: Uint8Array, sheet = 0): string[] => {
  const block = readDocument("план.xlsx", bytes).blocks[sheet] as Grid;
  return block.rows.map((row) => row.map((slot) => (slot.kind === "cell" ? slot.text : "^")).join(" | "));
};
const set = (row: number, column: number, from: string, to: string): Edit => ({
  kind: "set",
  at: { block: 0, row, column },
  from,
  to,
});
const part = "xl/worksheets/sheet1.xml";
const cell = (bytes: Uint8Array, reference: string): string =>
  new RegExp(`<c r="${reference}"(?:[^>]*/>|.*?</c>)`, "s").exec(partText(bytes, part))?.[0] ?? "";

describe("a workbook written back", () => {
  const file = makeXlsx([
    {
      name: "План",
      rows: [
        ["План", null, null],
        ["№", "Мероприятие", "Срок"],
        [{ value: 1.1, format: "0.00" }, "Дело", { value: 45231, format: "dd.mm.yyyy" }],
        ["1.2", { value: "итог", formula: 'B3&"!"' }, null],
        ["1.3", { value: "Жирное", bold: true }, "май"],
      ],
      merges: ["A1:C1"],
    },
    { name: "Школы", hidden: true, rows: [["СОШ № 1"]] },
  ]);

  it("has texts as texts, in the style that the cells had", () => {
    const { bytes, applied } = patchDocument(file, [
      set(2, 0, "1.10", "1.10."),
      set(2, 2, "01.11.2023", "=до 01.12.2023"),
      set(3, 2, "", "-1 раз\nв год"),
      set(4, 1, "Жирное", ""),
    ]);
    expect(applied.refused).toEqual([]);
    expect(drawn(bytes)).toEqual([
      "План | ^ | ^",
      "№ | Мероприятие | Срок",
      "1.10. | Дело | =до 01.12.2023",
      "1.2 | итог | -1 раз\nв год",
      "1.3 |  | май",
    ]);
    expect(cell(bytes, "A3")).toBe('<c r="A3" s="1" t="inlineStr"><is><t xml:space="preserve">1.10.</t></is></c>');
    expect(cell(bytes, "B5")).toBe('<c r="B5" s="3"/>');
    expect(changedParts(file, bytes)).toEqual([part]);
  });

  it("writes hidden sheets by their own block", () => {
    const { bytes } = patchDocument(file, [
      { kind: "set", at: { block: 1, row: 0, column: 0 }, from: "СОШ № 1", to: "СОШ № 2" },
    ]);
    expect(drawn(bytes, 1)).toEqual(["СОШ № 2"]);
    expect(changedParts(file, bytes)).toEqual(["xl/worksheets/sheet2.xml"]);
  });

  it("refuses what must not be written, each with its reason, and nothing else", () => {
    const { bytes, applied } = patchDocument(file, [
      set(3, 1, "итог", "иное"),
      set(0, 1, "План", "Иной план"),
      set(4, 2, "июнь", "июль"),
      { kind: "insert", below: { block: 0, row: 4 }, texts: ["1.4", "Новое", ""] },
      set(4, 2, "май", "июнь"),
    ]);
    expect(drawn(bytes)[4]).toBe("1.3 | Жирное | июнь");
    expect(applied.done).toEqual([set(4, 2, "май", "июнь")]);
    expect(applied.refused.map(({ why }) => why).sort()).toEqual([
      "В книге Excel строки вставляет и убирает только сам Excel. Сделайте это в нём и проверьте план ещё раз.",
      "В ячейке стоит формула, поверх неё ничего не пишется. Поправьте формулу в Excel.",
      "Эту ячейку закрывает объединённая, и писать в неё нельзя. Разъедините ячейки в Excel.",
      "Ячейка изменилась после проверки — правка не внесена. Проверьте план ещё раз.",
    ]);
  });

  it("writes signs that XML cannot hold so that Excel reads them back", () => {
    const text = "а\u0001б_x000A_в <&>";
    const { bytes } = patchDocument(file, [set(4, 2, "май", text)]);
    expect(drawn(bytes)[4]).toBe(`1.3 | Жирное | ${text}`);
  });

  it("comes back byte by byte when nothing was done", () => {
    expect(patchDocument(file, []).bytes).toBe(file);
    expect(patchDocument(file, [set(4, 2, "июнь", "июль")]).bytes).toBe(file);
  });
});

describe("a sheet with what other programs write", () => {
  const sheet = (data: string, more = ""): Uint8Array =>
    packParts({
      ...xlsxParts([{ name: "План", rows: [] }]),
      [part]: `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:cols><x:col min="2" max="3" style="7"/></x:cols><x:sheetData>${data}</x:sheetData>${more}</x:worksheet>`,
    });
  const row = (attributes: string): string =>
    `<x:row r="2" ${attributes}><x:c r="C2" t="inlineStr"><x:is><x:t>май</x:t></x:is></x:c></x:row>`;

  it.each([
    ["counted", 'spans="3:3" ht="31.5"', '<x:row r="2">'],
    ["set by hand", 'ht="31.5" customHeight="1"', '<x:row r="2" ht="31.5" customHeight="1">'],
  ])("treats a height that was %s as Excel does", (_, attributes, tag) => {
    const { bytes } = patchDocument(sheet(row(attributes)), [set(1, 0, "", "2."), set(1, 2, "май", "июнь")]);
    expect(drawn(bytes)).toEqual([" |  | ", "2. |  | июнь"]);
    expect(partText(bytes, part)).toContain(
      `${tag}<x:c r="A2" t="inlineStr"><x:is><x:t xml:space="preserve">2.</x:t></x:is></x:c><x:c r="C2"`,
    );
  });

  it("gives a new cell its column's style, and a new row its place", () => {
    const { bytes } = patchDocument(sheet(row("")), [set(0, 1, "", "Срок"), set(1, 1, "", "а")]);
    expect(partText(bytes, part)).toContain('<x:sheetData><x:row r="1"><x:c r="B1" s="7" t="inlineStr">');
    expect(drawn(bytes)).toEqual([" | Срок | ", " | а | май"]);
  });

  it("refuses cells that one formula fills, and rich values", () => {
    const file = sheet(
      '<x:row r="1"><x:c r="A1"><x:f t="array" ref="A1:A2">B1:B2</x:f><x:v>1</x:v></x:c><x:c r="B1" vm="1" t="e"><x:v>#VALUE!</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row>',
    );
    const { applied } = patchDocument(file, [set(1, 0, "2", "3"), set(0, 1, "#ЗНАЧ!", "иное")]);
    expect(applied.refused.map(({ why }) => why)).toEqual([
      "В ячейке стоит формула, поверх неё ничего не пишется. Поправьте формулу в Excel.",
      "В ячейке стоит особое значение Excel (рисунок или связанные данные). Поправьте её в Excel.",
    ]);
  });
});

describeShared("the hard workbook", () => {
  const file = sharedFile("documents/hard/plan001.xlsx");

  it("keeps charts, notes, validations and every other cell", () => {
    const before = readDocument("", file);
    const plan = before.blocks[0] as Grid;
    const number = plan.rows[14]?.[0];
    const { bytes, applied } = patchDocument(file, [
      set(14, 0, "1.10", "1.10."),
      set(9, 2, "1 декабря 2023 г.", "до 01.12.2023"),
    ]);
    expect(number).toMatchObject({ value: 1.1 });
    expect(applied.refused).toEqual([]);
    expect(changedParts(file, bytes)).toEqual([part]);
    const after = readDocument("", bytes).blocks[0] as Grid;
    const differing = after.rows.flatMap((row, r) =>
      row.flatMap((slot, c) => (JSON.stringify(slot) === JSON.stringify(plan.rows[r]?.[c]) ? [] : [`${r}/${c}`])),
    );
    expect(differing).toEqual(["9/2", "14/0"]);
  });

  it("refuses the heading of the table on the hidden sheet", () => {
    const source = readDocument("", file);
    const slot = (source.blocks[1] as Grid).rows[0]?.[0];
    if (slot?.kind !== "cell") throw new Error("no cell");
    const { applied } = patchDocument(file, [
      { kind: "set", at: { block: 1, row: 0, column: 0 }, from: slot.text, to: "Иное" },
    ]);
    expect(applied.refused.map(({ why }) => why)).toEqual([
      "Это заголовок таблицы Excel, его имя хранится ещё в одном месте. Поправьте его в Excel.",
    ]);
  });
});
