/** A paragraph of a cell: its words, and the automatic number before them, which is no text. */
export interface CellParagraph {
  readonly ordinal: number;
  readonly text: string;
  /** The number and the blank after it, "" where there is none. */
  readonly prefix: string;
}

/** `from` and `at` tell where in the cell's old and new text the change stands. */
export type ParagraphChange =
  | {
      readonly kind: "words";
      readonly ordinal: number;
      readonly before: string;
      readonly after: string;
      readonly from: number;
      readonly at: number;
    }
  | { readonly kind: "add"; readonly ordinal: number; readonly texts: readonly string[]; readonly at: number }
  | { readonly kind: "delete"; readonly ordinal: number; readonly before: string; readonly from: number };

/**
 * What happens to the paragraphs of a cell (or to one paragraph of the body) when its text becomes another. A line is a
 * paragraph or, after a line break, a part of one. Null: the change would touch an automatic number.
 */
export function changeCell(
  paragraphs: readonly CellParagraph[],
  after: string,
  breaks: ReadonlySet<number> = none,
): ParagraphChange[] | null {
  const asOne = (text: string): string => (breaks.size === 0 ? text : text.replaceAll("\n", "\v"));
  const old = paragraphs.map(({ prefix, text }) => asOne(prefix + text).split("\n"));
  const wanted = shares(old, withBreaks(after, breaks).split("\n"));
  const changes: ParagraphChange[] = [];
  let [start, at] = [0, 0];
  for (const [index, { ordinal, prefix, text }] of paragraphs.entries()) {
    const lines = wanted[index];
    const from = start + prefix.length;
    start = from + text.length + 1;
    if (lines === undefined) {
      if (prefix !== "") return null;
      changes.push({ kind: "delete", ordinal, before: text, from });
      continue;
    }
    const [own, ...more] = lines;
    const seen = own?.join("\n") ?? "";
    if (!seen.startsWith(prefix)) return null;
    const next = seen.slice(prefix.length);
    if (next !== asOne(text))
      changes.push({ kind: "words", ordinal, before: text, after: next, from, at: at + prefix.length });
    at += seen.length + 1;
    if (more.length === 0) continue;
    const texts = more.map((line) => line.join("\n"));
    changes.push({ kind: "add", ordinal, texts, at });
    at += texts.join("\n").length + 1;
  }
  return changes;
}

const none: ReadonlySet<number> = new Set();

/** Breaks within a paragraph as Word has them; they part no lines. */
const withBreaks = (text: string, breaks: ReadonlySet<number>): string =>
  breaks.size === 0 ? text : text.replace(/\n/g, (end, at: number) => (breaks.has(at) ? "\v" : end));

/** Where the line breaks stand that lie within a paragraph, in the text of the cell. */
export function breaksOf(paragraphs: readonly CellParagraph[]): number[] {
  let start = 0;
  return paragraphs.flatMap(({ prefix, text }) => {
    const from = start + prefix.length;
    start = from + text.length + 1;
    return [...text.matchAll(/\n/g)].map(({ index }) => from + index);
  });
}

/**
 * Which lines each paragraph gets: its own (first) and those of new paragraphs after it; undefined: the paragraph goes.
 * Paragraphs that stay the same at the beginning and at the end are left alone.
 */
function shares(old: readonly string[][], lines: readonly string[]): (string[][] | undefined)[] {
  const total = old.reduce((sum, own) => sum + own.length, 0);
  if (total === lines.length) return takeInTurn(old, lines).map((own) => [own]);
  const result: (string[][] | undefined)[] = old.map(() => undefined);
  let first = 0;
  let from = 0;
  while (first < old.length - 1 && isSame(old[first], lines.slice(from, from + (old[first]?.length ?? 0)))) {
    from += old[first]?.length ?? 0;
    result[first] = [old[first] ?? []];
    first++;
  }
  let last = old.length - 1;
  let to = lines.length;
  while (
    last > first &&
    isSame(old[last], lines.slice(to - (old[last]?.length ?? 0), to)) &&
    to - (old[last]?.length ?? 0) > from
  ) {
    to -= old[last]?.length ?? 0;
    result[last] = [old[last] ?? []];
    last--;
  }
  const middle = lines.slice(from, to);
  for (let index = first; index <= last && index - first < middle.length; index++)
    result[index] = [[middle[index - first] ?? ""]];
  const surplus = middle.slice(last - first + 1).map((line) => [line]);
  if (surplus.length > 0) result[last] = [...(result[last] ?? []), ...surplus];
  return result;
}

function takeInTurn(old: readonly string[][], lines: readonly string[]): string[][] {
  let from = 0;
  return old.map((own) => {
    const taken = lines.slice(from, from + own.length);
    from += own.length;
    return taken;
  });
}

const isSame = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  a !== undefined && a.length === b.length && a.every((line, index) => line === b[index]);
