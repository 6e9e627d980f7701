import { type Period } from "../calendar/period";
import { type ClauseFact, type DeadlineFact, type Facts } from "./facts";

/** The facts without deadlines that are not typed to the end: the wording waits for them, and no file keeps them. */
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
  return Object.fromEntries(Object.entries(dated).filter(([name]) => name !== "deadline")) as T;
}

function isReady(deadline: DeadlineFact): boolean {
  if ("row" in deadline) return deadline.row !== "";
  if ("until" in deadline) return deadline.until !== "";
  if ("on" in deadline) return deadline.on !== "";
  if ("during" in deadline) return yearsOf(deadline.during).every((year) => year >= 1990 && year <= 2100);
  return deadline.from !== "" && deadline.to !== "";
}

const yearsOf = (period: Period): readonly number[] =>
  period.type === "calendar" ? [period.year] : [period.from, period.to];
