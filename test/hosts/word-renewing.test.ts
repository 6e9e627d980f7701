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
import { sampleDraft, sampleStyle } from "../documents/order/sample-drafts";
import { openWord } from "../office-host/open-word";
import { mainXml } from "../office-host/word/model";
import { sameLook } from "../office-host/word/same-look";

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
const withClauses = (change: (clauses: readonly DraftClause[]) => readonly DraftClause[]): OrderDraft => ({
  ...draft,
  clauses: change(draft.clauses),
});

async function made(change: (xml: string) => string = (xml) => xml): Promise<Uint8Array> {
  const template = new Uint8Array(readFileSync(`assets/templates/${templateFile("plan")}`));
  const parts = openDocx((await writeOrder(draft, sampleStyle, template)).bytes);
  return packDocx({ ...parts, "word/document.xml": partBytes(change(partText(parts["word/document.xml"]!))) });
}

/** The order in Word, and renewing it as the pane does: planned by what Word shows, then chosen, then made. */
async function inWord(bytes: Uint8Array) {
  const word = openWord(bytes);
  const planned = async (wanted: OrderDraft) => {
    const document = await word.host.orderDocument!();
    return renewOrder(document, { draft: wanted, chosen: null, ownPlan: true })!;
  };
  const renew = async (wanted: OrderDraft, more: readonly string[] = []) => {
    const { changes, fields, record } = await planned(wanted);
    const chosen = changes.filter(({ id, asked }) => asked === null || more.includes(id));
    return word.host.renew!({ fields, chosen, record });
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
    expect(await host.renew!({ fields, chosen, record })).toEqual({
      renewed: [],
      refused: ["Часть приказа изменилась, пока вы выбирали, — эти места не тронуты. Посмотрите список ещё раз."],
    });
  });

  const task = clause("Методической службе провести семинары до 1 июня 2026 г.");
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
    expect(await host.renew!({ fields: first.fields, chosen: first.changes, record: first.record })).toEqual({
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
