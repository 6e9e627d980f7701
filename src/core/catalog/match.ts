import { type Activity, type Plan } from "../plan/plan";
import { type Catalog, type Entry, type RowMatch } from "./catalog";
import { type Choices, chosenEntry } from "./choices";
import { scoreTexts } from "./score";

export type { Choices } from "./choices";

/**
 * The counterparts of every municipal row, at most three, best first. A counterpart is believed only from `certainty` on,
 * or when a person chose it.
 */
export function matchRows(plan: Plan, catalog: Catalog, choices: Choices = {}): RowMatch[] {
  const texts = plan.activities.map((activity) => activity.title.clean);
  const sections = plan.activities.map((activity) => sectionTitle(plan, activity));
  const scores = scoreTexts(
    texts.map((text, index) => ({ text, section: sections[index] ?? "" })),
    catalog.entries.map((entry) => ({ text: entry.activity, section: entrySection(catalog, entry) })),
  );
  return plan.activities.map((activity, index) => {
    const candidates = scores(index);
    const chosen = chosenEntry(choices, activity, catalog);
    if (chosen !== undefined) return { activity: index, candidates, entry: chosen, chosen: true };
    const [best] = candidates;
    return { activity: index, candidates, entry: best && best.score >= certainty ? best.entry : null, chosen: false };
  });
}

/** From this score on a counterpart is believed: measured on the labelled rows of test/core/catalog. */
export const certainty = 0.33;

const sectionTitle = (plan: Plan, activity: Activity): string =>
  activity.section === null ? "" : (plan.sections[activity.section]?.title ?? "");

const entrySection = (catalog: Catalog, entry: Entry): string =>
  entry.section === null ? "" : (catalog.sections[entry.section]?.title ?? "");
