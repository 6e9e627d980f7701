import { type Catalog, type RowMatch } from "../catalog/catalog";
import { type Plan, rowName } from "../plan/plan";

/** The counterparts of one row as the command line prints them. */
export interface MatchJson {
  readonly row: string;
  /** No counterpart is believed. */
  readonly none: boolean;
  readonly candidates: readonly { readonly row: string; readonly score: number }[];
}

/** The counterparts of every row, the believed one first. */
export function matchJson(plan: Plan, catalog: Catalog, matches: readonly RowMatch[]): MatchJson[] {
  return matches.flatMap(({ activity, candidates, entry }) => {
    const row = plan.activities[activity];
    if (!row) return [];
    const first = candidates.filter((candidate) => candidate.entry === entry);
    const others = candidates.filter((candidate) => candidate.entry !== entry);
    return {
      row: rowName(plan, row),
      none: entry === null,
      candidates: [...first, ...others].map(({ entry: index, score }) => ({
        row: catalog.entries[index]?.row ?? "",
        score: Math.round(score * 1000) / 1000,
      })),
    };
  });
}
