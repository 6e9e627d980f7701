import { type WordParagraph } from "./paragraph";

/** A line of a cell's text: the stretch of its paragraph, and whether the automatic number stands before it. */
export interface Line {
  readonly paragraph: WordParagraph;
  readonly from: number;
  readonly to: number;
  readonly first: boolean;
  readonly last: boolean;
  /** As seen, number and all. */
  readonly text: string;
}

/** The lines that paragraphs make: one each, more where they hold line breaks. */
export const linesOf = (paragraphs: readonly WordParagraph[]): Line[] =>
  paragraphs.flatMap((paragraph) => {
    const texts = paragraph.text.split("\n");
    let at = 0;
    return texts.map((text, index): Line => {
      const from = at;
      at += text.length + 1;
      const first = index === 0;
      const seen = first ? paragraph.prefix + text : text;
      return { paragraph, from, to: from + text.length, first, last: index === texts.length - 1, text: seen };
    });
  });

/** Lines that stay, counted from the beginning and from the end; what is between them changes. */
export interface Alignment {
  readonly before: number;
  readonly after: number;
}

export function align(old: readonly string[], wanted: readonly string[]): Alignment {
  const most = Math.min(old.length, wanted.length);
  let before = 0;
  while (before < most && old[before] === wanted[before]) before++;
  let after = 0;
  while (after < most - before && old[old.length - 1 - after] === wanted[wanted.length - 1 - after]) after++;
  return { before, after };
}

/** Words of a line that change: what both share at its ends stays as it is. */
export function changedWords(old: string, wanted: string): { from: number; to: number; text: string } {
  const most = Math.min(old.length, wanted.length);
  let from = 0;
  while (from < most && old[from] === wanted[from]) from++;
  if (isHighSurrogate(old, from - 1)) from--;
  let same = 0;
  while (same < most - from && old[old.length - 1 - same] === wanted[wanted.length - 1 - same]) same++;
  if (same > 0 && isHighSurrogate(old, old.length - same - 1)) same--;
  return { from, to: old.length - same, text: wanted.slice(from, wanted.length - same) };
}

const isHighSurrogate = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff;
};
