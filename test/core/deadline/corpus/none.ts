import { type Corpus } from "../notation";

/** Phrases of a plan that tells no years: what they mean (see notation.ts) ← how people type it. */
export const nonePhrases: Corpus = [
  ["window 2024-03-01 — 2024-03-31", ["март 2024"]],
  ["open «план ОО»", ["по плану ОО"]],
  ["list 2024-03-01 — 2024-05-31 [window 2024-03-01 — 2024-03-31; window 2024-05-01 — 2024-05-31]", ["март 2024, май"]],
  ["ongoing 2024-01-01 — 2024-12-31", ["в течение 2024 года"]],
];
