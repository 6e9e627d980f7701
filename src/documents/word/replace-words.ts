import { child, type XmlElement } from "../xml/tree";
import { endOfContent, prefixOf, textWithout } from "../xml/source-text";
import { type Splice } from "../xml/splice";
import { type WordParagraph } from "./paragraph";
import { type Piece } from "./pieces";
import { newRun, runContent } from "./run-text";

/** Words `from` to `to` of a paragraph's text and what takes their place. */
export interface WordChange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Ground {
  /** The part's text. */
  readonly xml: string;
  /** A w:rPr for words in a place that has none of its own, or "". */
  readonly model: string;
}

/**
 * Changes words of a paragraph where they stand, so that every run keeps its formatting; new words take that of the
 * words they replace or follow. Changes are in order and apart. Null when a field of Word's stands in the way.
 */
export function replaceWords(
  paragraph: WordParagraph,
  changes: readonly WordChange[],
  ground: Ground,
): Splice[] | null {
  const wanted = changes.filter(({ from, to, text }) => from < to || text !== "");
  if (wanted.length === 0) return [];
  if (paragraph.pieces.length === 0) return fillEmpty(paragraph, wanted.map(({ text }) => text).join(""), ground);
  const placed = placedPieces(paragraph.pieces);
  const parts = new Map<PlacedPiece, WordChange[]>();
  for (const change of wanted) {
    const touched = placed.filter((piece) => piece.from < change.to && piece.to > change.from);
    if (touched.some(({ piece }) => piece.locked)) return null;
    const owner = touched.find(isWords) ?? touched[0] ?? neighbour(placed, change.from);
    if (owner === undefined) return null;
    for (const piece of new Set([owner, ...touched])) {
      const text = piece === owner ? change.text : "";
      const within = { from: clamp(change.from, piece), to: clamp(change.to, piece), text };
      parts.set(piece, [...(parts.get(piece) ?? []), within]);
    }
  }
  const splices = [...parts].map(([piece, own]) => rewrite(piece, own, ground.xml));
  return [...splices, ...unbind([...parts.keys()].flatMap(({ piece }) => piece.controls))];
}

interface PlacedPiece {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}

function placedPieces(pieces: readonly Piece[]): PlacedPiece[] {
  let at = 0;
  return pieces.map((piece) => {
    const from = at;
    at += piece.text.length;
    return { piece, from, to: at };
  });
}

const isWords = ({ piece }: PlacedPiece): boolean => piece.element.name === "w:t";

const clamp = (at: number, { from, to }: PlacedPiece): number => Math.min(Math.max(at, from), to) - from;

/** Where new words go that replace none: after the words before them, else before the words that follow. */
function neighbour(placed: readonly PlacedPiece[], at: number): PlacedPiece | undefined {
  const free = placed.filter(({ piece }) => !piece.locked);
  return (
    free.find((piece) => piece.to === at && isWords(piece)) ??
    free.find((piece) => piece.from === at && isWords(piece)) ??
    free.find((piece) => piece.to === at) ??
    free.find((piece) => piece.from === at)
  );
}

function rewrite({ piece }: PlacedPiece, changes: readonly WordChange[], xml: string): Splice {
  const { element, text } = piece;
  const prefix = prefixOf(xml, element);
  let at = 0;
  let content = "";
  for (const change of changes) {
    content += text.slice(at, change.from) + change.text;
    at = change.to;
  }
  content += text.slice(at);
  if (element.name === "w:t" || !content.includes(text)) {
    return { start: element.start, end: element.end, text: runContent(content, prefix) };
  }
  // A break or hyphen stays the element that it is; only the words beside it are new.
  const [before = "", after = ""] = [
    content.slice(0, content.indexOf(text)),
    content.slice(content.indexOf(text) + text.length),
  ];
  const own = xml.slice(element.start, element.end);
  return { start: element.start, end: element.end, text: runContent(before, prefix) + own + runContent(after, prefix) };
}

/** A control that is bound to data kept elsewhere would show that again: typed words end the binding. */
function unbind(controls: readonly XmlElement[]): Splice[] {
  return [...new Set(controls)].flatMap((control) => {
    const binding = child(child(control, "w:sdtPr"), "w:dataBinding");
    return binding === undefined ? [] : [{ start: binding.start, end: binding.end, text: "" }];
  });
}

function fillEmpty(paragraph: WordParagraph, text: string, { xml, model }: Ground): Splice[] {
  const [prompt, ...otherPrompts] = paragraph.prompts;
  const element = paragraph.elements[paragraph.elements.length - 1] as XmlElement;
  const prefix = prefixOf(xml, element);
  const run = newRun(text, ownFormat(paragraph, xml) ?? model, prefix);
  if (prompt !== undefined) {
    const controls = [...new Set(paragraph.prompts.map(({ control }) => control))];
    return [
      { start: prompt.run.start, end: prompt.run.end, text: run },
      ...otherPrompts.map((other) => ({ start: other.run.start, end: other.run.end, text: "" })),
      ...controls.flatMap(endPrompt),
      ...unbind(controls),
    ];
  }
  const end = endOfContent(xml, element);
  if (end !== null) return [{ start: end, end, text: run }];
  const open = xml.slice(element.start, element.end).replace(/\s*\/>$/, ">");
  return [{ start: element.start, end: element.end, text: `${open}${run}</${prefix}p>` }];
}

function endPrompt(control: XmlElement): Splice[] {
  const sign = child(child(control, "w:sdtPr"), "w:showingPlcHdr");
  return sign === undefined ? [] : [{ start: sign.start, end: sign.end, text: "" }];
}

/** The formatting that Word keeps with the mark of an empty paragraph; null where it keeps none. */
function ownFormat(paragraph: WordParagraph, xml: string): string | null {
  const element = paragraph.elements[paragraph.elements.length - 1];
  const mark = child(child(element, "w:pPr"), "w:rPr");
  if (mark === undefined) return null;
  return mark.inside === mark.end ? null : textWithout(xml, mark, notOfWords);
}

/** Traces of tracked changes that a copied format must not carry. */
export const revisionMarks: ReadonlySet<string> = new Set([
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:rPrChange",
  "w:pPrChange",
  "w:tcPrChange",
  "w:trPrChange",
  "w:cellIns",
  "w:cellDel",
  "w:cellMerge",
]);

/** What the format of a paragraph's mark has that words must not take over. */
const notOfWords = new Set([...revisionMarks, "w:vanish", "w:specVanish"]);
