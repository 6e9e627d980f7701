import { type Source } from "../grid/source";
import { knownWords } from "../russian/known-words";
import { type Above, aboveTable } from "./above";
import { activityOf } from "./activities";
import { bodyRows } from "./body";
import { type Row } from "./row";
import { type Item, itemsOf } from "./items";
import { notesOf, severalTables, whyNoPlan } from "./notes";
import { type PlanPeriod, planPeriod } from "./period";
import { type Activity, type Column, type Field, isDeadlineRole, type Plan, type Section } from "./plan";
import { sectionOf } from "./section";
import { fieldOf, hasMarkup, slicesOf } from "./slices";
import { type Table } from "./pieces";
import { tablesOf } from "./tables";

export interface PlanReading {
  readonly plan: Plan | null;
  /** What healing moved, goal and task rows, or why there is no plan: whole Russian sentences. */
  readonly notes: string[];
}

/** The plan of a document: of several tables the one with most activities. Never throws on any table. */
export function readPlan(source: Source): PlanReading {
  const found = tablesOf(source).map((table) => sorted(source, table));
  const [best, ...others] = [...found].sort((a, b) => b.count - a.count);
  if (best === undefined || best.count === 0) return { plan: null, notes: [whyNoPlan(source, best !== undefined)] };
  const plan = planOf(source, best);
  const more = others.filter(({ count }) => count > 0).length;
  const notes = more > 0 ? [...plan.notes, severalTables(more + 1)] : [...plan.notes];
  return { plan: { ...plan, notes }, notes };
}

interface Sorted {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly items: readonly Item[];
  /** Of activities. */
  readonly count: number;
}

function sorted(source: Source, table: Table): Sorted {
  const rows = bodyRows(source, table);
  const items = itemsOf(rows, table.roles);
  return { table, rows, items, count: items.filter((item) => item.kind === "activity").length };
}

function planOf(source: Source, { table, rows, items }: Sorted): Plan {
  const texts = cellTexts(source, table);
  const known = knownWords(texts);
  const [first] = table.pieces;
  const start = { block: first?.block ?? 0, row: first?.header?.first ?? 0 };
  const above = aboveTable(source, start);
  const title = titleField(above, known);
  const { period, titlePeriod } = yearsOf(title, above, { table, items });
  const sections: Section[] = [];
  const activities: Activity[] = [];
  for (const item of items) {
    const section = sections.length > 0 ? sections.length - 1 : null;
    if (item.kind === "section") sections.push(sectionOf(item));
    if (item.kind === "activity") activities.push(activityOf(item, section, { roles: table.roles, period, known }));
  }
  return {
    title,
    period,
    titlePeriod,
    columns: columnsOf(table),
    sections,
    activities,
    notes: notesOf({ table, rows, items, marked: texts.some(hasMarkup), contradicted: titlePeriod !== null }),
    blocks: [...new Set(table.pieces.map((piece) => piece.block))],
    annexFrom: (above.marks[0] ?? above.title[0])?.at.block ?? start.block,
    hasMerges: table.pieces.some((piece) => piece.rows.some((row) => row.cells.some(isMerged))),
  };
}

const isMerged = (cell: Row["cells"][number]): boolean => cell.span > 1 || cell.rowSpan > 1 || cell.inherited;

function cellTexts(source: Source, table: Table): string[] {
  return table.pieces.flatMap((piece) => {
    const grid = source.blocks[piece.block];
    if (grid?.kind !== "grid") return [];
    return grid.rows.flatMap((row) => row.flatMap((slot) => (slot.kind === "cell" ? [slot.text] : [])));
  });
}

function titleField(above: Above, known: ReadonlySet<string>): Field | null {
  const slices = above.title.flatMap((line) => slicesOf(line.text, line.at));
  if (slices.length === 0) return null;
  const field = fieldOf(slices, { block: 0 }, known);
  return { ...field, text: oneLine(field.text), clean: oneLine(field.clean) };
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ");

/** The plan's title names the years, else the order's words about the plan. */
function yearsOf(title: Field | null, above: Above, { table, items }: Pick<Sorted, "table" | "items">): PlanPeriod {
  const order = above.order.filter((line) => /план|дорожн|карт|комплекс|программ|мероприяти/i.test(line.text));
  const deadlines = items.flatMap((item) => {
    if (item.kind !== "activity") return [];
    const cells = [item.row, ...item.more].flatMap((row) => row.cells.filter((_, index) => isTimed(table, index)));
    return [cells.map((cell) => cell.text).join(" ")];
  });
  const told = planPeriod([title?.text ?? "", ...order.map((line) => line.text)], deadlines);
  if (told.period !== null) return told;
  // «Провести с 6 по 30 апреля 2026 г. месячник»: the order tells when that is held which the plan is of.
  return planPeriod(above.order.map((line) => line.text).filter(namesEvent), []);
}

const namesEvent = (text: string): boolean =>
  /(?<![а-яё])(?:провести|организовать|о проведении|об организации)(?![а-яё])/i.test(text);

const isTimed = (table: Table, index: number): boolean => isDeadlineRole(table.roles[index] ?? "other");

const columnsOf = (table: Table): Column[] =>
  table.headings.map((heading, index) => ({
    role: table.roles[index] ?? "other",
    heading: heading.text,
    column: table.pieces[0]?.columns[index] ?? index,
    at: heading.at,
  }));
