import { readFileSync } from "node:fs";
import { draft } from "../../../src/core/flows/draft";
import { read } from "../../../src/core/flows/read";
import { type DraftClause } from "../../../src/core/order/draft";
import { type Facts } from "../../../src/core/order/facts";
import { type Clause } from "../../../src/core/order/order";
import { planTable } from "../../../src/core/plan/table";
import { type Profile } from "../../../src/core/profile/profile";
import { loadNouns } from "../../../src/core/russian/nouns";
import { templateFile } from "../../../src/documents/order/templates";
import { writeOrder } from "../../../src/documents/order/write";
import { readDocument } from "../../../src/documents/read";
import { sampleDraft, samplePlan, sampleStyle } from "./sample-drafts";

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const json = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;
const bare = (number: string): string => number.replace(/[.)]$/, "");
const composed = (clauses: readonly DraftClause[]): [string, string][] =>
  clauses.flatMap(({ number, text, clauses: inner }) => [[bare(number), text], ...composed(inner)]);
const asRead = (clauses: readonly Clause[]): [string, string][] =>
  clauses.flatMap(({ number, field, clauses: inner }) => [[number, field.text], ...asRead(inner)]);

const readBack = async (order: typeof sampleDraft, style = sampleStyle) => {
  const template = bytesOf(`assets/templates/${templateFile(order.kind)}`);
  return read(readDocument("made.docx", (await writeOrder(order, style, template)).bytes));
};

test("the sample order, written and read, says what was composed, and its plan is the plan again", async () => {
  const profile = json<Profile>("assets/samples/profile.json");
  const { plan } = read(readDocument("plan.docx", bytesOf("assets/samples/sample-plan.docx")));
  const nouns = loadNouns(readFileSync("assets/dictionary/nouns.txt", "utf8"));
  const order = draft({ facts: json<Facts>("assets/samples/facts.json"), profile, plan, nouns }).draft;
  const back = await readBack(order, profile.style);
  expect(back.order?.date?.day).toBe("2026-02-25");
  expect(back.order?.number?.text).toBe("01-10/58");
  expect(back.order?.title?.text).toBe(order.title);
  expect(back.order?.grounds).toHaveLength(1);
  expect(asRead(back.order!.clauses)).toEqual(composed(order.clauses));
  expect(back.order?.signer).toMatchObject({ position: order.signature.position, name: order.signature.name });
  expect(planTable(back.plan!)).toEqual(planTable(plan!));
});

test.each([
  ["one clause", [{ number: "1.", text: "Утвердить план.", clauses: [] }]],
  ["brackets", [{ number: "1)", text: "Утвердить план:", clauses: [{ number: "1)", text: "школам;", clauses: [] }] }]],
] as [string, DraftClause[]][])("%s: numbers of the list read as composed", async (_, clauses) => {
  const back = await readBack({ ...sampleDraft, clauses });
  expect(asRead(back.order!.clauses).map(([, text]) => text)).toEqual(composed(clauses).map(([, text]) => text));
  expect(planTable(back.plan!).rows).toEqual(samplePlan.rows);
});
