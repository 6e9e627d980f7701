/** A pair of rows that say much the same; `same`: in the very same words. */
export interface LikePair {
  /** The earlier row. */
  readonly row: number;
  readonly other: number;
  readonly same: boolean;
}

interface Row {
  readonly stems: ReadonlySet<string>;
}

/**
 * Pairs of rows alike, by the later one. Words weigh by how rare they are in the plan, so that what all rows repeat
 * («имеющих низкие образовательные результаты») makes none alike. The smaller row's rarest words, those that it could not
 * do without, are looked up; so only rows with one of them in common are ever compared.
 */
export function* likeRows(rows: readonly Row[]): Iterable<LikePair> {
  const counts = new Map<string, number>();
  for (const { stems } of rows) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weightOf = (stem: string): number => Math.log(1 + rows.length / (counts.get(stem) ?? 1));
  const weighed = rows.map(({ stems }) => weigh([...stems], weightOf));
  const index = new Map<string, number[]>();
  const rare = new Map<string, number[]>();
  for (const [row, own] of weighed.entries()) {
    if (own.stems.length < fewest) continue;
    const candidates = new Set<number>();
    for (const { stem } of own.rarest) for (const other of index.get(stem) ?? []) candidates.add(other);
    for (const { stem } of own.stems) for (const other of rare.get(stem) ?? []) candidates.add(other);
    for (const other of [...candidates].sort((a, b) => a - b)) {
      const earlier = weighed[other];
      if (!earlier || !isAlike(own, earlier)) continue;
      yield { row: other, other: row, same: isSame(own, earlier) };
      break;
    }
    for (const { stem } of own.stems) push(index, stem, row);
    for (const { stem } of own.rarest) push(rare, stem, row);
  }
}

/** Fewer words say too little to be told apart. */
const fewest = 3;

/** Shared weight of the smaller row's, and of both rows together. */
const leastOfSmaller = 0.75;
const leastOfBoth = 0.45;

interface Weighed {
  /** Rarest first. */
  readonly stems: readonly { readonly stem: string; readonly weight: number }[];
  readonly rarest: readonly { readonly stem: string }[];
  readonly total: number;
  readonly known: ReadonlySet<string>;
}

function weigh(stems: readonly string[], weightOf: (stem: string) => number): Weighed {
  const sorted = stems.map((stem) => ({ stem, weight: weightOf(stem) })).sort((a, b) => b.weight - a.weight);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let spent = 0;
  const rarest = sorted.filter(({ weight }) => {
    const needed = spent <= (1 - leastOfSmaller) * total;
    spent += weight;
    return needed;
  });
  return { stems: sorted, rarest, total, known: new Set(stems) };
}

function isAlike(a: Weighed, b: Weighed): boolean {
  const shared = a.stems.reduce((sum, { stem, weight }) => (b.known.has(stem) ? sum + weight : sum), 0);
  return shared >= leastOfSmaller * Math.min(a.total, b.total) && shared >= leastOfBoth * (a.total + b.total - shared);
}

const isSame = (a: Weighed, b: Weighed): boolean =>
  a.known.size === b.known.size && a.stems.every(({ stem }) => b.known.has(stem));

function push(index: Map<string, number[]>, stem: string, row: number): void {
  const rows = index.get(stem);
  if (rows) rows.push(row);
  else index.set(stem, [row]);
}
