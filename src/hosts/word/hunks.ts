/** A stretch of the old text and what stands there in the new one. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/**
 * What differs between two texts, word by word, in order. Each hunk takes away at least one character and writes at least
 * one (unless the whole text goes), so that there is something to find and something whose look is kept.
 */
export function hunksOf(before: string, after: string): Hunk[] {
  const [old, fresh] = [words(before), words(after)];
  const hunks: Hunk[] = [];
  let place = 0;
  let open: { start: number; to: string } | null = null;
  const close = (): void => {
    if (open) hunks.push({ ...open, end: place });
    open = null;
  };
  for (const step of alignment(old, fresh)) {
    if (step.kind === "same") close();
    else open ??= { start: place, to: "" };
    if (step.kind === "new" && open) open.to += step.word;
    if (step.kind !== "new") place += step.word.length;
  }
  close();
  return joinNear(
    before,
    hunks.map((hunk) => narrow(before, hunk)),
  ).map((hunk) => withNeighbour(before, hunk));
}

const words = (text: string): string[] => text.match(/[\p{L}\d]+|[^\p{L}\d]/gu) ?? [];

interface Step {
  readonly kind: "same" | "old" | "new";
  readonly word: string;
}

/** More words than this differ: they are one change. */
const mostWords = 400;

/** The longest common words of two texts, after what is the same at both ends. */
function alignment(old: readonly string[], fresh: readonly string[]): Step[] {
  const most = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < most && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
  const same = (list: readonly string[]): Step[] => list.map((word) => ({ kind: "same", word }));
  const middle = between(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail));
  return [...same(old.slice(0, head)), ...middle, ...same(old.slice(old.length - tail))];
}

function between(old: readonly string[], fresh: readonly string[]): Step[] {
  if (old.length > mostWords || fresh.length > mostWords) return [...gone(old), ...added(fresh)];
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < fresh.length) {
    if (old[i] === fresh[j]) {
      steps.push({ kind: "same", word: old[i] ?? "" });
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) steps.push({ kind: "old", word: old[i++] ?? "" });
    else steps.push({ kind: "new", word: fresh[j++] ?? "" });
  }
  return [...steps, ...gone(old.slice(i)), ...added(fresh.slice(j))];
}

const gone = (list: readonly string[]): Step[] => list.map((word) => ({ kind: "old", word }));
const added = (list: readonly string[]): Step[] => list.map((word) => ({ kind: "new", word }));

/** Letters that stay the same at both ends of a hunk are no part of it. */
function narrow(before: string, { start, end, to }: Hunk): Hunk {
  const old = before.slice(start, end);
  const most = Math.min(old.length, to.length);
  let head = 0;
  while (head < most && old[head] === to[head]) head++;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  return { start: start + head, end: end - tail, to: to.slice(head, to.length - tail) };
}

/** Hunks with fewer than two characters between them are one. */
function joinNear(before: string, hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (last && hunk.start - last.end < 2) {
      joined[joined.length - 1] = {
        start: last.start,
        end: hunk.end,
        to: last.to + before.slice(last.end, hunk.start) + hunk.to,
      };
    } else joined.push(hunk);
  }
  return joined;
}

function withNeighbour(before: string, { start, end, to }: Hunk): Hunk {
  if (start < end && to !== "") return { start, end, to };
  if (start > 0) return { start: start - 1, end, to: before.slice(start - 1, start) + to };
  return end < before.length ? { start, end: end + 1, to: to + before.slice(end, end + 1) } : { start, end, to };
}
