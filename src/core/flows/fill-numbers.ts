import { type Source } from "../grid/source";
import { bareNumber, type Plan, rowName } from "../plan/plan";
import { cellState } from "./fill-cell";
import { type Proposal } from "./proposal";

/** Numbers for rows without one, in the table's own form, where the row before has one and the next leaves room. */
export function nextNumbers(plan: Plan, source: Source): Proposal[] {
  const typed = plan.activities.map(({ number }) => number.text.trim());
  return plan.activities.flatMap((activity, index): Proposal[] => {
    const state = cellState(source, activity.number.at);
    if (typed[index] !== "" || state.kind !== "empty" || !plan.columns.some(({ role }) => role === "number")) return [];
    const before = plan.activities[index - 1];
    if (before?.section !== activity.section) return [];
    const text = numberAfter(typed[index - 1] ?? "");
    if (text === null || typed.some((other) => bareNumber(other) === bareNumber(text))) return [];
    typed[index] = text;
    const { block, row = 0, column = 0 } = activity.number.at;
    const at = { block, row, column };
    const edits = [{ kind: "set", at, from: state.typed, to: text } as const];
    return [
      {
        activity: index,
        row: rowName(plan, activity),
        column: "number",
        at,
        typed: state.typed,
        text,
        from: "",
        edits,
      },
    ];
  });
}

/** «2.3» → «2.4», «2.3.» → «2.4.», «9» → «10»; null where the text is no such number. */
export function numberAfter(number: string): string | null {
  const found = /^((?:\d+\.)*)(\d+)(\.?)$/u.exec(number);
  if (!found) return null;
  const [, above = "", last = "", stop = ""] = found;
  return `${above}${Number(last) + 1}${stop}`;
}
