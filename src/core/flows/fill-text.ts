import { type Office, adaptResult } from "../catalog/adapt";
import { adaptExecutors } from "../catalog/adapt-executors";
import { type Catalog, type Entry } from "../catalog/catalog";
import { type Activity, type Plan, type Role } from "../plan/plan";
import { adaptDeadline } from "./adapt-deadline";

/** A text for a cell and the regional row it comes from, or why there is none. */
export type CellText = { readonly text: string; readonly from: string } | { readonly why: string };

/** The columns that the catalog can fill, of those that the table has. */
export function columnsOf(activity: Activity): Role[] {
  const columns: Role[] = [];
  // A deadline put together of start and end or of quarters stands in no single cell.
  if (activity.deadline && !Object.keys(activity.others).some((role) => role.startsWith("deadline.")))
    columns.push("deadline");
  if (activity.executors) columns.push("executors");
  if (activity.result) columns.push("result");
  return columns;
}

/** What a column of a row would say by the regional rows it answers to. */
export function textFor(
  column: Role,
  activity: Activity,
  entries: readonly Entry[] | { readonly why: string },
  { catalog, plan, office }: { catalog: Catalog; plan: Plan; office: Office },
): CellText {
  if ("why" in entries) return entries;
  const [first] = entries;
  if (!first) return { why: "В региональном плане нет похожей строки — впишите текст сами." };
  if (column === "executors") {
    const found = adaptExecutors(activity.title.clean, entries, catalog, office.profile);
    return "text" in found ? { text: found.text, from: first.row } : found;
  }
  if (column === "result") {
    const text = adaptResult(first, office.years);
    return text === "" ? { why: `В региональной строке ${first.row} результат не указан.` } : { text, from: first.row };
  }
  const found = adaptDeadline(activity, first, { catalog, plan, years: office.years });
  return "text" in found ? { text: found.text, from: first.row } : found;
}
