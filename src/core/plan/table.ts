import { clean } from "../russian/clean";
import { fieldOf, type Activity, type Column, type Plan } from "./plan";

/** The plan with its own columns, its texts clean, to be drawn as the annex's table. */
export interface PlanTable {
  readonly kind: "plan";
  readonly columns: readonly { readonly role: string; readonly heading: string }[];
  readonly rows: readonly PlanTableRow[];
}

export type PlanTableRow =
  { readonly kind: "section"; readonly text: string } | { readonly kind: "row"; readonly cells: readonly string[] };

/** The plan as an annex shows it: its own columns, sections in their places, every text clean. */
export function planTable(plan: Plan): PlanTable {
  const rows: PlanTableRow[] = [];
  let shown = -1;
  for (const activity of plan.activities) {
    for (; shown < (activity.section ?? -1); shown += 1) {
      rows.push({ kind: "section", text: oneLine(plan.sections[shown + 1]?.text ?? "") });
    }
    rows.push({ kind: "row", cells: plan.columns.map((column, index) => textOf(activity, column, index)) });
  }
  const columns = plan.columns.map(({ role, heading }) => ({ role, heading: oneLine(heading) }));
  return { kind: "plan", columns, rows };
}

const textOf = (activity: Activity, { role }: Column, index: number): string =>
  activity.cells?.[index]?.clean ?? fieldOf(activity, role)?.clean ?? "";

const oneLine = (text: string): string => clean(text).replace(/\s*\n\s*/g, " ");
