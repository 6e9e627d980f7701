import { type Rule } from "../../src/core/rules/rule";
import { type Severity } from "../../src/core/rules/finding";
import { type Place } from "../../src/documents/order/places";
import { type RuleExample, type RuleExamples } from "./rule-tester";

const severities: Record<Severity, string> = { error: "ошибка", warning: "предупреждение", hint: "подсказка" };

/** A rule's page in the manual: what, why, what to do, and the examples that its tests run on. */
export function rulePage(rule: Rule, { wrong, right }: RuleExamples): string {
  return [
    `# ${rule.docs.what.replace(/\.$/, "")}`,
    `\`${rule.ids.join("`, `")}\` · ${severities[rule.severity]}`,
    `**Почему это важно.** ${rule.docs.why}`,
    `**Что сделать.** ${rule.docs.remedy}`,
    "## Так неверно",
    ...wrong.map(example),
    "## Так верно",
    ...right.map(example),
    "[Все правила](README.md)\n",
  ].join("\n\n");
}

/** The table of all rules, from grave to slight. */
export function rulesIndex(rules: readonly Rule[]): string {
  const rows = (severity: Severity): string[] =>
    rules
      .filter((rule) => rule.severity === severity)
      .map((rule) => `| [${rule.docs.what.replace(/\|/g, "\\|")}](${rule.id}.md) | \`${rule.id}\` |`);
  const part = (title: string, severity: Severity): string =>
    [`## ${title}`, "", "| что находит программа | правило |", "|---|---|", ...rows(severity)].join("\n");
  return [
    "# Правила проверки",
    "Каждое правило можно выключить или сделать строже и мягче в реквизитах организации; одно замечание или все такие можно скрыть и в самом документе.",
    part("Ошибки", "error"),
    part("Предупреждения", "warning"),
    part("Подсказки", "hint"),
    "[Руководство](../README.md)\n",
  ].join("\n\n");
}

/** The table of a template's places. */
export const placesTable = (places: readonly Place[]): string =>
  ["| место | что там будет | где |", "|---|---|---|", ...places.map(placeRow)].join("\n");

const placeRow = ({ typed, description, inside }: Place): string =>
  `| \`${typed}\` | ${description} | ${inside === undefined ? "" : `внутри \`{#${inside}}\``} |`;

function example({ shows, text, says, fixed }: RuleExample): string {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return [
    `${shows}`,
    ["```", ...lines.map((line) => line.replace(/<br>/g, " / ")), "```"].join("\n"),
    ...says.map((sentence) => `> ${sentence}`),
    ...(fixed === undefined ? [] : [`После исправления: «${fixed.replace(/\u00a0/g, " ")}».`]),
  ].join("\n\n");
}
