import { orderHtml } from "../../../src/documents/order/as-html";
import { orderText } from "../../../src/documents/order/as-text";
import { readPasted } from "../../../src/documents/paste";
import { groupDraft, largeDraft, oddDraft, sampleDraft, samplePlan, sampleStyle } from "./sample-drafts";

const plain = (html: string): string[] =>
  [...html.matchAll(/<p[^>]*>(.*?)<\/p>/gs)].map(([, text = ""]) =>
    text
      .replaceAll("&nbsp;", "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&"),
  );

describe("an order for the clipboard", () => {
  const html = orderHtml(sampleDraft, sampleStyle);
  const paragraphs = plain(html);

  it("has every clause with its number typed, in order", () => {
    const clauses = sampleDraft.clauses.flatMap((clause) => [clause, ...clause.clauses]);
    const lines = clauses.map(({ number, text }) => `${number} ${text.split("\n")[0]}`);
    expect(lines.length).toBeGreaterThan(3);
    expect(paragraphs.filter((text) => lines.includes(text))).toEqual(lines);
    expect(html).not.toMatch(/<[ou]l\b|<li\b/);
  });

  it("has the plan as a table with the plan's own columns, sections across all of them", () => {
    const grid = readPasted(html, "").blocks.find((block) => block.kind === "grid" && block.rows.length > 2);
    if (grid?.kind !== "grid") throw new Error("the plan is a table");
    const [heading, section, row] = grid.rows;
    expect(heading!.map((slot) => slot.kind === "cell" && slot.text)).toEqual(
      samplePlan.columns.map((column) => column.heading),
    );
    expect(section![0]).toMatchObject({ columnSpan: samplePlan.columns.length });
    expect(row!.map((slot) => slot.kind === "cell" && slot.text)).toEqual(
      samplePlan.rows[1]!.kind === "row" ? samplePlan.rows[1]!.cells : [],
    );
    expect(grid.rows).toHaveLength(samplePlan.rows.length + 1);
  });

  it("says letterhead, date, number, title, preamble and signature, in the office's typeface and size", () => {
    const { letterhead, date, number, title, signature } = sampleDraft;
    for (const text of [...letterhead, date, number, title, signature.position, signature.name])
      for (const line of text.split("\n")) expect(paragraphs).toContain(line);
    expect(html).toContain("font-family:'Times New Roman'");
    expect(html).toContain("font-size:14pt");
    expect(orderHtml(sampleDraft, { ...sampleStyle, size: 12 })).toContain("font-size:12pt");
  });

  it("begins each annex on a page of its own", () => {
    expect(html.match(/page-break-before:always/g)).toHaveLength(sampleDraft.annexes.length);
  });

  it("lets no sign of the text become markup", () => {
    const title = 'О «плане» <script>alert("1")</script> & прочем';
    const odd = orderHtml({ ...sampleDraft, title }, { ...sampleStyle, typeface: "A'\"><b>" });
    expect(odd).not.toMatch(/<script|<b>/);
    expect(plain(odd)).toContain(title);
  });

  it.each([
    ["large", largeDraft],
    ["odd", oddDraft],
    ["group", groupDraft],
  ])("has all the words of the %s order in both forms", (_, draft) => {
    const words = (text: string): string[] => text.match(/[\p{L}\d]+/gu) ?? [];
    const shown = plain(orderHtml(draft, sampleStyle)).join("\n");
    expect(words(shown).sort()).toEqual(words(orderText(draft)).sort());
    expect(orderText(draft)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });
});

it("as plain text has a line for a paragraph and tabs between cells", () => {
  const lines = orderText(sampleDraft).split("\n");
  expect(lines).toContain(`${sampleDraft.date}\t${sampleDraft.number}`);
  expect(lines).toContain(samplePlan.columns.map(({ heading }) => heading).join("\t"));
  expect(lines.filter((line) => /^1\. /.test(line)).length).toBeGreaterThan(0);
});
