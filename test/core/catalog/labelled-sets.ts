import { type Text } from "../../../src/core/catalog/score";
import { clean } from "../../../src/core/russian/clean";
import { knownWords } from "../../../src/core/russian/known-words";
import { shared, sharedJson } from "../../kit/shared";
import { labelled, type LabelledEntry, type LabelledRow } from "./labelled";

export interface ReadySet {
  readonly name: string;
  readonly rows: readonly LabelledRow[];
  readonly entries: readonly (LabelledEntry & Text)[];
}

/** The labelled rows with their regional entries; those of the real documents only where these lie beside the checkout. */
export function labelledSets(): ReadySet[] {
  return labelled.flatMap(({ name, entries, rows, plan, byOrder = {} }): ReadySet[] => {
    if (entries.length > 0) return [{ name, rows, entries }];
    if (shared === null) return [];
    const regional = documentRows("kirov-region-2024");
    const known = knownWords(regional.map(({ text }) => text));
    const cleaned = regional.map((entry) => ({ ...entry, text: clean(entry.text, known) }));
    if (plan === undefined) return [{ name, rows, entries: cleaned }];
    const own = documentRows(plan).map((row, index) => ({ ...row, counterparts: byOrder[index + 1] ?? [] }));
    return [{ name, rows: own.filter(({ counterparts }) => !counterparts.includes("?")), entries: cleaned }];
  });
}

const documentRows = (name: string): LabelledEntry[] =>
  sharedJson<{ activities: { number: string; section: string; activity: string }[] }>(
    `documents/${name}.expected.json`,
  ).activities.map(({ number, section, activity }) => ({ row: number.replace(/\.$/, ""), section, text: activity }));
