/** Characters of a text that were not meant, and what was: `from` to `to` (exclusive) should read `healed`. */
export interface Healing {
  readonly from: number;
  readonly to: number;
  readonly healed: string;
}

/** The text with healings made; they stand in order and do not overlap. */
export function heal(text: string, healings: readonly Healing[]): string {
  if (healings.length === 0) return text;
  let result = "";
  let at = 0;
  for (const { from, to, healed } of healings) {
    result += text.slice(at, from) + healed;
    at = to;
  }
  return result + text.slice(at);
}
