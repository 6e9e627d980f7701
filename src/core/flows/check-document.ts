import { type RowMatch } from "../catalog/catalog";
import { type Source } from "../grid/source";
import { type Plan } from "../plan/plan";
import { type Profile } from "../profile/profile";
import { documentRules } from "../rules/document-rules";
import { type Finding, type Severity } from "../rules/finding";
import { type RegionContext, type Rule } from "../rules/rule";
import { runRules } from "../rules/run";
import { type Hidden, isHidden, nothingHidden } from "./hidden";
import { read, type ReadResult } from "./read";

/** What a document alone is judged by. */
export interface DocumentInput {
  readonly source: Source;
  readonly profile: Profile | null;
  readonly hidden?: Hidden;
}

/** The comparison with a region: counterparts of the plan that was read, and the rules that look at them. */
export type Comparing = (plan: Plan | null) => { readonly region: RegionContext; readonly rules: readonly Rule[] };

export interface CheckResult extends ReadResult {
  readonly findings: readonly Finding[];
  /** Findings that the clerk put aside. */
  readonly hidden: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly matches: readonly RowMatch[];
}

/** Reads a document and says what is wrong in it; with `comparing`, also where it runs against the region. */
export function checkDocument(input: DocumentInput, comparing: Comparing | null = null): CheckResult {
  const { source, profile, hidden = nothingHidden } = input;
  const reading = read(source);
  const { plan, order } = reading;
  const compared = comparing && comparing(plan);
  const all = runRules([...(compared?.rules ?? []), ...documentRules], {
    source,
    plan,
    order,
    profile,
    region: compared?.region ?? null,
    transferredDays: profile?.transferredDays ?? { off: [], working: [] },
  });
  const findings = all.filter((finding) => !isHidden(hidden, finding));
  return {
    ...reading,
    findings,
    hidden: all.filter((finding) => isHidden(hidden, finding)),
    counts: countOf(findings),
    matches: compared?.region.matches ?? [],
  };
}

export function countOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
