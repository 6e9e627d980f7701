import { type Activity } from "../plan/plan";
import { type Catalog } from "./catalog";

/**
 * What a person chose for municipal rows, kept with the document: the row's words → the entry's words, null for «нет
 * соответствия». Words and not numbers, so that a choice survives an inserted row and a new version of the catalog.
 */
export type Choices = Readonly<Record<string, string | null>>;

/** The choices with one more: an entry's index, null for «нет соответствия», undefined to forget the choice. */
export function choose(
  choices: Choices,
  activity: Activity,
  chosen: { readonly catalog: Catalog; readonly entry: number | null } | undefined,
): Choices {
  const key = keyOf(activity.title.clean);
  const others = Object.fromEntries(Object.entries(choices).filter(([other]) => other !== key));
  if (chosen === undefined) return others;
  const entry = chosen.entry === null ? null : chosen.catalog.entries[chosen.entry];
  return { ...others, [key]: entry ? keyOf(entry.activity) : null };
}

/** The entry chosen for a row, null for «нет соответствия»; undefined: nothing was chosen, or the entry is gone. */
export function chosenEntry(choices: Choices, activity: Activity, catalog: Catalog): number | null | undefined {
  const key = keyOf(activity.title.clean);
  if (!Object.hasOwn(choices, key)) return undefined;
  const chosen = choices[key] ?? null;
  if (chosen === null) return null;
  const entry = catalog.entries.findIndex(({ activity: text }) => keyOf(text) === chosen);
  return entry < 0 ? undefined : entry;
}

const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
