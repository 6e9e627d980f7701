import { type ClauseFact, type Facts } from "../facts";
import { actPhrase } from "./act";
import { approvedDocument, documentIn } from "./document";
import { lowerFirst } from "./official";
import { type Scribe } from "./scribe";

/** «Об утверждении …», «О создании …», «О внесении изменений в приказ …»: what the order is about, in the prepositional. */
export function orderTitle(facts: Facts, scribe: Scribe): string {
  const { subject } = facts;
  if (subject !== undefined && subject.trim() !== "") {
    return about(scribe.decline({ kind: "document", nominative: lowerFirst(subject) }, "prepositional"));
  }
  const amendment = facts.clauses.find(isAmendment);
  if (facts.kind === "amendment" && amendment !== undefined) {
    return `О внесении ${amendment.changes.length === 1 ? "изменения" : "изменений"} в ${actPhrase(amendment.act, "accusative", scribe, "amended")}`;
  }
  if (facts.kind === "group" && facts.group !== undefined) {
    const name = scribe.decline({ kind: "organisation", nominative: lowerFirst(facts.group.name) }, "genitive");
    const creates = facts.clauses.some((clause) => clause.kind === "group" && clause.deed === "create");
    return creates ? `О создании ${name}` : `Об утверждении состава ${name}`;
  }
  return `Об утверждении ${documentIn(approvedDocument(facts, scribe), "genitive", scribe)}`;
}

/** «О», before a vowel «Об» («Об утверждении»), but «О едином …». */
const about = (phrase: string): string => `${/^[аиоуэ]/i.test(phrase) ? "Об" : "О"} ${phrase}`;

const isAmendment = (clause: ClauseFact): clause is Extract<ClauseFact, { kind: "amend" }> => clause.kind === "amend";
