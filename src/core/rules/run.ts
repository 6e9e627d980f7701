import { type Finding, type Severity } from "./finding";
import { type Rule, type RuleContext } from "./rule";

/**
 * All findings of the rules about one document, errors first, each in the order of the page. The office's profile switches
 * rules off and sets severities.
 */
export function runRules(rules: readonly Rule[], context: RuleContext): Finding[] {
  const settings = context.profile?.rules;
  const off = new Set(settings?.off ?? []);
  const findings = rules.flatMap((rule) => (off.has(rule.id) ? [] : rule.run(context)));
  return findings
    .filter((finding) => !off.has(finding.rule))
    .map((finding) => ({ ...finding, severity: settings?.severity[finding.rule] ?? finding.severity }))
    .sort((a, b) => weight[a.severity] - weight[b.severity] || position(a) - position(b));
}

const weight: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };

/** Where on the page a finding begins, as one number; the regional plan's rows come first of all. */
function position(finding: Finding): number {
  const at = finding.places[0]?.at;
  return at ? (at.block * 1e6 + (at.row ?? 0)) * 100 + (at.column ?? 0) : -1;
}
