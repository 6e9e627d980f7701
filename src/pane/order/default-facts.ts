import { type Catalog } from "../../core/catalog/catalog";
import { type CheckResult } from "../../core/flows/check";
import { type ActFact, type Facts } from "../../core/order/facts";

/** What the form begins with: the order that the document already holds, and the regional act, as far as they are known. */
export function defaultFacts(checked: CheckResult, catalog: Catalog | null): Facts {
  const { order, plan } = checked;
  return {
    kind: "plan",
    date: order?.date?.day ?? null,
    number: null,
    preamble: [{ kind: "accordance", acts: [regionalAct(catalog)] }],
    clauses: [{ kind: "approve" }],
    overseer: null,
    ...(plan?.title === null && { document: { name: "" } }),
  };
}

function regionalAct(catalog: Catalog | null): ActFact {
  const act = catalog?.act;
  if (!act) return emptyAct;
  return { kind: act.kind, author: act.author, date: act.date, number: act.number, title: act.title };
}

export const emptyAct: ActFact = { kind: "приказ", author: "", date: null, number: null, title: null };
