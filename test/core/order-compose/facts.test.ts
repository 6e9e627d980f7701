import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Schema, Validator } from "@cfworker/json-schema";
import { checkFacts } from "../../../src/core/flows/schema";
import { cases } from "../../../src/core/russian/case";
import { inflect, type InflectRequest } from "../../../src/core/russian/inflect";
import { type ActFact, type ActorFact, type Facts } from "../../../src/core/order/facts";
import { nouns } from "../../kit/nouns";
import { amendmentFacts, annexFacts, groupFacts, planFacts } from "./sample-facts";
import { seedOrders } from "./seed-orders";

const all: [string, Facts][] = [
  ["the shipped example", planFacts],
  ["a working group", groupFacts],
  ["an amendment", amendmentFacts],
  ["a bare annex", annexFacts],
  ...seedOrders.map(({ seed, facts }): [string, Facts] => [seed, facts]),
];

describe("facts hold nothing that the program words itself", () => {
  it.each(all)("%s fits the schema", (_, facts) => {
    const schema = JSON.parse(readFileSync(join("assets", "schemas", "facts.json"), "utf8")) as Schema;
    expect(new Validator(schema, "2020-12", false).validate(facts).errors).toEqual([]);
  });

  it.each(all)("%s: no other form of a name, post, body or document stands in it", (_, facts) => {
    const declinable = declinableFacts(facts);
    const nominatives = new Set(declinable.map(({ nominative }) => nominative));
    // A post may hold the genitive of another («заместитель начальника …»): that is its own nominative.
    const rest = stringsOf(facts).filter((text) => !nominatives.has(text));
    for (const request of declinable) {
      const forms = inflect(request, nouns);
      for (const name of cases) {
        if (forms[name] === request.nominative) continue;
        for (const text of [...rest, ...nominatives]) {
          if (nominatives.has(text)) expect(text).not.toBe(forms[name]);
          else expect(text).not.toContain(forms[name]);
        }
      }
    }
  });

  it.each(all)("%s: every name, post, body and document declines", (_, facts) => {
    for (const request of declinableFacts(facts)) {
      if (/^(и\.о\.|МБОУ|МКОУ)/i.test(request.nominative)) continue;
      const forms = new Set(Object.values(inflect(request, nouns)));
      const indeclinable = /^(Коротких|Калиненко) /.test(request.nominative);
      expect(`${request.nominative}: ${forms.size > 1}`).toBe(`${request.nominative}: ${!indeclinable}`);
    }
  });

  it.each(all)("%s: no date within a sentence, no formula of the order", (_, facts) => {
    const formula =
      /\d{1,2}\.\d{2}\.\d{4}|приказываю|в соответствии с|на основании|в целях|во исполнение|утвердить прилагаем|согласно приложению|контроль за исполнением|^утвержд[её]н[аоы]?$|^приложение$/i;
    const typed = facts.clauses.flatMap((clause) => (clause.kind === "amend" ? stringsOf(clause.changes) : []));
    for (const text of stringsOf(facts).filter((one) => !typed.includes(one))) expect(text).not.toMatch(formula);
  });
});

describe("a bad field is named", () => {
  it.each<[string, unknown]>([
    ["date", { ...planFacts, date: "25.02.2026" }],
    ["kind", { ...planFacts, kind: "приказ" }],
    ["clauses", { ...planFacts, clauses: undefined }],
    ["overseer", { ...planFacts, overseer: { name: "Ветрова И.Н." } }],
    ["tasks", { ...planFacts, clauses: [{ kind: "task", actor: {} }] }],
    ["deadline", { ...planFacts, clauses: [{ kind: "publish", deadline: { until: "скоро" } }] }],
  ])("%s", (field, facts) => {
    const checked = checkFacts(JSON.parse(JSON.stringify(facts)));
    expect("problem" in checked ? checked.problem : "").toContain(field);
  });
});

/** Every text of the facts, at any depth. */
function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function declinableFacts(facts: Facts): InflectRequest[] {
  const one = (kind: InflectRequest["kind"], nominative: string | null | undefined): InflectRequest[] =>
    nominative ? [{ kind, nominative }] : [];
  const act = ({ kind, author }: ActFact) => [...one("document", kind), ...one("organisation", author)];
  const actor = ({ position, unit, person }: ActorFact) => [
    ...one(unit ? "organisation" : "position", position),
    ...one("person", person?.name),
  ];
  const official = (person: { name: string; position: string } | null | undefined) =>
    person ? [...one("person", person.name), ...one("position", person.position)] : [];
  return [
    ...one("document", facts.subject),
    ...one("document", facts.document?.name),
    ...one("organisation", facts.group?.name),
    ...(facts.group?.members ?? []).flatMap(official),
    ...official(facts.overseer),
    ...official(facts.signer),
    ...facts.preamble.flatMap((part) =>
      part.kind === "purpose" ? one("document", part.goal) : part.acts.flatMap(act),
    ),
    ...facts.clauses.flatMap((clause): InflectRequest[] => {
      switch (clause.kind) {
        case "task":
          return [...actor(clause.actor), ...clause.tasks.flatMap(({ object }) => one("document", object))];
        case "publish":
          return [...one("organisation", clause.site), ...(clause.actor ? actor(clause.actor) : [])];
        case "inform":
          return [...one("position", clause.audience), ...(clause.actor ? actor(clause.actor) : [])];
        case "repeal":
          return clause.acts.flatMap(act);
        case "amend":
          return act(clause.act);
        case "approve":
        case "group":
        case "text":
          return [];
      }
    }),
  ];
}
