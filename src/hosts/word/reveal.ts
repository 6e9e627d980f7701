import { type Place } from "../../core/grid/source";
import { errorCode } from "../office-failures";
import { type OfficeTools } from "../office-tools";
import { matchParagraphs } from "./match-paragraphs";
import { paragraphsAt } from "./plan-changes";
import { type BodyReading, readBodyToWrite } from "./read";
import { searchText } from "./spans";

/**
 * Selects a place. Word has no way to name a paragraph by its number without loading them all, so it is found by words
 * that stand only once in the document, its own or a neighbour's: one sync. Where no words do, all paragraphs are loaded.
 */
export async function revealPlace(
  context: Word.RequestContext,
  place: Place,
  { last, tools }: { readonly last: BodyReading; readonly tools: OfficeTools },
): Promise<void> {
  const { reading } = last;
  const ordinal = paragraphsAt(place, reading)[0]?.ordinal;
  if (ordinal === undefined) return;
  const anchor = nearestAnchor(reading.texts, ordinal);
  if (anchor !== null) {
    try {
      selectFrom(context, anchor, ordinal - anchor.ordinal);
      await context.sync();
      return;
    } catch (error) {
      if (errorCode(error) !== "ItemNotFound") throw error;
    }
  }
  const now = await readBodyToWrite(context, tools, last);
  matchParagraphs(now)(ordinal)?.select();
  await context.sync();
}

interface Anchor {
  readonly ordinal: number;
  readonly words: string;
}

const farthest = 12;
const longest = 120;

/** The nearest paragraph whose first words stand nowhere else. */
function nearestAnchor(texts: readonly string[], ordinal: number): Anchor | null {
  const near = Array.from(
    { length: 2 * farthest + 1 },
    (_, index) => Math.ceil(index / 2) * (index % 2 === 0 ? 1 : -1),
  );
  for (const by of near) {
    const words =
      (texts[ordinal + by] ?? "")
        .slice(0, longest)
        .split(/[\n\t^]/)[0]
        ?.trim() ?? "";
    if (words.length >= 3 && texts.filter((text) => text.toLowerCase().includes(words.toLowerCase())).length === 1) {
      return { ordinal: ordinal + by, words };
    }
  }
  return null;
}

function selectFrom(context: Word.RequestContext, { words }: Anchor, steps: number): void {
  const found = context.document.body.search(searchText(words), { matchCase: true }).getFirst();
  const first = found.paragraphs.getFirst();
  const target = Array.from({ length: Math.abs(steps) }).reduce<Word.Paragraph>(
    (paragraph) => (steps > 0 ? paragraph.getNext() : paragraph.getPrevious()),
    first,
  );
  target.select();
}
