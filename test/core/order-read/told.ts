import { orderJson } from "../../../src/core/flows/read-json";
import { type Order } from "../../../src/core/order/order";
import { readOrder } from "../../../src/core/order/read-order";
import { readPlan } from "../../../src/core/plan/read-plan";
import { planSource, type PlanSourceOptions } from "../../kit/plan-table";

export function orderOf(text: string, options: PlanSourceOptions = {}): Order | null {
  const source = planSource(text, options);
  return readOrder(source, readPlan(source).plan);
}

/** An order as a person would tell it: one line for every requisite that it has, its clauses indented. */
export function told(text: string, options: PlanSourceOptions = {}): string {
  const order = orderOf(text, options);
  if (order === null) return "нет приказа";
  const json = orderJson(order);
  const person = (label: string, value: { position: string; name: string } | null): string[] =>
    value ? [`${label}: ${[value.position, value.name].filter((part) => part !== "").join(" — ")}`] : [];
  const line = (label: string, value: string | null): string[] => (value === null ? [] : [`${label}: ${value}`]);
  return [
    ...line("орган", json.body),
    ...line("вид", json.kind),
    ...line("дата", json.date),
    ...line("номер", json.number),
    ...line("место", json.place),
    ...line("заголовок", json.title),
    ...line("преамбула", json.preamble),
    ...json.grounds.map((ground) =>
      [`основание: ${ground.kind}`, ground.author, ground.date, ground.number, ground.title]
        .map((part) => part ?? "–")
        .join("; "),
    ),
    ...json.clauses.flatMap(clauseLines),
    ...person("контроль", json.overseer),
    ...person("подпись", json.signer),
    ...line("приложение", json.annex.mark),
    ...line("гриф", json.annex.stamp),
    ...line("план", json.annex.title),
  ]
    .map((each) => each.replace(/\n/g, " / "))
    .join("\n");
}

type ClauseJson = ReturnType<typeof orderJson>["clauses"][number];

const clauseLines = (clause: ClauseJson): string[] => [
  `${clause.number} → ${clause.text}`,
  ...clause.clauses.flatMap(clauseLines),
];
