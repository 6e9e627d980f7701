import { type Candidate } from "./catalog";
import { likeness } from "./likeness";
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
  const likenesses = own.parts.map(({ weight, texts }, part) =>
    likeness(texts, others.parts[part]?.texts ?? [], weight),
  );
  const scores = new Float64Array(entries.length);
  return (row) => {
    scores.fill(0);
    for (const add of likenesses) add(row, scores);
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
  readonly parts: readonly { readonly weight: number; readonly texts: readonly (readonly string[])[] }[];
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
    parts: [
      { weight: 0.4, texts: terms.map(({ whole }) => whole) },
      { weight: 0.4, texts: terms.map(({ head }) => head) },
      { weight: 0.1, texts: terms.map(({ core }) => core.slice(0, 1)) },
      { weight: 0.1, texts: texts.map(({ section }) => sections.get(section) ?? []) },
    ],
    levels: terms.map(({ levels }) => (levels.includes("school") ? 1 : 0) + (levels.includes("municipality") ? 2 : 0)),
    leads: terms.map(({ lead }) => (lead === null ? 0 : [...opposed].indexOf(lead) + 1)),
  };
}
