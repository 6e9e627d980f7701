import { type Period } from "../calendar/period";
import { parseDeadline } from "../deadline/parse";
import { bareWords } from "../russian/comparable";
import { type Row } from "./row";
import { looksLikeDeadline } from "./cell-fit";
import { gridPhrase } from "./deadline-columns";
import { type SeenCell } from "./grid-rows";
import { type Item } from "./items";
import { leadingNumber } from "./numbers";
import { type Activity, type Deadline, type Field, isDeadlineRole, type Role } from "./plan";
import { isOpen } from "./open-text";
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
  const cells = roles.map((role, column) => columnsField(rows, [column], { role, torn: torn(role), known }));
  const field = (role: Role): Field | null => {
    const columns = roles.flatMap((each, index) => (each === role ? [index] : []));
    const [first] = columns;
    if (first === undefined) return null;
    if (columns.length === 1) return cells[first] ?? null;
    return columnsField(rows, columns, { role, torn: torn(role), known });
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
  const [first = title.at, ...rest] = title.parts ?? [];
  const end = first.to ?? (title.parts ? undefined : from + title.text.length);
  const words = {
    ...title.at,
    from: from + found.length,
    ...(end !== undefined && { to: Math.max(end, from + found.length) }),
  };
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

interface Column {
  readonly role: Role;
  /** Lines that belong at the end. */
  readonly torn: readonly Slice[];
  readonly known: ReadonlySet<string>;
}

function columnsField(rows: readonly Row[], columns: readonly number[], { role, torn, known }: Column): Field {
  const [first] = columns;
  const top = first === undefined ? undefined : rows[0]?.cells[first];
  const read = columns.flatMap((column, index) => columnSlices(rows, column, { second: index > 0, role }));
  const field = fieldOf([...read, ...torn], top?.at ?? { block: rows[0]?.block ?? 0, row: rows[0]?.row ?? 0 }, known);
  return top?.inherited && field.text !== "" ? { ...field, inherited: true } : field;
}

/** A column's texts over an activity's rows. A page that repeats what stood above adds nothing; one that says more counts. */
function columnSlices(
  rows: readonly Row[],
  column: number,
  { second, role }: { second: boolean; role: Role },
): Slice[] {
  let above: SeenCell | null = null;
  let slices: Slice[] = [];
  for (const [index, row] of rows.entries()) {
    const cell = row.cells[column];
    if (cell === undefined || cell.text === "" || (index > 0 && cell.inherited)) continue;
    const [before, now] = [above ? bareWords(above.text) : "", bareWords(cell.text)];
    const again = before !== "" && (row.afterBreak || !isDeadlineRole(role));
    if (again && before === now) continue;
    slices =
      again && `${now} `.startsWith(`${before} `) ? [...cell.slices] : [...slices, ...below(above, cell, row, role)];
    above = cell;
  }
  const [start, ...rest] = slices;
  return second && start ? [{ ...start, before: "\n" }, ...rest] : slices;
}

/** Two deadlines over each other are two lines, not one phrase; so are two executors, unless a page tore them. */
function below(above: SeenCell | null, cell: SeenCell, row: Row, role: Role): Slice[] {
  const [first, ...rest] = cell.slices;
  if (first === undefined || above === null) return [...cell.slices];
  const deadlines = looksLikeDeadline(above.text) && looksLikeDeadline(cell.text);
  const apart = deadlines || (role !== "activity" && !row.afterBreak && !isOpen(above.text));
  return apart ? [{ ...first, before: "\n" }, ...rest] : [first, ...rest];
}

const blank = (row: Row, { known }: Reader): Field => fieldOf([], { block: row.block, row: row.row }, known);
