import { type Period } from "../calendar/period";
import { parseDeadline } from "../deadline/parse";
import { type Catalog, type Entry } from "./catalog";
import { whyExcluded } from "./excluded";

/** A regional deadline read from its words, and why it is left out of comparisons where it is broken. */
export function readDeadline(text: string, period: Period | null): Pick<Entry, "deadline" | "excluded"> {
  const reading = parseDeadline(text, period);
  return { deadline: { text, reading }, excluded: whyExcluded(text, reading, period) };
}

/** The catalog with a regional deadline corrected by a person: a sound one takes part in comparisons again. */
export function correctDeadline(catalog: Catalog, index: number, text: string): Catalog {
  const entries = catalog.entries.map((entry, at) =>
    at === index ? { ...entry, ...readDeadline(text, catalog.period) } : entry,
  );
  const row = catalog.entries[index]?.row;
  const faults = catalog.faults.filter((fault) => fault.row !== row || fault.column !== "deadline");
  return { ...catalog, entries, faults };
}
