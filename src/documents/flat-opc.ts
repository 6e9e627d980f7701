import { type Source } from "../core/grid/source";
import { limits } from "./limits";
import { type Parts } from "./package/relationships";
import { relationshipsOf } from "./package/relationships";
import { refusal } from "./sentences";
import { readWord, type WordBlock } from "./word/document";
import { isUnread } from "./word/properties";
import { wordSource } from "./word/source";
import { child, children, isElement, treeReader, type XmlElement } from "./xml/tree";

/** The document that Word hands over as one XML text (`body.getOoxml()`), read as a .docx would be. */
export const readFlatOpc = (name: string, xml: string): Source => readFlatOpcWithParagraphs(name, xml).source;

export interface FlatOpcReading {
  readonly source: Source;
  /**
   * Which of the body's paragraphs make up a place: "block" for a paragraph, "block/row/column" for a cell → their
   * indexes in Word's `body.paragraphs`, in order. That collection runs through tables, nested tables and content
   * controls in document order; text boxes, tracked-deleted rows and wholly deleted paragraphs are not counted, the
   * unseen paragraphs under a vertical merge are (they belong to the covered place). Paragraphs that a deleted mark
   * joins count once.
   */
  readonly paragraphs: ReadonlyMap<string, readonly number[]>;
  /** The text of every one of the body's paragraphs, without its automatic number: to check that the indexes agree. */
  readonly texts: readonly string[];
}

/** As `readFlatOpc`, with what the Word host needs to find a place again. */
export function readFlatOpcWithParagraphs(name: string, xml: string): FlatOpcReading {
  const parts = flatParts(xml);
  const main = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument");
  const part = main?.target ?? "word/document.xml";
  if (!parts.has(part)) throw refusal("word-no-text");
  const document = readWord(parts, part);
  return { source: wordSource(name, document), paragraphs: ordinalsOf(document.blocks), texts: document.paragraphs };
}

function flatParts(xml: string): Parts {
  if (xml.trim() === "") throw refusal("word-no-text");
  if (xml.length > limits.part) throw refusal("document-too-large");
  const reader = treeReader(isUnread);
  reader.write(xml);
  reader.end();
  const parts = new Map<string, XmlElement>();
  for (const part of children(reader.root(), "pkg:part")) {
    const root = child(part, "pkg:xmlData")?.children.find(isElement);
    const partName = part.attributes["pkg:name"];
    if (root !== undefined && partName !== undefined) parts.set(keyOf(partName), root);
  }
  return { has: (partName) => parts.has(keyOf(partName)), tree: (partName) => parts.get(keyOf(partName)) ?? null };
}

const keyOf = (name: string): string => name.replace(/^\//, "").toLowerCase();

function ordinalsOf(blocks: readonly WordBlock[]): Map<string, number[]> {
  const ordinals = new Map<string, number[]>();
  blocks.forEach((block, index) => {
    if (block.kind === "paragraph") {
      if (block.paragraph.ordinal >= 0) ordinals.set(`${index}`, [block.paragraph.ordinal]);
      return;
    }
    block.rows.forEach(({ slots }, row) =>
      slots.forEach(({ paragraphs }, column) => {
        if (paragraphs.length === 0) return;
        ordinals.set(
          `${index}/${row}/${column}`,
          paragraphs.map(({ ordinal }) => ordinal),
        );
      }),
    );
  });
  return ordinals;
}
