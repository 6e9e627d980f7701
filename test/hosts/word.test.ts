import { type Edit, type SetEdit } from "../../src/core/grid/edit";
import { type Place, type Source, textAt } from "../../src/core/grid/source";
import { openWord } from "../office-host/open-word";
import { wordFloor, wordWeb } from "../office-host/requirements";
import { bodyParagraphs, mainXml } from "../office-host/word/model";
import { sameLook } from "../office-host/word/same-look";
import { textOf } from "../office-host/word/text";
import { type DocxCell, docxParts, makeDocx } from "../kit/make-docx";
import { strToU8, zipSync } from "fflate";
import { describeShared, sharedFile } from "../kit/shared";

const heading = ["№", "Мероприятие", "Срок", "Результат"];
const planRow = (row: number): string[] => [
  `${row}.`,
  `Проведение семинара № ${row} для школ`,
  "до 30 февраля 2024 года",
  "",
];
const plan = (rows: number): Uint8Array =>
  makeDocx(["ПЛАН", { rows: [heading, ...Array.from({ length: rows }, (_, row) => planRow(row + 1))] }, "Итого"]);

const at = (row: number, column: number, block = 1): Place => ({ block, row, column });
const set = (place: Place, from: string, to: string): SetEdit => ({ kind: "set", at: place, from, to });
const cells = (source: Source, column: number): (string | null)[] => {
  const grid = source.blocks[1];
  return grid?.kind === "grid" ? grid.rows.map((_, row) => textAt(source, at(row, column))) : [];
};

describe("reading the body", () => {
  it("reads the whole body once, in one sync", async () => {
    const { host, syncs } = openWord(plan(3));
    const source = await host.read();
    expect(source.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "grid", "paragraph"]);
    expect(cells(source, 0)).toEqual(["№", "1.", "2.", "3."]);
    expect(syncs()).toBe(1);
  });
});

describe("round trips", () => {
  it.each([50, 5000])(
    "checks, fixes, fills and jumps in %i rows in two syncs at most, and one for each further block of 4 MB",
    async (rows) => {
      const { host, client, document } = openWord(plan(rows));
      const expectSyncs = (most: number): void => {
        const bytes = client.requests.map(({ requestBytes, responseBytes }) => requestBytes + responseBytes);
        const furtherBlocks = Math.ceil(bytes.reduce((sum, one) => sum + one, 0) / 4_000_000) - 1;
        expect(bytes.length).toBeLessThanOrEqual(most + furtherBlocks);
        client.forget();
      };
      const source = await host.read();
      expectSyncs(2);
      expect(cells(source, 0)).toHaveLength(rows + 1);
      const each = (edit: (row: number) => Edit): Edit[] => Array.from({ length: rows }, (_, row) => edit(row + 1));
      for (const edits of [
        each((row) => set(at(row, 2), "до 30 февраля 2024 года", "до 29 февраля 2024 года")),
        each((row) => set(at(row, 3), "", `Приказ № ${row}`)),
      ]) {
        const { done, refused } = await host.apply(edits);
        expect(refused).toEqual([]);
        expect(done).toHaveLength(rows);
        expectSyncs(2);
      }
      await host.read();
      client.forget();
      await host.reveal(at(rows, 2));
      expectSyncs(1);
      expect(textOf(document.selection!)).toBe("до 29 февраля 2024 года");
      expect(client.notPlayed.size).toBe(0);
    },
    300_000,
  );

  it("reads a body that is too big for the web from the document's file, and writes into it", async () => {
    const { host, client, document } = openWord(plan(300));
    document.padding = 5_000_000;
    const source = await host.read();
    expect(cells(source, 0)).toHaveLength(301);
    expect([client.files.made, client.files.open]).toEqual([1, 0]);
    const applied = await host.apply([set(at(300, 3), "", "справка")]);
    expect([applied.done.length, applied.refused.length]).toEqual([1, 0]);
    expect(cells(await host.read(), 3)[300]).toBe("справка");
    expect((await host.undo(applied)).refused).toEqual([]);
    expect(client.files.open).toBe(0);
    client.files.refuse = 11001;
    await expect(host.read()).rejects.toMatchObject({
      code: "office-too-large",
      message: expect.stringContaining("Документ слишком велик") as string,
    });
  });

  it("asks the document's file for numbers where the body comes without them", async () => {
    const numbered = makeDocx(["ПЛАН", { rows: [heading, [{ text: "", auto: 0 }, "Семинар", "май", ""]] }]);
    const { host, client, document } = openWord(numbered);
    expect(cells(await host.read(), 0)[1]).toBe("1.");
    expect(client.files.made).toBe(0);
    document.givesNumbering = false;
    const source = await host.read();
    expect([cells(source, 0)[1], source.notes ?? []]).toEqual(["1.", []]);
    expect([client.files.made, client.files.open]).toEqual([1, 0]);
    expect((await host.apply([set(at(1, 2), "май", "июнь")])).done).toHaveLength(1);
    client.files.refuse = 11001;
    const without = await host.read();
    expect([cells(without, 0)[1], without.notes]).toEqual(["", [expect.stringContaining("номеров не прочитана")]]);
    expect(client.files.open).toBe(0);
  });
});

describe("writing", () => {
  it("refuses a stale edit alone, writes the others, undoes them", async () => {
    const { host, document } = openWord(plan(3));
    await host.read();
    const untouched = mainXml(document);
    const paragraph = bodyParagraphs(document).find((one) => textOf(one).startsWith("Проведение семинара № 2"))!;
    const words = paragraph.getElementsByTagName("w:t")[0]!;
    const before = words.textContent!;
    words.textContent = "Другое мероприятие";
    const applied = await host.apply([
      set(at(1, 2), "до 30 февраля 2024 года", "до 29 февраля 2024 года"),
      set(at(2, 1), "Проведение семинара № 2 для школ", "Семинар"),
      set(at(3, 3), "", "справка"),
    ]);
    expect(applied.refused.map(({ why }) => why)).toEqual([expect.stringContaining("изменил") as string]);
    expect(applied.done).toHaveLength(2);
    const source = await host.read();
    expect(cells(source, 2)[1]).toBe("до 29 февраля 2024 года");
    expect(cells(source, 3)[3]).toBe("справка");
    expect((await host.undo(applied)).refused).toEqual([]);
    words.textContent = before;
    expect(sameLook(mainXml(document))).toBe(sameLook(untouched));
  });

  it("keeps the look of the words around, and of the words it replaces", async () => {
    const run = (text: string, look: string): string =>
      `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const words = run("до ", "<w:i/>") + run("30.02.2024", "<w:b/>") + run(" или 30.02.2025", "<w:u/>");
    const { host, document } = openWord(withCell(words));
    const place = at(1, 2);
    const text = "до 30.02.2024 или 30.02.2025";
    expect(textAt(await host.read(), place)).toBe(text);
    const applied = await host.apply([
      { kind: "set", at: { ...place, from: 3, to: 13 }, from: "30.02.2024", to: "29.02.2024" },
      { kind: "set", at: { ...place, from: 18, to: 28 }, from: "30.02.2025", to: "28.02.2025" },
    ]);
    expect(applied.refused).toEqual([]);
    const xml = mainXml(document);
    expect(xml).toMatch(/<w:i\/><\/w:rPr><w:t xml:space="preserve">до /);
    expect(looks(xml)).toEqual([
      ["w:i", "до "],
      ["w:b", "29.02.2024"],
      ["w:u", " или 28.02.2025"],
    ]);
    await host.undo(applied);
    expect(looks(mainXml(document))).toEqual([
      ["w:i", "до "],
      ["w:b", "30.02.2024"],
      ["w:u", " или 30.02.2025"],
    ]);
  });

  it("writes into a cell of several paragraphs, adds and takes away paragraphs", async () => {
    const { host } = openWord(makeDocx(["ПЛАН", { rows: [heading, ["1.", "а\nб\nв", "май", ""]] }]));
    await host.read();
    for (const [from, to] of [
      ["а\nб\nв", "а\nб, исправлено\nв"],
      ["а\nб, исправлено\nв", "а\nв"],
      ["а\nв", "а\nб\nв\nг"],
    ] as const) {
      const applied = await host.apply([set(at(1, 1), from, to)]);
      expect(applied.refused).toEqual([]);
      expect(textAt(await host.read(), at(1, 1))).toBe(to);
      await host.undo(applied);
      expect(textAt(await host.read(), at(1, 1))).toBe(from);
      await host.apply([set(at(1, 1), from, to)]);
    }
  });

  it("leaves automatic numbers to Word", async () => {
    const { host } = openWord(
      makeDocx(["ПЛАН", { rows: [heading, [{ text: "", auto: 0 }, { text: "Семинар", auto: 1 }, "май", ""]] }]),
    );
    const source = await host.read();
    const text = textAt(source, at(1, 1))!;
    expect(text).toMatch(/^1\.1\.? Семинар$/);
    const number = text.replace("Семинар", "");
    const refused = await host.apply([set(at(1, 1), text, "5.1. Семинар")]);
    expect(refused.refused.map(({ why }) => why)).toEqual([expect.stringContaining("Word ставит сам") as string]);
    const { done } = await host.apply([set(at(1, 1), text, `${number}Семинар-практикум`)]);
    expect(done).toHaveLength(1);
    expect(textAt(await host.read(), at(1, 1))).toBe(`${number}Семинар-практикум`);
  });

  it("does not take another row's same words for the row that was read", async () => {
    const { host, document } = openWord(plan(4));
    await host.read();
    const rows = Array.from(document.dom.getElementsByTagName("w:tr"));
    const copy = rows[2]!.cloneNode(true);
    rows[2]!.parentNode!.insertBefore(copy, rows[2]!);
    const from = "до 30 февраля 2024 года";
    const { done, refused } = await host.apply([set(at(1, 2), from, "май"), set(at(3, 2), from, "июнь")]);
    expect(done).toHaveLength(1);
    expect(refused).toHaveLength(1);
  });

  it.each([true, false])("finds a merged cell whether Word lists the unseen paragraphs (%s)", async (listsCovered) => {
    const { host, document } = openWord(mergedPlan());
    document.listsCovered = listsCovered;
    const before = mainXml(document);
    const source = await host.read();
    expect(textAt(source, at(2, 3))).toBe("справка");
    const applied = await host.apply([
      set(at(2, 3), "справка", "отчёт"),
      set(at(3, 2), "июль", "август"),
      set(at(4, 3), "", "приказ"),
    ]);
    expect(applied.refused).toEqual([]);
    const after = await host.read();
    expect([textAt(after, at(1, 3)), textAt(after, at(3, 2)), textAt(after, at(4, 3))]).toEqual([
      "отчёт",
      "август",
      "приказ",
    ]);
    await host.undo(applied);
    expect(sameLook(mainXml(document))).toBe(sameLook(before));
  });

  it("inserts rows and takes them out, and refuses where Word cannot", async () => {
    const { host, document } = openWord(plan(3));
    const before = mainXml(document);
    await host.read();
    const row = ["1.1", "Новое", "май", ""];
    const applied = await host.apply([
      { kind: "insert", below: { block: 1, row: 1 }, texts: row },
      { kind: "insert", below: { block: 1, row: 3 }, texts: ["4.", "Последнее", "июнь", ""] },
    ]);
    expect(applied.refused).toEqual([]);
    expect(cells(await host.read(), 0)).toEqual(["№", "1.", "1.1", "2.", "3.", "4."]);
    expect((await host.undo(applied)).refused).toEqual([]);
    expect(mainXml(document)).toBe(before);
    const merged = openWord(mergedPlan());
    await merged.host.read();
    const { refused } = await merged.host.apply([{ kind: "insert", below: { block: 1, row: 1 }, texts: row }]);
    expect(refused.map(({ why }) => why)).toEqual([expect.stringContaining("объединённые по вертикали") as string]);
  });
});

describe("comments", () => {
  it("marks findings where comments are there, and takes only its own away", async () => {
    const { host, document, syncs } = openWord(plan(2), wordWeb);
    const own = { id: "7", content: "Согласовать", paragraph: bodyParagraphs(document)[0]! };
    document.comments.push(own);
    expect(host.can.mark).toBe(true);
    await host.read();
    syncs();
    await host.mark!([{ at: at(1, 2), severity: "error", message: "Нет такого дня." }]);
    expect(syncs()).toBe(2);
    expect(document.comments.map(({ content, paragraph }) => [content, textOf(paragraph)])).toEqual([
      ["Согласовать", "ПЛАН"],
      ["План и приказ: Нет такого дня.", "до 30 февраля 2024 года"],
    ]);
    await host.mark!([]);
    expect(document.comments).toEqual([own]);
  });

  it("has none under WordApi 1.3", () => {
    const { host } = openWord(plan(1), wordFloor);
    expect([host.can.mark, host.mark]).toEqual([false, undefined]);
  });
});

describe("the order", () => {
  const texts = (source: Source): string[] =>
    source.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));

  it("goes into an open document where nothing stands", async () => {
    const { host, client, syncs } = openWord(makeDocx([""]));
    expect(await host.insert!(makeDocx(["ПРИКАЗ", "1. Утвердить план."]), "empty")).toBe("inserted");
    expect(syncs()).toBe(2);
    expect(texts(await host.read())).toEqual(["ПРИКАЗ", "1. Утвердить план."]);
    expect([...client.notPlayed]).toEqual([]);
  });

  it("goes into an empty open document where Word opens no other, and is no download then", async () => {
    const { host, document } = openWord(makeDocx([""]));
    document.opensDocuments = false;
    expect(await host.deliver("Приказ.docx", makeDocx(["ПРИКАЗ"]))).toBe("inserted");
    expect(texts(await host.read())).toEqual(["ПРИКАЗ"]);
  });

  it.each<[string, Uint8Array]>([
    ["text", makeDocx(["Служебная записка"])],
    ["a table without a word", makeDocx([{ rows: [["", ""]] }])],
  ])("is never written over %s: it asks, and comes after it, on a page of its own", async (_, bytes) => {
    const { host, document } = openWord(bytes);
    const before = texts(await host.read());
    const untouched = mainXml(document);
    expect(await host.insert!(makeDocx(["ПРИКАЗ"]), "empty")).toBe("not-empty");
    expect(mainXml(document)).toBe(untouched);
    expect(await host.insert!(makeDocx(["ПРИКАЗ"]), "end")).toBe("inserted");
    const after = texts(await host.read());
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.at(-1)).toBe("ПРИКАЗ");
    expect(mainXml(document)).toContain("<w:sectPr");
  });

  it("is not inserted into a protected document, nor when it is over Word's 4 MB", async () => {
    const { host, document } = openWord(makeDocx([""]));
    document.isProtected = true;
    await expect(host.insert!(makeDocx(["ПРИКАЗ"]), "empty")).rejects.toMatchObject({ code: "office-protected" });
    document.isProtected = false;
    await expect(host.insert!(new Uint8Array(4_000_001), "empty")).rejects.toMatchObject({ code: "insert-too-large" });
  });

  it("opens as a new document, and is downloaded where Word opens none", async () => {
    const { host, document, client } = openWord(plan(1));
    const docx = plan(2);
    expect(await host.deliver("Приказ.docx", docx)).toBe("opened");
    expect(new Uint8Array(Buffer.from(document.opened[0]!, "base64"))).toEqual(docx);
    expect(client.notPlayed.size).toBe(0);
  });
});

describeShared("a real plan", () => {
  it("fixes and undoes the merged result cell of section 2 of Луза", async () => {
    const { host, document, client } = openWord(sharedFile("documents/luza-2023.docx"));
    const before = mainXml(document);
    const source = await host.read();
    const text = "повышение профессиональной компетентности учителей-предметников ШНОР";
    const block = source.blocks.findIndex(
      (one) =>
        one.kind === "grid" && one.rows.some((row) => row.some((slot) => slot.kind === "cell" && slot.text === text)),
    );
    const grid = source.blocks[block]!;
    if (grid.kind !== "grid") throw new Error("the plan is a table");
    const row = grid.rows.findIndex((slots) => slots.some((slot) => slot.kind === "cell" && slot.text === text));
    expect(grid.rows[row + 3]![4]).toMatchObject({ kind: "covered", direction: "down" });
    const applied = await host.apply([
      set(at(row + 3, 4, block), text, text.replace("учителей-предметников", "педагогов")),
    ]);
    expect(applied.refused).toEqual([]);
    expect(textAt(await host.read(), at(row, 4, block))).toBe(text.replace("учителей-предметников", "педагогов"));
    await host.reveal(at(row + 3, 4, block));
    expect(textOf(document.selection!)).toContain("педагогов");
    expect((await host.undo(applied)).refused).toEqual([]);
    expect(sameLook(mainXml(document))).toBe(sameLook(before));
    expect(client.notPlayed.size).toBe(0);
  });
});

function mergedPlan(): Uint8Array {
  const rows: DocxCell[][] = [
    [...heading],
    ["1.", "Семинар", "май", { text: "справка", rowSpan: 3 }],
    ["2.", "Совещание", "июнь"],
    ["3.", "Проверка", "июль"],
    ["4.", "Отчёт", "", ""],
  ];
  return makeDocx(["ПЛАН", { rows }]);
}

/** A plan whose first deadline consists of these runs. */
function withCell(runs: string): Uint8Array {
  const parts = docxParts(["ПЛАН", { rows: [heading, ["1.", "Семинар", "СРОК", ""]] }]);
  const main = parts["word/document.xml"]!.replace(/<w:r>(?:(?!<w:r>).)*СРОК<\/w:t><\/w:r>/, () => runs);
  expect(main).not.toContain("СРОК");
  return zipSync(
    Object.fromEntries(
      Object.entries({ ...parts, "word/document.xml": main }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
}

/** The look of each run of words that has one, neighbours of one look joined. */
function looks(xml: string): [string, string][] {
  const runs = [...xml.matchAll(/<w:r(?:>| [^>]*>)<w:rPr><(w:[biu])\/><\/w:rPr><w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g)];
  return runs.reduce<[string, string][]>((joined, [, look = "", text = ""]) => {
    const last = joined.at(-1);
    if (last && last[0] === look) last[1] += text;
    else joined.push([look, text]);
    return joined;
  }, []);
}
