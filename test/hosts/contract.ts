import { type Edit, type SetEdit } from "../../src/core/grid/edit";
import { type Grid, type Source, textAt } from "../../src/core/grid/source";
import { type Host } from "../../src/hosts/host";

/** A document of the contract, opened in some host. */
export interface Opened {
  readonly host: Host;
  /** Somebody else changes a cell of the plan. */
  readonly changeCell: (row: number, column: number, text: string) => Promise<void>;
  /** The whole document as it is now, looks and formats included. */
  readonly snapshot: () => Promise<unknown>;
  readonly close?: () => Promise<void>;
}

export const contractRows: readonly (readonly string[])[] = [
  ["№", "Мероприятие", "Срок", "Исполнители", "Результат"],
  ["1.", "Методический семинар для педагогов", "до 30.02.2024", "Управление образования", "справка"],
  ["2.", "Совещание руководителей", "до 30.02.2024", "Методическая служба", ""],
  ["3.", "Проверка школьных планов", "май – июнь", "Управление образования", "отчёт"],
];

/** What every host promises, whatever window it stands in. */
export function describeHost(name: string, open: () => Promise<Opened>): void {
  describe(`${name} keeps the contract of hosts`, () => {
    let opened: Opened;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close?.());

    it("reads the table as a person sees it", async () => {
      const { block, grid } = planOf(await opened.host.read());
      expect(block).toBeGreaterThanOrEqual(0);
      const texts = grid.rows.map((row) => row.map((slot) => (slot.kind === "cell" ? slot.text : "")));
      expect(texts).toEqual(contractRows);
    });

    it("reads plain data: it can be cloned and is the same when read again", async () => {
      const source = await opened.host.read();
      expect(structuredClone(source)).toEqual(source);
      expect(await opened.host.read()).toEqual(source);
    });

    it("writes a batch and takes it back, looks and formats too", async () => {
      const { host, snapshot } = opened;
      const before = await snapshot();
      const { block } = planOf(await host.read());
      const applied = await host.apply([
        words(block, 1, 2, "до 30.02.2024", "30", "29"),
        set(block, 2, 4, "", "протокол"),
        set(block, 3, 2, "май – июнь", "- до 1 июня"),
      ]);
      expect(applied.refused).toEqual([]);
      expect(applied.done).toHaveLength(3);
      const now = await host.read();
      expect(textAt(now, { block, row: 1, column: 2 })).toBe("до 29.02.2024");
      expect(textAt(now, { block, row: 2, column: 4 })).toBe("протокол");
      expect(textAt(now, { block, row: 3, column: 2 })).toBe("- до 1 июня");
      expect((await host.undo(applied)).refused).toEqual([]);
      expect(await snapshot()).toEqual(before);
    });

    it("refuses a stale edit alone, with a sentence", async () => {
      const { host, changeCell } = opened;
      const { block } = planOf(await host.read());
      await changeCell(2, 2, "до 15.03.2024");
      const stale = set(block, 2, 2, "до 30.02.2024", "до 29.02.2024");
      const { done, refused } = await host.apply([set(block, 1, 2, "до 30.02.2024", "до 29.02.2024"), stale]);
      expect(done).toHaveLength(1);
      expect(refused).toEqual([{ edit: stale, why: expect.stringMatching(/^[А-ЯЁ].*\.$/) as string }]);
      const now = await host.read();
      expect(textAt(now, { block, row: 1, column: 2 })).toBe("до 29.02.2024");
      expect(textAt(now, { block, row: 2, column: 2 })).toBe("до 15.03.2024");
    });

    it("joins edits of one cell, and refuses one of two that overlap", async () => {
      const { host } = opened;
      const { block } = planOf(await host.read());
      const { done, refused } = await host.apply([
        words(block, 1, 1, "Методический семинар для педагогов", "Методический", "Практический"),
        words(block, 1, 1, "Методический семинар для педагогов", "педагогов", "учителей"),
        words(block, 1, 1, "Методический семинар для педагогов", "для педагогов", "для всех"),
      ]);
      expect([done.length, refused.length]).toEqual([1, 1]);
      expect(textAt(await host.read(), { block, row: 1, column: 1 })).toBe("Практический семинар для учителей");
    });

    it("does nothing with an empty batch, and refuses places that are not there", async () => {
      const { host, snapshot } = opened;
      const before = await snapshot();
      const { block } = planOf(await host.read());
      expect(await host.apply([])).toEqual({ done: [], refused: [] });
      const { done, refused } = await host.apply([set(block, 77, 2, "x", "y"), set(block + 5, 1, 1, "x", "y")]);
      expect([done.length, refused.length]).toEqual([0, 2]);
      expect(await snapshot()).toEqual(before);
    });

    it("inserts a row and takes it out again, where it can", async () => {
      const { host, snapshot } = opened;
      const before = await snapshot();
      const { block } = planOf(await host.read());
      const texts = ["1.1", "Открытый урок", "=март", "", ""];
      const insert: Edit = { kind: "insert", below: { block, row: 1 }, texts };
      if (!host.can.insertRows) return;
      const applied = await host.apply([insert]);
      const rows = planOf(await host.read()).grid.rows;
      expect(rows[2]?.map((slot) => (slot.kind === "cell" ? slot.text : ""))).toEqual(texts);
      expect(rows).toHaveLength(contractRows.length + 1);
      expect((await host.undo(applied)).refused).toEqual([]);
      expect(await snapshot()).toEqual(before);
    });

    it("jumps to a place", async () => {
      const { host } = opened;
      const { block } = planOf(await host.read());
      await expect(host.reveal({ block, row: 3, column: 2 })).resolves.not.toThrow();
    });

    it("keeps what it is told with the document", async () => {
      const { host } = opened;
      expect((await host.recall("hidden")) ?? null).toBeNull();
      await host.remember("hidden", { rules: ["deadline-day"], findings: [] });
      expect(await host.recall("hidden")).toEqual({ rules: ["deadline-day"], findings: [] });
    });
  });
}

const set = (block: number, row: number, column: number, from: string, to: string): SetEdit => ({
  kind: "set",
  at: { block, row, column },
  from,
  to,
});

function words(block: number, row: number, column: number, text: string, from: string, to: string): SetEdit {
  const start = text.indexOf(from);
  return { kind: "set", at: { block, row, column, from: start, to: start + from.length }, from, to };
}

function planOf(source: Source): { block: number; grid: Grid } {
  const block = source.blocks.findIndex(({ kind }) => kind === "grid");
  const grid = source.blocks[block];
  if (grid?.kind !== "grid") throw new Error("the document has no table");
  return { block, grid };
}
