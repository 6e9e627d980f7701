import { type Source } from "../../core/grid/source";
import { type Parts } from "../package/relationships";
import { child, type XmlElement } from "../xml/tree";
import { readWord, type WordBlock } from "./document";
import { type WordParagraph } from "./paragraph";
import { wordSource } from "./source";

/** A Word document as read, with what the Word host needs to find a place again. Plain data. */
export interface PlacedReading {
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
  /** By the same index, for paragraphs of more looks than one: where in the text another look begins. */
  readonly looks: ReadonlyMap<number, readonly number[]>;
  /** Some paragraphs stand in lists that the document does not define: their numbers are not known. */
  readonly lostNumbers: boolean;
}

/** Reads the main part `part` of a package. */
export function readPlaces(name: string, parts: Parts, part: string): PlacedReading {
  const document = readWord(parts, part);
  const looks = new Map<number, readonly number[]>();
  const paragraphs = new Map<string, readonly number[]>();
  const take = (key: string, own: readonly WordParagraph[]): void => {
    if (own.length === 0) return;
    paragraphs.set(
      key,
      own.map(({ ordinal }) => ordinal),
    );
    for (const paragraph of own) {
      const begins = newLooks(paragraph);
      if (begins.length > 0) looks.set(paragraph.ordinal, begins);
    }
  };
  document.blocks.forEach((block, index) => eachPlace(block, index, take));
  return {
    source: wordSource(name, document),
    paragraphs,
    texts: document.paragraphs,
    looks,
    lostNumbers: document.met.has("lost-numbers"),
  };
}

function eachPlace(block: WordBlock, index: number, take: (key: string, own: readonly WordParagraph[]) => void): void {
  if (block.kind === "paragraph") {
    if (block.paragraph.ordinal >= 0) take(`${index}`, [block.paragraph]);
    return;
  }
  block.rows.forEach(({ slots }, row) =>
    slots.forEach(({ paragraphs }, column) => take(`${index}/${row}/${column}`, paragraphs)),
  );
}

/** Offsets at which a run of another look than the one before it begins. */
function newLooks({ pieces }: WordParagraph): number[] {
  const begins: number[] = [];
  let at = 0;
  let last: string | null = null;
  for (const { text, run } of pieces) {
    const look = lookOf(run);
    if (last !== null && look !== last) begins.push(at);
    last = look;
    at += text.length;
  }
  return begins;
}

/** A run's own format as a text that is equal for equal looks; language and spelling are no looks. */
const lookOf = (run: XmlElement): string =>
  (child(run, "w:rPr")?.children ?? [])
    .flatMap((node) => (typeof node === "string" || unseen.has(node.name) ? [] : [signOf(node)]))
    .sort()
    .join();

const signOf = ({ name, attributes }: XmlElement): string => `${name}${JSON.stringify(attributes)}`;

const unseen = new Set(["w:lang", "w:noProof", "w:rPrChange", "w:ins", "w:del"]);
