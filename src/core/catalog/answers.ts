import { type Plan } from "../plan/plan";
import { type Catalog, type RowMatch } from "./catalog";
import { certainty } from "./match";
import { termsOf } from "./terms";

/**
 * The entries that a municipal row answers to, as indices: the believed one first, then such of its other candidates whose
 * thing the row names in full («Разработка муниципального, школьного планов» answers to both plans). A person's choice
 * stands alone.
 */
export function answersOf(match: RowMatch, plan: Plan, catalog: Catalog): number[] {
  const activity = plan.activities[match.activity];
  if (match.entry === null || !activity) return [];
  if (match.chosen) return [match.entry];
  const words = new Set(termsOf(activity.title.clean).head);
  const further = match.candidates.filter(({ entry, score }) => {
    const core = termsOf(catalog.entries[entry]?.activity ?? "").core;
    return entry !== match.entry && score >= certainty && core.length > 0 && core.every((term) => words.has(term));
  });
  return [match.entry, ...further.map(({ entry }) => entry)];
}
