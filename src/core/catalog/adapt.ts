import { type Profile } from "../profile/profile";
import { type Nouns } from "../russian/nouns";
import { adaptActivity } from "./adapt-activity";
import { adaptExecutors, type Executors, kindsOf } from "./adapt-executors";
import { adaptLevels } from "./adapt-levels";
import { moveYears } from "./adapt-years";
import { type Catalog, type Entry } from "./catalog";
import { type ExecutorKind } from "./executors";

/** Who takes an entry over, and for which years: `years` are added to every year that the region names. */
export interface Office {
  readonly profile: Profile;
  readonly nouns: Nouns;
  readonly years: number;
}

/** A regional entry as a row of the municipal plan, but for its deadline. */
export interface Adapted {
  readonly activity: string;
  readonly executors: Executors;
  readonly result: string;
}

/** Rewrites an entry for the municipality: what the region organises, it takes part in; executors by their roles. */
export function adaptEntry(entry: Entry, catalog: Catalog, office: Office): Adapted {
  const kinds = kindsOf(entry, catalog);
  const doneByRegion = kinds.length > 0 && kinds.every((kind) => regional.has(kind));
  const text = moveYears(adaptLevels(entry.activity), office.years);
  const activity = doneByRegion ? adaptActivity(text, office.nouns) : text;
  return {
    activity,
    executors: adaptExecutors(activity, [entry], catalog, office.profile),
    result: adaptResult(entry, office.years),
  };
}

/** What comes of it is the region's own wording, with the plan's own years. */
export const adaptResult = (entry: Entry, years: number): string => moveYears(adaptLevels(entry.result), years);

const regional = new Set<ExecutorKind>(["institute", "regional-body", "other"]);
