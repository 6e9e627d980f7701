import { type Period } from "../calendar/period";
import { type Abbreviation } from "../profile/profile";
import { type Act, type Catalog, type Entry, type Fault } from "./catalog";
import { readDeadline } from "./entry-deadline";

/** A catalog as a file may hold it: what is left out is empty. */
export interface CatalogFile extends Pick<Catalog, "region" | "title" | "period" | "source" | "version"> {
  readonly act?: (Partial<Act> & Pick<Act, "kind">) | null;
  readonly abbreviations?: readonly Abbreviation[];
  readonly sections?: Catalog["sections"];
  readonly entries: readonly EntryFile[];
  readonly faults?: readonly (Omit<Fault, "column"> & { readonly column?: string | null })[];
}

export interface EntryFile extends Partial<Omit<Entry, "row" | "activity" | "deadline">> {
  readonly row: string;
  readonly activity: string;
  readonly deadline: { readonly text: string };
}

/** The whole catalog of a checked file; fields that no catalog has are dropped. */
export function completeCatalog(file: CatalogFile): Catalog {
  const sections = file.sections ?? [];
  return {
    region: file.region,
    title: file.title,
    period: file.period,
    source: file.source,
    version: file.version,
    act: file.act ? { author: null, date: null, number: null, title: null, ...file.act } : null,
    abbreviations: file.abbreviations ?? [],
    sections,
    entries: file.entries.map((entry) => completeEntry(entry, file.period, sections.length)),
    faults: (file.faults ?? []).map((fault) => ({ ...fault, column: fault.column ?? null })),
  };
}

function completeEntry(entry: EntryFile, period: Period | null, sections: number): Entry {
  const section = entry.section ?? null;
  return {
    row: entry.row,
    section: section !== null && section < sections ? section : null,
    number: entry.number ?? entry.row,
    activity: entry.activity,
    ...readDeadline(entry.deadline.text, period),
    executors: entry.executors ?? "",
    result: entry.result ?? "",
  };
}
