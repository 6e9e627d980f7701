import { type Finding, type Severity } from "../core/rules/finding";
import { placeName } from "../core/rules/place-name";

const sign: Record<Severity, string> = { error: "✖ ошибка", warning: "▲ предупреждение", hint: "• подсказка" };

/** A finding as lines for a person: what, where, and how many further places. */
export function findingLines(finding: Finding): string[] {
  const [first] = finding.places;
  const more = finding.places.length - 1;
  const where = first ? `${placeName(first)}${more > 0 ? ` и ещё ${plural(more, "место", "места", "мест")}` : ""}` : "";
  const fixes = finding.fixes.map(({ title }) => `    → ${title}`);
  return [`${sign[finding.severity]} — ${where}`, `    ${finding.message} [${finding.rule}]`, ...fixes];
}

export function countLine(counts: Readonly<Record<Severity, number>>): string {
  const { error, warning, hint } = counts;
  if (error + warning + hint === 0) return "Замечаний нет.";
  return `${[
    plural(error, "ошибка", "ошибки", "ошибок"),
    plural(warning, "предупреждение", "предупреждения", "предупреждений"),
    plural(hint, "подсказка", "подсказки", "подсказок"),
  ].join(", ")}.`;
}

const rules = new Intl.PluralRules("ru");

/** «1 место», «3 места», «5 мест». */
export function plural(count: number, one: string, few: string, many: string): string {
  const form = rules.select(count);
  return `${count} ${form === "one" ? one : form === "few" ? few : many}`;
}
