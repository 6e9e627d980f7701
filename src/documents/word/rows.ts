import { child, type XmlElement } from "../xml/tree";
import { prefixOf, textWithout } from "../xml/source-text";
import { type Splice } from "../xml/splice";
import { type WordParagraph } from "./paragraph";
import { revisionMarks } from "./replace-words";
import { newRun } from "./run-text";
import { cellText } from "./source";
import { type WordCovered, type WordRow, type WordSlot, type WordTable } from "./table";

export type RowChange = { readonly splice: Splice } | { readonly why: string };

/** What a row says, a text for every column: "" where another cell covers the place. */
export const rowTexts = (row: WordRow): string[] =>
  row.slots.map((slot) => (slot.kind === "cell" ? cellText(slot.paragraphs) : ""));

/** Adds a row under row `below` (-1: above all) that looks like its neighbours and says `texts`. */
export function insertRow(table: WordTable, below: number, row: { texts: readonly string[]; xml: string }): RowChange {
  const { texts, xml } = row;
  const anchor = table.rows[Math.max(below, 0)];
  if (anchor === undefined || texts.length !== anchor.slots.length) return { why: otherTable };
  if (below >= 0 && table.rows[below + 1]?.slots.some((slot) => isDown(slot) && slot.row <= below) === true) {
    return { why: insideMerge };
  }
  const model = modelRow(table, Math.max(below, 0), texts);
  if (model === null) return { why: otherTable };
  const at = below < 0 ? anchor.element.start : anchor.element.end;
  return { splice: { start: at, end: at, text: rowXml(model, texts, xml) } };
}

/** Takes out a row that says exactly `texts`. */
export function removeRow(table: WordTable, index: number, texts: readonly string[]): RowChange {
  const row = table.rows[index];
  if (row === undefined || rowTexts(row).join("\u0000") !== texts.join("\u0000")) return { why: changedRow };
  if (row.slots.some((slot) => isDown(slot) || (slot.kind === "cell" && slot.rowSpan > 1))) return { why: mergedRow };
  if (!table.element.children.includes(row.element)) return { why: controlledRow };
  if (table.rows.length === 1) return { why: lastRow };
  return { splice: { start: row.element.start, end: row.element.end, text: "" } };
}

const isDown = (slot: WordSlot): slot is WordCovered => slot.kind === "covered" && slot.element !== null;

/** The nearest row, upwards first, whose cells have a place for every text. */
function modelRow(table: WordTable, near: number, texts: readonly string[]): WordRow | null {
  const above = table.rows.slice(0, near + 1).reverse();
  const rows = [...above, ...table.rows.slice(near + 1)].filter((row) => fits(row, texts));
  return rows.find((row) => !isHeader(row)) ?? rows[0] ?? null;
}

const fits = (row: WordRow, texts: readonly string[]): boolean =>
  row.slots.some(({ element }) => element !== null) &&
  row.slots.every(({ element }, column) => element !== null || texts[column] === "");

const isHeader = (row: WordRow): boolean => child(child(row.element, "w:trPr"), "w:tblHeader") !== undefined;

const notOfRows = new Set([...revisionMarks, "w:tblHeader"]);
const notOfCells = new Set([...revisionMarks, "w:vMerge", "w:hMerge"]);
const notOfParagraphs = new Set([...revisionMarks, "w:sectPr"]);
const notOfPlainParagraphs = new Set([...notOfParagraphs, "w:numPr"]);

function rowXml(model: WordRow, texts: readonly string[], xml: string): string {
  const prefix = prefixOf(xml, model.element);
  const properties = child(model.element, "w:trPr");
  const cells = model.slots.flatMap(({ element, paragraphs }, column) =>
    element === null ? [] : [cellXml(element, { paragraphs, text: texts[column] ?? "", xml, prefix })],
  );
  const look = properties === undefined ? "" : textWithout(xml, properties, notOfRows);
  return `<${prefix}tr>${look}${cells.join("")}</${prefix}tr>`;
}

interface NewCell {
  readonly paragraphs: readonly WordParagraph[];
  readonly text: string;
  readonly xml: string;
  readonly prefix: string;
}

function cellXml(element: XmlElement, { paragraphs, text, xml, prefix }: NewCell): string {
  const properties = child(element, "w:tcPr");
  const look = properties === undefined ? "" : textWithout(xml, properties, notOfCells);
  const content = text.split("\n").map((line) => paragraphXml(paragraphs[0], { line, xml, prefix }));
  return `<${prefix}tc>${look}${content.join("")}</${prefix}tc>`;
}

function paragraphXml(
  model: WordParagraph | undefined,
  { line, xml, prefix }: { line: string; xml: string; prefix: string },
): string {
  const { text, inList } = ofList(model?.label ?? "", line);
  const properties = child(model?.elements.at(-1), "w:pPr");
  const left = inList ? notOfParagraphs : notOfPlainParagraphs;
  const look = properties === undefined ? "" : textWithout(xml, properties, left);
  const run = model?.pieces.find((piece) => child(piece.run, "w:rPr") !== undefined)?.run;
  const runProperties = child(run, "w:rPr") ?? child(properties, "w:rPr");
  const runLook = runProperties === undefined ? "" : textWithout(xml, runProperties, revisionMarks);
  return `<${prefix}p>${look}${newRun(text, runLook, prefix)}</${prefix}p>`;
}

/**
 * Where the model is in a list, a line that begins with a number or bullet, or is empty beside numbers, stays in it and
 * leaves its number to Word: a typed one is not written a second time.
 */
function ofList(label: string, line: string): { text: string; inList: boolean } {
  if (label === "") return { text: line, inList: false };
  const counted = /[\p{L}\p{N}]/u.test(label);
  const number = counted ? /^(?:\d+(?:\.\d+)*|[IVXLC]+|[а-яa-z])[.)]?(?= |$)/.exec(line)?.[0] : label;
  if (number !== undefined && line.startsWith(number))
    return { text: line.slice(number.length).replace(/^ /, ""), inList: true };
  return { text: line, inList: counted && line === "" };
}

const insideMerge = "Здесь строки объединены по вертикали, и вставить между ними новую нельзя. Разъедините их в Word.";
const mergedRow = "Строка объединена с соседними по вертикали, и убрать её одну нельзя. Разъедините их в Word.";
const otherTable =
  "В таблице нет строки с такими же графами, по образцу которой можно вставить новую. Добавьте строку в Word.";
const changedRow = "Строка изменилась после проверки, и убрать её нельзя. Проверьте план ещё раз.";
const controlledRow = "Строка стоит внутри элемента управления Word. Уберите её в Word.";
const lastRow = "Это единственная строка таблицы. Уберите таблицу в Word.";
