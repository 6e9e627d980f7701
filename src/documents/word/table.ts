import { limits } from "../limits";
import { refusal } from "../sentences";
import { child, type XmlElement } from "../xml/tree";
import { flow, unwrap } from "./flow";
import { paragraphReader, type WordParagraph } from "./paragraph";
import { numberOf, toggleOf } from "./properties";
import { type Reading } from "./reading";

/** A table as Word shows it, rectangular: every row has a slot for every column. */
export interface WordTable {
  readonly kind: "table";
  readonly element: XmlElement;
  readonly rows: readonly WordRow[];
}

export interface WordRow {
  readonly element: XmlElement;
  readonly slots: readonly WordSlot[];
}

export type WordSlot = WordCell | WordCovered;

export interface WordCell {
  readonly kind: "cell";
  /** Its w:tc; null where the row leaves the place out. */
  readonly element: XmlElement | null;
  readonly paragraphs: readonly WordParagraph[];
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface WordCovered {
  readonly kind: "covered";
  readonly row: number;
  readonly column: number;
  readonly direction: "down" | "along";
  /** The w:tc that a merge downwards leaves in the row; null beside its owner. */
  readonly element: XmlElement | null;
  /** Paragraphs that Word keeps there unseen. */
  readonly paragraphs: readonly WordParagraph[];
}

type GrowingCell = { -readonly [key in keyof WordCell]: WordCell[key] };

/** A cell that may go on in the rows below, by the column where it begins. */
interface Open {
  readonly cell: GrowingCell;
  readonly row: number;
}

/** Reads the rows of one table, in order. */
export interface TableReader {
  /** The row's slots, as many as it has; null for a row that is deleted or hidden. Spans of its cells may yet grow. */
  row(element: XmlElement): WordSlot[] | null;
}

/** Reads merges both ways and rows that begin late or end early. */
export function tableReader(reading: Reading): TableReader {
  let open = new Map<number, Open>();
  let index = 0;
  return {
    row(element) {
      if (isGone(element, reading)) return null;
      const next = new Map<number, Open>();
      const slots = readRow(element, { reading, open, next, index: index++ });
      open = next;
      return slots;
    },
  };
}

/** Reads a whole table. */
function readTable(element: XmlElement, reading: Reading): WordTable {
  const reader = tableReader(reading);
  const rows = unwrap(element, "w:tr").flatMap((row) => {
    const slots = reader.row(row);
    return slots === null ? [] : [{ element: row, slots }];
  });
  fillUp(
    rows.map(({ slots }) => slots),
    absent,
  );
  return { kind: "table", element, rows };
}

/** Makes a rectangle of rows of unequal length. */
export function fillUp<T>(rows: readonly T[][], filler: T): void {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length * columns > limits.slots) throw refusal("document-too-large");
  for (const row of rows) while (row.length < columns) row.push(filler);
}

/** The one cell of a table's only row, where it only frames another table: pages are laid out so. */
export function framedCell(row: XmlElement): XmlElement | null {
  const [cell, ...more] = unwrap(row, "w:tc");
  return cell !== undefined && more.length === 0 && unwrap(cell, "w:tbl").length > 0 ? cell : null;
}

/** A place that its row leaves out. */
export const absent: WordCell = { kind: "cell", element: null, paragraphs: [], rowSpan: 1, columnSpan: 1 };

function isGone(row: XmlElement, reading: Reading): boolean {
  const properties = child(row, "w:trPr");
  if (child(properties, "w:ins") !== undefined) reading.met.add("revisions");
  if (child(properties, "w:del") === undefined) return toggleOf(properties, "w:hidden") ?? false;
  reading.met.add("revisions");
  return true;
}

interface RowContext {
  readonly reading: Reading;
  readonly open: ReadonlyMap<number, Open>;
  readonly next: Map<number, Open>;
  readonly index: number;
}

function readRow(row: XmlElement, context: RowContext): WordSlot[] {
  const { reading, open, next, index } = context;
  const slots: WordSlot[] = [];
  const properties = child(row, "w:trPr");
  pad(slots, numberOf(properties, "w:gridBefore", 0));
  for (const element of unwrap(row, "w:tc")) {
    const own = child(element, "w:tcPr");
    if (child(own, "w:cellDel") !== undefined) continue;
    if (slots.length >= limits.wordColumns) {
      reading.met.add("trimmed");
      break;
    }
    const column = slots.length;
    const span = Math.min(Math.max(numberOf(own, "w:gridSpan", 1), 1), limits.wordColumns - column);
    const left = merges(own, "w:hMerge") ? lastOwner(slots) : null;
    if (left !== null) {
      const cell = slots[left] as GrowingCell;
      cell.columnSpan += span;
      cover(slots, span, { row: index, column: left, direction: "along" });
      continue;
    }
    const above = merges(own, "w:vMerge") ? open.get(column) : undefined;
    if (above !== undefined && above.cell.columnSpan === span) {
      above.cell.rowSpan = index - above.row + 1;
      next.set(column, above);
      const paragraphs = readUnseen(element, reading);
      slots.push({ kind: "covered", row: above.row, column, direction: "down", element, paragraphs });
      cover(slots, span - 1, { row: above.row, column, direction: "along" });
      continue;
    }
    const paragraphs = readParagraphs(element, reading);
    const cell: GrowingCell = { kind: "cell", element, paragraphs, rowSpan: 1, columnSpan: span };
    slots.push(cell);
    cover(slots, span - 1, { row: index, column, direction: "along" });
    if (child(own, "w:vMerge") !== undefined) next.set(column, { cell, row: index });
  }
  pad(slots, numberOf(properties, "w:gridAfter", 0));
  return slots;
}

function pad(slots: WordSlot[], count: number): void {
  const end = Math.min(slots.length + Math.max(count, 0), limits.wordColumns);
  while (slots.length < end) slots.push(absent);
}

function cover(slots: WordSlot[], count: number, by: Pick<WordCovered, "row" | "column" | "direction">): void {
  for (let i = 0; i < count; i++) slots.push({ kind: "covered", ...by, element: null, paragraphs: [] });
}

/** Whether a cell goes on from its neighbour: `w:val="restart"` begins a merge, anything else continues it. */
function merges(properties: XmlElement | undefined, name: string): boolean {
  const merge = child(properties, name);
  return merge !== undefined && merge.attributes["w:val"] !== "restart";
}

function lastOwner(slots: readonly WordSlot[]): number | null {
  const index = slots.findLastIndex((slot) => slot.kind === "cell");
  return index >= 0 && (slots[index] as WordCell).element !== null ? index : null;
}

/** The paragraphs of a cell, those of tables inside it among them. */
function readParagraphs(cell: XmlElement, reading: Reading): WordParagraph[] {
  const paragraphs: WordParagraph[] = [];
  const reader = paragraphReader(reading, (paragraph) => {
    if (paragraph.boxes.length > 0) reading.met.add("text-box");
    paragraphs.push(paragraph);
  });
  flow(cell, reading, {
    paragraph: (element) => reader.read(element),
    table: (element) => {
      reader.end();
      for (const row of readTable(element, reading).rows) {
        for (const slot of row.slots) if (slot.kind === "cell") paragraphs.push(...slot.paragraphs);
      }
    },
  });
  reader.end();
  return paragraphs;
}

/** Paragraphs under a merge: Word counts them among the body's, but not in lists. */
const readUnseen = (cell: XmlElement, reading: Reading): WordParagraph[] =>
  readParagraphs(cell, { ...reading, numbering: uncounted });

const uncounted = { next: () => noLabel, levelOf: () => undefined };
const noLabel = { text: "", spaced: false };
