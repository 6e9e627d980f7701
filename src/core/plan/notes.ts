import { type Source } from "../grid/source";
import { type Row } from "./row";
import { rowsOf } from "./grid-rows";
import { bestHeader } from "./header";
import { type ActivityItem, type Item } from "./items";
import { isDeadlineRole } from "./plan";
import { type Table } from "./pieces";

export interface NoteFacts {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly items: readonly Item[];
  /** Recognition left mark-up in the table. */
  readonly marked: boolean;
  /** Most rows' years contradict the title's. */
  readonly contradicted: boolean;
}

/** What the clerk should know of how the table was read. */
export function notesOf({ table, rows, items, marked, contradicted }: NoteFacts): string[] {
  const activities = items.filter((item) => item.kind === "activity");
  const torn = activities.filter(isTorn);
  const spread = activities.filter((item) => !isTorn(item) && item.more.some((row) => !isMergedOn(row, table)));
  const moved = (kind: Row["moved"]): string[] =>
    rows.filter((row) => row.moved === kind).map((row) => nameOf(row, table));
  return [
    ...said(!table.roles.some(isDeadlineRole), "В таблице нет графы сроков: сроки мероприятий не проверяются."),
    ...said(
      !table.roles.includes("executors"),
      "В таблице нет графы исполнителей: кто отвечает за мероприятия, не проверяется.",
    ),
    ...said(
      contradicted,
      "Год в названии плана не совпадает с годами в сроках большинства мероприятий: сроки без года читаются по таблице.",
    ),
    ...counted(
      torn.map(({ row }) => nameOf(row, table)),
      {
        one: (name) => `Мероприятие ${name} разорвано концом страницы: его части прочитаны вместе.`,
        many: (names) => `Мероприятия ${names} разорваны концом страницы: их части прочитаны вместе.`,
      },
    ),
    ...counted(
      spread.map(({ row }) => nameOf(row, table)),
      {
        one: (name) => `Мероприятие ${name} занимает несколько строк таблицы: они прочитаны вместе.`,
        many: (names) => `Мероприятия ${names} занимают несколько строк таблицы каждое: эти строки прочитаны вместе.`,
      },
    ),
    ...counted(moved("stray"), {
      one: (name) => `В строке ${name} текст стоял в столбце без заголовка: он присоединён к ячейке слева.`,
      many: (names) => `В строках ${names} текст стоял в столбце без заголовка: он присоединён к ячейкам слева.`,
    }),
    ...counted(moved("slipped"), {
      one: (name) => `В строке ${name} слова попали в соседнюю ячейку: они прочитаны на своём месте.`,
      many: (names) => `В строках ${names} слова попали в соседние ячейки: они прочитаны на своих местах.`,
    }),
    ...said(marked, "Разметка, которая осталась в ячейках от распознавания («<p>», «**»), не читается."),
    ...items.flatMap((item) =>
      item.kind === "remark" ? [`Строка «${oneLine(item.text)}» прочитана как пояснение, а не как мероприятие.`] : [],
    ),
  ];
}

export const severalTables = (count: number): string =>
  `Таблиц с мероприятиями в документе — ${count}: прочитана та, в которой мероприятий больше.`;

/** Why a document has no plan; `empty`: a table has the headings of one, and no activity. */
export function whyNoPlan(source: Source, empty: boolean): string {
  if (empty) return "В таблице плана нет ни одного мероприятия: заполните её и прочитайте документ ещё раз.";
  const tables = source.blocks.flatMap((block, index) => (block.kind === "grid" ? [rowsOf(block, index)] : []));
  if (tables.length === 0) return "В документе нет таблицы, поэтому плана в нём не найдено.";
  const headings = tables.flatMap((rows) => bestHeader(rows)?.headings ?? []).map(({ text }) => oneLine(text));
  const named = [...new Set(headings)].filter((text) => text !== "").slice(0, 6);
  if (named.length === 0) {
    return "Графы таблицы не узнаны, поэтому плана не найдено: назовите их, например «Мероприятие», «Срок», «Исполнители».";
  }
  const list = named.map((text) => `«${text}»`).join(", ");
  return `Таблица с графами ${list} — не план: в плане есть графа мероприятий и графа сроков или исполнителей.`;
}

const said = (holds: boolean, sentence: string): string[] => (holds ? [sentence] : []);

function counted(
  names: readonly string[],
  say: { one: (name: string) => string; many: (names: string) => string },
): string[] {
  const [first] = names;
  if (first === undefined) return [];
  if (names.length === 1) return [say.one(first)];
  const shown = names.slice(0, 10);
  const rest = names.length - shown.length;
  return [
    say.many(rest > 0 ? `${shown.join(", ")} и ещё ${rest}` : `${shown.slice(0, -1).join(", ")} и ${shown.at(-1)}`),
  ];
}

const isTorn = (item: ActivityItem): boolean => item.torn.length > 0 || item.more.some((row) => row.afterBreak);

/** The row belongs to the activity by merged cells: nothing was healed. */
const isMergedOn = (row: Row, table: Table): boolean =>
  row.cells.some(
    (cell, index) => cell.inherited && (table.roles[index] === "activity" || table.roles[index] === "number"),
  );

function nameOf(row: Row, table: Table): string {
  const number = row.cells[table.roles.indexOf("number")]?.text ?? "";
  const text = oneLine(number !== "" ? number : (row.cells[table.roles.indexOf("activity")]?.text ?? ""));
  return text.length > 40 ? `«${text.slice(0, 40).trim()}…»` : `«${text}»`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");
