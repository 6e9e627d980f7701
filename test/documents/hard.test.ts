import { type Grid, type Source } from "../../src/core/grid/source";
import { readFlatOpc } from "../../src/documents/flat-opc";
import { readDocument } from "../../src/documents/read";
import { describeShared, sharedFile, sharedJson } from "../kit/shared";

interface WordExpectations {
  cols: number;
  rows: number;
  probes: [what: string, row: number, column: number, text: string][];
}

/** The no-break space is typed, and read as typed; the expected file shows it as a space. */
const seen = (source: Source, row: number, column: number): string | undefined => {
  const slot = tables(source)[0]?.rows[row]?.[column];
  const owner = slot?.kind === "covered" ? tables(source)[0]?.rows[slot.row]?.[slot.column] : slot;
  return owner?.kind === "cell" ? owner.text.replaceAll("\u00a0", " ") : undefined;
};

const tables = (source: Source): Grid[] => source.blocks.filter((block): block is Grid => block.kind === "grid");

describeShared("a Word document with all that Word can do to a table", () => {
  const expected = sharedJson<WordExpectations>("documents/hard/plan000.expected.json");
  const forms = {
    ".docx": readDocument("plan000.docx", sharedFile("documents/hard/plan000.docx")),
    "flat OPC": readFlatOpc("plan000", new TextDecoder().decode(sharedFile("documents/hard/plan000.flatopc.xml"))),
  };

  describe.each(Object.entries(forms))("as %s", (_, source) => {
    it("has the shape of the page", () => {
      // The file's count includes the row that a tracked change deletes.
      const rows = expected.rows - 1;
      expect(tables(source)).toHaveLength(1);
      expect(tables(source)[0]?.rows.map((row) => row.length)).toEqual(Array(rows).fill(expected.cols));
    });

    it.each(expected.probes)("reads %s (%i, %i)", (what, row, column, text) => {
      expect(seen(source, row, column)).toBe(text);
    });

    it("says what the page shows and the text cannot", () => {
      expect(source.notes).toEqual([
        "В документе есть непринятые исправления; он прочитан так, как если бы все они были приняты.",
        "В документе есть надписи поверх текста; их слова не прочитаны.",
      ]);
    });
  });

  it("reads both forms alike", () => {
    expect(forms["flat OPC"].blocks).toEqual(forms[".docx"].blocks);
  });
});

describeShared("an Excel workbook with merges, formats, traps and a hidden sheet", () => {
  const expected = sharedJson<(string | null)[][]>("documents/hard/plan001.expected.json");
  const source = readDocument("plan001.xlsx", sharedFile("documents/hard/plan001.xlsx"));
  const header = 3;

  it("has the visible sheet first and tells of the hidden one", () => {
    expect(tables(source).map(({ name }) => name)).toEqual(["План", "Справочник"]);
    expect(source.notes).toEqual(["Лист «Справочник» скрыт."]);
  });

  it.each(expected.map((row, index) => [index + header + 1, row] as const))(
    "reads row %i as displayed",
    (number, row) => {
      const read = tables(source)[0]?.rows[number - 1] ?? [];
      row.forEach((text, column) => {
        const slot = read[column];
        if (text !== null && slot?.kind === "cell") expect(slot.text).toBe(text);
        if (text !== null) expect(slot).toBeDefined();
      });
    },
  );

  it("tells a number and a date apart from what they look like", () => {
    const [plan] = tables(source);
    expect(plan?.rows[14]?.[0]).toMatchObject({ text: "1.10", value: 1.1, format: "0.00" });
    expect(plan?.rows[27]?.[0]).toMatchObject({ text: "2.11", value: { day: "2023-11-02" }, format: "d\\.m" });
  });
});
