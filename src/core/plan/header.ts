import { type Place } from "../grid/source";
import { ownCells, type SeenRow } from "./grid-rows";
import { bestRole, candidates, headingText } from "./headings";
import { isDeadlineRole, type Role } from "./plan";

/** The rows that head a table: from `first`, the body begins at `end`. */
export interface Header {
  readonly first: number;
  readonly end: number;
  /** One for every column of the grid, two levels joined by a line break; "" where a column has none. */
  readonly headings: readonly Heading[];
}

export interface Heading {
  readonly text: string;
  readonly at: Place;
}

/** The first row from `start` on that heads a plan: an activity with a deadline or executors. */
export function findHeader(rows: readonly SeenRow[], start = 0): Header | null {
  for (let row = start; row < rows.length; row += 1) {
    const header = headerAt(rows, row);
    if (header !== null && headsPlan(header)) return header;
  }
  return null;
}

/** A further header down the sheet; one without a heading for numbers is not looked for. */
export function findNumberedHeader(rows: readonly SeenRow[], start: number): Header | null {
  for (let row = start; row < rows.length; row += 1) {
    const numbers = rows[row]?.cells.some(
      ({ text }) => text.length <= 12 && /^(?:№|n(?:\s|o|$)|п\s?[/.]?\s?п|номер)/i.test(text),
    );
    const header = numbers === true ? headerAt(rows, row) : null;
    if (header !== null && headsPlan(header)) return header;
  }
  return null;
}

/** What the headings of a table mean taken together, for the sentence why it is no plan. */
export function bestHeader(rows: readonly SeenRow[]): Header | null {
  let best: Header | null = null;
  for (let row = 0; row < Math.min(rows.length, 40); row += 1) {
    const header = headerAt(rows, row);
    if (header !== null && known(header).length > (best ? known(best).length : 0)) best = header;
  }
  return best;
}

/** The row says the same headings again, after a page break. */
export function repeatsHeader(row: SeenRow, header: Header): boolean {
  const filled = ownCells(row);
  if (filled.length < 2) return false;
  const texts = new Set(
    header.headings.flatMap(({ text }) => [headingText(text), ...text.split("\n").map(headingText)]),
  );
  return filled.every((cell) => texts.has(headingText(cell.text)));
}

/** «1 2 3 4 5»: the columns are numbered. */
export function isColumnNumbers(row: SeenRow): boolean {
  const texts = ownCells(row).map((cell) => cell.text);
  if (texts.length < 3) return false;
  const first = Number(texts[0]);
  return (
    (first === 1 || first === 0) &&
    texts.every((text, index) => /^\d+[.)]?$/.test(text) && parseInt(text) === first + index)
  );
}

function headerAt(rows: readonly SeenRow[], first: number): Header | null {
  const top = rows[first];
  if (top === undefined) return null;
  const filled = ownCells(top);
  if (filled.length < 2 || filled.some((cell) => !isHeadingLike(cell.text))) return null;
  const end = endOfHeader(rows, first);
  return { first, end, headings: top.cells.map((_, column) => headingOf(rows.slice(first, end), column)) };
}

const isHeadingLike = (text: string): boolean => text.length <= 160 && !/\d{1,2}\.\d{1,2}\.\d{2,4}|[;]$/.test(text);

function headsPlan(header: Header): boolean {
  const roles = header.headings.map(({ text }) => bestRole(text));
  const timed = header.headings.some(({ text }, column) => roles[column] !== "mark" && tellsWhenOrWho(text));
  if (!timed) return false;
  if (header.headings.some(({ text }) => candidates(text).some(({ role }) => role === "activity"))) return true;
  const unclear = header.headings.some(({ text }, column) => text !== "" && roles[column] === "other");
  return unclear && roles.includes("number") && roles.some(isDeadlineRole);
}

const tellsWhenOrWho = (heading: string): boolean =>
  candidates(heading).some(({ role }) => isDeadlineRole(role) || role === "executors");

const known = (header: Header): Role[] =>
  header.headings.map(({ text }) => bestRole(text)).filter((role) => role !== "other");

/** Below the top row, sub-headings («начало», «завершение», quarters) belong to the header too. */
function endOfHeader(rows: readonly SeenRow[], first: number): number {
  let end = first + 1;
  while (end < rows.length && end - first < 3 && isSubHeader(rows, first, end)) end += 1;
  return end;
}

function isSubHeader(rows: readonly SeenRow[], first: number, at: number): boolean {
  const top = rows[first];
  const row = rows[at];
  if (top === undefined || row === undefined || isColumnNumbers(row)) return false;
  const filled = row.cells.flatMap((cell, column) => (!cell.inherited && cell.text !== "" ? [{ cell, column }] : []));
  if (filled.length === 0)
    return row.cells.some((cell) => cell.inherited) && row.cells.every((cell) => cell.text !== "" || cell.along);
  const merged = row.cells.some((cell) => cell.inherited);
  return filled.every(({ cell, column }) => {
    const above = topOf(top, column);
    const own = top.cells[column];
    const under = above !== null && (own?.along || above.span > 1 || own?.text === "" || opensBlank(top, column));
    if (!under && own?.text !== "") return false;
    return isHeadingLike(cell.text) && (subHeading.test(headingText(cell.text)) || (merged && cell.text.length <= 60));
  });
}

/** Without merged cells a heading over two columns leaves the second one blank. */
function opensBlank(top: SeenRow, column: number): boolean {
  const next = top.cells[column + 1];
  return next !== undefined && next.text === "" && !next.inherited;
}

const subHeading =
  /^(?:начал|оконч|заверш|конец|с$|по$|до$|план|факт|(?:\d|i{1,3}|iv)(?: ?-?й)? ?(?:кв|полуг)|i{1,3}$|iv$|перв|втор|трет|четв|месяц|год|20\d\d)/;

/** The heading that stands over a column: its own, or that of the merged or last filled cell at the left. */
function topOf(top: SeenRow, column: number): SeenRow["cells"][number] | null {
  for (let c = column; c >= 0; c -= 1) {
    const cell = top.cells[c];
    if (cell !== undefined && cell.text !== "")
      return c === column || cell.span > column - c || cell.span === 1 ? cell : null;
  }
  return null;
}

function headingOf(rows: readonly SeenRow[], column: number): Heading {
  const [top] = rows;
  const own = top?.cells[column];
  if (top === undefined || own === undefined)
    return { text: "", at: { block: top?.block ?? 0, row: top?.row ?? 0, column } };
  const below = rows.slice(1).flatMap((row) => {
    const cell = row.cells[column];
    return cell && !cell.inherited && cell.text !== "" ? [cell] : [];
  });
  const last = below.at(-1);
  if (last === undefined) return { text: own.text, at: own.at };
  const above = own.text === "" ? topOf(top, column) : own;
  return {
    text: [above?.text ?? "", ...below.map((cell) => cell.text)].filter((text) => text !== "").join("\n"),
    at: last.at,
  };
}
