import { planJson } from "../../../src/core/flows/read-json";
import { readPlan } from "../../../src/core/plan/read-plan";
import { planSource, type PlanSourceOptions } from "../../kit/plan-table";

/** A plan as a person would tell it: title, sections, one line a row; line breaks in a cell as « / ». */
export function shown(text: string, options: PlanSourceOptions = {}): string {
  const { plan } = readPlan(planSource(text, options));
  if (plan === null) return "нет плана";
  const json = planJson(plan);
  const lines = [json.title ?? "без названия"];
  let section = "";
  for (const activity of json.activities) {
    const { section: own = "", number, activity: title, deadline, ...others } = activity;
    if (own !== section) lines.push(`§ ${own}`);
    section = own;
    const rest = Object.entries(others).filter(([role, cell]) => cell !== "" && !role.startsWith("deadline."));
    lines.push([number, title, deadline, ...rest.map(([role, cell]) => `${role}: ${cell}`)].join(" | "));
  }
  return lines.map((line) => line.replace(/\n/g, " / ")).join("\n");
}

export const notesOf = (text: string, options: PlanSourceOptions = {}): string[] =>
  readPlan(planSource(text, options)).notes;

/** The text without the indentation of a template. */
export const lines = (text: string): string =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .join("\n");
