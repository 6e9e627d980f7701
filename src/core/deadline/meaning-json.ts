import { type Meaning, type Reading } from "./meaning";

/** The JSON of the command line: the meaning itself, or that it was not understood. */
export function meaningJson(reading: Reading): MeaningJson {
  if (reading.kind === "read") return reading.meaning;
  return { kind: "unreadable", start: null, end: null, why: reading.why };
}

export type MeaningJson =
  Meaning | { readonly kind: "unreadable"; readonly start: null; readonly end: null; readonly why: string };
