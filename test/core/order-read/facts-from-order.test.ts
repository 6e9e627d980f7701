import { readFileSync } from "node:fs";
import { draft } from "../../../src/core/flows/draft";
import { factsFromOrder } from "../../../src/core/flows/facts-from-order";
import { read } from "../../../src/core/flows/read";
import { type Facts } from "../../../src/core/order/facts";
import { type Profile } from "../../../src/core/profile/profile";
import { templateFile } from "../../../src/documents/order/templates";
import { writeOrder } from "../../../src/documents/order/write";
import { readDocument } from "../../../src/documents/read";
import { defaultProfile } from "../../../src/core/profile/default-profile";
import { nouns } from "../../kit/nouns";
import { describeShared, sharedFile } from "../../kit/shared";

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

/** Orders that offices typed: what their text tells of the facts, with no profile to know anybody by. */
describeShared("facts told by an order that somebody typed", () => {
  const told = (name: string) => {
    const { order, plan: own } = read(readDocument(name, sharedFile(`documents/${name}`)));
    const one = factsFromOrder(order!, { plan: own, profile: defaultProfile, nouns });
    return { one, worded: draft({ facts: one, profile: defaultProfile, plan: own, nouns }).draft };
  };

  test.each([
    ["luza-2023.docx", "2023-02-15", "02-03/ 45", ["письмо № 604-42-03-04"], "Лаури Л.А.", [0, 0]],
    ["pechenga-2023.docx", "2023-10-31", "604", ["приказ № 1703", "приказ № 602"], "Лотышева Л.И.", [0, 0, 2, 4]],
  ])("%s", (name, date, number, grounds, signer, inner) => {
    const { one, worded } = told(name);
    expect([one.date, one.number, one.signer?.name]).toEqual([date, number, signer]);
    const acts = one.preamble.flatMap((fact) => ("acts" in fact ? fact.acts : []));
    expect(acts.map((act) => `${act.kind} № ${act.number ?? ""}`)).toEqual(grounds);
    // Whoever issued them stands in the genitive, and is asked for.
    expect(acts.every((act) => act.author === "" || act.author === null)).toBe(true);
    expect(worded.unfilled.filter(({ field }) => field.endsWith(".author"))).toHaveLength(grounds.length);
    expect(one.clauses.map((clause) => (clause.kind === "text" ? (clause.clauses ?? []).length : 0))).toEqual(inner);
  });

  test("a plan's title in the genitive is approved in the right case all the same", () => {
    const [first] = told("pechenga-2023.docx").worded.clauses;
    expect(first?.text).toMatch(/^Утвердить план мероприятий \(«дорожную карту»\)/);
  });
});
