import { type SetEdit } from "../../src/core/grid/edit";
import { withOffice } from "../../src/hosts/office-failures";
import { makeDocx } from "../kit/make-docx";
import { cellOf, refuseProtected } from "../office-host/excel/model";
import { bookOf, openExcel, planRows } from "../office-host/open-excel";
import { openWord } from "../office-host/open-word";
import { HostError } from "../office-host/protocol";

const set = (row: number, column: number, from: string, to: string, block = 0): SetEdit => ({
  kind: "set",
  at: { block, row, column },
  from,
  to,
});
const from = "до 30 февраля 2024 года";

/** Refuses every request from this one on. */
const refuseFrom = (ordinal: number, code: string) => (_: unknown, now: number) => {
  if (now >= ordinal) throw new HostError(code, "no");
};

describe("Excel refuses", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "office-busy", "Excel сейчас занят"],
    ["InactiveWorkbook", "office-closed", "Документ закрыт"],
    ["RequestAborted", "office-closed", "Документ закрыт"],
    ["Conflict", "office-conflict", "изменил кто-то другой"],
    ["AccessDenied", "office-protected", "Лист защищён"],
    ["ApiNotFound", "office-old", "Эта версия Excel"],
    ["SomethingNew", "office-refused", "Excel не выполнил действие"],
  ])("%s: a sentence, nothing written, and the next click works", async (code, kind, words) => {
    const { host, client, book } = openExcel(bookOf(planRows(3)));
    const before = structuredClone([...book.active.cells]);
    client.before = refuseFrom(0, code);
    for (const call of [
      () => host.read(),
      () => host.apply([set(1, 2, from, "май")]),
      () => host.reveal({ block: 0, row: 1, column: 1 }),
    ]) {
      await expect(call()).rejects.toMatchObject({
        name: "Failure",
        code: kind,
        message: expect.stringContaining(words) as string,
      });
    }
    expect([...book.active.cells]).toEqual(before);
    client.before = () => undefined;
    expect((await host.apply([set(1, 2, from, "май")])).done).toHaveLength(1);
  });

  it("a protected sheet: says so and writes nothing, not even a row", async () => {
    const { host, book } = openExcel(bookOf(planRows(3)));
    await host.read();
    const before = structuredClone([...book.active.cells]);
    book.active.protected = true;
    await expect(host.apply([set(1, 2, from, "май")])).rejects.toMatchObject({ code: "office-protected" });
    await expect(host.apply([{ kind: "insert", below: { block: 0, row: 1 }, texts: ["1"] }])).rejects.toMatchObject({
      code: "office-protected",
    });
    expect([...book.active.cells]).toEqual(before);
    book.active.protected = false;
    expect((await host.apply([set(1, 2, from, "май")])).done).toHaveLength(1);
  });

  it("a batch that breaks off in the middle: what was written is told and can be undone", async () => {
    const { host, client, book } = openExcel(bookOf(planRows(30)));
    await host.read();
    const before = structuredClone([...book.active.cells]);
    const edits = [set(1, 2, from, "май"), set(15, 2, from, "июнь"), set(30, 2, from, "июль")];
    let writes = 0;
    // The second write of the batch meets a cell that somebody has locked meanwhile.
    book.guard = () => {
      writes += 1;
      if (writes === 2) throw new HostError("AccessDenied");
    };
    const applied = await host.apply(edits);
    book.guard = refuseProtected;
    expect(applied.done.map((edit) => edit.kind === "set" && edit.to)).toEqual(["май"]);
    expect(applied.refused.map(({ why }) => why)).toEqual([
      expect.stringContaining("Лист защищён") as string,
      expect.stringContaining("Лист защищён") as string,
    ]);
    await host.undo(applied);
    expect([...book.active.cells]).toEqual(before);
    expect(client.notPlayed.size).toBe(0);
  });

  it.each([
    [3, 1],
    [4, 2],
  ])("rows inserted before write %i broke the batch off are told and taken out again", async (last, inserted) => {
    const { host, book } = openExcel(bookOf(planRows(6)));
    const before = await host.read();
    const rows = (number: number) =>
      ({ kind: "insert", below: { block: 0, row: number }, texts: ["н", "Новое", "май"] }) as const;
    let changes = 0;
    book.guard = () => {
      changes += 1;
      if (changes === last) throw new HostError("AccessDenied");
    };
    const applied = await host.apply([rows(1), rows(3), rows(5)]);
    book.guard = refuseProtected;
    expect(applied.done).toHaveLength(inserted);
    expect(applied.refused).toHaveLength(3 - inserted);
    expect((await host.undo(applied)).refused).toEqual([]);
    const after = await host.read();
    expect(after.blocks).toEqual(before.blocks);
  });

  it("a document closed between the reading and the writing: nothing is told as done", async () => {
    const { host, client, book } = openExcel(bookOf(planRows(3)));
    client.before = refuseFrom(1, "InactiveWorkbook");
    await expect(host.apply([set(1, 2, from, "май")])).rejects.toMatchObject({ code: "office-closed" });
    expect(cellOf(book.active, 1, 2)?.value).toBe(from);
  });

  it("another person's edit at the same time refuses that cell alone", async () => {
    const { host, client, book, edit } = openExcel(bookOf(planRows(3)));
    await host.read();
    client.before = (_, ordinal) => {
      if (ordinal === 2) edit(book.active, 2, 2, { value: "июнь" });
    };
    const { done, refused } = await host.apply([set(1, 2, from, "май"), set(2, 2, from, "июль")]);
    expect(done).toHaveLength(1);
    expect(refused).toHaveLength(1);
    expect(cellOf(book.active, 2, 2)?.value).toBe("июнь");
  });
});

describe("Word refuses", () => {
  const plan = makeDocx([
    "ПЛАН",
    {
      rows: [
        ["№", "Мероприятие", "Срок"],
        ["1.", "Семинар", from],
        ["2.", "Совещание", from],
      ],
    },
  ]);

  it("a protected document, then lets through", async () => {
    const { host, document } = openWord(plan);
    await host.read();
    document.isProtected = true;
    await expect(host.apply([set(1, 2, from, "май", 1)])).rejects.toMatchObject({
      code: "office-protected",
      message: expect.stringContaining("Документ защищён") as string,
    });
    document.isProtected = false;
    expect((await host.apply([set(1, 2, from, "май", 1)])).done).toHaveLength(1);
  });

  it.each([
    ["SearchDialogIsOpen", "office-busy"],
    ["ConnectionFailure", "office-closed"],
    ["DocumentIsReadOnly", "office-read-only"],
  ])("%s with a sentence", async (code, kind) => {
    const { host, client } = openWord(plan);
    await host.read();
    client.before = refuseFrom(client.requests.length + 1, code);
    await expect(host.apply([set(1, 2, from, "май", 1)])).rejects.toMatchObject({ code: kind });
    client.before = () => undefined;
    expect((await host.apply([set(1, 2, from, "май", 1)])).done).toHaveLength(1);
  });
});

describe("Office does not answer", () => {
  it("ends with a sentence after a time, and the next call works", async () => {
    const never = withOffice("Excel", () => new Promise(() => undefined), 50);
    await expect(never).rejects.toMatchObject({
      code: "office-no-answer",
      message: expect.stringContaining("Excel не отвечает") as string,
    });
    expect(await withOffice("Excel", () => Promise.resolve(1))).toBe(1);
  });

  it("lets a defect of ours pass as it is", async () => {
    const defect = new TypeError("x is not a function");
    await expect(withOffice("Excel", () => Promise.reject(defect))).rejects.toBe(defect);
  });
});
