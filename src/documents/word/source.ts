import { type Block, type Grid, type Paragraph, type Slot, type Source } from "../../core/grid/source";
import { type WordBlock, type WordDocument } from "./document";
import { type WordParagraph } from "./paragraph";
import { remarks } from "./reading";
import { type WordSlot } from "./table";

/** A Word document as the core sees it. */
export function wordSource(name: string, document: WordDocument): Source {
  const blocks = document.blocks.map(toBlock);
  const notes = remarks(document.met);
  return notes.length === 0 ? { name, blocks } : { name, blocks, notes };
}

/** The text of a cell: one line a paragraph, automatic numbers before the words. */
export const cellText = (paragraphs: readonly WordParagraph[]): string =>
  paragraphs.length === 1 ? seen(paragraphs[0] as WordParagraph) : paragraphs.map(seen).join("\n");

const seen = (paragraph: WordParagraph): string => paragraph.prefix + paragraph.text;

function toBlock(block: WordBlock): Block {
  if (block.kind === "paragraph") return toParagraph(block.paragraph);
  const grid: Grid = { kind: "grid", name: "", rows: block.rows.map((row) => row.slots.map(toSlot)) };
  return grid;
}

export function toParagraph(paragraph: WordParagraph): Paragraph {
  const { label, level, alignment, bold } = paragraph;
  return {
    kind: "paragraph",
    text: seen(paragraph),
    ...(label !== "" && { label }),
    ...(level !== undefined && { level }),
    ...(alignment !== undefined && { alignment }),
    ...(bold && { bold }),
  };
}

export function toSlot(slot: WordSlot): Slot {
  if (slot.kind === "covered") {
    return { kind: "covered", row: slot.row, column: slot.column, direction: slot.direction };
  }
  const { paragraphs, rowSpan, columnSpan } = slot;
  const labels = labelsOf(paragraphs);
  return {
    kind: "cell",
    text: cellText(paragraphs),
    ...(labels !== null && { labels }),
    ...(isBold(paragraphs) && { bold: true }),
    rowSpan,
    columnSpan,
  };
}

function isBold(paragraphs: readonly WordParagraph[]): boolean {
  let worded = false;
  for (const { text, bold } of paragraphs) {
    if (bold) worded = true;
    else if (text.trim() !== "") return false;
  }
  return worded;
}

/** Numbers by line: a paragraph with line breaks has its number on the first of its lines. */
function labelsOf(paragraphs: readonly WordParagraph[]): (string | null)[] | null {
  if (paragraphs.every((paragraph) => paragraph.label === "")) return null;
  return paragraphs.flatMap(({ label, text }) => [
    label === "" ? null : label,
    ...text
      .split("\n")
      .slice(1)
      .map(() => null),
  ]);
}
