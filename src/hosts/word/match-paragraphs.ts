import { type WordReading, type WritableBody } from "./read";

/**
 * From the reader's paragraphs to Word's own. Nobody promises whether Word lists the unseen paragraphs under a vertical
 * merge, so both ways of counting are tried, and the one that agrees with Word's texts is taken. Answers null for a
 * paragraph whose text is not what Word says.
 */
export function matchParagraphs({ reading, paragraphs }: WritableBody): (ordinal: number) => Word.Paragraph | null {
  const theirs = paragraphs.map(({ text }) => text);
  const all = reading.texts.map((_, ordinal) => ordinal);
  const hidden = coveredOrdinals(reading);
  const ways = hidden.size === 0 ? [all] : [all, all.filter((ordinal) => !hidden.has(ordinal))];
  const agreeing = (way: readonly number[]): number =>
    way.filter((ordinal, index) => isSameText(reading.texts[ordinal] ?? "", theirs[index] ?? null)).length -
    Math.abs(way.length - theirs.length);
  const best = ways.reduce((one, other) => (agreeing(other) > agreeing(one) ? other : one));
  const places = new Map(best.map((ordinal, index) => [ordinal, index]));
  return (ordinal) => {
    const index = places.get(ordinal);
    const isSame = index !== undefined && isSameText(reading.texts[ordinal] ?? "", theirs[index] ?? null);
    return (isSame && paragraphs[index]) || null;
  };
}

function coveredOrdinals({ source, paragraphs }: WordReading): Set<number> {
  const covered = new Set<number>();
  source.blocks.forEach((block, index) => {
    if (block.kind !== "grid") return;
    block.rows.forEach((slots, row) =>
      slots.forEach((slot, column) => {
        if (slot.kind !== "covered") return;
        for (const ordinal of paragraphs.get(`${index}/${row}/${column}`) ?? []) covered.add(ordinal);
      }),
    );
  });
  return covered;
}

/** Word and the reader write some characters differently: line breaks, hyphens that do not break, notes. */
export const isSameText = (ours: string, theirs: string | null): boolean =>
  theirs !== null && comparable(ours) === comparable(theirs);

const comparable = (text: string): string =>
  text
    .replace(/[\v\r\u2028]/g, "\n")
    .replace(/[\u001e\u2011]/g, "-")
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/[\u0001-\u0008\u001f\u00ad\u200b-\u200d\u2060\ufeff\ufffc]/g, "")
    .trimEnd();
