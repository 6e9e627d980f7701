import { omit } from "../omit";
import { type ClauseFact, type DeadlineFact, type Facts } from "../../core/order/facts";

/** The facts without deadlines whose day is not typed yet: the wording waits for it. */
export function readyFacts(facts: Facts): Facts {
  return { ...facts, clauses: facts.clauses.map(readyClause) };
}

function readyClause(clause: ClauseFact): ClauseFact {
  switch (clause.kind) {
    case "task":
      return {
        ...clause,
        tasks: clause.tasks.map((task) => ({ ...task, steps: task.steps.map(withReadyDeadline) })),
      };
    case "publish":
    case "inform":
      return withReadyDeadline(clause);
    case "approve":
    case "group":
    case "repeal":
    case "amend":
    case "text":
      return clause;
  }
}

function withReadyDeadline<T extends { readonly deadline?: DeadlineFact }>(dated: T): T {
  if (dated.deadline === undefined || isReady(dated.deadline)) return dated;
  return omit(dated, "deadline") as T;
}

function isReady(deadline: DeadlineFact): boolean {
  if ("row" in deadline) return deadline.row !== "";
  if ("until" in deadline) return deadline.until !== "";
  if ("on" in deadline) return deadline.on !== "";
  return "during" in deadline || (deadline.from !== "" && deadline.to !== "");
}
