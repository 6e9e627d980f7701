import { type Facts } from "./facts";

/** The facts that the order's text shows: what was typed for another kind of order does not travel with the file. */
export function shownFacts(facts: Facts): Facts {
  const { group, signer, ...rest } = facts;
  if (facts.kind === "annex") return { ...rest, preamble: [], clauses: [], overseer: null };
  const hasGroup = facts.clauses.some(({ kind }) => kind === "group");
  return { ...rest, ...(signer && { signer }), ...(hasGroup && group && { group }) };
}
