import { readFileSync } from "node:fs";
import { draft } from "../../../src/core/flows/draft";
import { keptFacts } from "../../../src/core/flows/kept-facts";
import { read } from "../../../src/core/flows/read";
import { type OrderDraft } from "../../../src/core/order/draft";
import { type Facts } from "../../../src/core/order/facts";
import { type Profile } from "../../../src/core/profile/profile";
import { loadNouns } from "../../../src/core/russian/nouns";
import { openDocx, packDocx, partBytes, partText } from "../../../src/documents/order/parts";
import { parseRecord, recordNamespace, recordOf, writeRecord } from "../../../src/documents/order/record";
import { readRecord, withRecord } from "../../../src/documents/order/record-part";
import { templateFile } from "../../../src/documents/order/templates";
import { writeOrder } from "../../../src/documents/order/write";
import { readDocument } from "../../../src/documents/read";
import { lintDocx } from "../../kit/lint-docx";
import { validateDocx } from "../../kit/validate-docx";
import { sampleStyle } from "./sample-drafts";

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const json = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;
const nouns = loadNouns(readFileSync("assets/dictionary/nouns.txt", "utf8"));
const profile = json<Profile>("assets/samples/profile.json");
const facts = json<Facts>("assets/samples/facts.json");
const { plan } = read(readDocument("plan.docx", bytesOf("assets/samples/sample-plan.docx")));
const composed = (more: Partial<Facts> = {}): OrderDraft =>
  draft({ facts: { ...facts, ...more }, profile, plan, nouns }).draft;
const made = async (order: OrderDraft, template = bytesOf(`assets/templates/${templateFile(order.kind)}`)) =>
  (await writeOrder(order, sampleStyle, template)).bytes;

describe("the facts travel in the order's file", () => {
  test("and are the very facts that were typed", async () => {
    const bytes = await made(composed());
    expect(keptFacts(readRecord(openDocx(bytes))?.facts)).toEqual(facts);
    expect([lintDocx(bytes), validateDocx(bytes)]).toEqual([[], []]);
  });

  test("in a part of its own, related from the document; nothing of the computer is in it", async () => {
    const parts = openDocx(await made(composed()));
    const own = Object.keys(parts).filter((name) => name.startsWith("customXml/"));
    expect(own).toEqual(["customXml/item1.xml", "customXml/itemProps1.xml", "customXml/_rels/item1.xml.rels"]);
    expect(partText(parts["word/_rels/document.xml.rels"]!)).toContain('Target="../customXml/item1.xml"');
    expect(partText(parts["customXml/item1.xml"]!)).not.toMatch(/[A-Z]:\\|\/home\/|\/tmp\/|Users/);
  });

  test("without what was typed for another kind of order", () => {
    const members = [{ name: "Тайный Пётр Ильич", position: "методист" }];
    const order = composed({ group: { name: "группа", listed: "annex", members } });
    expect(JSON.stringify(recordOf(order, []))).not.toContain("Тайный");
    expect(JSON.stringify(recordOf(composed({ kind: "annex" }), [])?.facts)).not.toContain("Контроль");
  });

  test("an order that serves as a template does not pass its old facts on", async () => {
    const old = await made(composed({ number: "1" }));
    const renewed = await made(composed({ number: "2" }), old);
    const parts = openDocx(renewed);
    expect(Object.keys(parts).filter((name) => /^customXml\/item\d+\.xml$/.test(name))).toHaveLength(1);
    expect(keptFacts(readRecord(parts)?.facts)?.number).toBe("2");
    expect(validateDocx(renewed)).toEqual([]);
  });

  test("beside another program's data, which stays", async () => {
    const parts = openDocx(await made(composed()));
    const taken = { "customXml/item1.xml": partBytes("<other/>") };
    const without = Object.fromEntries(Object.entries(parts).filter(([name]) => !name.startsWith("customXml/")));
    const both = withRecord({ ...without, ...taken }, "word/document.xml", recordOf(composed(), [])!);
    expect(partText(both["customXml/item1.xml"]!)).toBe("<other/>");
    expect(keptFacts(readRecord(openDocx(packDocx(both)))?.facts)).toEqual(facts);
  });
});

describe("what a file holds is not believed", () => {
  const record = writeRecord(recordOf(composed(), [])!);
  const withFacts = (value: unknown): string => writeRecord({ facts: value, fields: [], rows: null });
  test.each([
    ["another program's part", "<order/>"],
    ["a newer version", record.replace('version="1"', 'version="2"')],
    ["damaged XML", record.slice(0, -9)],
    ["no JSON", record.replace(/<facts>.*<\/facts>/, "<facts>{</facts>")],
    ["a document type", record.replace("<order", "<!DOCTYPE order [<!ENTITY a 'b'>]><order")],
    ["a flood", record.replace("<facts>", `<facts>${" ".repeat(400_000)}`)],
  ])("%s is no record", (_, xml) => expect(parseRecord(xml)).toBeNull());

  test.each([
    ["a text", "приказ"],
    ["nothing", null],
    ["an unknown kind", { ...facts, kind: "decree" }],
    ["a day that is none", { ...facts, date: "17.02.2026" }],
    ["a clause without its task", { ...facts, clauses: [{ kind: "task" }] }],
    ["a text longer than a person types", { ...facts, subject: "а".repeat(5001) }],
    ["more clauses than an order has", { ...facts, clauses: Array.from({ length: 301 }, () => ({ kind: "approve" })) }],
  ])("%s is no fact", (_, value) => expect(keptFacts(parseRecord(withFacts(value))?.facts)).toBeNull());

  it("a document without a record has no facts", () => expect(keptFacts(undefined)).toBeNull());

  test("fields that nobody knows are dropped", () => {
    const odd = JSON.parse(
      JSON.stringify({ ...facts, secret: "x" }).replace("{", '{"__proto__":{"kind":"annex"},'),
    ) as unknown;
    expect(keptFacts(odd)).toEqual(facts);
  });

  test("a mark that is none and a field that is none are passed over", () => {
    const xml = `<order xmlns="${recordNamespace}" version="1"><facts>null</facts><field name="order.date" made="zz"/><field name="../x" made="00000000"/><rows>1 00000000</rows></order>`;
    expect(parseRecord(xml)).toEqual({ facts: null, fields: [], rows: ["00000000"] });
  });
});
