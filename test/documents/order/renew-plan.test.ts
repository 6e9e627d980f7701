import { readFileSync } from "node:fs";
import { type OrderDraft, type PlanTableRow } from "../../../src/core/order/draft";
import { openDocx, packDocx, partBytes, partText } from "../../../src/documents/order/parts";
import { renewOrder } from "../../../src/documents/order/renew-order";
import { templateFile } from "../../../src/documents/order/templates";
import { writeOrder } from "../../../src/documents/order/write";
import { readDocument } from "../../../src/documents/read";
import { lintDocx } from "../../kit/lint-docx";
import { validateDocx } from "../../kit/validate-docx";
import { sampleDraft, samplePlan, sampleStyle } from "./sample-drafts";

const draft: OrderDraft = {
  ...sampleDraft,
  facts: { kind: "plan", date: null, number: null, preamble: [], clauses: [{ kind: "approve" }], overseer: null },
};
const withRows = (
  change: (rows: readonly PlanTableRow[]) => readonly PlanTableRow[],
  columns = samplePlan.columns,
): OrderDraft => ({
  ...draft,
  annexes: draft.annexes.map((annex) => ({
    ...annex,
    content: { ...samplePlan, columns, rows: change(samplePlan.rows) },
  })),
});
const row = (...cells: string[]): PlanTableRow => ({ kind: "row", cells });

async function made(change: (xml: string) => string = (xml) => xml, record = true): Promise<Uint8Array> {
  const template = new Uint8Array(readFileSync(`assets/templates/${templateFile("plan")}`));
  const parts = openDocx((await writeOrder(record ? draft : sampleDraft, sampleStyle, template)).bytes);
  return packDocx({ ...parts, "word/document.xml": partBytes(change(partText(parts["word/document.xml"]!))) });
}

const renewed = (bytes: Uint8Array, wanted: OrderDraft, chosen: readonly string[] | null = null) =>
  renewOrder({ kind: "file", bytes }, { draft: wanted, chosen, ownPlan: false })!;
const told = ({ changes }: { changes: ReturnType<typeof renewed>["changes"] }): string[] =>
  changes.map(({ kind, title, asked }) => `${kind}: ${title}${asked ? ` (${asked})` : ""}`);

/** The annex's rows, cells by «|». */
function rowsOf(docx: Uint8Array): string[] {
  const grid = readDocument("order.docx", docx).blocks.find(({ kind }) => kind === "grid");
  if (grid?.kind !== "grid") return [];
  return grid.rows.map((slots) =>
    slots.flatMap((slot) => (slot.kind === "cell" ? [slot.text.replace(/\s+/g, " ")] : [])).join("|"),
  );
}

const before = [
  "№ п/п|Наименование мероприятия|Срок исполнения|Ответственные",
  "1. Организационные мероприятия",
  "1.1|Утверждение муниципального плана мероприятий|до 01.03.2026|Управление образования",
  "1.2|Создание школьных команд|март 2026 г.|МБОУ СОШ № 1, МБОУ СОШ № 2",
  "2. Методическое сопровождение",
  "2.1|Проведение семинаров для учителей-предметников|ежеквартально|Методическая служба",
];

test("the plan has not changed: nor does the table, nor the file", async () => {
  const docx = await made();
  expect(rowsOf(docx)).toEqual(before);
  expect(renewed(docx, draft)).toMatchObject({ changes: [], impossible: [], bytes: docx });
});

const later = withRows(([s1, , , s2, r3]) => [
  s1!,
  row("1.1", "Утверждение муниципального плана мероприятий", "до 15.03.2026", "Управление образования"),
  s2!,
  r3!,
  row("2.2", "Мастер-классы лучших учителей", "апрель 2026 г.", "МБОУ СОШ № 1"),
]);

test("a row reworded, one gone, one new: only they change, and the table stays as it looks", async () => {
  const docx = await made();
  const { bytes, refused, ...list } = renewed(docx, later);
  expect(told(list)).toEqual(["text: Строка 1.1 плана", "remove: Строка 1.2 плана", "insert: Строка 2.2 плана"]);
  expect(list.changes[0]).toMatchObject({
    before: expect.stringContaining("до 01.03.2026"),
    after: expect.stringContaining("до 15.03.2026"),
  });
  expect(refused).toEqual([]);
  expect(rowsOf(bytes!)).toEqual([
    ...before.slice(0, 2),
    "1.1|Утверждение муниципального плана мероприятий|до 15.03.2026|Управление образования",
    ...before.slice(4),
    "2.2|Мастер-классы лучших учителей|апрель 2026 г.|МБОУ СОШ № 1",
  ]);
  expect([lintDocx(bytes!), validateDocx(bytes!)]).toEqual([[], []]);
  expect(partText(openDocx(bytes!)["word/document.xml"]!)).toContain("апрель 2026\u00a0г.");
  expect(renewed(bytes!, later).changes).toEqual([]);
});

test("a row that the clerk changed is asked about, and stays", async () => {
  const docx = await made((xml) => xml.replace("до 01.03.2026", "до 10.03.2026"));
  const list = renewed(docx, later);
  expect(told(list)).toEqual([
    "text: Строка 1.1 плана (changed)",
    "remove: Строка 1.2 плана",
    "insert: Строка 2.2 плана",
  ]);
  expect(rowsOf(list.bytes!)[2]).toContain("до 10.03.2026");
  const ids = list.changes.map(({ id }) => id);
  expect(rowsOf(renewed(docx, later, ids).bytes!)[2]).toContain("до 15.03.2026");
});

test("a row that the clerk put in stays", async () => {
  const docx = await made((xml) => {
    const last = /<w:tr>(?:(?!<w:tr>).)*?2\.1<.*?<\/w:tr>/s.exec(xml)![0];
    return xml.replace(last, last + last.replace(">2.1<", ">2.5<").replace("Проведение семинаров", "Поездка"));
  });
  const list = renewed(docx, draft);
  expect(told(list)).toEqual(["remove: Строка 2.5 плана (changed)"]);
  expect(rowsOf(list.bytes!).at(-1)).toMatch(/^2\.5\|Поездка/);
});

test("without a record nobody knows what the clerk changed: every row is asked about", async () => {
  expect(told(renewed(await made(undefined, false), later)).every((one) => / \((changed|beside)\)$/.test(one))).toBe(
    true,
  );
});

test.each<[string, OrderDraft]>([
  [
    "a new section",
    withRows((rows) => [
      ...rows,
      { kind: "section", text: "3. Итоги" },
      row("3.1", "Отчёт", "декабрь 2026 г.", "Отдел"),
    ]),
  ],
  [
    "another column",
    withRows(
      (rows) => rows.map((one) => (one.kind === "row" ? { ...one, cells: [...one.cells, "справка"] } : one)),
      [...samplePlan.columns, { role: "result", heading: "Результат" }],
    ),
  ],
])("%s: the table is drawn anew where the clerk has not touched it, else asked about", async (_, wanted) => {
  const list = renewed(await made(), wanted);
  expect(told(list)).toEqual(["text: Таблица плана"]);
  expect(rowsOf(list.bytes!)).toHaveLength(
    1 + wanted.annexes.flatMap(({ content }) => (content.kind === "plan" ? content.rows : [])).length,
  );
  expect([lintDocx(list.bytes!), validateDocx(list.bytes!)]).toEqual([[], []]);
  const byHand = await made((xml) => xml.replace("ежеквартально", "раз в месяц"));
  const asked = renewed(byHand, wanted);
  expect(told(asked)).toEqual(["text: Таблица плана (changed)"]);
  expect(rowsOf(asked.bytes!)).toHaveLength(before.length);
});
