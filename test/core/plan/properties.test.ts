import fc from "fast-check";
import { orderJson, planJson } from "../../../src/core/flows/read-json";
import { type Block, type Grid, type Slot, type Source, textAt } from "../../../src/core/grid/source";
import { readOrder } from "../../../src/core/order/read-order";
import { type Field } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/plan/read-plan";
import { planTable } from "../../../src/core/plan/table";

/** Words that plans and orders are made of, torn and mixed, with what no clerk would type. */
const fragments = [
  ...["№", "№ п/п", "Мероприятие", "Срок", "Исполнители", "Результат", "I квартал", "начало", "окончание", "Этап"],
  ...["1", "1.", "1.1", "1.1.", "I.", "2)", "а)", "12.3.4", "1 2 3", "–", "*", "Цель: ", "Задачи:", "Раздел 1. "],
  ...["до 17.02.2024", "март 2024 г.", "в течение года", "31.02.2023", "с 01.09 по ", "2023/2024 учебный год"],
  ...["Управление образования", "Иванов И.И.", "И.И. Иванов", "МБОУ СОШ № 3", "обра-", "зования", "«Учитель", "года»"],
  ...["ПРИКАЗ", "П Р И К А З", "ПРИКАЗЫВАЮ:", "от 12.01.2024 № 15", "№ ____", "г. Луза", "Об утверждении плана"],
  ...["На основании письма от 01.02.2024 № 5 «Об", "утверждённым приказом", "Контроль возложить на ", "Начальник"],
  ...[
    "Приложение № 1",
    "УТВЕРЖДЕН",
    "План мероприятий на 2024 год",
    "<p>",
    "</li>",
    "**",
    "<",
    "\n",
    "\n\n",
    "  ",
    "",
    "\u00ad",
  ],
  ...["\u0000", "😀", "((((", "»»»", "«««", '"', "|", "\t", "\u00a0", "1".repeat(30), "а".repeat(300)],
];
const words = fc.array(fc.constantFrom(...fragments), { maxLength: 4 }).map((parts) => parts.join(" "));
const text = fc.oneof(
  { weight: 5, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);

const grid: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.integer({ min: 1, max: 12 }),
    columns: fc.integer({ min: 1, max: 7 }),
    headed: fc.boolean(),
    texts: fc.array(text, { minLength: 84, maxLength: 84 }),
    merges: fc.array(fc.tuple(fc.nat(11), fc.nat(6), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 7 })), {
      maxLength: 5,
    }),
  })
  .map(({ rows, columns, headed, texts, merges }) => {
    const heads = ["№", "Мероприятие", "Срок", "Исполнители", "Результат", "Отметка", "Этап"];
    const slots: Slot[][] = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_cell, c): Slot => {
        const own = headed && r === 0 ? heads[c] : texts[r * 7 + c];
        return { kind: "cell", text: own ?? "", rowSpan: 1, columnSpan: 1 };
      }),
    );
    for (const [row, column, down, along] of merges) merge(slots, { row, column, down, along });
    return { kind: "grid", name: "", rows: slots };
  });

function merge(slots: Slot[][], area: { row: number; column: number; down: number; along: number }): void {
  const { row, column } = area;
  const down = Math.min(area.down, slots.length - row);
  const along = Math.min(area.along, (slots[0]?.length ?? 0) - column);
  const places = Array.from({ length: Math.max(down, 0) }, (_, r) =>
    Array.from({ length: Math.max(along, 0) }, (_c, c) => [row + r, column + c] as const),
  ).flat();
  const free =
    places.length > 1 &&
    places.every(([r, c]) => {
      const slot = slots[r]?.[c];
      return slot?.kind === "cell" && slot.rowSpan === 1 && slot.columnSpan === 1;
    });
  if (!free) return;
  for (const [r, c] of places) {
    const line = slots[r];
    const slot = line?.[c];
    if (!line || slot?.kind !== "cell") continue;
    line[c] =
      r === row && c === column
        ? { ...slot, rowSpan: down, columnSpan: along }
        : { kind: "covered", row, column, direction: c === column ? "down" : "along" };
  }
}

const paragraph = text.map((each): Block => ({ kind: "paragraph", text: each }));
const source: fc.Arbitrary<Source> = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 2, arbitrary: grid }), { maxLength: 12 })
  .map((blocks) => ({ name: "план.docx", blocks }));

describe("reading any document", () => {
  it("never throws, and what it reads can be printed", () => {
    fc.assert(
      fc.property(source, (document) => {
        const { plan, notes } = readPlan(document);
        const order = readOrder(document, plan);
        const read = { plan: plan && planJson(plan), order: order && orderJson(order), table: plan && planTable(plan) };
        expect(JSON.parse(JSON.stringify(read))).toEqual(read);
        expect(plan !== null || notes.length > 0).toBe(true);
        for (const note of notes) expect(note).toMatch(/[.»]$/);
      }),
      { numRuns: 200 },
    );
  });

  it("every field stands where it says, in order, whatever was joined", () => {
    fc.assert(
      fc.property(source, (document) => {
        const { plan } = readPlan(document);
        for (const activity of plan?.activities ?? []) {
          const fields = [activity.number, activity.title, activity.executors, activity.result, activity.mark];
          for (const field of fields) if (field && field.text !== "") expect(stands(document, field)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("puts every activity into the section above it", () => {
    fc.assert(
      fc.property(source, (document) => {
        const { plan } = readPlan(document);
        const order = (plan?.activities ?? []).map(({ section }) => section ?? -1);
        expect([...order].sort((a, b) => a - b)).toEqual(order);
        expect(order.every((section) => section < (plan?.sections.length ?? 0))).toBe(true);
      }),
    );
  });
});

/** The words at the field's places, one after another, are its text but for white space. */
function stands(document: Source, field: Field): boolean {
  const parts = (field.parts ?? [field.at]).map((at) => (textAt(document, at) ?? "").slice(at.from ?? 0, at.to));
  return parts.join("").replace(/\s/g, "") === field.text.replace(/\s/g, "");
}
