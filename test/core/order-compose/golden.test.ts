import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compose, draftText } from "../../../src/core/order/compose";
import { planTable } from "../../../src/core/plan/table";
import { nouns } from "../../kit/nouns";
import { offices } from "../../kit/offices/offices";
import { amendmentFacts, annexFacts, groupFacts, planFacts, planOf, samplePlan, sampleProfile } from "./sample-facts";

/** Written anew with GOLDEN=1; then a person reads them. */
const golden = (name: string, text: string): void => {
  const path = join("test", "golden", "orders", `${name}.txt`);
  if (process.env.GOLDEN === "1" || !existsSync(path)) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
};

describe("the shipped example's order", () => {
  it.each([
    ["plan", planFacts],
    ["group", groupFacts],
    ["amendment", amendmentFacts],
    ["annex", annexFacts],
  ] as const)("of kind %s", (name, facts) => {
    const draft = compose({ facts, profile: sampleProfile, table: planTable(samplePlan), plan: samplePlan, nouns });
    expect(draft.unfilled).toEqual([]);
    golden(name, `${draftText(draft).join("\n")}\n`);
  });
});

describe("the orders of offices as different as real ones are", () => {
  it.each(offices)("%s", (name, { facts, profile, plan: text }) => {
    const plan = planOf(text);
    const draft = compose({ facts, profile, table: planTable(plan), plan, nouns });
    golden(name, `${draftText(draft).join("\n")}\n`);
  });
});
