import { child, type XmlElement } from "../xml/tree";
import { type Label } from "./numbering";
import { collectPieces, type Pieces } from "./pieces";
import { numberOf, toggleOf, valueOf } from "./properties";
import { type Reading } from "./reading";
import { type Style } from "./styles";

/** A paragraph as read: its text without the automatic number, and where each stretch of it stands. */
export interface WordParagraph extends Pieces {
  /** Its w:p; before it those whose paragraph marks are deleted. */
  readonly elements: readonly XmlElement[];
  readonly text: string;
  readonly label: string;
  /** The number with the space after it, as it stands before the text; "" without number. */
  readonly prefix: string;
  readonly level?: number;
  readonly alignment?: "left" | "center" | "right" | "justify";
  readonly bold: boolean;
  /** Its index among the body's paragraphs in Word; -1 in a text box. */
  readonly ordinal: number;
}

/** Reads paragraphs in the order of the page, so that lists count right. `take` gets each that is seen. */
export interface ParagraphReader {
  read(element: XmlElement): void;
  /** Gives out what a deleted mark at the very end held back. */
  end(): void;
}

/**
 * Joins paragraphs over deleted marks and counts list numbers. `counted` is false for text boxes, which Word does not
 * count among the body's paragraphs.
 */
export function paragraphReader(
  reading: Reading,
  take: (paragraph: WordParagraph) => void,
  counted = true,
): ParagraphReader {
  let held: Draft[] = [];
  const give = (): void => {
    const drafts = held;
    held = [];
    const paragraph = join(drafts, reading, counted);
    if (paragraph !== null) take(paragraph);
  };
  return {
    read(element) {
      const draft = readDraft(element, reading);
      held.push(draft);
      if (!draft.joined) give();
    },
    end() {
      if (held.length > 0) give();
    },
  };
}

interface Draft {
  readonly held: Pieces;
  readonly element: XmlElement;
  readonly properties: XmlElement | undefined;
  readonly style: Style | undefined;
  /** Its mark is deleted: the next paragraph goes on in the same line. */
  readonly joined: boolean;
  readonly hiddenMark: boolean;
}

function readDraft(element: XmlElement, reading: Reading): Draft {
  const properties = child(element, "w:pPr");
  const mark = child(properties, "w:rPr");
  const style = reading.styles.get(valueOf(properties, "w:pStyle")) ?? reading.styles.paragraph;
  const joined = child(mark, "w:del") !== undefined || child(mark, "w:moveFrom") !== undefined;
  if (joined) reading.met.add("revisions");
  const hiddenMark = toggleOf(mark, "w:vanish") ?? style?.hidden ?? false;
  return { element, properties, style, joined, hiddenMark, held: collectPieces(element, style, reading) };
}

function join(drafts: readonly Draft[], reading: Reading, counted: boolean): WordParagraph | null {
  const last = drafts[drafts.length - 1] as Draft;
  const { pieces, prompts, boxes } = drafts.length === 1 ? last.held : joinPieces(drafts);
  const text = pieces.length === 1 ? (pieces[0]?.text ?? "") : pieces.map((piece) => piece.text).join("");
  if (last.joined && text === "") return null;
  const ordinal = counted ? reading.paragraphs.push(text) - 1 : -1;
  if (last.hiddenMark && text === "") return null;
  // The surviving mark decides on the list; a number before a joined beginning stays with its words.
  const numbered = drafts.find(({ held }) => held.pieces.length > 0);
  const list = (numbered && listOf(numbered, reading)) ?? listOf(last, reading);
  const label = list === null ? null : count(list, reading);
  const alignment = alignments[valueOf(last.properties, "w:jc") ?? last.style?.alignment ?? ""];
  const outline = numberOf(last.properties, "w:outlineLvl", last.style?.outline ?? -1);
  const level = list !== null ? list.level : outline >= 0 && outline < 9 ? outline : undefined;
  return {
    elements: drafts.map((draft) => draft.element),
    pieces,
    prompts,
    boxes,
    text,
    label: label?.text ?? "",
    prefix: prefixOf(label, text),
    bold: isBold(pieces),
    ordinal,
    ...(level !== undefined && { level }),
    ...(alignment !== undefined && { alignment }),
  };
}

const joinPieces = (drafts: readonly Draft[]): Pieces => ({
  pieces: drafts.flatMap(({ held }) => held.pieces),
  prompts: drafts.flatMap(({ held }) => held.prompts),
  boxes: drafts.flatMap(({ held }) => held.boxes),
});

function prefixOf(label: Label | null, text: string): string {
  if (label === null || label.text === "") return "";
  return label.spaced && text !== "" ? `${label.text} ` : label.text;
}

function count(list: { numId: string; level: number }, reading: Reading): Label | null {
  const label = reading.numbering.next(list.numId, list.level);
  if (label === null) reading.met.add("lost-numbers");
  return label;
}

/** The list a paragraph belongs to, by itself or through its style. */
function listOf({ properties, style }: Draft, { numbering }: Reading): { numId: string; level: number } | null {
  const own = child(properties, "w:numPr");
  const numId = valueOf(own, "w:numId") ?? style?.numId;
  if (numId === undefined || numId === "0") return null;
  const ilvl = valueOf(own, "w:ilvl");
  if (ilvl !== undefined) return { numId, level: Number(ilvl) };
  const ofStyle = style && numbering.levelOf(numId, style.id);
  const ofAncestor = style?.numberedBy === undefined ? undefined : numbering.levelOf(numId, style.numberedBy);
  return { numId, level: ofStyle ?? Number(style?.ilvl ?? ofAncestor ?? 0) };
}

function isBold(pieces: WordParagraph["pieces"]): boolean {
  let worded = false;
  for (const { text, bold } of pieces) {
    if (text.trim() === "") continue;
    if (!bold) return false;
    worded = true;
  }
  return worded;
}

const alignments: Readonly<Record<string, WordParagraph["alignment"]>> = {
  left: "left",
  start: "left",
  center: "center",
  right: "right",
  end: "right",
  both: "justify",
  distribute: "justify",
};
