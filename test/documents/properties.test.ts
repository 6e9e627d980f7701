import fc from "fast-check";
import { type Edit } from "../../src/core/grid/edit";
import { type Grid, type Source, textAt } from "../../src/core/grid/source";
import { patchDocument } from "../../src/documents/patch";
import { readDocument } from "../../src/documents/read";
import { type DocxCell, makeDocx } from "../kit/make-docx";
import { makeXlsx, type XlsxCell } from "../kit/make-xlsx";
import { partsOf } from "../kit/parts";

const letters = fc.constantFrom(..."абв АБВ 0123456789.,-–—«»\"'&<>=+@_x000A_\u00a0\u00ad😀");
const line = fc.array(letters, { maxLength: 20 }).map((signs) => signs.join(""));
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));

/** A table drawn cell by cell: each free place gets a cell that spans what is free to its right and below. */
interface Drawn {
  rows: { text: string; rowSpan: number; columnSpan: number; column: number }[][];
}

const drawnTable: fc.Arbitrary<Drawn> = fc
  .record({
    height: fc.integer({ min: 1, max: 7 }),
    width: fc.integer({ min: 1, max: 6 }),
    cells: fc.array(fc.record({ text, down: fc.integer({ min: 1, max: 3 }), along: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 42,
      maxLength: 42,
    }),
  })
  .map(({ height, width, cells }) => {
    const taken = Array.from({ length: height }, () => Array<boolean>(width).fill(false));
    const rows: Drawn["rows"] = taken.map(() => []);
    taken.forEach((row, r) =>
      row.forEach((_, c) => {
        const cell = cells[r * width + c]!;
        if (taken[r]![c]) return;
        let columnSpan = 1;
        while (columnSpan < cell.along && c + columnSpan < width && !taken[r]![c + columnSpan]) columnSpan++;
        const rowSpan = Math.min(cell.down, height - r);
        for (let i = 0; i < rowSpan; i++) for (let j = 0; j < columnSpan; j++) taken[r + i]![c + j] = true;
        rows[r]!.push({ text: cell.text, rowSpan, columnSpan, column: c });
      }),
    );
    return { rows };
  });

const asWord = ({ rows }: Drawn): Uint8Array =>
  makeDocx([
    {
      rows: rows.map((row) =>
        row.map(({ text: words, rowSpan, columnSpan }): DocxCell => ({ text: words, rowSpan, columnSpan })),
      ),
    },
  ]);

const asSheet = ({ rows }: Drawn): Uint8Array => {
  const width = Math.max(...rows.flat().map(({ column, columnSpan }) => column + columnSpan));
  const cells = rows.map((row) => {
    const values = Array<XlsxCell>(width).fill(null);
    for (const cell of row) values[cell.column] = cell.text === "" ? null : cell.text;
    return values;
  });
  const reference = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;
  const merges = rows.flatMap((row, r) =>
    row
      .filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1)
      .map(
        ({ column, rowSpan, columnSpan }) =>
          `${reference(r, column)}:${reference(r + rowSpan - 1, column + columnSpan - 1)}`,
      ),
  );
  return makeXlsx([{ name: "План", rows: cells, merges }]);
};

const forms = [
  ["Word", asWord],
  ["Excel", asSheet],
] as const;

const grid = (source: Source): Grid | undefined => source.blocks.find((block): block is Grid => block.kind === "grid");
const cellsOf = (source: Source): { row: number; column: number; text: string }[] =>
  grid(source)?.rows.flatMap((row, r) =>
    row.flatMap((slot, c) => (slot.kind === "cell" ? [{ row: r, column: c, text: slot.text }] : [])),
  ) ?? [];

describe.each(forms)("any table of %s", (_, make) => {
  it("is read as it was drawn: a rectangle, every covered place pointing at its owner", () => {
    fc.assert(
      fc.property(drawnTable, (drawn) => {
        const source = readDocument("", make(drawn));
        const { rows = [] } = grid(source) ?? {};
        expect(new Set(rows.map((row) => row.length)).size).toBeLessThan(2);
        rows.forEach((row) =>
          row.forEach((slot) => {
            if (slot.kind === "covered") expect(rows[slot.row]?.[slot.column]).toMatchObject({ kind: "cell" });
          }),
        );
        const wanted = drawn.rows.flatMap((row, r) =>
          row.map(({ text: words, column }) => ({ row: r, column, text: words })),
        );
        const said = (cells: typeof wanted): typeof wanted => cells.filter((cell) => cell.text !== "");
        expect(said(cellsOf(source))).toEqual(said(wanted));
      }),
      { numRuns: 60 },
    );
  });

  it("written back says what was wanted, and nothing else changed", () => {
    fc.assert(
      fc.property(drawnTable, fc.array(fc.record({ at: fc.nat(), to: text }), { maxLength: 4 }), (drawn, wishes) => {
        const file = make(drawn);
        const before = readDocument("", file);
        const cells = cellsOf(before);
        if (cells.length === 0) return;
        const wanted = new Map(wishes.map(({ at, to }) => [at % cells.length, to]));
        const edits = [...wanted].map(([index, to]): Edit => {
          const { row, column, text: from } = cells[index]!;
          return { kind: "set", at: { block: before.blocks.indexOf(grid(before)!), row, column }, from, to };
        });
        const { bytes, applied } = patchDocument(file, edits);
        expect(applied.refused).toEqual([]);
        const after = readDocument("", bytes);
        for (const edit of edits) {
          if (edit.kind === "set") expect(textAt(after, edit.at) ?? "").toBe(edit.to);
        }
        const edited = new Set([...wanted].map(([index]) => `${cells[index]!.row}/${cells[index]!.column}`));
        const rest = (source: Source): string[] =>
          cellsOf(source).flatMap(({ row, column, text: words }) =>
            words === "" || edited.has(`${row}/${column}`) ? [] : [`${row}/${column} ${words}`],
          );
        expect(rest(after)).toEqual(rest(before));
      }),
      { numRuns: 60 },
    );
  });

  it("written back untouched is the same in every part; with one cell changed, in every other part", () => {
    fc.assert(
      fc.property(drawnTable, (drawn) => {
        const file = make(drawn);
        expect(patchDocument(file, []).bytes).toBe(file);
        const source = readDocument("", file);
        const [cell] = cellsOf(source);
        if (cell === undefined) return;
        const at = { block: source.blocks.indexOf(grid(source)!), row: cell.row, column: cell.column };
        const { bytes } = patchDocument(file, [{ kind: "set", at, from: cell.text, to: `${cell.text}!` }]);
        const [old, now] = [partsOf(file), partsOf(bytes)];
        expect(Object.keys(now)).toEqual(Object.keys(old));
        expect(Object.keys(now).filter((name) => now[name] !== old[name])).toHaveLength(1);
      }),
      { numRuns: 20 },
    );
  });
});

describe("any bytes", () => {
  const refusedOrRead = (bytes: Uint8Array): void => {
    try {
      readDocument("", bytes);
    } catch (error) {
      expect((error as Error).name).toBe("Failure");
    }
  };

  it("are read or refused with a sentence, never anything else", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), refusedOrRead), { numRuns: 100 });
  });

  it("of a good file with some bytes changed, too", () => {
    const files = [makeDocx(["План", { rows: [["а", "б"]] }]), makeXlsx([{ name: "План", rows: [["а", 1]] }])];
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 5 }),
        (file, changes) => {
          const copy = file.slice();
          for (const [at, byte] of changes) copy[at % copy.length] = byte;
          refusedOrRead(copy);
        },
      ),
      { numRuns: 300 },
    );
  });
});
