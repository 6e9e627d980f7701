/** A paragraph of a cell: its words, and the automatic number before them, which is no text. */
export interface CellParagraph {
  readonly ordinal: number;
  readonly text: string;
  /** The number and the blank after it, "" where there is none. */
  readonly prefix: string;
}

export type ParagraphChange =
  | { readonly kind: "words"; readonly ordinal: number; readonly before: string; readonly after: string }
  | { readonly kind: "add"; readonly ordinal: number; readonly texts: readonly string[] }
  | { readonly kind: "delete"; readonly ordinal: number };

/**
 * What happens to the paragraphs of a cell (or to one paragraph of the body) when its text becomes another. A line is a
 * paragraph or, after a line break, a part of one. Null: the change would touch an automatic number.
 */
export function changeCell(paragraphs: readonly CellParagraph[], after: string): ParagraphChange[] | null {
  const old = paragraphs.map(({ prefix, text }) => (prefix + text).split("\n"));
  const wanted = shares(old, after.split("\n"));
  const changes: ParagraphChange[] = [];
  for (const [index, { ordinal, prefix, text }] of paragraphs.entries()) {
    const lines = wanted[index];
    if (lines === undefined) {
      if (prefix !== "") return null;
      changes.push({ kind: "delete", ordinal });
      continue;
    }
    const [own, ...more] = lines;
    const seen = own?.join("\n") ?? "";
    if (!seen.startsWith(prefix)) return null;
    const next = seen.slice(prefix.length);
    if (next !== text) changes.push({ kind: "words", ordinal, before: text, after: next });
    if (more.length > 0) changes.push({ kind: "add", ordinal, texts: more.map((line) => line.join("\n")) });
  }
  return changes;
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
