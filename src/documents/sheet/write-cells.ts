import { type Splice } from "../xml/splice";
import { escapeXml } from "../xml/escape";
import { type CellMark, type RowMark, type SheetMap } from "./locate";
import { formatReference, type SheetPlace } from "./reference";

export interface CellText extends SheetPlace {
  readonly text: string;
}

/**
 * Writes texts into cells, each as text whatever it looks like («=», «-», «1.10»): the cell keeps its style and the
 * row loses a height that Excel had counted, so that it counts it anew.
 */
export function writeCells(map: SheetMap, texts: readonly CellText[]): Splice[] {
  const byRow = new Map<number, CellText[]>();
  for (const text of texts) byRow.set(text.row, [...(byRow.get(text.row) ?? []), text]);
  const rows = [...byRow].sort(([a], [b]) => a - b);
  const marks = new Map(map.rows.map((mark) => [mark.row, mark]));
  return rows.flatMap(([row, cells]) => {
    const ordered = [...cells].sort((a, b) => a.column - b.column);
    const mark = marks.get(row);
    return mark === undefined ? [newRow(map, row, ordered)] : changeRow(map, mark, ordered);
  });
}

function changeRow(map: SheetMap, row: RowMark, texts: readonly CellText[]): Splice[] {
  const marks = new Map(row.cells.map((mark) => [mark.column, mark]));
  const fresh = texts.filter(({ column }) => !marks.has(column));
  const open = openTag(map, row, fresh.length > 0);
  if (row.inside === row.end) {
    const cells = fresh.map((text) => newCell(map, row, text)).join("");
    const whole = `${open.replace(/\s*\/>$/, ">")}${cells}</${map.prefix}row>`;
    return [{ start: row.start, end: row.end, text: whole }];
  }
  const splices: Splice[] = [{ start: row.start, end: row.inside, text: open }];
  for (const text of texts) {
    const mark = marks.get(text.column);
    if (mark !== undefined) splices.push({ start: mark.start, end: mark.end, text: changedCell(map, mark, text.text) });
    else {
      const next =
        row.cells.find(({ column }) => column > text.column)?.start ?? map.xml.lastIndexOf("</", row.end - 1);
      splices.push({ start: next, end: next, text: newCell(map, row, text) });
    }
  }
  return splices;
}

/** The row's tag without a counted height; `spans`, a mere hint, goes when the row grows. */
function openTag({ xml }: SheetMap, { start, inside, attributes }: RowMark, grows: boolean): string {
  const tag = xml.slice(start, inside);
  const own = attributes.customHeight === "1" || attributes.customHeight === "true";
  const free = own ? tag : tag.replace(/\sht="[^"]*"|\sht='[^']*'/, "");
  return grows ? free.replace(/\sspans="[^"]*"|\sspans='[^']*'/, "") : free;
}

function newRow(map: SheetMap, row: number, texts: readonly CellText[]): Splice {
  const at = map.rows.find((mark) => mark.row > row)?.start ?? map.endOfRows;
  const cells = texts.map((text) => newCell(map, null, text)).join("");
  return { start: at, end: at, text: `<${map.prefix}row r="${row + 1}">${cells}</${map.prefix}row>` };
}

function changedCell({ xml, prefix }: SheetMap, mark: CellMark, text: string): string {
  const tag = xml.slice(mark.start, mark.inside).replace(/\s*\/?>$/, "");
  return cellXml(tag.replace(/\st="[^"]*"|\st='[^']*'/, ""), prefix, text);
}

function newCell(map: SheetMap, row: RowMark | null, { text, ...place }: CellText): string {
  const ofRow = row?.attributes.customFormat === "1" ? row.attributes.s : undefined;
  const style = ofRow ?? map.columns.find(({ from, to }) => place.column >= from && place.column <= to)?.style;
  const reference = formatReference(place);
  return cellXml(`<${map.prefix}c r="${reference}"${style === undefined ? "" : ` s="${style}"`}`, map.prefix, text);
}

function cellXml(tag: string, prefix: string, text: string): string {
  if (text === "") return `${tag}/>`;
  const words = `<${prefix}t xml:space="preserve">${escapeText(text)}</${prefix}t>`;
  return `${tag} t="inlineStr"><${prefix}is>${words}</${prefix}is></${prefix}c>`;
}

/** What XML cannot hold is written as _xHHHH_, and so is a text that only looks like that. */
const escapeText = (text: string): string =>
  escapeXml(
    text
      .replace(/\r\n?/g, "\n")
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replace(controls, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`),
  );

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
