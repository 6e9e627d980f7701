import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type OrderDraft } from "../../../src/core/order/draft";
import { orderFields } from "../../../src/documents/order/order-fields";
import { openDocx, partText } from "../../../src/documents/order/parts";
import { fieldStates, readMadeOrder } from "../../../src/documents/order/renew";
import { renewOrder } from "../../../src/documents/order/renew-order";
import { templateFile } from "../../../src/documents/order/templates";
import { writeOrder } from "../../../src/documents/order/write";
import { readDocument } from "../../../src/documents/read";
import { groupDraft, sampleDraft, sampleStyle } from "./sample-drafts";

const isHere = spawnSync("soffice", ["--version"]).error === undefined;

/** Without LibreOffice the suite says in its name that it is not here. */
const describeSaved = isHere
  ? describe
  : (name: string): void =>
      describe(name, () => it("is looked at where soffice can be run", () => expect(isHere).toBe(false)));

describeSaved("an order that LibreOffice saved", () => {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  jest.setTimeout(120_000);

  const facts: OrderDraft["facts"] = {
    kind: "plan",
    date: "2026-02-17",
    number: null,
    preamble: [],
    clauses: [{ kind: "approve" }],
    overseer: null,
  };

  async function saved(name: string, draft: OrderDraft): Promise<Uint8Array> {
    const template = new Uint8Array(readFileSync(`assets/templates/${templateFile(draft.kind)}`));
    const { bytes } = await writeOrder(draft, sampleStyle, template);
    writeFileSync(join(folder, `${name}.docx`), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const file = join(folder, `${name}.docx`);
    spawnSync("soffice", [profile, "--headless", "--convert-to", "docx", "--outdir", join(folder, "out"), file]);
    return new Uint8Array(readFileSync(join(folder, "out", `${name}.docx`)));
  }

  test("keeps its record and its controls without their names, and is known by both", async () => {
    const draft = { ...sampleDraft, facts };
    const bytes = await saved("plan", draft);
    expect(partText(openDocx(bytes)["word/document.xml"]!)).not.toContain("order.title#");
    const made = readMadeOrder(bytes)!;
    expect(made.record?.facts).toEqual(facts);
    const states = fieldStates(made);
    expect(Object.fromEntries(Object.entries(states).map(([name, { text }]) => [name, text]))).toEqual(
      orderFields(draft),
    );
    expect(Object.values(states).filter(({ isChanged }) => isChanged)).toEqual([]);
  });

  test("is renewed, clauses put in and numbered, the table row by row", async () => {
    const draft = { ...sampleDraft, facts };
    const bytes = await saved("renewed", draft);
    const [first, ...rest] = draft.clauses;
    const wanted: OrderDraft = {
      ...draft,
      number: "№ 02-03/45",
      clauses: [first!, { number: "", text: "Методической службе провести семинары.", clauses: [] }, ...rest],
    };
    const list = renewOrder({ kind: "file", bytes }, { draft: wanted, chosen: null, ownPlan: false })!;
    expect(list.changes.map(({ id, asked }) => [id, asked])).toEqual([
      ["order.number", null],
      ["+order.clause.2", null],
    ]);
    const lines = readDocument("order.docx", list.bytes!).blocks.flatMap((block) =>
      block.kind === "paragraph" ? [block.text] : [],
    );
    expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/№ 02-03\/45$/)]));
    expect(lines).toEqual(expect.arrayContaining(["2. Методической службе провести семинары."]));
  });

  test("with a group: its members too", async () => {
    const draft = { ...groupDraft, facts };
    const made = readMadeOrder(await saved("group", draft))!;
    expect(Object.keys(fieldStates(made)).sort()).toEqual(Object.keys(orderFields(draft)).sort());
  });
});
