import { type Source } from "../grid/source";
import { knownWords } from "../russian/clean";
import { aboveTable } from "./above";
import { activityOf } from "./activities";
import { bodyRows, type Row } from "./body";
import { bestHeader } from "./header";
import { rowsOf } from "./grid-rows";
import { type Item, itemsOf } from "./items";
import { leadingNumber } from "./numbers";
import { type Activity, type Column, type Field, isDeadlineRole, type Plan, type Section } from "./plan";
import { planPeriod } from "./period";
import { fieldOf, hasMarkup, slicesOf } from "./slices";
import { type Table, tablesOf } from "./tables";

export interface PlanReading {
  readonly plan: Plan | null;
  /** What healing moved, goal and task rows, or why there is no plan: whole Russian sentences. */
  readonly notes: string[];
}

/** The plan of a document: of several tables the one with most activities. Never throws on any table. */
export function readPlan(source: Source): PlanReading {
  const tables = tablesOf(source).map((table) => ({ table, rows: bodyRows(source, table) }));
  const sorted = tables.map(({ table, rows }) => ({ table, rows, items: itemsOf(rows, table.roles) }));
  const counted = sorted.map((each) => ({
    ...each,
    count: each.items.filter((item) => item.kind === "activity").length,
  }));
  const best = counted.reduce<(typeof counted)[number] | null>(
    (a, b) => (a !== null && a.count >= b.count ? a : b),
    null,
  );
  if (best === null || best.count === 0) return { plan: null, notes: [whyNone(source, best !== null)] };
  const plan = planOf(source, best.table, best.rows, best.items);
  const others = counted.filter((each) => each !== best && each.count > 0).length;
  const notes = others > 0 ? [...plan.notes, severalTables(others + 1)] : plan.notes;
  return { plan: { ...plan, notes }, notes: [...notes] };
}

function planOf(source: Source, table: Table, rows: readonly Row[], items: readonly Item[]): Plan {
  const grids = table.pieces.flatMap((piece) => {
    const block = source.blocks[piece.block];
    return block?.kind === "grid" ? [block] : [];
  });
  const known = knownWords(
    grids.flatMap((grid) =>
      grid.rows.flatMap((row) => row.flatMap((slot) => (slot.kind === "cell" ? [slot.text] : []))),
    ),
  );
  const first = table.pieces[0];
  const start = { block: first?.block ?? 0, row: first?.header?.first ?? 0 };
  const above = aboveTable(source, start);
  const title = fieldOrNull(
    above.title.flatMap((line) => slicesOf(line.text, line.at)),
    known,
  );
  const deadlines = deadlineTexts(items, table);
  const order = above.order.map((line) => line.text).join(" ");
  const { period, titlePeriod } = planPeriod([title?.text ?? "", order], deadlines);
  const sections: Section[] = [];
  const activities: Activity[] = [];
  const remarks: string[] = [];
  const reader = { roles: table.roles, period, known };
  for (const item of items) {
    if (item.kind === "section") sections.push(sectionOf(item));
    else if (item.kind === "remark") remarks.push(item.text);
    else activities.push(activityOf(item, sections.length > 0 ? sections.length - 1 : null, reader));
  }
  return {
    title,
    period,
    titlePeriod,
    columns: columnsOf(table),
    sections,
    activities,
    notes: notesOf({
      table,
      rows,
      items,
      remarks,
      grids: grids.flatMap((grid) => grid.rows.flat()),
      titlePeriod: titlePeriod !== null,
    }),
    blocks: table.pieces.map((piece) => piece.block),
    annexFrom: (above.marks[0] ?? above.title[0])?.at.block ?? start.block,
    hasMerges: table.pieces.some((piece) =>
      piece.rows.some((row) => row.cells.some((cell) => cell.span > 1 || cell.rowSpan > 1 || cell.inherited)),
    ),
  };
}

function fieldOrNull(slices: Parameters<typeof fieldOf>[0], known: ReadonlySet<string>): Field | null {
  if (slices.length === 0) return null;
  const lines = slices.map((slice, index) => (index === 0 ? slice : { ...slice }));
  const field = fieldOf(lines, { block: 0 }, known);
  return { ...field, text: field.text.replace(/\s*\n\s*/g, " "), clean: field.clean.replace(/\s*\n\s*/g, " ") };
}

function sectionOf(item: Extract<Item, { kind: "section" }>): Section {
  const found =
    /^(?:(?:раздел|блок|направление|глава|часть|этап)\s+)?(?:№\s*)?((?:\d{1,2}(?:\.\d{1,2})*|[IVXХ]{1,5}))(?:[.):]|(?=\s*$)|(?=\s+[А-ЯЁ«"]))\.?\s*/i.exec(
      item.text,
    );
  const plain = leadingNumber(item.text);
  const length = found?.[0].length ?? plain?.length ?? 0;
  const number = (found?.[1] ?? plain?.number ?? "").replace(/[.)]$/, "");
  const title = item.text.slice(length).trim();
  return { number, title: title === "" ? item.text : title, text: item.text, at: item.cell.at };
}

const columnsOf = (table: Table): Column[] =>
  table.headings.map((heading, index) => ({
    role: table.roles[index] ?? "other",
    heading: heading.text,
    column: table.pieces[0]?.columns[index] ?? index,
    at: heading.at,
  }));

function deadlineTexts(items: readonly Item[], table: Table): string[] {
  return items.flatMap((item) => {
    if (item.kind !== "activity") return [];
    const cells = [item.row, ...item.more].flatMap((row) =>
      row.cells.filter((_, index) => isDeadlineRole(table.roles[index] ?? "other")),
    );
    return [cells.map((cell) => cell.text).join(" ")];
  });
}

interface NoteFacts {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly items: readonly Item[];
  readonly remarks: readonly string[];
  readonly grids: readonly { readonly kind: string; readonly text?: string }[];
  readonly titlePeriod: boolean;
}

function notesOf({ table, rows, items, remarks, grids, titlePeriod }: NoteFacts): string[] {
  const notes: string[] = [];
  if (!table.roles.some(isDeadlineRole)) notes.push("В таблице нет графы сроков: сроки мероприятий не проверяются.");
  if (!table.roles.includes("executors"))
    notes.push("В таблице нет графы исполнителей: кто отвечает за мероприятия, не проверяется.");
  if (titlePeriod)
    notes.push(
      "Год в названии плана не совпадает с годами в сроках большинства мероприятий: сроки без года читаются по срокам таблицы.",
    );
  const torn = items.filter((item) => item.kind === "activity" && (item.more.length > 0 || item.torn.length > 0));
  for (const item of torn) {
    if (item.kind === "activity")
      notes.push(`Мероприятие ${nameOf(item.row, table)} разорвано концом страницы: его части прочитаны вместе.`);
  }
  for (const row of rows.filter((each) => each.moved))
    notes.push(`В строке ${nameOf(row, table)} текст стоял в столбце без заголовка: он присоединён к ячейке слева.`);
  if (grids.some((slot) => slot.kind === "cell" && hasMarkup(slot.text ?? ""))) {
    notes.push("Из ячеек убрана разметка, которая осталась от распознавания («<p>», «**»).");
  }
  for (const text of remarks)
    notes.push(`Строка «${text.replace(/\s+/g, " ")}» прочитана как пояснение, а не как мероприятие.`);
  return notes;
}

function nameOf(row: Row, table: Table): string {
  const number = row.cells[table.roles.indexOf("number")]?.text ?? "";
  if (number !== "") return `«${number}»`;
  const text = (row.cells[table.roles.indexOf("activity")]?.text ?? "").replace(/\s+/g, " ");
  return text.length > 40 ? `«${text.slice(0, 40).trim()}…»` : `«${text}»`;
}

const severalTables = (count: number): string =>
  `В документе ${count} ${count < 5 ? "таблицы" : "таблиц"} с мероприятиями: прочитана та, в которой мероприятий больше.`;

function whyNone(source: Source, empty: boolean): string {
  if (empty) return "В таблице плана нет ни одного мероприятия: заполните её и прочитайте документ ещё раз.";
  const grids = source.blocks.flatMap((block, index) => (block.kind === "grid" ? [rowsOf(block, index)] : []));
  if (grids.length === 0) return "В документе нет таблицы, поэтому плана в нём не найдено.";
  const roles = new Set(grids.flatMap((rows) => bestHeader(rows)?.headings ?? []).map(({ text }) => text));
  if (roles.size === 0)
    return "В таблицах документа не узнаны заголовки граф, поэтому плана в нём не найдено: назовите графы, например «Мероприятие», «Срок», «Исполнители».";
  return `Таблица с графами ${[...roles]
    .filter((text) => text !== "")
    .slice(0, 6)
    .map((text) => `«${text.replace(/\s+/g, " ")}»`)
    .join(", ")} — не план: в плане есть графа мероприятий и графа сроков или исполнителей.`;
}
