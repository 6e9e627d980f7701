import { type Block, type Cell, type Grid, type Place, type Slot, type Source } from "../../src/core/grid/source";

/**
 * A document written as text, for tests. Free lines are paragraphs; lines with `|` are rows of a table, a blank line ends
 * it; `<br>` or `\n` in a cell is a line break; `^` is merged with the cell above, `<` with the cell at the left.
 */
export const planSource = (text: string, options: PlanSourceOptions = {}): Source => marked(text, options).source;

export interface PlanSourceOptions {
  readonly name?: string;
  /** Everything stands on one sheet of this name: a free line is a row with one filled cell. */
  readonly sheet?: string;
}

/** Words set between ⟦ and ⟧: where they stand in the document without the marks. */
export interface Mark {
  readonly place: Place;
  readonly text: string;
}

export interface MarkedSource {
  readonly source: Source;
  readonly marks: readonly Mark[];
}

/** As `planSource`, with the places of the ⟦marks⟧, in the order of the text; the marks themselves are stripped. */
export function marked(text: string, options: PlanSourceOptions = {}): MarkedSource {
  const marks: Mark[] = [];
  const chunks = chunksOf(text);
  const name = options.name ?? "план.docx";
  if (options.sheet !== undefined) {
    const rows = chunks.flatMap((chunk) => (chunk.kind === "table" ? chunk.rows : [[chunk.text]]));
    return { source: { name, blocks: [gridOf(rows, 0, options.sheet, marks)] }, marks };
  }
  const blocks = chunks.map((chunk, block): Block => {
    if (chunk.kind === "table") return gridOf(chunk.rows, block, "", marks);
    return { kind: "paragraph", text: stripped(chunk.text, { block }, marks) };
  });
  return { source: { name, blocks }, marks };
}

type Chunk = { readonly kind: "text"; readonly text: string } | { readonly kind: "table"; readonly rows: string[][] };

function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let rows: string[][] | null = null;
  let bordered = false;
  for (const line of text.split("\n").map((raw) => raw.trim())) {
    if (!line.includes("|")) {
      rows = null;
      if (line !== "") chunks.push({ kind: "text", text: breaks(line) });
      continue;
    }
    if (rows === null) {
      rows = [];
      bordered = line.startsWith("|") && line.endsWith("|") && line.length > 1;
      chunks.push({ kind: "table", rows });
    }
    if (/^[|\s:-]+$/.test(line) && line.includes("---")) continue;
    const inner = bordered ? line.replace(/^\|/, "").replace(/\|$/, "") : line;
    rows.push(inner.split("|").map((cell) => breaks(cell.trim())));
  }
  return chunks;
}

const breaks = (text: string): string => text.replace(/\s*(?:<br\s*\/?>|\\n)\s*/g, "\n");

function gridOf(rows: readonly (readonly string[])[], block: number, name: string, marks: Mark[]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const owners: { row: number; column: number }[][] = [];
  rows.forEach((row, r) => {
    const line: { row: number; column: number }[] = [];
    for (let c = 0; c < width; c += 1) {
      const above = owners[r - 1]?.[c];
      const left = line[c - 1];
      line.push(row[c] === "^" && above ? above : row[c] === "<" && left ? left : { row: r, column: c });
    }
    owners.push(line);
  });
  const slot = (r: number, c: number, text: string): Slot => {
    const owner = owners[r]?.[c] ?? { row: r, column: c };
    if (owner.row !== r || owner.column !== c) {
      return { kind: "covered", ...owner, direction: owner.column === c ? "down" : "along" };
    }
    const size = spanOf(owners, r, c);
    return { kind: "cell", text: stripped(text, { block, row: r, column: c }, marks), ...size };
  };
  return {
    kind: "grid",
    name,
    rows: rows.map((row, r) => Array.from({ length: width }, (_, c) => slot(r, c, row[c] ?? ""))),
  };
}

function spanOf(
  owners: readonly (readonly { row: number; column: number }[])[],
  row: number,
  column: number,
): Pick<Cell, "rowSpan" | "columnSpan"> {
  const owns = (r: number, c: number): boolean => owners[r]?.[c]?.row === row && owners[r]?.[c]?.column === column;
  let columnSpan = 1;
  while (owns(row, column + columnSpan)) columnSpan += 1;
  let rowSpan = 1;
  while (owns(row + rowSpan, column)) rowSpan += 1;
  return { rowSpan, columnSpan };
}

function stripped(text: string, at: Place, marks: Mark[]): string {
  let plain = "";
  let from = 0;
  for (const piece of text.split(/([⟦⟧])/)) {
    if (piece === "⟦") from = plain.length;
    else if (piece === "⟧") marks.push({ place: { ...at, from, to: plain.length }, text: plain.slice(from) });
    else plain += piece;
  }
  return plain;
}
