/** Which of two lists answer to each other, in order: pairs of indexes, rising in both. */
export type Pairs = readonly (readonly [number, number])[];

/**
 * Pairs two lists of texts, an old and a new one, so that what stayed meets itself however much was put in or taken out
 * around it. `score` is 0 to 1; less than `least` is no pair, but where between two pairs as many old as new are left,
 * each takes the other's place.
 */
export function align(
  olds: number,
  news: number,
  { score, least }: { score: (old: number, next: number) => number; least: number },
): Pairs {
  let start = 0;
  while (start < Math.min(olds, news) && score(start, start) === 1) start += 1;
  let end = 0;
  while (end < Math.min(olds, news) - start && score(olds - 1 - end, news - 1 - end) === 1) end += 1;
  const head = Array.from({ length: start }, (_, index) => [index, index] as const);
  const middle = best(olds - start - end, news - start - end, (old, next) => {
    const value = score(old + start, next + start);
    return value < least ? 0 : value;
  }).map(([old, next]) => [old + start, next + start] as const);
  const tail = Array.from({ length: end }, (_, index) => [olds - end + index, news - end + index] as const);
  return withNeighbours([...head, ...middle, ...tail], olds, news);
}

/** The pairs with the greatest sum of scores. */
function best(olds: number, news: number, score: (old: number, next: number) => number): [number, number][] {
  const sums = Array.from({ length: olds + 1 }, () => new Float64Array(news + 1));
  const at = (old: number, next: number): number => sums[old]?.[next] ?? 0;
  const scores = Array.from({ length: olds }, (_, old) => Array.from({ length: news }, (__, next) => score(old, next)));
  const own = (old: number, next: number): number => scores[old]?.[next] ?? 0;
  for (let old = olds - 1; old >= 0; old--) {
    for (let next = news - 1; next >= 0; next--) {
      const both = own(old, next) > 0 ? own(old, next) + at(old + 1, next + 1) : 0;
      (sums[old] as Float64Array)[next] = Math.max(both, at(old + 1, next), at(old, next + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let old = 0, next = 0; old < olds && next < news;) {
    if (own(old, next) > 0 && at(old, next) === own(old, next) + at(old + 1, next + 1)) pairs.push([old++, next++]);
    else if (at(old, next) === at(old + 1, next)) old += 1;
    else next += 1;
  }
  return pairs;
}

/** Between two pairs, as many old as new: one replaces the other. */
function withNeighbours(pairs: Pairs, olds: number, news: number): Pairs {
  const all: (readonly [number, number])[] = [];
  let [old, next] = [0, 0];
  for (const pair of [...pairs, [olds, news] as const]) {
    if (pair[0] - old === pair[1] - next) while (old < pair[0]) all.push([old++, next++]);
    if (pair[0] < olds) all.push(pair);
    [old, next] = [pair[0] + 1, pair[1] + 1];
  }
  return all;
}

/** How much two texts share, 0 to 1, by their words (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.length + second.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of second) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return Math.min(0.999, (2 * shared) / (first.length + second.length));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
