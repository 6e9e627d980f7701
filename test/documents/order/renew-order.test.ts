import { readFileSync } from "node:fs";
import { openDocx, packDocx, partBytes, partText } from "../../../src/documents/order/parts";
import { readFields } from "../../../src/documents/order/renew";
import { renewOrder } from "../../../src/documents/order/renew-order";
import { templateFile } from "../../../src/documents/order/templates";
import { writeOrder } from "../../../src/documents/order/write";
import { sampleDraft, sampleStyle } from "./sample-drafts";

const template = new Uint8Array(readFileSync(`assets/templates/${templateFile("plan")}`));
const renewed = (bytes: Uint8Array, draft: typeof sampleDraft, chosen: readonly string[] | null = null) =>
  renewOrder({ kind: "file", bytes }, { draft, chosen, ownPlan: true });
const registered = { ...sampleDraft, number: "№ 02-03/45", place: "г. Вятка" };

/** The sample order after a clerk wrote another place into it. */
async function changedInWord(): Promise<Uint8Array> {
  const parts = openDocx((await writeOrder(sampleDraft, sampleStyle, template)).bytes);
  const xml = partText(parts["word/document.xml"] ?? new Uint8Array());
  return packDocx({ ...parts, "word/document.xml": partBytes(xml.replace(/г\.[\s\u00a0]Никольск</g, "село Лесное<")) });
}

test("each field is told by its title with what it said and says now; a person's own words stay", async () => {
  const made = renewed(await changedInWord(), registered);
  expect(made?.changes).toEqual([
    { id: "order.number", kind: "text", title: "Номер", before: "№ ____", after: "№ 02-03/45", asked: null },
    {
      id: "order.place",
      kind: "text",
      title: "Место издания",
      before: "село Лесное",
      after: "г. Вятка",
      asked: "changed",
    },
  ]);
  expect(readFields(made!.bytes!)["order.place"]?.text).toBe("село Лесное");
});

test("a person's words are written over when that is asked for", async () => {
  const made = renewed(await changedInWord(), registered, ["order.number", "order.place"]);
  expect(readFields(made!.bytes!)["order.place"]?.text).toBe("г. Вятка");
});

test("a document that the program did not make is not renewed", () => {
  expect(renewed(template, registered)).toBeNull();
});

test("what was filled in is not emptied by a form that misses it", async () => {
  const { bytes } = await writeOrder(registered, sampleStyle, template);
  expect(renewed(bytes, { ...registered, number: "№ ____" })?.changes).toEqual([]);
});
