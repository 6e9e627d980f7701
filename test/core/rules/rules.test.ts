import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../../src/core/rules/index";
import { type RuleExamples, testRule } from "../../kit/rule-tester";

const folder = join(__dirname, "examples");
/** A rule without a table is told by the first test below, not by a file that cannot be loaded. */
const named = (rule: string): RuleExamples =>
  existsSync(join(folder, `${rule}.ts`))
    ? (jest.requireActual(join(folder, rule)) as { examples: RuleExamples }).examples
    : { wrong: [], right: [] };

describe("every rule", () => {
  it("has a table of examples, and every table a rule", () => {
    const tables = readdirSync(folder).map((file) => file.replace(/\.ts$/, ""));
    const ids = rules.map(({ id }) => id).filter((id) => !id.startsWith("region-"));
    expect(tables.sort()).toEqual(ids.sort());
  });

  it("says in whole sentences what, why and what to do", () => {
    for (const { docs } of rules) {
      for (const sentence of Object.values(docs)) expect(sentence).toMatch(/^[А-ЯЁ«].*\.$/s);
    }
  });
});

for (const rule of rules) if (existsSync(join(folder, `${rule.id}.ts`))) testRule(rule, named(rule.id));
