import { type Finding } from "../rules/finding";

/** «Не показывать»: findings and whole rules that the clerk put aside, kept with the document. */
export interface Hidden {
  readonly findings: readonly string[];
  readonly rules: readonly string[];
}

export const nothingHidden: Hidden = { findings: [], rules: [] };

/** A finding's identity: its rule and its words, without the place, so that it survives an inserted row. */
export const identityOf = (finding: Finding): string =>
  [finding.rule, ...finding.places.map((place) => `${place.part}:${place.column ?? ""}:${place.text.trim()}`)].join(
    "|",
  );

export const isHidden = (hidden: Hidden, finding: Finding): boolean =>
  hidden.rules.includes(finding.rule) || hidden.findings.includes(identityOf(finding));

export const hideFinding = (hidden: Hidden, finding: Finding): Hidden => ({
  ...hidden,
  findings: [...new Set([...hidden.findings, identityOf(finding)])],
});

export const hideRule = (hidden: Hidden, rule: string): Hidden => ({
  ...hidden,
  rules: [...new Set([...hidden.rules, rule])],
});

/** What the document kept, whatever it is; anything unknown is dropped. */
export function hiddenFrom(kept: unknown): Hidden {
  if (typeof kept !== "object" || kept === null) return nothingHidden;
  const { findings, rules } = kept as Record<string, unknown>;
  return { findings: texts(findings), rules: texts(rules) };
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
