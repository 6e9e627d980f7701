import { type Block, type Grid, type Paragraph, plainCell } from "../../core/grid/source";
import { limits } from "../limits";
import { refusal } from "../sentences";

/** Reads tab-separated text, as Excel puts it on the clipboard; lines without any tab are paragraphs. */
export function readTabbed(text: string): Block[] {
  const rows = parseRows(text.replace(/\r\n?/g, "\n").replace(/^\ufeff/, ""));
  while (rows.length > 0 && rows[rows.length - 1]?.every((field) => field.trim() === "")) rows.pop();
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length * width > limits.slots) throw refusal("paste-too-large");
  if (width < 2) return rows.map(([line = ""]): Paragraph => ({ kind: "paragraph", text: line }));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => plainCell(row[column] ?? "")));
  const grid: Grid = { kind: "grid", name: "", rows: cells };
  return [grid];
}

function parseRows(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedField(text, at) : null;
    const end = quoted?.end ?? endOfField(text, at);
    rows[rows.length - 1]?.push(quoted?.text ?? text.slice(at, end));
    if (text[end] === "\n" && end + 1 < text.length) rows.push([]);
    else if (text[end] === "\t" && end + 1 === text.length) rows[rows.length - 1]?.push("");
    at = end + 1;
  }
  return rows[0]?.length === 0 ? [] : rows;
}

function endOfField(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === "\t" || text[at] === "\n") return at;
  return text.length;
}

/**
 * Excel puts quotes around a cell only when it holds a line break or a tab, and doubles the quotes inside. A field that
 * merely begins with a quotation («"Точка роста" открыта») is read as it stands.
 */
function quotedField(text: string, from: number): { text: string; end: number } | null {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    if (text[quote + 1] === '"') {
      at = quote + 2;
      continue;
    }
    const end = quote + 1;
    if (end < text.length && text[end] !== "\t" && text[end] !== "\n") return null;
    const inside = text.slice(from + 1, quote);
    return /[\n\t]/.test(inside) ? { text: inside.replaceAll('""', '"'), end } : null;
  }
}
