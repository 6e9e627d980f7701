import { type Parts, relationshipsOf } from "../package/relationships";
import { refusal } from "../sentences";
import { child, type XmlElement } from "../xml/tree";
import { bodyReader } from "./body";
import { flow } from "./flow";
import { readNumbering } from "./numbering";
import { type WordParagraph } from "./paragraph";
import { type Reading } from "./reading";
import { readStyles } from "./styles";
import { absent, fillUp, type WordRow, type WordSlot, type WordTable } from "./table";

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
  const body = child(parts.tree(part) ?? undefined, "w:body");
  if (body === undefined) throw refusal("file-damaged");
  const reading = beginReading(parts, part);
  const blocks: WordBlock[] = [];
  let rows: (WordRow & { readonly slots: WordSlot[] })[] = [];
  const reader = bodyReader(reading, {
    paragraph: (paragraph) => void blocks.push({ kind: "paragraph", paragraph }),
    row: ({ element, slots }) => void rows.push({ element, slots: [...slots] }),
    endTable(element) {
      fillUp(
        rows.map(({ slots }) => slots),
        absent,
      );
      blocks.push({ kind: "table", element, rows });
      rows = [];
    },
  });
  flow(body, reading, reader);
  reader.end();
  return { blocks, met: reading.met, paragraphs: reading.paragraphs };
}

/** The styles and lists of a main part, nothing counted yet. */
export function beginReading(parts: Parts, part: string): Reading {
  const related = new Map(relationshipsOf(parts, part).map(({ type, target }) => [type, target]));
  const treeOf = (type: string): XmlElement | null => {
    const target = related.get(type);
    return target === undefined ? null : parts.tree(target);
  };
  const styles = readStyles(treeOf("styles"));
  const numbering = readNumbering(treeOf("numbering"), styles);
  return { styles, numbering, met: new Set(), paragraphs: [] };
}
