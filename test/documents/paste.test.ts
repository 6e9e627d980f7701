import { type Block } from "../../src/core/grid/source";
import { readPasted } from "../../src/documents/paste";

const drawn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [`¶ ${block.text}`]
      : block.rows.map((row) =>
          row.map((slot) => (slot.kind === "cell" ? slot.text : slot.direction === "down" ? "^" : "<")).join(" | "),
        ),
  );
const html = (page: string): string[] => drawn(readPasted(page, "").blocks);
const text = (words: string): string[] => drawn(readPasted(null, words).blocks);

describe("a table copied from a page", () => {
  it("has merges both ways as a browser lays them out", () => {
    expect(
      html(`<p>План на 2024&nbsp;год</p>
        <table><thead><tr><th rowspan="2">№</th><th rowspan=2>Мероприятие</th><th colspan="2">Срок</th></tr>
        <tr><th>начало</th><th>конец</th></tr></thead>
        <tr><td colspan="4">Раздел 1</td></tr>
        <tr><td>1.1</td><td>Первое</td><td rowspan="0">март</td><td>май</td></tr>
        <tr><td>1.2</td><td>Второе</td><td>июнь</td></tr></table>`),
    ).toEqual([
      "¶ План на 2024\u00a0год",
      "№ | Мероприятие | Срок | <",
      "^ | ^ | начало | конец",
      "Раздел 1 | < | < | <",
      "1.1 | Первое | март | май",
      "1.2 | Второе | ^ | июнь",
    ]);
  });

  it("reads what Word puts on the clipboard: typed-out list numbers, comments, hidden and deleted words", () => {
    expect(
      html(`<html><head><style>td {color:red}</style><!--[if gte mso 9]><xml>x</xml><![endif]--></head><body><!--StartFragment-->
        <table class=MsoTableGrid><tr>
        <td><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><b>Раздел</b></p></td>
        <td><p class=MsoNormal>до <del>17.02</del><ins>18.02</ins>.2024<o:p></o:p></p><p class=MsoNormal>и
          далее<span style='display:none'>СКРЫТО</span></p></td>
        <td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table><!--EndFragment--></body></html>`),
    ).toEqual(["1.\u00a0\u00a0 Раздел | до 18.02.2024\nи далее | "]);
  });

  it("reads what Excel puts there: breaks within a cell, spaces of the source left out", () => {
    expect(
      html(`<table border=0><col width=64><tr height=20><td class=xl65>1.10</td>
        <td>отдел<br style='mso-data-placement:same-cell;'>школа</td><td align=right x:num="45231">01.11.2023</td></tr></table>`),
    ).toEqual(["1.10 | отдел\nшкола | 01.11.2023"]);
  });

  it("shows lists with their marks and cells in bold as bold", () => {
    const { blocks } = readPasted(
      "<table><tr><td><b>Итог</b></td><td><ol start=3><li>а</li><li>б</li></ol><ul><li>в</ul></td></tr></table>",
      "",
    );
    expect(drawn(blocks)).toEqual(["Итог | 3. а\n4. б\n• в"]);
    expect(blocks[0]?.kind === "grid" && blocks[0].rows[0]?.[0]).toMatchObject({ bold: true });
  });

  it("takes the table out of one that only frames it, and reads one inside a cell as that cell's words", () => {
    const inner = "<table><tr><td>31.03</td></tr><tr><td>30.04</td></tr></table>";
    expect(html(`<table><tr><td>${inner}</td></tr></table>`)).toEqual(["31.03", "30.04"]);
    expect(html(`<table><tr><td>1.1</td><td>${inner}31.05</td></tr></table>`)).toEqual(["1.1 | 31.03\n30.04\n31.05"]);
  });

  it("is read from the text when the page holds no table", () => {
    expect(drawn(readPasted("<p>а</p>", "№\tСрок\n1\tмарт").blocks)).toEqual(["№ | Срок", "1 | март"]);
  });
});

describe("text with tabs", () => {
  it.each<[string, string, string[]]>([
    [
      "rows and columns, short rows filled up",
      "№\tДело\tСрок\r\n1.1\tПервое\r\n\r\n",
      ["№ | Дело | Срок", "1.1 | Первое | "],
    ],
    ["line breaks in quotes", '1\t"отдел\nшкола"\tмарт\n2\tб\tмай', ["1 | отдел\nшкола | март", "2 | б | май"]],
    ["doubled quotes in quotes", '1\t"МБУ ""ММЦ""\nшкола"', ['1 | МБУ "ММЦ"\nшкола']],
    ["a quotation is no quoting", '1\t"Точка роста"\t"Школа', ['1 | "Точка роста" | "Школа']],
    ["signs that Excel takes for formulas", "-1\t=2\t+3", ["-1 | =2 | +3"]],
    ["a tab at the end is one more column", "а\t", ["а | "]],
    ["lines without tabs are paragraphs", "План\nна год", ["¶ План", "¶ на год"]],
  ])("%s", (_, words, wanted) => expect(text(words)).toEqual(wanted));
});
