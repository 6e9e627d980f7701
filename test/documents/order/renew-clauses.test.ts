import { readFileSync } from "node:fs";
import { read } from "../../../src/core/flows/read";
import { type DraftClause, type OrderDraft } from "../../../src/core/order/draft";
import { type Clause } from "../../../src/core/order/order";
import { orderFields } from "../../../src/documents/order/order-fields";
import { openDocx, packDocx, partBytes, partText } from "../../../src/documents/order/parts";
import { readFields, renewFields } from "../../../src/documents/order/renew";
import { templateFile } from "../../../src/documents/order/templates";
import { writeOrder } from "../../../src/documents/order/write";
import { readDocument } from "../../../src/documents/read";
import { lintDocx } from "../../kit/lint-docx";
import { validateDocx } from "../../kit/validate-docx";
import { ownTemplate, p } from "./own-template";
import { sampleDraft, sampleStyle } from "./sample-drafts";

const shipped = new Uint8Array(readFileSync(`assets/templates/${templateFile("plan")}`));
const clause = (text: string, clauses: DraftClause[] = []): DraftClause => ({ number: "", text, clauses });
const withClauses = (change: (clauses: readonly DraftClause[]) => readonly DraftClause[]): OrderDraft => ({
  ...sampleDraft,
  clauses: change(sampleDraft.clauses),
});

async function made(
  change: (xml: string) => string = (xml) => xml,
  template: Uint8Array = shipped,
): Promise<Uint8Array> {
  const parts = openDocx((await writeOrder(sampleDraft, sampleStyle, template)).bytes);
  return packDocx({ ...parts, "word/document.xml": partBytes(change(partText(parts["word/document.xml"]!))) });
}

const asRead = (clauses: readonly Clause[]): string[] =>
  clauses.flatMap(({ number, field, clauses: inner }) => [
    `${number}. ${field.text.replace(/\s+/g, " ")}`,
    ...asRead(inner),
  ]);
const clausesOf = (docx: Uint8Array): string[] => asRead(read(readDocument("order.docx", docx)).order!.clauses);
const changesOf = (docx: Uint8Array, wanted: OrderDraft): string[] =>
  renewFields(docx, orderFields(wanted)).renewal.changes.map(({ id, asked }) => (asked ? `${id} (${asked})` : id));

const task = clause("Методической службе провести семинары до 1 июня 2026 г.");
const before = [
  "1. Утвердить прилагаемый план мероприятий (далее – План).",
  "2. Руководителю МБОУ СОШ № 1 (Ивановой А.П.):",
  "2.1. Обеспечить выполнение мероприятий Плана.",
  "2.2. Представить отчёт о выполнении Плана до 20 декабря 2026 г.",
  "3. Разместить приказ на официальном сайте Управления образования.",
  "4. Контроль за исполнением приказа оставляю за собой.",
];

describe("clauses come and go, numbered by Word", () => {
  const first = withClauses(([one, ...rest]) => [one!, task, ...rest]);
  const fewer = withClauses(([one, , ...rest]) => [one!, ...rest]);
  const two = [clause("Библиотеке:", [clause("Собрать книги."), clause("Выдать книги.")]), task];
  test.each<[string, OrderDraft, string[], string[]]>([
    [
      "one is put in before others",
      first,
      ["+order.clause.2"],
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
      "one is taken out with those under it",
      fewer,
      ["-order.clause.2"],
      [
        before[0]!,
        "2. Разместить приказ на официальном сайте Управления образования.",
        "3. Контроль за исполнением приказа оставляю за собой.",
      ],
    ],
    [
      "two are put in at the end, one with others under it",
      withClauses((all) => [...all.slice(0, 3), ...two, ...all.slice(3)]),
      ["+order.clause.4", "+order.clause.5"],
      [
        ...before.slice(0, 5),
        "4. Библиотеке:",
        "4.1. Собрать книги.",
        "4.2. Выдать книги.",
        "5. Методической службе провести семинары до 1 июня 2026 г.",
        "6. Контроль за исполнением приказа оставляю за собой.",
      ],
    ],
    [
      "one goes, another comes, a third is reworded",
      withClauses(([one, , three, four]) => [
        one!,
        { ...four!, text: "Контроль за исполнением приказа возложить на Ветрову И.Н." },
        task,
        three!,
      ]),
      ["order.clause.2", "+order.clause.3", "-order.clause.2", "-order.clause.3"],
      [],
    ],
  ])("%s", async (_, wanted, changes, after) => {
    const docx = await made();
    expect(clausesOf(docx)).toEqual(before);
    if (after.length > 0) expect(changesOf(docx, wanted)).toEqual(changes);
    const { bytes } = renewFields(docx, orderFields(wanted));
    if (after.length > 0) expect(clausesOf(bytes)).toEqual(after);
    const fields = readFields(bytes);
    expect(Object.fromEntries(Object.entries(fields).map(([name, { text }]) => [name, text]))).toEqual(
      orderFields(wanted),
    );
    expect(renewFields(bytes, orderFields(wanted)).bytes).toBe(bytes);
    expect([lintDocx(bytes), validateDocx(bytes)]).toEqual([[], []]);
    const back = renewFields(bytes, orderFields(sampleDraft)).bytes;
    expect(clausesOf(back)).toEqual(before);
  });

  test("a clause of several paragraphs is put in with one number", async () => {
    const group = clause("Создать группу в составе:\nИванов П.И.;\nПетрова А.А.");
    const { bytes } = renewFields(await made(), orderFields(withClauses(([one, ...rest]) => [one!, group, ...rest])));
    const lines = readDocument("order.docx", bytes).blocks.flatMap((block) =>
      block.kind === "paragraph" ? [block.text] : [],
    );
    const at = lines.findIndex((line) => line.includes("Создать группу"));
    expect(lines.slice(at, at + 4)).toEqual([
      "2. Создать группу в составе:",
      "Иванов П.И.;",
      "Петрова А.А.",
      "3. Руководителю МБОУ СОШ № 1 (Ивановой А.П.):",
    ]);
    expect(validateDocx(bytes)).toEqual([]);
  });
});

describe("nothing that the clerk wrote is lost", () => {
  const changed = (): Promise<Uint8Array> =>
    made((xml) => xml.replace("Разместить приказ на официальном сайте", "Вывесить приказ на стенде"));

  test("a clause that the clerk changed is known when others come before it", async () => {
    const docx = await changed();
    const wanted = withClauses(([one, ...rest]) => [one!, task, ...rest]);
    expect(changesOf(docx, wanted)).toEqual(["+order.clause.2", "order.clause.4 (changed)"]);
    const { bytes } = renewFields(docx, orderFields(wanted));
    expect(clausesOf(bytes)[5]).toMatch(/^4\. Вывесить приказ на стенде/);
    expect(readFields(bytes)["order.clause.4"]?.isChanged).toBe(true);
  });

  test("a changed clause is taken out only when asked for, and is the clerk's own from then on", async () => {
    const docx = await changed();
    const wanted = withClauses(([one, two, , four]) => [one!, two!, four!]);
    expect(changesOf(docx, wanted)).toEqual(["-order.clause.3 (changed)"]);
    const kept = renewFields(docx, orderFields(wanted)).bytes;
    expect(clausesOf(kept)[4]).toMatch(/^3\. Вывесить приказ на стенде/);
    expect(changesOf(kept, wanted)).toEqual([]);
    const asked = renewFields(docx, orderFields(wanted), { chosen: ["-order.clause.3"] }).bytes;
    expect(clausesOf(asked)).toHaveLength(5);
  });

  test("beside a changed clause nothing is put in or taken out unasked", async () => {
    const docx = await changed();
    expect(
      changesOf(
        docx,
        withClauses((all) => [...all.slice(0, 3), task, ...all.slice(3)]),
      ),
    ).toContain("+order.clause.4 (beside)");
    expect(
      changesOf(
        docx,
        withClauses((all) => all.slice(0, 3)),
      ),
    ).toContain("-order.clause.4 (beside)");
  });

  test("a clause that the clerk put in stays, and nothing is put in beside it unasked", async () => {
    const own = "<w:p><w:r><w:t>Секретарю вести протокол.</w:t></w:r></w:p>";
    const docx = await made((xml) => {
      const at = xml.lastIndexOf("<w:p>", xml.indexOf("Разместить приказ"));
      return xml.slice(0, at) + own + xml.slice(at);
    });
    const wanted = withClauses((all) => [...all.slice(0, 2), task, ...all.slice(2)]);
    expect(changesOf(docx, wanted)).toEqual(["+order.clause.3 (beside)"]);
    const { bytes } = renewFields(docx, orderFields(wanted), { chosen: ["+order.clause.3"] });
    expect(partText(openDocx(bytes)["word/document.xml"]!)).toContain("Секретарю вести протокол.");
    expect(validateDocx(bytes)).toEqual([]);
  });
});

test("where an office types the numbers itself, clauses keep their places and what is new is told", async () => {
  const template = ownTemplate(p("{дата}") + p("{#пункты}") + p("{номер} {текст}") + p("{/пункты}"));
  const docx = await made(undefined, template);
  const wanted = withClauses((all) => [...all, task]);
  const { renewal } = renewFields(docx, orderFields(wanted));
  expect(renewal.changes).toEqual([]);
  expect(renewal.impossible.map(({ id }) => id)).toContain("order.clause.5");
});
