import { child, type XmlElement } from "../xml/tree";
import { prefixOf, textWithout } from "../xml/source-text";
import { type Splice } from "../xml/splice";
import { unwrap } from "./flow";
import { align, changedWords, type Line, linesOf } from "./lines";
import { type WordParagraph } from "./paragraph";
import { type Ground, replaceWords, revisionMarks, type WordChange } from "./replace-words";
import { newRun } from "./run-text";

/** Paragraphs that make up one text: those of a cell, or a single one of the page, where `cell` is null. */
export interface TextPlace {
  readonly paragraphs: readonly WordParagraph[];
  readonly cell: XmlElement | null;
}

export type Replacement = { readonly splices: readonly Splice[] } | { readonly why: string };

/**
 * Makes a place say `wanted`: lines that stay are not touched, changed lines change word by word, further lines become
 * paragraphs like the one before them. Automatic numbers are Word's and can be neither written nor changed.
 */
export function replaceText(place: TextPlace, wanted: string, ground: Ground): Replacement {
  const old = linesOf(place.paragraphs);
  const lines = wanted.replace(/\r\n?/g, "\n").split("\n");
  if (old.length === 0) return { why: unwritable };
  const texts = old.map(({ text }) => text);
  const { before, after } = align(texts, lines);
  const gone = old.slice(before, old.length - after);
  const come = lines.slice(before, lines.length - after);
  const paired = Math.min(gone.length, come.length);
  const changes = new Map<WordParagraph, WordChange[]>();
  const change = (paragraph: WordParagraph, one: WordChange): void => {
    changes.set(paragraph, [...(changes.get(paragraph) ?? []), one]);
  };
  for (let i = 0; i < paired; i++) {
    const line = gone[i] as Line;
    const text = withoutNumber(line, come[i] as string);
    if (text === null) return { why: numbered };
    const words = changedWords(line.paragraph.text.slice(line.from, line.to), text);
    change(line.paragraph, { ...words, from: line.from + words.from, to: line.from + words.to });
  }
  const removed = removeLines(place, gone.slice(paired), change);
  if (removed === null) return { why: nested };
  const added = addLines({ place, old, ground, change }, before + paired, come.slice(paired));
  const splices = [...removed, ...added];
  for (const [paragraph, own] of changes) {
    const made = replaceWords(paragraph, own, ground);
    if (made === null) return { why: field };
    splices.push(...made);
  }
  return { splices };
}

type Change = (paragraph: WordParagraph, change: WordChange) => void;

/** What is wanted of a line without its automatic number; null where the number itself was to change. */
function withoutNumber(line: Line, wanted: string): string | null {
  const { label, prefix, text } = line.paragraph;
  if (!line.first || label === "") return wanted;
  if (!wanted.startsWith(label)) return null;
  const rest = wanted.slice(label.length);
  return rest.startsWith(" ") && (text === "" || prefix !== label) ? rest.slice(1) : rest;
}

/** Lines that go: whole paragraphs where they are alone in them, else with their line break. */
function removeLines({ cell }: TextPlace, gone: readonly Line[], change: Change): Splice[] | null {
  const splices: Splice[] = [];
  if (gone.length > 0 && cell !== null && unwrap(cell, "w:tbl").length > 0) return null;
  const whole = new Set<WordParagraph>();
  for (const { paragraph } of gone) {
    const all = paragraph.text.split("\n").length;
    if (gone.filter((line) => line.paragraph === paragraph).length === all) whole.add(paragraph);
  }
  for (const line of gone) {
    if (whole.has(line.paragraph)) continue;
    if (line.first) change(line.paragraph, { from: line.from, to: line.to + 1, text: "" });
    else change(line.paragraph, { from: line.from - 1, to: line.to, text: "" });
  }
  for (const { elements } of whole) for (const { start, end } of elements) splices.push({ start, end, text: "" });
  return splices;
}

interface Adding {
  readonly place: TextPlace;
  readonly old: readonly Line[];
  readonly ground: Ground;
  readonly change: Change;
}

/** Lines that come, after the `after`-th old line (or before all of them, for 0). */
function addLines({ place, old, ground, change }: Adding, after: number, texts: readonly string[]): Splice[] {
  if (texts.length === 0) return [];
  const line = old[after - 1];
  if (line === undefined) {
    const [first] = old as [Line];
    if (place.cell === null) change(first.paragraph, { from: 0, to: 0, text: `${texts.join("\n")}\n` });
    else return [newParagraphs(first.paragraph, texts, { ground, at: first.paragraph.elements[0]?.start ?? 0 })];
  } else if (place.cell === null || !line.last) {
    change(line.paragraph, { from: line.to, to: line.to, text: `\n${texts.join("\n")}` });
  } else {
    return [newParagraphs(line.paragraph, texts, { ground, at: line.paragraph.elements.at(-1)?.end ?? 0 })];
  }
  return [];
}

const notOfCopies = new Set([...revisionMarks, "w:numPr", "w:sectPr"]);

/** Paragraphs like `model`, but outside of its list. */
function newParagraphs(model: WordParagraph, texts: readonly string[], to: { ground: Ground; at: number }): Splice {
  const { xml, model: format } = to.ground;
  const element = model.elements[model.elements.length - 1] as XmlElement;
  const prefix = prefixOf(xml, element);
  const properties = child(element, "w:pPr");
  const copied = properties === undefined ? "" : textWithout(xml, properties, notOfCopies);
  const run = model.pieces[model.pieces.length - 1]?.run;
  const runProperties = child(run, "w:rPr");
  const look = runProperties === undefined ? format : textWithout(xml, runProperties, revisionMarks);
  const unlisted = model.label === "" ? copied : leaveList(copied, prefix);
  const made = texts.map((text) => `<${prefix}p>${unlisted}${newRun(text, look, prefix)}</${prefix}p>`);
  return { start: to.at, end: to.at, text: made.join("") };
}

/** A list that a style brings is left only by saying so; the element follows the style's (CT_PPr). */
function leaveList(properties: string, prefix: string): string {
  const none = `<${prefix}numPr><${prefix}ilvl ${prefix}val="0"/><${prefix}numId ${prefix}val="0"/></${prefix}numPr>`;
  if (properties === "") return `<${prefix}pPr>${none}</${prefix}pPr>`;
  const earlier = new RegExp(
    `^<${prefix}pPr[^>]*>(?:<${prefix}(?:pStyle|keepNext|keepLines|pageBreakBefore|framePr|widowControl)\\b[^>]*/>)*`,
  );
  return properties.replace(/^<([^\s/>]+)([^>]*)\/>$/, "<$1$2></$1>").replace(earlier, (start) => start + none);
}

const unwritable = "В этом месте документа нет ячейки, в которую можно писать. Впишите текст в Word.";
const numbered = "Номер здесь ставит сам Word, и вписать его нельзя. Измените нумерацию списка в Word.";
const nested = "В ячейке стоит вложенная таблица, убрать из неё строки нельзя. Поправьте её в Word.";
const field = "Эти слова ставит поле Word и заменит их снова. Поправьте поле в Word.";
