import { type Edit, type SetEdit } from "../../src/core/grid/edit";
import { type Source, textAt } from "../../src/core/grid/source";
import { cellOf, cellToWrite, newSheet } from "../office-host/excel/model";
import { bookOf, openExcel, planRows } from "../office-host/open-excel";
import { excelFloor } from "../office-host/requirements";

const set = (row: number, column: number, from: string, to: string): SetEdit => ({
  kind: "set",
  at: { block: 0, row, column },
  from,
  to,
});

const slotAt = ({ blocks: [grid] }: Source, row: number, column: number): unknown =>
  grid?.kind === "grid" ? grid.rows[row]?.[column] : undefined;

describe("reading a sheet", () => {
  it("reads the active sheet as shown, with the sheet's own rows and columns", async () => {
    const book = bookOf([[], ["", "№", "Срок"], ["", 1, 45000]]);
    Object.assign(cellOf(book.active, 2, 2)!, { numberFormat: "dd.mm.yyyy" });
    const { host, syncs } = openExcel(book);
    const source = await host.read();
    expect(source.name).toBe("План");
    expect(textAt(source, { block: 0, row: 1, column: 2 })).toBe("Срок");
    expect(source.blocks[0]).toMatchObject({
      rows: [
        {},
        {},
        [{}, { text: "1", value: 1 }, { text: "15.03.2023", value: { day: "2023-03-15" }, format: "dd.mm.yyyy" }],
      ],
    });
    expect(syncs()).toBe(2);
  });

  it("reads the table that is selected, at its places, and not a clicked merged heading", async () => {
    const book = bookOf([["Чужое"], ["№", "Срок"], ["1", "май"], ["2", "июнь"], ["прочее"]]);
    book.selection = [{ row: 1, column: 0, rows: 3, columns: 2 }];
    const { host } = openExcel(book);
    const source = await host.read();
    expect(textAt(source, { block: 0, row: 0, column: 0 })).toBe("");
    expect(textAt(source, { block: 0, row: 3, column: 1 })).toBe("июнь");
    expect(textAt(source, { block: 0, row: 4, column: 0 })).toBeNull();
    book.selection = [{ row: 0, column: 0, rows: 3, columns: 1 }];
    expect(textAt(await host.read(), { block: 0, row: 4, column: 0 })).toBe("прочее");
  });

  it("reads the sheet when a picture or several areas are selected", async () => {
    const book = bookOf(planRows(2));
    book.selection = "shape";
    expect(textAt(await openExcel(book).host.read(), { block: 0, row: 0, column: 0 })).toBe("№");
    const area = { row: 0, column: 0, rows: 3, columns: 3 };
    book.selection = [area, { ...area, column: 4 }];
    expect(textAt(await openExcel(book).host.read(), { block: 0, row: 1, column: 3 })).toContain("Управление");
  });

  const mergedBook = (merges: number) => {
    const book = bookOf(planRows(2 * merges));
    for (let index = 0; index < merges; index++) {
      const row = 1 + 2 * index;
      Object.assign(cellToWrite(book.active, row, 4), { value: `итог ${index}` });
      book.active.merges.push({ row, column: 4, rows: 2, columns: 1 });
    }
    return book;
  };
  const covered = { kind: "covered", row: 1, column: 4, direction: "down" };
  const askMembers = ["GetMergedAreasOrNullObject"];

  it.each([1, 700])("asks the web for %i merged cells with the texts, in two syncs", async (merges) => {
    const { host, client, syncs } = openExcel(mergedBook(merges));
    const [grid] = (await host.read()).blocks;
    expect(client.requests.map(({ members }) => members.some((member) => askMembers.includes(member)))).toEqual([
      false,
      true,
    ]);
    expect(syncs()).toBe(2);
    if (grid?.kind !== "grid") throw new Error("a sheet is a grid");
    expect(grid.rows[1]![4]).toMatchObject({ text: "итог 0", rowSpan: 2, columnSpan: 1 });
    expect(grid.rows[2]![4]).toEqual(covered);
    expect(grid.rows.flat().filter(({ kind }) => kind === "covered")).toHaveLength(merges);
  });

  it.each(["PC", "Mac"] as const)(
    "does not ask Excel on the %s, which empties its undo stack: the file tells",
    async (platform) => {
      const { host, client, syncs } = openExcel(mergedBook(2), excelFloor, platform);
      expect(slotAt(await host.read(), 2, 4)).toEqual(covered);
      expect(client.requests.flatMap(({ members }) => members)).not.toContain(askMembers[0]);
      expect([syncs(), client.files.made, client.files.open]).toEqual([2, 1, 0]);
    },
  );

  it.each([
    ["refuses its file", excelFloor, "PC", 11001],
    ["keeps two copies open for another pane", excelFloor, "PC", 11000],
    ["has no files, as on the iPad", { ExcelApi: "1.13" }, "iOS", null],
  ] as const)("reads covered cells as empty where Excel %s", async (_, matrix, platform, code) => {
    const { host, client } = openExcel(mergedBook(1), matrix, platform);
    client.files.refuse = code;
    const source = await host.read();
    expect(slotAt(source, 1, 4)).toMatchObject({ text: "итог 0", rowSpan: 1 });
    expect(slotAt(source, 2, 4)).toMatchObject({ kind: "cell", text: "" });
    expect(client.files.open).toBe(0);
  });

  it("reads in two syncs whatever is selected", async () => {
    const book = mergedBook(3);
    book.selection = [{ row: 1, column: 4, rows: 6, columns: 1 }];
    const { host, syncs } = openExcel(book);
    await host.read();
    book.selection = [{ row: 1, column: 4, rows: 4, columns: 2 }];
    await host.read();
    expect(syncs()).toBe(4);
    const heading = bookOf([["План"], [], [], ["№", "Срок"], ["1", "май"]]);
    heading.active.merges = [{ row: 0, column: 0, rows: 3, columns: 2 }];
    heading.selection = [{ row: 0, column: 0, rows: 3, columns: 2 }];
    const clicked = openExcel(heading);
    expect(textAt(await clicked.host.read(), { block: 0, row: 4, column: 1 })).toBe("май");
    expect(clicked.syncs()).toBe(2);
  });

  it("leaves merged cells out that begin outside of the selected table", async () => {
    const book = mergedBook(2);
    book.selection = [{ row: 2, column: 0, rows: 3, columns: 6 }];
    const source = await openExcel(book).host.read();
    expect([slotAt(source, 1, 4), slotAt(source, 2, 4)]).toMatchObject([{ text: "" }, { kind: "cell", text: "" }]);
    expect(slotAt(source, 3, 4)).toMatchObject({ text: "итог 1", rowSpan: 2 });
  });

  it("says what to do with an empty sheet and with one that is too large", async () => {
    await expect(openExcel(bookOf([[]])).host.read()).rejects.toMatchObject({ code: "sheet-empty" });
    const far = bookOf(planRows(2));
    openExcel(far).edit(far.active, 100_000, 20, { value: "x" });
    await expect(openExcel(far).host.read()).rejects.toMatchObject({ code: "sheet-too-large" });
  });

  it("tells a formula from text that begins with =", async () => {
    const book = bookOf([
      ["№", "Срок"],
      ["1", 5],
      ["2", "=текст"],
    ]);
    Object.assign(cellOf(book.active, 1, 1)!, { formula: "=2+3" });
    Object.assign(cellOf(book.active, 2, 1)!, { numberFormat: "@" });
    const { host } = openExcel(book);
    const [grid] = (await host.read()).blocks;
    expect(grid).toMatchObject({
      rows: [{}, [{}, { text: "5", formula: "=2+3" }], [{}, { text: "=текст", format: "@" }]],
    });
    const { refused, done } = await host.apply([set(1, 1, "5", "6"), set(2, 1, "=текст", "текст")]);
    expect(refused.map(({ why }) => why)).toEqual([
      "В ячейке B2 стоит формула — правка не внесена. Исправьте формулу или замените её текстом сами.",
    ]);
    expect(done).toHaveLength(1);
  });
});

describe("round trips", () => {
  const fixAll = (rows: number): Edit[] =>
    Array.from({ length: rows }, (_, row) => set(row + 1, 2, "до 30 февраля 2024 года", "до 29 февраля 2024 года"));
  const fillAll = (rows: number): Edit[] =>
    Array.from({ length: rows }, (_, row) => set(row + 1, 4, "", `Приказ № ${row}, протокол семинара`));

  it.each([50, 5000])("reads, fixes, fills, jumps and marks %i rows", async (rows) => {
    const { host, client, syncs } = openExcel(bookOf(planRows(rows)));
    const blocks = (bytes: "requestBytes" | "responseBytes") =>
      client.requests.reduce((sum, request) => sum + Math.floor(request[bytes] / 4_000_000), 0);
    const total = (bytes: "requestBytes" | "responseBytes") =>
      client.requests.reduce((sum, request) => sum + request[bytes], 0);
    const allowed = (base: number) => base + Math.floor((total("requestBytes") + total("responseBytes")) / 4_000_000);
    const source = await host.read();
    const limit = allowed(2);
    expect(blocks("responseBytes")).toBe(0);
    expect(syncs()).toBeLessThanOrEqual(limit);
    for (const edits of [fixAll(rows), fillAll(rows)]) {
      const { done, refused } = await host.apply(edits);
      expect(refused).toEqual([]);
      expect(done).toHaveLength(rows);
      const most = allowed(2);
      expect(syncs()).toBeLessThanOrEqual(most);
    }
    await host.reveal({ block: 0, row: rows, column: 2 });
    expect(syncs()).toBe(1);
    await host.mark!(
      Array.from({ length: rows }, (_, row) => ({
        at: { block: 0, row: row + 1, column: 2 },
        severity: "error",
        message: "",
      })),
    );
    expect(syncs()).toBe(2);
    expect(source.blocks).toHaveLength(1);
    expect(client.notPlayed.size).toBe(0);
  });

  it("reads what is over 4 MB in blocks, none over the web's 5 MB", async () => {
    const long = planRows(5000).map((line) => line.map((text, column) => (column === 1 ? text.repeat(5) : text)));
    const { host, client } = openExcel(bookOf(long));
    await host.read();
    const bytes = client.requests.map(({ responseBytes }) => responseBytes);
    expect(Math.max(...bytes)).toBeLessThan(5_000_000);
    const total = bytes.reduce((sum, one) => sum + one, 0);
    expect(bytes.length).toBeLessThanOrEqual(2 + Math.floor(total / 4_000_000));
  });

  it("halves a block that turns out too large", async () => {
    const uneven = planRows(3000).map((line, row) =>
      line.map((text, column) => (column === 1 && row > 500 ? text.repeat(20) : text)),
    );
    const { host } = openExcel(bookOf(uneven));
    const source = await host.read();
    expect(textAt(source, { block: 0, row: 3000, column: 1 })).toBe(uneven[3000]![1]);
  });
});

describe("writing", () => {
  it("refuses a stale edit alone, writes the others, and undoes values and formats", async () => {
    const book = bookOf([
      ["№", "Срок", "Число"],
      ["1", "до 30.02.2024", 45000],
      ["2", "май", 7],
      ["3", "июнь", true],
    ]);
    const sheet = book.active;
    Object.assign(cellOf(sheet, 1, 2)!, { numberFormat: "dd.mm.yyyy", fill: "#FFFF00", bold: true });
    const { host, edit } = openExcel(book);
    const before = await host.read();
    const look = structuredClone([...sheet.cells]);
    edit(sheet, 2, 1, { value: "апрель" });
    const changed = structuredClone([...sheet.cells]);
    const applied = await host.apply([
      set(1, 1, "до 30.02.2024", "до 29.02.2024"),
      set(2, 1, "май", "июнь"),
      set(1, 2, "15.03.2023", "16.03.2023"),
      set(2, 2, "7", "= восемь"),
      set(3, 2, "ИСТИНА", "-"),
    ]);
    expect(applied.refused.map(({ edit: refused }) => refused)).toEqual([set(2, 1, "май", "июнь")]);
    expect(cellOf(sheet, 1, 2)).toMatchObject({ value: "16.03.2023", numberFormat: "@", fill: "#FFFF00", bold: true });
    expect(cellOf(sheet, 2, 2)).toMatchObject({ value: "= восемь", numberFormat: "@" });
    expect(cellOf(sheet, 3, 2)).toMatchObject({ value: "-", numberFormat: "@" });
    const undone = await host.undo(applied);
    expect(undone.refused).toEqual([]);
    expect([...sheet.cells]).toEqual(changed);
    edit(sheet, 2, 1, { value: "май" });
    expect([...sheet.cells]).toEqual(look);
    expect((await host.read()).blocks).toEqual(before.blocks);
  });

  it.each([
    "=1+1",
    "+7 (912) 123-45-67",
    "-",
    "- пункт",
    "@школа",
    "1.2",
    "15.05.2024",
    "15 мая",
    "май 2024",
    "007",
    "50%",
    "ИСТИНА",
    "1/2",
    "10:30",
  ])("writes «%s» as text", async (text) => {
    const book = bookOf([
      ["№", "Срок"],
      ["1", "срок"],
    ]);
    const { host } = openExcel(book);
    const applied = await host.apply([set(1, 1, "срок", text)]);
    expect(cellOf(book.active, 1, 1)).toEqual({ value: text, numberFormat: "@" });
    await host.undo(applied);
    expect(cellOf(book.active, 1, 1)).toEqual({ value: "срок", numberFormat: "General" });
  });

  it.each([
    "до 15.05.2024",
    "в течение года",
    "1 раз в квартал",
    "I квартал 2024 года",
    "май – июнь 2024 г., далее ежегодно",
  ])("leaves the number format alone for «%s»", async (text) => {
    const book = bookOf([
      ["№", "Срок"],
      ["1", "срок"],
    ]);
    await openExcel(book).host.apply([set(1, 1, "срок", text)]);
    expect(cellOf(book.active, 1, 1)).toEqual({ value: text, numberFormat: "General" });
  });

  it("brings back a text that would now be read as a number, without a change of format", async () => {
    const book = bookOf([["№"], ["1.2"]]);
    const { host } = openExcel(book);
    const before = structuredClone([...book.active.cells]);
    const applied = await host.apply([set(1, 0, "1.2", "1.3")]);
    await host.undo(applied);
    expect([...book.active.cells]).toEqual(before);
  });

  it("writes words of a cell, several fixes of one cell at once", async () => {
    const book = bookOf([["Срок"], ["до 30.02.2024, до 31.04.2024"]]);
    const { host } = openExcel(book);
    const at = { block: 0, row: 1, column: 0 };
    const { done } = await host.apply([
      { kind: "set", at: { ...at, from: 3, to: 13 }, from: "30.02.2024", to: "29.02.2024" },
      { kind: "set", at: { ...at, from: 18, to: 28 }, from: "31.04.2024", to: "30.04.2024" },
    ]);
    expect(cellOf(book.active, 1, 0)?.value).toBe("до 29.02.2024, до 30.04.2024");
    expect(done).toHaveLength(1);
  });

  it("asks for merged cells before it fills empty ones, and refuses the covered", async () => {
    const book = bookOf(planRows(3));
    book.active.merges = [{ row: 1, column: 4, rows: 2, columns: 1 }];
    const { host, syncs, client } = openExcel(book);
    const { done, refused } = await host.apply([
      set(1, 4, "", "справка"),
      set(2, 4, "", "приказ"),
      set(3, 4, "", "отчёт"),
    ]);
    expect(done.map((edit) => edit.kind === "set" && edit.to)).toEqual(["справка", "отчёт"]);
    expect(refused.map(({ why }) => why)).toEqual([
      "Ячейка E3 закрыта объединённой — правка не внесена. Разъедините ячейки и повторите.",
    ]);
    expect(syncs()).toBe(2);
    await host.apply([set(1, 2, "до 30 февраля 2024 года", "май")]);
    expect(client.requests.flatMap(({ members }) => members)).not.toContain("GetMergedAreasOrNullObject");
  });

  it("writes into a merged cell where it begins, takes it back, and refuses the places that it covers", async () => {
    const book = bookOf(planRows(3));
    Object.assign(cellToWrite(book.active, 1, 4), { value: "справка", fill: "#FFF2CC" });
    book.active.merges = [{ row: 1, column: 4, rows: 3, columns: 2 }];
    const before = structuredClone([...book.active.cells]);
    const { host, syncs } = openExcel(book);
    await host.read();
    syncs();
    const applied = await host.apply([set(1, 4, "справка", "приказ"), set(2, 4, "справка", "отчёт")]);
    expect(syncs()).toBe(2);
    expect(applied.done).toHaveLength(1);
    expect(applied.refused.map(({ why }) => why)).toEqual([expect.stringContaining("Ячейка E3 закрыта") as string]);
    const now = await host.read();
    expect([1, 2, 3].map((row) => textAt(now, { block: 0, row, column: 4 }))).toEqual(["приказ", "приказ", "приказ"]);
    expect((await host.undo(applied)).refused).toEqual([]);
    expect([...book.active.cells]).toEqual(before);
    expect(book.active.merges).toHaveLength(1);
  });

  it("refuses a cell some of whose words stand out: what is written has one look, and no undo brings the others back", async () => {
    const book = bookOf(planRows(3));
    Object.assign(cellOf(book.active, 1, 2)!, { isRich: true });
    Object.assign(cellOf(book.active, 2, 2)!, { bold: true, fill: "#FFF2CC" });
    const before = structuredClone([...book.active.cells]);
    const { host, syncs } = openExcel(book);
    const from = "до 30 февраля 2024 года";
    const applied = await host.apply([set(1, 2, from, "май"), set(2, 2, from, "июнь")]);
    expect(applied.refused).toEqual([
      { edit: set(1, 2, from, "май"), why: expect.stringMatching(/^В ячейке C2 часть слов выделена.*\.$/) as string },
    ]);
    expect(applied.done).toHaveLength(1);
    expect(syncs()).toBe(2);
    expect(cellOf(book.active, 2, 2)).toMatchObject({ value: "июнь", bold: true, fill: "#FFF2CC" });
    await host.undo(applied);
    expect([...book.active.cells]).toEqual(before);
  });

  it("gets by with more merged areas than Excel can tell at once", async () => {
    const book = bookOf(planRows(700));
    book.active.merges = Array.from({ length: 600 }, (_, index) => ({
      row: index + 1,
      column: 4,
      rows: 1,
      columns: 2,
    }));
    const { host } = openExcel(book);
    const { done, refused } = await host.apply([set(300, 5, "", "нет"), set(650, 5, "", "да")]);
    expect(refused).toHaveLength(1);
    expect(done).toHaveLength(1);
  });

  it("inserts rows under the rows meant, and takes them out again", async () => {
    const book = bookOf(planRows(3));
    Object.assign(cellOf(book.active, 2, 1)!, { fill: "#00FF00" });
    const { host, syncs } = openExcel(book);
    const before = await host.read();
    syncs();
    const row = (name: string): string[] => [name, `Мероприятие ${name}`, "май", "", "", ""];
    const applied = await host.apply([
      { kind: "insert", below: { block: 0, row: 1 }, texts: row("А") },
      { kind: "insert", below: { block: 0, row: 1 }, texts: row("Б") },
      { kind: "insert", below: { block: 0, row: 3 }, texts: row("1.5") },
      set(3, 2, "до 30 февраля 2024 года", "июнь"),
    ]);
    expect(syncs()).toBe(2);
    const [grid] = (await host.read()).blocks;
    const names = grid?.kind === "grid" ? grid.rows.map(([slot]) => slot?.kind === "cell" && slot.text) : [];
    expect(names).toEqual(["№", "1.", "А", "Б", "2.", "3.", "1.5"]);
    const { refused } = await host.undo(applied);
    expect(refused).toEqual([]);
    expect((await host.read()).blocks).toEqual(before.blocks);
  });

  it("does not take another row's same words for the row that was read", async () => {
    const book = bookOf(planRows(4));
    const { host } = openExcel(book);
    await host.read();
    const sheet = book.active;
    const { insertRows } = await import("../office-host/excel/model");
    insertRows(sheet, 3, 1);
    Object.assign(cellOf(sheet, 3, 0)!, { value: "новая" });
    const from = "до 30 февраля 2024 года";
    const { done, refused } = await host.apply([set(1, 2, from, "май"), set(4, 2, from, "июнь")]);
    expect(done).toHaveLength(1);
    expect(refused).toEqual([{ edit: set(4, 2, from, "июнь"), why: expect.stringContaining("изменилась") as string }]);
  });

  it("writes to the sheet that was read, whatever sheet is open now", async () => {
    const book = bookOf(planRows(2));
    const { host } = openExcel(book);
    await host.read();
    const [read] = book.sheets;
    const other = newSheet("Другой", 2);
    book.sheets.push(other);
    book.active = other;
    await host.apply([set(1, 0, "1.", "10.")]);
    expect(cellOf(read!, 1, 0)?.value).toBe("10.");
    book.sheets.shift();
    await expect(host.apply([set(1, 0, "10.", "1.")])).rejects.toMatchObject({ code: "sheet-gone" });
  });
});

describe("marks", () => {
  it("keeps the clerk's fill and own conditional formats, and leaves no trace", async () => {
    const book = bookOf(planRows(3));
    const own = {
      id: "1",
      type: "Custom",
      areas: [{ row: 0, column: 0, rows: 9, columns: 9 }],
      formula: "=A1>1",
      fill: "#123456",
      fontColor: "",
    };
    const bars = { ...own, id: "2", type: "DataBar" };
    book.active.conditionalFormats = [own, bars];
    Object.assign(cellOf(book.active, 1, 2)!, { fill: "#FFFF00" });
    const { host } = openExcel(book);
    const at = (row: number) => ({ block: 0, row, column: 2 });
    await host.mark!([
      { at: at(1), severity: "error", message: "А" },
      { at: at(1), severity: "hint", message: "Б" },
      { at: at(2), severity: "hint", message: "В" },
    ]);
    expect(book.active.conditionalFormats.slice(2).map(({ areas }) => areas.map(({ row }) => row))).toEqual([[1], [2]]);
    await host.mark!([{ at: at(3), severity: "warning", message: "Г" }]);
    expect(book.active.conditionalFormats).toHaveLength(3);
    await host.mark!([]);
    expect(book.active.conditionalFormats).toEqual([own, bars]);
    expect(cellOf(book.active, 1, 2)?.fill).toBe("#FFFF00");
  });
});

describe("watching and keeping", () => {
  it("calls once after a burst of edits, and never after it was stopped", async () => {
    const book = bookOf(planRows(2));
    const { host, edit, client } = openExcel(book);
    let calls = 0;
    const stop = await host.watch!(() => (calls += 1));
    for (const text of ["а", "б", "в"]) edit(book.active, 1, 1, { value: text });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(calls).toBe(1);
    await stop();
    edit(book.active, 1, 1, { value: "г" });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(calls).toBe(1);
    expect(client.notPlayed.size).toBe(0);
  });

  it("keeps choices with the document, and says when the document is read-only", async () => {
    const { host, client } = openExcel(bookOf(planRows(1)));
    expect(await host.recall("hidden")).toBeNull();
    await host.remember("hidden", { rules: ["a"] });
    expect(await host.recall("hidden")).toEqual({ rules: ["a"] });
    expect([...client.settings.saved.keys()]).toEqual(["plan-prikaz.hidden"]);
    client.settings.refuse = true;
    await expect(host.remember("hidden", 1)).rejects.toMatchObject({ code: "settings-not-kept" });
  });
});
