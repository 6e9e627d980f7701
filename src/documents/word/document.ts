import { type Parts, relationshipsOf } from "../package/relationships";
import { refusal } from "../sentences";
import { child, type XmlElement } from "../xml/tree";
import { flow } from "./flow";
import { readNumbering } from "./numbering";
import { paragraphReader, type WordParagraph } from "./paragraph";
import { type Reading } from "./reading";
import { readStyles } from "./styles";
import { framedCell, readTable, type WordTable } from "./table";

/** A Word document as read: what stands on its pages, still tied to the elements it was read from. */
export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  readonly met: Reading["met"];
  /** As `Reading.paragraphs`. */
  readonly paragraphs: readonly string[];
}

export type WordBlock = { readonly kind: "paragraph"; readonly paragraph: WordParagraph } | WordTable;

/** Reads the body of the main part `part` with the styles and lists that belong to it. */
export function readWord(parts: Parts, part: string): WordDocument {
  const related = new Map(relationshipsOf(parts, part).map(({ type, target }) => [type, target]));
  const treeOf = (type: string): XmlElement | null => {
    const target = related.get(type);
    return target === undefined ? null : parts.tree(target);
  };
  const body = child(parts.tree(part) ?? undefined, "w:body");
  if (body === undefined) throw refusal("file-damaged");
  const styles = readStyles(treeOf("styles"));
  const numbering = readNumbering(treeOf("numbering"), styles);
  const reading: Reading = { styles, numbering, met: new Set(), paragraphs: [] };
  return { blocks: readBlocks(body, reading), met: reading.met, paragraphs: reading.paragraphs };
}

function readBlocks(body: XmlElement, reading: Reading): WordBlock[] {
  const blocks: WordBlock[] = [];
  const take = (paragraph: WordParagraph): void => {
    if (paragraph.boxes.length === 0) blocks.push({ kind: "paragraph", paragraph });
    else if (paragraph.text === "") blocks.push(...readBoxes(paragraph.boxes, reading));
    else {
      reading.met.add("text-box");
      blocks.push({ kind: "paragraph", paragraph });
    }
  };
  const reader = paragraphReader(reading, take);
  const place = {
    paragraph: (element: XmlElement) => reader.read(element),
    table: (element: XmlElement) => {
      reader.end();
      const frame = framedCell(element);
      if (frame === null) blocks.push(readTable(element, reading));
      else flow(frame, reading, place);
    },
  };
  flow(body, reading, place);
  reader.end();
  return blocks;
}

/** An empty paragraph that carries a text box is only its anchor: the box's words stand there on the page. */
function readBoxes(boxes: readonly XmlElement[], reading: Reading): WordBlock[] {
  const blocks: WordBlock[] = [];
  const reader = paragraphReader(reading, (paragraph) => blocks.push({ kind: "paragraph", paragraph }), false);
  for (const box of boxes) {
    flow(box, reading, { paragraph: (element) => reader.read(element), table: () => reading.met.add("text-box") });
    reader.end();
  }
  return blocks;
}
