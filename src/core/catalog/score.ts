import { type Candidate } from "./catalog";
import { opposed } from "./match-words";
import { type Terms, termReader } from "./terms";

export interface Text {
  readonly text: string;
  /** The title of its section. */
  readonly section: string;
}

/**
 * Scores rows against entries by the cosine of TF-IDF vectors over stems: of the whole text, of its opening clause, of the
 * first word of weight in it, and of its section's title. Returns how to get the best three of a row, best first.
 */
export function scoreTexts(rows: readonly Text[], entries: readonly Text[]): (row: number) => Candidate[] {
  const read = termReader();
  const [own, others] = [partsOf(rows, read), partsOf(entries, read)];
  const index = indexOf(own.vectors, others.vectors);
  const scores = new Float64Array(entries.length);
  return (row) => {
    scores.fill(0);
    index(row, scores);
    const [levels = 0, lead = 0] = [own.levels[row], own.leads[row]];
    return best(scores, (entry) => {
      const [level = 0, other = 0] = [others.levels[entry], others.leads[entry]];
      const apart = levels !== 0 && level !== 0 && (levels & level) === 0;
      const acts = lead !== 0 && other !== 0 && lead !== other;
      return (apart ? conflict : 1) * (acts ? conflict : 1);
    });
  };
}

/** What a score keeps of its worth where two texts speak of another's plan, or of another action, in like words. */
const conflict = 0.85;

/** Below this a likeness is chance. */
const noise = 0.05;

function best(scores: Float64Array, factor: (entry: number) => number): Candidate[] {
  const found: Candidate[] = [];
  for (let entry = 0; entry < scores.length; entry += 1) {
    const likeness = scores[entry] ?? 0;
    const least = found.length === 3 ? (found[2]?.score ?? 0) : noise;
    if (likeness <= least) continue;
    const score = Math.min(1, likeness * factor(entry));
    if (score <= least) continue;
    const at = found.findIndex((other) => other.score < score);
    found.splice(at < 0 ? found.length : at, 0, { entry, score });
    if (found.length > 3) found.pop();
  }
  return found;
}

interface Parts {
  /** For every part of the weighing the terms of every text. */
  readonly vectors: readonly { readonly weight: number; readonly texts: readonly (readonly string[])[] }[];
  /** Bits: 1 a school's, 2 the municipality's. */
  readonly levels: readonly number[];
  /** The number of an opposed action, 0 for none. */
  readonly leads: readonly number[];
}

function partsOf(texts: readonly Text[], read: (text: string) => Terms): Parts {
  const terms = texts.map(({ text }) => read(text));
  const sections = new Map<string, readonly string[]>();
  for (const { section } of texts) if (!sections.has(section)) sections.set(section, read(section).whole);
  return {
    vectors: [
      { weight: 0.4, texts: terms.map(({ whole }) => whole) },
      { weight: 0.4, texts: terms.map(({ head }) => head) },
      { weight: 0.1, texts: terms.map(({ core }) => core.slice(0, 1)) },
      { weight: 0.1, texts: texts.map(({ section }) => sections.get(section) ?? []) },
    ],
    levels: terms.map(({ levels }) => (levels.includes("school") ? 1 : 0) + (levels.includes("municipality") ? 2 : 0)),
    leads: terms.map(({ lead }) => (lead === null ? 0 : [...opposed].indexOf(lead) + 1)),
  };
}

type Postings = { readonly entries: number[]; readonly weights: number[] };

/** Adds the likeness of a row to every entry: the entries' vectors are kept by term. */
function indexOf(rows: Parts["vectors"], entries: Parts["vectors"]): (row: number, scores: Float64Array) => void {
  const parts = rows.map(({ weight, texts }, part) => {
    const others = entries[part]?.texts ?? [];
    const rarity = rarityOf([...texts, ...others]);
    const postings = new Map<string, Postings>();
    others.forEach((terms, entry) => {
      for (const [term, own] of vectorOf(terms, rarity)) {
        const list = postings.get(term);
        if (list) list.weights[list.entries.push(entry) - 1] = own;
        else postings.set(term, { entries: [entry], weights: [own] });
      }
    });
    return { weight, texts, rarity, postings };
  });
  return (row, scores) => {
    for (const { weight, texts, rarity, postings } of parts) {
      for (const [term, own] of vectorOf(texts[row] ?? [], rarity)) {
        const list = postings.get(term);
        if (list) spread(list, weight * own, scores);
      }
    }
  };
}

function spread({ entries, weights }: Postings, own: number, scores: Float64Array): void {
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at] ?? 0;
    scores[entry] = (scores[entry] ?? 0) + own * (weights[at] ?? 0);
  }
}

/** Rarer terms weigh more. */
function rarityOf(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + texts.length / count)]));
}

/** A vector of unit length. */
function vectorOf(terms: readonly string[], rarity: ReadonlyMap<string, number>): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weighted: [string, number][] = [];
  let square = 0;
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(count)) * (rarity.get(term) ?? 0);
    weighted.push([term, weight]);
    square += weight * weight;
  }
  const length = Math.sqrt(square);
  return length === 0 ? [] : weighted.map(([term, weight]) => [term, weight / length]);
}
