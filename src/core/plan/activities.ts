import { type Period } from "../calendar/period";
import { parseDeadline } from "../deadline/parse";
import { bareWords } from "../russian/comparable";
import { type Row } from "./body";
import { looksLikeDeadline } from "./cell-fit";
import { gridPhrase } from "./deadline-columns";
import { type SeenCell } from "./grid-rows";
import { type Item } from "./items";
import { leadingNumber } from "./numbers";
import { type Activity, type Deadline, type Field, isDeadlineRole, type Role } from "./plan";
import { fieldOf, type Slice } from "./slices";

type ActivityItem = Extract<Item, { kind: "activity" }>;

export interface Reader {
  readonly roles: readonly Role[];
  readonly period: Period | null;
  /** The document's words, for healing. */
  readonly known: ReadonlySet<string>;
}

/** One activity of its rows. `section` is its index in the plan's sections. */
export function activityOf(item: ActivityItem, section: number | null, reader: Reader): Activity {
  const { roles, known } = reader;
  const rows = [item.row, ...item.more];
  const torn = (role: Role): readonly Slice[] => (role === "activity" ? item.torn : []);
  const cells = roles.map((role, column) => columnsField(rows, [column], torn(role), known));
  const field = (role: Role): Field | null => {
    const columns = roles.flatMap((each, index) => (each === role ? [index] : []));
    const [first] = columns;
    if (first === undefined) return null;
    return columns.length === 1 ? (cells[first] ?? null) : columnsField(rows, columns, torn(role), known);
  };
  const typed = field("activity");
  const { number, title } = withNumber(field("number"), typed ?? blank(item.row, reader), reader);
  const others: Partial<Record<Role, Field>> = {};
  for (const role of new Set(roles)) {
    const other = ownFields.has(role) ? null : field(role);
    if (other) others[role] = other;
  }
  const { block, row } = item.row;
  return {
    section,
    number,
    title,
    deadline: deadlineOf(field("deadline"), others, reader),
    executors: field("executors"),
    result: field("result"),
    mark: field("mark"),
    others,
    cells,
    at: { block, row, column: title.at.column ?? 0 },
  };
}

const ownFields: ReadonlySet<Role> = new Set(["number", "activity", "deadline", "executors", "result", "mark"]);

/** The number stands in its column, or at the start of the activity where the table numbers there. */
function withNumber(number: Field | null, title: Field, { known }: Reader): { number: Field; title: Field } {
  if (number && number.text !== "") return { number, title };
  const found = leadingNumber(title.text);
  const nothing = { text: "", clean: "", at: number?.at ?? title.at };
  if (found === null || (number === null && !title.at.block && title.text === ""))
    return { number: number ?? nothing, title };
  const from = title.at.from ?? 0;
  const at = { ...title.at, from, to: from + found.number.length };
  const [first, ...rest] = title.parts ?? [title.at];
  const end = first?.to ?? from + (title.parts ? 0 : title.text.length);
  const words = { ...title.at, from: from + found.length, to: Math.max(end, from + found.length) };
  const text = title.text.slice(found.length);
  const parts = rest.length > 0 ? { parts: [words, ...rest] } : {};
  return {
    number: { text: found.number, clean: found.number, at },
    title: { text, clean: fieldOf([{ text, at: words }], words, known).clean, at: words, ...parts },
  };
}

function deadlineOf(
  plain: Field | null,
  others: Partial<Record<Role, Field>>,
  { roles, period, known }: Reader,
): Deadline | null {
  if (!roles.some(isDeadlineRole)) return null;
  const field = plain && plain.text !== "" ? plain : (gridPhrase(others, known) ?? plain);
  return field && { ...field, reading: parseDeadline(field.text, period) };
}

function columnsField(
  rows: readonly Row[],
  columns: readonly number[],
  torn: readonly Slice[],
  known: ReadonlySet<string>,
): Field {
  const [first] = columns;
  const top = first === undefined ? undefined : rows[0]?.cells[first];
  const slices = [...columns.flatMap((column, index) => columnSlices(rows, column, index > 0)), ...torn];
  const field = fieldOf(slices, top?.at ?? { block: rows[0]?.block ?? 0, row: rows[0]?.row ?? 0 }, known);
  return top?.inherited && field.text !== "" ? { ...field, inherited: true } : field;
}

/** A column's texts over an activity's rows. A page that repeats what stood above adds nothing; one that says more counts. */
function columnSlices(rows: readonly Row[], column: number, second: boolean): Slice[] {
  let above: SeenCell | null = null;
  let slices: Slice[] = [];
  for (const [index, row] of rows.entries()) {
    const cell = row.cells[column];
    if (cell === undefined || cell.text === "" || (index > 0 && cell.inherited)) continue;
    const [before, now] = [above ? bareWords(above.text) : "", bareWords(cell.text)];
    if (before !== "" && before === now) continue;
    slices =
      before !== "" && `${now} `.startsWith(`${before} `) ? [...cell.slices] : [...slices, ...below(above, cell)];
    above = cell;
  }
  const [start, ...rest] = slices;
  return second && start ? [{ ...start, before: "\n" }, ...rest] : slices;
}

/** Two deadlines over each other are two lines, not one phrase. */
function below(above: SeenCell | null, cell: SeenCell): Slice[] {
  const [first, ...rest] = cell.slices;
  if (first === undefined || above === null) return [...cell.slices];
  const apart = looksLikeDeadline(above.text) && looksLikeDeadline(cell.text);
  return apart ? [{ ...first, before: "\n" }, ...rest] : [first, ...rest];
}

const blank = (row: Row, { known }: Reader): Field => fieldOf([], { block: row.block, row: row.row }, known);
