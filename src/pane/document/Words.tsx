import { type Span } from "./marks";

/** A text with the words that findings mean underlined. */
export function Words({ text, spans }: { text: string; spans: readonly Span[] }) {
  if (spans.length === 0) return text;
  return pieces(text, spans).map(({ from, words, severity }) =>
    severity === null ? (
      words
    ) : (
      <mark key={from} className={`words words-${severity}`}>
        {words}
      </mark>
    ),
  );
}

interface Piece {
  readonly from: number;
  readonly words: string;
  readonly severity: Span["severity"] | null;
}

/** Cuts the text at every span's ends; where spans overlap the first one, the worst, gives the colour. */
function pieces(text: string, spans: readonly Span[]): Piece[] {
  const cuts = [0, text.length, ...spans.flatMap(({ from, to }) => [from, to])].filter((cut) => cut <= text.length);
  const ends = [...new Set(cuts)].sort((a, b) => a - b);
  return ends.slice(0, -1).map((from, index) => {
    const to = ends[index + 1] ?? text.length;
    const span = spans.find((other) => other.from <= from && to <= other.to);
    return { from, words: text.slice(from, to), severity: span?.severity ?? null };
  });
}
