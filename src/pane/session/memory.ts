import { hiddenFrom } from "../../core/flows/hidden";
import { readyFacts } from "../../core/order/ready-facts";
import { type Work } from "../work";
import { addedFrom } from "./added";
import { emptyMemory, type Memory } from "./state";

/** What a document kept, whatever it is: it comes from anywhere, so what is not understood is dropped. */
export async function memoryFrom(kept: unknown, work: Pick<Work, "keptFacts">): Promise<Memory> {
  if (typeof kept !== "object" || kept === null) return emptyMemory;
  const { choices, hidden, shiftYears, catalog, facts, added } = kept as Partial<Record<keyof Memory, unknown>>;
  return {
    choices: choicesFrom(choices),
    hidden: hiddenFrom(hidden),
    shiftYears: typeof shiftYears === "number" ? shiftYears : null,
    catalog: typeof catalog === "string" ? catalog : null,
    facts: facts == null ? null : await work.keptFacts(facts),
    added: addedFrom(added),
  };
}

/** What is kept with the document: a form that is being filled, without what is half typed. */
export const memoryToKeep = (memory: Memory): Memory => ({
  ...memory,
  facts: memory.facts && readyFacts(memory.facts),
});

function choicesFrom(kept: unknown): Memory["choices"] {
  if (typeof kept !== "object" || kept === null) return {};
  const entries = Object.entries(kept).filter(([, value]) => typeof value === "string" || value === null);
  return Object.fromEntries(entries) as Memory["choices"];
}
