import { type Catalog } from "../../core/catalog/catalog";
import { type CheckResult } from "../../core/flows/check-document";
import { type ActFact, type Facts } from "../../core/order/facts";
import { type OrderFacts } from "../work";

/** What the form begins with: the document's own order, as far as it tells, else what the plan and the region do. */
export function firstFacts(own: OrderFacts | null, checked: CheckResult, catalog: Catalog | null): Facts {
  const usual = defaultFacts(checked, catalog);
  if (own === null) return usual;
  const isTold = own.from === "file" || own.from === "older" || own.facts.preamble.length > 0;
  return isTold ? own.facts : { ...own.facts, preamble: usual.preamble };
}

function defaultFacts(checked: CheckResult, catalog: Catalog | null): Facts {
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
