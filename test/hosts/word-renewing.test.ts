import { readFileSync } from "node:fs";
import { type Source } from "../../src/core/grid/source";
import { type DraftClause, type OrderDraft, type PlanTable } from "../../src/core/order/draft";
import { orderFields } from "../../src/documents/order/order-fields";
import { packDocx, openDocx, partBytes, partText } from "../../src/documents/order/parts";
import { parseRecord } from "../../src/documents/order/record";
import { fieldStates, readFlatMadeOrder } from "../../src/documents/order/renew";
import { renewOrder } from "../../src/documents/order/renew-order";
import { templateFile } from "../../src/documents/order/templates";
import { writeOrder } from "../../src/documents/order/write";
import { readDocument } from "../../src/documents/read";
import { sampleDraft, sampleStyle } from "../documents/order/sample-drafts";
import { openWord } from "../office-host/open-word";
import { bodyParagraphs, mainXml } from "../office-host/word/model";
import { sameLook } from "../office-host/word/same-look";
import { replaceText, textOf } from "../office-host/word/text";

const facts: OrderDraft["facts"] = {
  kind: "plan",
  date: "2026-02-17",
  number: null,
  preamble: [],
  clauses: [{ kind: "approve" }],
  overseer: null,
};
const draft: OrderDraft = { ...sampleDraft, facts };
const registered: OrderDraft = { ...draft, number: "№ 02-03/45", facts: { ...facts, number: "45" } };
const clause = (text: string, clauses: DraftClause[] = []): DraftClause => ({ number: "", text, clauses });
const task = clause("Методической службе провести семинары до 1 июня 2026 г.");
const withClauses = (change: (clauses: readonly DraftClause[]) => readonly DraftClause[]): OrderDraft => ({
  ...draft,
  clauses: change(draft.clauses),
});

async function made(change: (xml: string) => string = (xml) => xml, from: OrderDraft = draft): Promise<Uint8Array> {
  const template = new Uint8Array(readFileSync(`assets/templates/${templateFile("plan")}`));
  const parts = openDocx((await writeOrder(from, sampleStyle, template)).bytes);
  return packDocx({ ...parts, "word/document.xml": partBytes(change(partText(parts["word/document.xml"]!))) });
}

/** The order in Word, and renewing it as the pane does: planned by what Word shows, then chosen, then made. */
async function inWord(bytes: Uint8Array, ownPlan = true) {
  const word = openWord(bytes);
  const planned = async (wanted: OrderDraft, chosen: readonly string[] | null = null) => {
    const document = await word.host.orderDocument!();
    return renewOrder(document, { draft: wanted, chosen, ownPlan })!;
  };
  const renew = async (wanted: OrderDraft, more: readonly string[] = []) => {
    const { changes } = await planned(wanted);
    const chosen = changes.filter(({ id, asked }) => asked === null || more.includes(id));
    const { fields, table, record } = await planned(
      wanted,
      chosen.map(({ id }) => id),
    );
    return word.host.renew!({ fields, chosen, table, record });
  };
  const clauses = async (): Promise<string[]> =>
    (await word.host.read()).blocks
      .flatMap((block) => (block.kind === "paragraph" && block.label !== undefined ? [block.text] : []))
      .map((text) => text.replace(/\s+/g, " "));
  return { ...word, planned, renew, clauses };
}

const before = [
  "1. Утвердить прилагаемый план мероприятий (далее – План).",
  "2. Руководителю МБОУ СОШ № 1 (Ивановой А.П.):",
  "2.1. Обеспечить выполнение мероприятий Плана.",
  "2.2. Представить отчёт о выполнении Плана до 20 декабря 2026 г.",
  "3. Разместить приказ на официальном сайте Управления образования.",
  "4. Контроль за исполнением приказа оставляю за собой.",
];

describe("an order that is open in Word", () => {
  it("tells the facts that it was made from", async () => {
    const { host, client } = await inWord(await made());
    const document = await host.orderDocument!();
    expect(document.kind === "word" && readFlatMadeOrder(document.xml)?.record?.facts).toEqual(facts);
    expect(client.notPlayed.size).toBe(0);
  });

  it("gets new fields, and the old ones back", async () => {
    const { host, document, renew, client } = await inWord(await made());
    const untouched = sameLook(mainXml(document));
    const report = await renew(registered);
    expect(report).toEqual({ renewed: ["order.number"], refused: [] });
    expect(JSON.stringify(await host.read())).toContain("№ 02-03/45");
    await host.undoRenewal!();
    expect(sameLook(mainXml(document))).toBe(untouched);
    expect(client.notPlayed.size).toBe(0);
  });

  it("keeps the words that the clerk changed, unless they are chosen", async () => {
    const byHand = await made((xml) => xml.replace("№ ____</w:t>", "№ 7-од</w:t>"));
    const { planned, renew, host } = await inWord(byHand);
    expect((await planned(registered)).changes).toMatchObject([
      { id: "order.number", before: "№ 7-од", after: "№ 02-03/45", asked: "changed" },
    ]);
    expect((await renew(registered)).renewed).toEqual([]);
    expect((await renew(registered, ["order.number"])).renewed).toEqual(["order.number"]);
    expect(JSON.stringify(await host.read())).toContain("№ 02-03/45");
    await host.undoRenewal!();
    expect(JSON.stringify(await host.read())).toContain("№ 7-од");
  });

  it("leaves alone what was changed after the clerk had chosen", async () => {
    const { host, planned } = await inWord(await made());
    const { changes, fields, record } = await planned(registered);
    const chosen = changes.map((change) => ({ ...change, before: "№ 3" }));
    expect(await host.renew!({ fields, chosen, table: null, record })).toEqual({
      renewed: [],
      refused: ["Часть приказа изменилась, пока вы выбирали, — эти места не тронуты. Посмотрите список ещё раз."],
    });
  });

  it.each<[string, OrderDraft, string[]]>([
    [
      "put in before others",
      withClauses(([first, ...rest]) => [first!, task, ...rest]),
      [
        before[0]!,
        "2. Методической службе провести семинары до 1 июня 2026 г.",
        "3. Руководителю МБОУ СОШ № 1 (Ивановой А.П.):",
        "3.1. Обеспечить выполнение мероприятий Плана.",
        "3.2. Представить отчёт о выполнении Плана до 20 декабря 2026 г.",
        "4. Разместить приказ на официальном сайте Управления образования.",
        "5. Контроль за исполнением приказа оставляю за собой.",
      ],
    ],
    [
      "put in after one with clauses under it",
      withClauses(([first, second, ...rest]) => [first!, second!, task, ...rest]),
      [
        ...before.slice(0, 4),
        "3. Методической службе провести семинары до 1 июня 2026 г.",
        "4. Разместить приказ на официальном сайте Управления образования.",
        "5. Контроль за исполнением приказа оставляю за собой.",
      ],
    ],
    [
      "taken out with those under it",
      withClauses(([first, , ...rest]) => [first!, ...rest]),
      [
        before[0]!,
        "2. Разместить приказ на официальном сайте Управления образования.",
        "3. Контроль за исполнением приказа оставляю за собой.",
      ],
    ],
    [
      "put in under another",
      withClauses(([first, second, ...rest]) => [
        first!,
        { ...second!, clauses: [...second!.clauses, clause("Назначить ответственных.")] },
        ...rest,
      ]),
      [...before.slice(0, 4), "2.3. Назначить ответственных.", ...before.slice(4)],
    ],
    [
      "put in under one that had none",
      withClauses(([first, second, third, ...rest]) => [
        first!,
        second!,
        { ...third!, clauses: [clause("В срок до 1 марта 2026 г.")] },
        ...rest,
      ]),
      [...before.slice(0, 5), "3.1. В срок до 1 марта 2026 г.", before[5]!],
    ],
  ])("a clause %s, numbered by Word; and taken back", async (_, wanted, after) => {
    const { host, document, renew, clauses, client, planned } = await inWord(await made());
    const untouched = sameLook(mainXml(document));
    expect(await clauses()).toEqual(before);
    expect((await renew(wanted)).refused).toEqual([]);
    expect(await clauses()).toEqual(after);
    expect((await planned(wanted)).changes).toEqual([]);
    const { xml } = (await host.orderDocument!()) as { xml: string };
    const states = fieldStates(readFlatMadeOrder(xml)!);
    expect(Object.fromEntries(Object.entries(states).map(([name, { text }]) => [name, text]))).toEqual(
      orderFields(wanted),
    );
    await host.undoRenewal!();
    expect(await clauses()).toEqual(before);
    expect((await planned(draft)).changes).toEqual([]);
    expect(sameLook(mainXml(document)).replace(/w:id w:val="\d+"/g, "")).toBe(
      untouched.replace(/w:id w:val="\d+"/g, ""),
    );
    expect(client.notPlayed.size).toBe(0);
  });
});

describe("a clause of several paragraphs", () => {
  const lines = "Создать рабочую группу в составе:\nИванов П.И., председатель;\nПетрова А.А., секретарь.";
  const group = clause(lines);
  const fewer = clause("Создать рабочую группу в составе:\nПетрова А.А., секретарь.");
  const with2 = (one: DraftClause): OrderDraft => withClauses(([first, ...rest]) => [first!, one, ...rest]);
  /** Every paragraph as it is read: words, number, level, alignment. */
  const paragraphsOf = (source: Source) => source.blocks.filter(({ kind }) => kind === "paragraph");
  const asFile = (bytes: Uint8Array, wanted: OrderDraft): Source =>
    readDocument(
      "order.docx",
      renewOrder({ kind: "file", bytes }, { draft: wanted, chosen: null, ownPlan: true })!.bytes!,
    );

  it.each<[string, OrderDraft, OrderDraft]>([
    ["is put in", draft, with2(group)],
    ["is put in as the first", draft, withClauses((all) => [group, ...all])],
    [
      "is put in under another",
      draft,
      withClauses(([one, two, ...rest]) => [one!, { ...two!, clauses: [...two!.clauses, group] }, ...rest]),
    ],
    ["is taken out", with2(group), draft],
    ["gets other words", with2(group), with2(clause(lines.replace("Иванов П.И.", "Сидоров С.С.")))],
    ["gets a paragraph more", with2(fewer), with2(group)],
    ["gets a paragraph less", with2(group), with2(fewer)],
    ["becomes one of one paragraph", with2(fewer), with2(clause("Создать рабочую группу в составе трёх человек."))],
    [
      "has one put in after it, which Word numbers",
      with2(group),
      withClauses(([one, ...rest]) => [one!, group, task, ...rest]),
    ],
    [
      "has one taken out after it, which Word numbers when it comes back",
      withClauses(([one, ...rest]) => [one!, group, task, ...rest]),
      with2(group),
    ],
  ])("%s, as in a file; and all is taken back", async (_, from, wanted) => {
    const bytes = await made(undefined, from);
    const { host, document, renew, planned, client } = await inWord(bytes);
    const untouched = sameLook(mainXml(document)).replace(/w:id w:val="\d+"/g, "");
    const before = await host.read();
    expect((await renew(wanted)).refused).toEqual([]);
    expect(paragraphsOf(await host.read())).toEqual(paragraphsOf(asFile(bytes, wanted)));
    expect((await planned(wanted)).changes).toEqual([]);
    expect(await host.undoRenewal!()).toEqual([]);
    expect(await host.read()).toEqual(before);
    expect(sameLook(mainXml(document)).replace(/w:id w:val="\d+"/g, "")).toBe(untouched);
    expect(client.notPlayed.size).toBe(0);
  });

  it("as the last one takes no other after it: Word would not number that", async () => {
    const last = withClauses((all) => [...all, group]);
    const { renew, clauses } = await inWord(await made(undefined, last));
    const { renewed, refused } = await renew(withClauses((all) => [...all, group, task]));
    expect(renewed).toEqual([]);
    expect(refused).toEqual([expect.stringContaining("Добавьте его сами или обновите приказ в браузере") as string]);
    expect(await clauses()).toHaveLength(before.length + 1);
  });
});

describe("the plan in the annex", () => {
  const rows = (draft.annexes[0]!.content as PlanTable).rows;
  const table = (changed: PlanTable["rows"]): OrderDraft => ({
    ...draft,
    annexes: [{ ...draft.annexes[0]!, content: { ...(draft.annexes[0]!.content as PlanTable), rows: changed } }],
  });
  const cellsOf = (source: Source): string[] =>
    source.blocks.flatMap((block) =>
      block.kind === "grid"
        ? block.rows.map((row) => row.flatMap((slot) => (slot.kind === "cell" ? [slot.text] : [])).join("|"))
        : [],
    );

  it("is brought up row by row before the fields, and the document keeps what it was made of", async () => {
    const { host, client } = await inWord(await made());
    const parts = customParts();
    (Office.context.document as unknown as Record<string, unknown>).customXmlParts = parts;
    const { requirements } = Office.context;
    const isSupported = requirements.isSetSupported.bind(requirements);
    requirements.isSetSupported = ((name: string, version?: string) =>
      name === "CustomXmlParts" || isSupported(name, version)) as typeof isSupported;
    const before = cellsOf(await host.read());
    const wanted = table([
      ...rows.slice(0, 2),
      { kind: "row", cells: ["1.2", "Создание школьных команд", "апрель 2026 г.", "МБОУ СОШ № 1"] },
      ...rows.slice(3),
      { kind: "row", cells: ["2.2", "Мастер-классы учителей", "май 2026 г.", "Методическая служба"] },
    ]);
    const document = await host.orderDocument!();
    const first = renewOrder(document, { draft: wanted, chosen: null, ownPlan: false })!;
    expect(first.changes.map(({ kind, title, asked }) => [kind, title, asked])).toEqual([
      ["text", "Строка 1.2 плана", null],
      ["insert", "Строка 2.2 плана", null],
    ]);
    const applied = await host.apply(first.edits);
    expect(applied.refused).toEqual([]);
    expect(
      await host.renew!({ fields: first.fields, chosen: first.changes, table: null, record: first.record }),
    ).toEqual({
      renewed: [],
      refused: [],
    });
    const after = cellsOf(await host.read()).map((row) => row.replace(/\s+/g, " "));
    expect(after.slice(3)).toEqual([
      "1.2|Создание школьных команд|апрель 2026 г.|МБОУ СОШ № 1",
      "2. Методическое сопровождение",
      "2.1|Проведение семинаров для учителей-предметников|ежеквартально|Методическая служба",
      "2.2|Мастер-классы учителей|май 2026 г.|Методическая служба",
    ]);
    expect(parts.kept).toHaveLength(1);
    const kept = parseRecord(parts.kept[0]!)!;
    expect(kept.facts).toEqual(facts);
    expect(kept.fields.map(({ field }) => field)).toContain("order.clause.2.1");
    await host.undo(applied);
    expect(cellsOf(await host.read())).toEqual(before);
    expect(client.notPlayed.size).toBe(0);
  });
});

describe("the plan's table as a whole", () => {
  const plan = draft.annexes[0]!.content as PlanTable;
  const withPlan = (content: PlanTable): OrderDraft => ({ ...draft, annexes: [{ ...draft.annexes[0]!, content }] });
  const longer = withPlan({
    ...plan,
    rows: [
      ...plan.rows,
      { kind: "section", text: "3. Итоги" },
      { kind: "row", cells: ["3.1", "Отчёт", "декабрь 2026 г.", "Отдел"] },
    ],
  });
  const wider = withPlan({
    ...plan,
    columns: [...plan.columns, { role: "result", heading: "Результат" }],
    rows: plan.rows.map((row) => (row.kind === "row" ? { ...row, cells: [...row.cells, "справка"] } : row)),
  });
  const mainOf = (docx: Uint8Array): string => sameLook(partText(openDocx(docx)["word/document.xml"]!));
  const filed = (bytes: Uint8Array, wanted: OrderDraft): string =>
    mainOf(renewOrder({ kind: "file", bytes }, { draft: wanted, chosen: null, ownPlan: false })!.bytes!);

  it.each<[string, OrderDraft, number]>([
    ["a new section", longer, 0],
    ["a new section, one empty paragraph left behind", longer, 1],
    ["another column, two empty paragraphs left behind", wider, 2],
  ])("%s: it is drawn as in a file, and the old one comes back", async (_, wanted, left) => {
    const bytes = await made();
    const { host, document, planned, renew, client } = await inWord(bytes, false);
    document.paragraphsAfterOoxml = left;
    const untouched = sameLook(mainXml(document));
    expect((await planned(wanted)).changes.map(({ title }) => title)).toEqual(["Таблица плана"]);
    expect(await renew(wanted)).toEqual({ renewed: ["annex.plan"], refused: [] });
    expect(sameLook(mainXml(document))).toBe(filed(bytes, wanted));
    expect((await planned(wanted)).changes).toEqual([]);
    expect(await host.undoRenewal!()).toEqual([]);
    expect(sameLook(mainXml(document))).toBe(untouched);
    expect(client.notPlayed.size).toBe(0);
  });

  it("goes together with the fields, in three syncs more", async () => {
    const { renew, syncs, document, host } = await inWord(await made(), false);
    const wanted = { ...longer, number: registered.number };
    const untouched = sameLook(mainXml(document));
    await renew({ ...draft, number: "№ 1" });
    const fields = syncs();
    await host.undoRenewal!();
    syncs();
    expect((await renew(wanted)).renewed).toEqual(["order.number", "annex.plan"]);
    expect(syncs()).toBe(fields + 3);
    await host.undoRenewal!();
    expect(sameLook(mainXml(document))).toBe(untouched);
  });

  it("is not touched where it was changed after the clerk had chosen, nor is it taken back over later words", async () => {
    const { host, document, planned, renew } = await inWord(await made(), false);
    const { fields, changes, table, record } = await planned(longer);
    const paragraph = bodyParagraphs(document).find((one) => textOf(one) === "ежеквартально")!;
    replaceText(paragraph, 0, 13, "раз в месяц");
    const typed = sameLook(mainXml(document));
    expect(await host.renew!({ fields, chosen: changes, table, record })).toEqual({
      renewed: [],
      refused: ["Часть приказа изменилась, пока вы выбирали, — эти места не тронуты. Посмотрите список ещё раз."],
    });
    expect(sameLook(mainXml(document))).toBe(typed);
    expect((await renew(longer, ["annex.plan"])).renewed).toEqual(["annex.plan"]);
    const fresh = bodyParagraphs(document).find((one) => textOf(one) === "3. Итоги")!;
    replaceText(fresh, 0, 8, "3. Выводы");
    expect(await host.undoRenewal!()).toEqual([expect.stringContaining("Таблица плана изменилась") as string]);
    expect(mainXml(document)).toContain("3. Выводы");
  });

  it("what Word takes otherwise goes out again, and the old table stays", async () => {
    const { document, renew, client, clauses } = await inWord(await made(), false);
    const untouched = sameLook(mainXml(document));
    client.before = (body) => {
      for (const { Name, ArgumentInfo } of [...body.Actions, ...Object.values(body.ObjectPaths)]) {
        const args = ArgumentInfo?.Arguments as unknown[] | undefined;
        if (Name === "InsertOoxml" && args) args[0] = String(args[0]).replace("3. Итоги", "");
      }
    };
    const { renewed, refused } = await renew(longer);
    expect(renewed).toEqual([]);
    expect(refused).toEqual([expect.stringContaining("не полностью") as string]);
    expect(sameLook(mainXml(document))).toBe(untouched);
    expect(await clauses()).toEqual(before);
  });

  it.each([
    ["a footnote", '<w:r><w:footnoteReference w:id="2"/></w:r>'],
    ["a tracked change", '<w:ins w:id="9" w:author="Иванова"><w:r><w:t>срочно</w:t></w:r></w:ins>'],
    ["a picture", "<w:r><w:drawing/></w:r>"],
    ["a field", '<w:fldSimple w:instr="DATE"><w:r><w:t>2026</w:t></w:r></w:fldSimple>'],
  ])("with %s is told only: Word would not give it back", async (_, more) => {
    const bytes = await made((xml) => xml.replace(/(ежеквартально<\/w:t><\/w:r>)/, `$1${more}`));
    const { planned } = await inWord(bytes, false);
    const { changes, impossible, table } = await planned(longer, ["annex.plan"]);
    expect([changes, impossible.map(({ title }) => title), table]).toEqual([[], ["Таблица плана"], null]);
  });

  it("is told to be unchanged where the document is protected", async () => {
    const { document, renew } = await inWord(await made(), false);
    const untouched = sameLook(mainXml(document));
    document.isProtected = true;
    expect((await renew(longer)).refused).toEqual([expect.stringContaining("защищён") as string]);
    expect(sameLook(mainXml(document))).toBe(untouched);
  });
});

/** The common API's parts: one record of an earlier day is there. */
function customParts() {
  const kept = ["<order xmlns='urn:plan-i-prikaz:order'/>"];
  type Answer = (result: { status: string; value?: unknown }) => void;
  const part = (xml: string) => ({
    deleteAsync: (answer: Answer) => {
      kept.splice(kept.indexOf(xml), 1);
      answer({ status: "succeeded" });
    },
  });
  return {
    kept,
    getByNamespaceAsync: (_: string, answer: Answer) => answer({ status: "succeeded", value: kept.map(part) }),
    addAsync: (xml: string, answer: Answer) => {
      kept.push(xml);
      answer({ status: "succeeded", value: part(xml) });
    },
  };
}

it("a document of Word without an order is no order", async () => {
  const { host } = openWord(new Uint8Array(readFileSync("assets/samples/sample-plan.docx")));
  const document = await host.orderDocument!();
  expect(document).toMatchObject({ kind: "word", file: null });
  expect(renewOrder(document, { draft, chosen: null, ownPlan: true })).toBeNull();
});
