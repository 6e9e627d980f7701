import { type Catalog } from "../catalog/catalog";
import { type Choices, matchRows } from "../catalog/match";
import { regionRules } from "../rules/region/region-rules";
import { checkDocument, type CheckResult, type DocumentInput } from "./check-document";

export interface CheckInput extends DocumentInput {
  /** The regional plan to compare with. */
  readonly catalog?: Catalog | null;
  /** Counterparts that the clerk chose. */
  readonly choices?: Choices;
  /** Years to move the municipal days by for the comparison; null: no shift was accepted. */
  readonly shiftYears?: number | null;
}

/** Reads a document and says what is wrong in it, and, given a catalog, where it runs against the region. */
export function check({ catalog = null, choices, shiftYears = null, ...input }: CheckInput): CheckResult {
  if (catalog === null) return checkDocument(input);
  return checkDocument(input, (plan) => {
    const matches = plan ? matchRows(plan, catalog, choices) : [];
    return { region: { catalog, matches, shiftYears }, rules: regionRules };
  });
}
