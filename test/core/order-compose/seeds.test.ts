import { compose, draftText } from "../../../src/core/order/compose";
import { type Plan } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/plan/read-plan";
import { type PlanTable, planTable } from "../../../src/core/plan/table";
import { readDocument } from "../../../src/documents/read";
import { describeShared, sharedFile, sharedJson } from "../../kit/shared";
import { nouns } from "../../kit/nouns";
import { seedOrders } from "./seed-orders";

const noRows: PlanTable = { kind: "plan", columns: [], rows: [] };

/** The plan that the order approves, as it is read from its file. */
const planFile: Readonly<Record<string, string>> = {
  "000": "luza-2023.docx",
  "001": "pechenga-2023.docx",
  "002": "nyazepetrovsk-2024.docx",
  "003": "zhigalovo-2023.docx",
};

const planOf = (seed: string): Plan => {
  const name = planFile[seed] ?? "";
  const { plan } = readPlan(readDocument(name, sharedFile(`documents/${name}`)));
  if (plan === null) throw new Error(`no plan in ${name}`);
  return plan;
};

describeShared("the orders of the four offices", () => {
  it.each(seedOrders.map((order) => [order.seed, order] as const))("%s is composed as it was written", (_, order) => {
    const plan = planOf(order.seed);
    const draft = compose({ facts: order.facts, profile: order.profile, table: planTable(plan), plan, nouns });
    expect(draft.unfilled).toEqual([]);
    const withoutRows = draft.annexes.map((annex) => ({ ...annex, content: noRows }));
    const composed = oneLine(draftText({ ...draft, annexes: withoutRows }).join(" "));
    let seed = seedText(order.file);
    for (const { from, to } of order.slips) {
      expect(seed).toContain(from);
      seed = seed.replace(from, to);
    }
    expect(byClause(composed)).toEqual(byClause(seed));
  });

  it("departs from 000 and 001 only where a finding is listed", () => {
    const findings = sharedJson<{ seed: string; kind: string }[]>("findings/expected.json");
    for (const { seed, slips } of seedOrders.filter(({ seed: name }) => name < "002")) {
      const kinds = findings.filter((finding) => finding.seed === seed).map(({ kind }) => kind);
      for (const { why } of slips) expect(kinds).toContain(why);
    }
  });
});

/** The order and the head of its annex: what stands before the table. */
function seedText(file: string): string {
  const lines = new TextDecoder().decode(sharedFile(`seeds/${file}`)).split("\n");
  const table = lines.findIndex((line) => line.startsWith("№") && line.includes("\t"));
  return oneLine(
    lines
      .slice(0, table)
      .map((line) => line.replace(/^\s*- (?=\d)/, ""))
      .join(" ")
      .replaceAll("**", ""),
  );
}

const oneLine = (text: string): string => text.replace(/[\s\u00a0]+/g, " ").trim();

const byClause = (text: string): string[] => text.split(/ (?=\d+(?:\.\d+)?\. [А-ЯЁ])/);
