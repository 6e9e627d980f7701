/** A stretch of a text and what takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices made; those at one place keep their order. Splices that overlap are a defect of ours. */
export function splice(text: string, splices: readonly Splice[]): string {
  const ordered = splices
    .map((one, order) => ({ ...one, order }))
    .sort((a, b) => a.start - b.start || a.order - b.order);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of ordered) {
    if (start < at) throw new Error("splices overlap");
    pieces.push(text.slice(at, start), replacement);
    at = end;
  }
  return pieces.join("") + text.slice(at);
}
