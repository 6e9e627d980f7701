import { readFileSync } from "node:fs";
import { draft } from "../../../src/core/flows/draft";
import { factsFromOrder } from "../../../src/core/flows/facts-from-order";
import { read } from "../../../src/core/flows/read";
import { type Facts } from "../../../src/core/order/facts";
import { type Profile } from "../../../src/core/profile/profile";
import { templateFile } from "../../../src/documents/order/templates";
import { writeOrder } from "../../../src/documents/order/write";
import { readDocument } from "../../../src/documents/read";
import { nouns } from "../../kit/nouns";

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const json = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;
const profile = json<Profile>("assets/samples/profile.json");
const facts = json<Facts>("assets/samples/facts.json");
const { plan } = read(readDocument("plan.docx", bytesOf("assets/samples/sample-plan.docx")));

async function fromText(more: Partial<Facts> = {}): Promise<Facts> {
  const order = draft({ facts: { ...facts, ...more }, profile, plan, nouns }).draft;
  const { bytes } = await writeOrder(order, profile.style, bytesOf(`assets/templates/${templateFile("plan")}`));
  const back = read(readDocument("order.docx", bytes));
  return factsFromOrder(back.order!, { plan: back.plan, profile, nouns });
}

describe("facts told by the order's text alone", () => {
  test("date, number without the office's index, grounds; clauses in their own words", async () => {
    const told = await fromText();
    expect([told.date, told.number]).toEqual([facts.date, facts.number]);
    expect(told.preamble).toMatchObject([
      { kind: "accordance", acts: [{ kind: "приказ", number: "74", date: "2026-01-23" }] },
    ]);
    expect(told.clauses[0]).toEqual({ kind: "approve" });
    expect(told.clauses).toHaveLength(facts.clauses.length);
    expect(told.clauses.every(({ kind }) => kind === "approve" || kind === "text")).toBe(true);
  });

  test("an unregistered order has no number", async () => expect((await fromText({ number: null })).number).toBeNull());

  test("the head who signs is not named again, another is", async () => {
    expect((await fromText()).signer).toBeUndefined();
    const [deputy] = profile.deputies;
    expect((await fromText({ signer: deputy! })).signer).toEqual(deputy);
    const other = { position: "Исполняющий обязанности начальника", name: "Громов Илья Павлович" };
    expect((await fromText({ signer: other })).signer).toEqual({ position: other.position, name: "Громов И.П." });
  });

  test("whom control is laid on is known among the profile's people, else asked for", async () => {
    const [deputy] = profile.deputies;
    expect((await fromText({ overseer: deputy! })).overseer).toEqual(deputy);
    expect((await fromText({ overseer: null })).overseer).toBeNull();
    const stranger = { position: "методист", name: "Громова Анна Павловна" };
    expect((await fromText({ overseer: stranger })).overseer).toEqual({ position: "", name: "" });
  });

  test("clauses told by their words read the same when they are worded again", async () => {
    const told = await fromText();
    const words = (one: Facts): string[] =>
      draft({ facts: one, profile, plan, nouns }).draft.clauses.flatMap(({ text, clauses }) => [
        text,
        ...clauses.map((inner) => inner.text),
      ]);
    expect(words(told).slice(1)).toEqual(words(facts).slice(1));
  });
});
