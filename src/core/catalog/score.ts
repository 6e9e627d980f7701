import { type Candidate } from "./catalog";
import { type Terms, termsOf } from "./terms";

export interface Text {
  readonly text: string;
  readonly section: string;
}

/**
 * Scores texts against others by the cosine of TF-IDF vectors over stems: of the whole text, of its opening clause, of
 * the first word of weight in it, and of its section's title. Returns the best three of a row, best first.
 */
export function scoreTexts(rows: readonly Text[], entries: readonly Text[]): (row: number) => Candidate[] {
  const rowTerms = rows.map(({ text }) => termsOf(text));
  const entryTerms = entries.map(({ text }) => termsOf(text));
  const parts = [
    { weight: 0.4, of: (terms: Terms) => terms.whole },
    { weight: 0.4, of: (terms: Terms) => terms.head },
    { weight: 0.1, of: (terms: Terms) => terms.core.slice(0, 1) },
  ].map(({ weight, of }) => ({ weight, index: indexOf(rowTerms.map(of), entryTerms.map(of)) }));
  const sections = indexOf(
    rows.map(({ section }) => termsOf(section).whole),
    entries.map(({ section }) => termsOf(section).whole),
  );
  const sums = new Float64Array(entries.length);
  return (row) => {
    sums.fill(0);
    for (const { weight, index } of [...parts, { weight: 0.1, index: sections }]) index.add(row, weight, sums);
    return best(sums);
  };
}

function best(sums: Float64Array): Candidate[] {
  const found: Candidate[] = [];
  sums.forEach((score, entry) => {
    if (score <= noise || (found.length === 3 && score <= (found[2]?.score ?? 0))) return;
    const at = found.findIndex((other) => other.score < score);
    found.splice(at < 0 ? found.length : at, 0, { entry, score: Math.min(1, score) });
    if (found.length > 3) found.pop();
  });
  return found;
}

const noise = 0.05;

interface Index {
  add(row: number, weight: number, sums: Float64Array): void;
}

/** Vectors of unit length on both sides; the entries' are kept by term. */
function indexOf(rows: readonly (readonly string[])[], entries: readonly (readonly string[])[]): Index {
  const idf = rarity([...rows, ...entries]);
  const postings = new Map<string, { entry: number; weight: number }[]>();
  entries.forEach((terms, entry) => {
    for (const [term, weight] of vector(terms, idf)) {
      const list = postings.get(term);
      if (list) list.push({ entry, weight });
      else postings.set(term, [{ entry, weight }]);
    }
  });
  const vectors = rows.map((terms) => vector(terms, idf));
  return {
    add(row, weight, sums) {
      for (const [term, own] of vectors[row] ?? []) {
        for (const posting of postings.get(term) ?? []) {
          sums[posting.entry] = (sums[posting.entry] ?? 0) + weight * own * posting.weight;
        }
      }
    },
  };
}

function rarity(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + texts.length / count)]));
}

function vector(terms: readonly string[], idf: ReadonlyMap<string, number>): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weighted = [...counts].map(([term, count]) => [term, (1 + Math.log(count)) * (idf.get(term) ?? 0)] as const);
  const length = Math.hypot(...weighted.map(([, weight]) => weight));
  return length === 0 ? [] : weighted.map(([term, weight]) => [term, weight / length]);
}
