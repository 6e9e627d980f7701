import { compose, draftText } from "../../../src/core/order/compose";
import { type Plan } from "../../../src/core/plan/plan";
import { describeShared, sharedFile, sharedJson } from "../../kit/shared";
import { nouns } from "../../kit/nouns";
import { seedOrders } from "./seed-orders";

/** The row that an order takes a deadline from, as the reader of plans gives it. */
const plan = {
  title: null,
  activities: [
    {
      section: 0,
      number: { text: "1.1" },
      deadline: {
        text: "до 17.02.2023",
        reading: { kind: "read", assumed: [], meaning: { kind: "limit", start: null, end: "2023-02-17" } },
      },
    },
  ],
} as unknown as Plan;

describeShared("the orders of the four offices", () => {
  it.each(seedOrders.map((order) => [order.seed, order] as const))("%s is composed as it was written", (_, order) => {
    const draft = compose({
      facts: order.facts,
      profile: order.profile,
      table: { kind: "plan", columns: [], rows: [] },
      plan,
      nouns,
    });
    expect(draft.unfilled).toEqual([]);
    const composed = oneLine(draftText(draft).join(" "));
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
