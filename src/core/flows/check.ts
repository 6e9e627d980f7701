import { type Catalog, type RowMatch } from "../catalog/catalog";
import { type Choices, matchRows } from "../catalog/match";
import { type Source } from "../grid/source";
import { type Profile } from "../profile/profile";
import { type Finding, type Severity } from "../rules/finding";
import { runRules } from "../rules/run";
import { type Hidden, isHidden, nothingHidden } from "./hidden";
import { read, type ReadResult } from "./read";

export interface CheckInput {
  readonly source: Source;
  readonly profile: Profile | null;
  /** The regional plan to compare with. */
  readonly catalog?: Catalog | null;
  /** Counterparts that the clerk chose. */
  readonly choices?: Choices;
  /** Years to move the municipal days by for the comparison; null: no shift was accepted. */
  readonly shiftYears?: number | null;
  readonly hidden?: Hidden;
}

export interface CheckResult extends ReadResult {
  readonly findings: readonly Finding[];
  /** Findings that the clerk put aside. */
  readonly hidden: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly matches: readonly RowMatch[];
}

/** Reads a document and says what is wrong in it, and, given a catalog, where it runs against the region. */
export function check(input: CheckInput): CheckResult {
  const { source, profile, catalog = null, choices, shiftYears = null, hidden = nothingHidden } = input;
  const reading = read(source);
  const { plan, order } = reading;
  const matches = plan && catalog ? matchRows(plan, catalog, choices) : [];
  const all = runRules({
    source,
    plan,
    order,
    profile,
    region: catalog && { catalog, matches, shiftYears },
    transferredDays: profile?.transferredDays ?? { off: [], working: [] },
  });
  const findings = all.filter((finding) => !isHidden(hidden, finding));
  return {
    ...reading,
    findings,
    hidden: all.filter((finding) => isHidden(hidden, finding)),
    counts: countOf(findings),
    matches,
  };
}

export function countOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
