/** A pair of rows that say much the same; `same`: in the very same words. */
export interface LikePair {
  /** The earlier row. */
  readonly row: number;
  readonly other: number;
  readonly same: boolean;
}

interface Row {
  readonly stems: readonly string[];
}

/**
 * Pairs of rows alike, by the later one. Words weigh by how rare they are in the plan, so that what all rows repeat
 * («имеющих низкие образовательные результаты») makes none alike. The smaller row's rarest words, those that it could not
 * do without, are looked up; so only rows with one of them in common are ever compared.
 */
export function* likeRows(rows: readonly Row[]): Iterable<LikePair> {
  const { numbered, words } = numberStems(rows);
  const weights = weigh(numbered, words);
  const weighed = numbered.map((own) => rank(own, weights));
  /** By a word's number: the earlier rows that have it, and those among whose rarest it is. */
  const [having, needing] = [listsOf(words), listsOf(words)];
  /** By a word's number, and by a row's: the last row that had it, that met it. */
  const had = new Int32Array(words).fill(-1);
  const met = new Int32Array(rows.length).fill(-1);
  for (const [row, own] of weighed.entries()) {
    if (own.words.length < fewest) continue;
    for (const word of own.words) had[word] = row;
    let first = -1;
    const compare = (earlier: readonly number[] | undefined): void => {
      for (const other of earlier ?? []) {
        if (first >= 0 && other > first) return;
        if (met[other] === row) continue;
        met[other] = row;
        const another = weighed[other];
        if (another && isAlike(own, another, weightOfShared(another, weights, had, row))) first = other;
      }
    };
    for (const [nth, word] of own.words.entries()) {
      if (nth < own.needed) compare(having[word]);
      compare(needing[word]);
    }
    const other = weighed[first];
    if (other)
      yield { row: first, other: row, same: other.words.length === own.words.length && hasAll(other, had, row) };
    for (const [nth, word] of own.words.entries()) {
      having[word]?.push(row);
      if (nth < own.needed) needing[word]?.push(row);
    }
  }
}

/** Fewer words say too little to be told apart. */
const fewest = 3;

/** Shared weight of the smaller row's, and of both rows together. */
const leastOfSmaller = 0.75;
const leastOfBoth = 0.45;

/** Numbers in the place of stems: every row's different ones, and how many there are in all. */
function numberStems(rows: readonly Row[]): { numbered: number[][]; words: number } {
  const numbers = new Map<string, number>();
  const numbered = rows.map(({ stems }) => {
    const own: number[] = [];
    for (const stem of stems) {
      let number = numbers.get(stem);
      if (number === undefined) numbers.set(stem, (number = numbers.size));
      if (!own.includes(number)) own.push(number);
    }
    return own;
  });
  return { numbered, words: numbers.size };
}

/** What every word weighs: the more the fewer rows have it. */
function weigh(numbered: readonly (readonly number[])[], words: number): Float64Array {
  const counts = new Float64Array(words);
  for (const own of numbered) for (const word of own) counts[word] = (counts[word] ?? 0) + 1;
  return counts.map((count) => Math.log(1 + numbered.length / count));
}

interface Weighed {
  /** Rarest first. */
  readonly words: readonly number[];
  /** So many of the first words are those that no like row could do without. */
  readonly needed: number;
  readonly total: number;
}

function rank(own: readonly number[], weights: Float64Array): Weighed {
  const weight = (word: number): number => weights[word] ?? 0;
  const words = [...own].sort((a, b) => weight(b) - weight(a));
  const total = words.reduce((sum, word) => sum + weight(word), 0);
  let [spent, needed] = [0, 0];
  for (const word of words) {
    if (spent > (1 - leastOfSmaller) * total) break;
    spent += weight(word);
    needed += 1;
  }
  return { words, needed, total };
}

function weightOfShared({ words }: Weighed, weights: Float64Array, had: Int32Array, row: number): number {
  let shared = 0;
  for (const word of words) if (had[word] === row) shared += weights[word] ?? 0;
  return shared;
}

const isAlike = (a: Weighed, b: Weighed, shared: number): boolean =>
  shared >= leastOfSmaller * Math.min(a.total, b.total) && shared >= leastOfBoth * (a.total + b.total - shared);

const hasAll = ({ words }: Weighed, had: Int32Array, row: number): boolean => words.every((word) => had[word] === row);

const listsOf = (words: number): number[][] => Array.from({ length: words }, () => []);
