/** Adds to every entry's score how like it is to a row, times a weight. */
export type AddLikeness = (row: number, scores: Float64Array) => void;

/**
 * The cosine of TF-IDF vectors of rows with those of entries, texts given as their terms. Terms become numbers and vectors
 * typed arrays: a thousand rows against a thousand entries take some tens of milliseconds.
 */
export function likeness(
  rows: readonly (readonly string[])[],
  entries: readonly (readonly string[])[],
  weight: number,
): AddLikeness {
  const numbers = new Map<string, number>();
  const [own, others] = [rows.map((terms) => counted(terms, numbers)), entries.map((terms) => counted(terms, numbers))];
  const rarity = rarityOf([...own, ...others], numbers.size);
  for (const vector of own) normalise(vector, rarity, weight);
  for (const vector of others) normalise(vector, rarity, 1);
  const { from, entry, weights } = byTerm(others, numbers.size);
  return (row, scores) => {
    const vector = own[row];
    if (!vector) return;
    for (let index = 0; index < vector.terms.length; index += 1) {
      const term = vector.terms[index] ?? 0;
      spread(vector.weights[index] ?? 0, from[term] ?? 0, from[term + 1] ?? 0, { entry, weights, scores });
    }
  };
}

interface Spread {
  readonly entry: Int32Array;
  readonly weights: Float64Array;
  readonly scores: Float64Array;
}

/** The innermost loop, some millions of turns for a thousand rows. */
function spread(weight: number, from: number, end: number, { entry, weights, scores }: Spread): void {
  for (let at = from; at < end; at += 1) {
    const to = entry[at] as number;
    scores[to] = (scores[to] as number) + weight * (weights[at] as number);
  }
}

/** The different terms of a text as numbers, each with its count, later its weight. */
interface Vector {
  readonly terms: readonly number[];
  readonly weights: number[];
}

function counted(texts: readonly string[], numbers: Map<string, number>): Vector {
  const terms: number[] = [];
  const weights: number[] = [];
  for (const text of texts) {
    let term = numbers.get(text);
    if (term === undefined) numbers.set(text, (term = numbers.size));
    const at = terms.indexOf(term);
    if (at < 0) weights[terms.push(term) - 1] = 1;
    else weights[at] = (weights[at] ?? 0) + 1;
  }
  return { terms, weights };
}

/** Rarer terms weigh more. */
function rarityOf(vectors: readonly Vector[], size: number): Float64Array {
  const texts = new Float64Array(size);
  for (const { terms } of vectors) for (const term of terms) texts[term] = (texts[term] ?? 0) + 1;
  return texts.map((count) => Math.log(1 + vectors.length / count));
}

/** From counts to weights, the whole of the given length. */
function normalise({ terms, weights }: Vector, rarity: Float64Array, length: number): void {
  let square = 0;
  terms.forEach((term, at) => {
    const weight = (1 + Math.log(weights[at] ?? 1)) * (rarity[term] ?? 0);
    weights[at] = weight;
    square += weight * weight;
  });
  const factor = square === 0 ? 0 : length / Math.sqrt(square);
  terms.forEach((_, at) => (weights[at] = (weights[at] ?? 0) * factor));
}

/** The entries' vectors by term: of term t the places from[t] to from[t + 1]. */
function byTerm(
  vectors: readonly Vector[],
  size: number,
): { from: Int32Array; entry: Int32Array; weights: Float64Array } {
  const from = new Int32Array(size + 1);
  for (const { terms } of vectors) for (const term of terms) from[term + 1] = (from[term + 1] ?? 0) + 1;
  for (let term = 0; term < size; term += 1) from[term + 1] = (from[term + 1] ?? 0) + (from[term] ?? 0);
  const next = from.slice();
  const [entry, weights] = [new Int32Array(from[size] ?? 0), new Float64Array(from[size] ?? 0)];
  vectors.forEach((vector, index) =>
    vector.terms.forEach((term, at) => {
      const to = next[term] ?? 0;
      next[term] = to + 1;
      entry[to] = index;
      weights[to] = vector.weights[at] ?? 0;
    }),
  );
  return { from, entry, weights };
}
