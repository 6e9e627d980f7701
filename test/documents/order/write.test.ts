import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { writeOrder } from "../../../src/documents/order/write";
import { shippedTemplates } from "../../../src/documents/order/templates";
import { type DraftKind } from "../../../src/core/order/draft";
import { draftsOfKind, sampleStyle } from "./sample-drafts";

const out = process.env.PLAN_OUT;

describe.each(Object.keys(shippedTemplates) as DraftKind[])("the template %s", (kind) => {
  const template = new Uint8Array(readFileSync(`assets/templates/${shippedTemplates[kind].file}`));
  it.each(draftsOfKind(kind))("takes a $name draft", async ({ name, draft }) => {
    const { bytes, problems } = await writeOrder(draft, sampleStyle, template);
    expect(problems).toEqual([]);
    if (out) {
      mkdirSync(out, { recursive: true });
      writeFileSync(`${out}/${kind}-${name}.docx`, bytes);
    }
  });
});
