import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type OrderDraft } from "../../../src/core/order/draft";
import { type Style } from "../../../src/core/profile/profile";
import { stampStyle, stampWidth } from "../../../src/documents/order/lay-out";
import { sectionsOf, textWidth } from "../../../src/documents/order/sections";
import { templateFile } from "../../../src/documents/order/templates";
import { writeOrder } from "../../../src/documents/order/write";
import { child, descendants, type Element, elements, writeXml } from "../../../src/documents/order/xml-tree";
import { paragraphText, partRoot } from "../../kit/docx-text";
import { largeDraft, groupDraft, oddDraft, sampleDraft, sampleStyle } from "./sample-drafts";
import { ownTemplate, p } from "./own-template";

const template = new Uint8Array(readFileSync(`assets/templates/${templateFile("plan")}`));
const made = async (draft: OrderDraft, style: Partial<Style> = {}) =>
  (await writeOrder(draft, { ...sampleStyle, ...style }, template)).bytes;
const value = (element: Element | undefined): string | undefined => element?.attributes["w:val"];
const bodyOf = (docx: Uint8Array): Element => child(partRoot(docx), "w:body")!;

/** Sheets as a person says them: «210×297, 30/10/20/20», in millimetres. */
function sheets(docx: Uint8Array): string[] {
  const mm = (twips: string | undefined): number => Math.round((Number(twips) / 1440) * 25.4);
  return sectionsOf(bodyOf(docx)).map(({ properties }) => {
    const size = child(properties, "w:pgSz")!.attributes;
    const margin = child(properties, "w:pgMar")!.attributes;
    const margins = ["w:left", "w:right", "w:top", "w:bottom"].map((side) => mm(margin[side]));
    const bare = child(properties, "w:titlePg") ? ", first page bare" : "";
    return `${mm(size["w:w"])}×${mm(size["w:h"])}, ${margins.join("/")}${bare}`;
  });
}

describe("sheets", () => {
  const upright = "210×297, 30/10/20/20";
  const onItsSide = "297×210, 30/10/20/20";
  test.each([
    ["four columns", sampleDraft, [`${upright}, first page bare`, upright]],
    ["six columns", largeDraft, [`${upright}, first page bare`, onItsSide]],
    ["a group, then a plan of six columns", groupDraft, [`${upright}, first page bare`, upright, onItsSide]],
    ["no annex", { ...sampleDraft, annexes: [] }, [`${upright}, first page bare`]],
  ] as [string, OrderDraft, string[]][])("%s", async (_, draft, wanted) => {
    expect(sheets(await made(draft))).toEqual(wanted);
  });

  test("a wide plan in an office's template without sections begins a sheet of its own, with its stamp", async () => {
    const body = p("{заголовок}") + p("{подпись.фамилия}") + p("{приложение.гриф}") + p("{@план}");
    const { bytes } = await writeOrder(largeDraft, sampleStyle, ownTemplate(body));
    expect(sheets(bytes)).toEqual([upright, onItsSide]);
    expect(sectionsOf(bodyOf(bytes))[1]!.blocks.map(paragraphText)[0]).toMatch(/^УТВЕРЖДЁН/);
  });

  test("a narrow plan stays on the office's sheet", async () => {
    const { bytes } = await writeOrder(sampleDraft, sampleStyle, ownTemplate(p("{заголовок}") + p("{@план}")));
    expect(sheets(bytes)).toEqual([upright]);
  });

  test("the stamp is a block of 8 cm at the right on either sheet", async () => {
    for (const draft of [sampleDraft, largeDraft]) {
      const docx = await made(draft);
      const annex = sectionsOf(bodyOf(docx))[1]!;
      const stamps = annex.blocks.filter((block) => value(descendants(block, "w:pStyle")[0]) === stampStyle);
      const style = descendants(partRoot(docx, "word/styles.xml"), "w:style").find(
        (one) => one.attributes["w:styleId"] === stampStyle,
      )!;
      expect(stamps.length).toBe(2);
      for (const stamp of stamps) {
        const indent = descendants(stamp, "w:ind")[0] ?? descendants(style, "w:ind")[0];
        expect(textWidth(annex) - Number(indent?.attributes["w:left"])).toBe(stampWidth);
      }
    }
  });
});

describe("the plan's table", () => {
  test("is as wide as its sheet, its columns as wide together", async () => {
    for (const draft of [sampleDraft, largeDraft, oddDraft]) {
      for (const section of sectionsOf(bodyOf(await made(draft)))) {
        for (const table of section.blocks.filter(({ name }) => name === "w:tbl")) {
          const columns = descendants(table, "w:gridCol").map((one) => Number(one.attributes["w:w"]));
          expect(columns.reduce((sum, one) => sum + one, 0)).toBe(textWidth(section));
          expect(Math.min(...columns)).toBeGreaterThan(300);
        }
      }
    }
  });

  test("repeats its first row, splits none, keeps sections with what follows", async () => {
    const table = descendants(bodyOf(await made(largeDraft)), "w:tbl")[0]!;
    const rows = elements(table).filter(({ name }) => name === "w:tr");
    expect(rows).toHaveLength(61);
    expect(rows.map((row) => descendants(row, "w:tblHeader").length)).toEqual([1, ...Array<number>(60).fill(0)]);
    expect(rows.every((row) => descendants(row, "w:cantSplit").length === 1)).toBe(true);
    const sections = rows.filter((row) => descendants(row, "w:gridSpan").length > 0);
    expect(sections).toHaveLength(5);
    for (const section of sections) {
      expect(value(descendants(section, "w:gridSpan")[0])).toBe("6");
      expect(descendants(section, "w:keepNext")).toHaveLength(1);
      expect(descendants(section, "w:b").length).toBeGreaterThan(0);
    }
  });

  test.each([
    [4, 14, "24"],
    [6, 14, "22"],
    [9, 14, "20"],
  ])("of %d columns in an order of %d points has %s half-points", async (columns, size, half) => {
    const content = {
      kind: "plan" as const,
      columns: Array.from({ length: columns }, () => ({ role: "other" as const, heading: "Графа" })),
      rows: [],
    };
    const draft = { ...sampleDraft, annexes: [{ ...sampleDraft.annexes[0]!, content }] };
    const table = descendants(bodyOf(await made(draft, { size })), "w:tbl")[0]!;
    expect(new Set(descendants(table, "w:sz").map(value))).toEqual(new Set([half]));
  });
});

describe("the profile's style", () => {
  test("typeface, size, spacing, place of the title", async () => {
    const docx = await made(sampleDraft, {
      typeface: "PT Astra Serif",
      size: 13,
      lineSpacing: 1.5,
      titleAlignment: "center",
    });
    const styles = partRoot(docx, "word/styles.xml");
    const styled = (id: string): Element =>
      descendants(styles, "w:style").find((one) => one.attributes["w:styleId"] === id)!;
    expect(descendants(styles, "w:rFonts")[0]!.attributes["w:ascii"]).toBe("PT Astra Serif");
    expect(value(descendants(styles, "w:sz")[0])).toBe("26");
    expect(descendants(styled("OrderText"), "w:spacing")[0]!.attributes["w:line"]).toBe("360");
    expect(descendants(styled("OrderText"), "w:ind")[0]!.attributes["w:firstLine"]).toBe("709");
    expect(value(descendants(styled("OrderTitle"), "w:jc")[0])).toBe("center");
  });

  const numbered: [string, Partial<Style>, OrderDraft, string[]][] = [
    ["the draft's own numbers", {}, sampleDraft, ["%1.", "%1.%2.", "%1.%2.%3.", "%1.%2.%3.%4."]],
    ["brackets and letters in the draft", {}, oddDraft, ["%1)", "%2)", "%3)", "%4)"]],
    [
      "the profile, where the draft has one clause",
      { clauses: "1)", subclauses: "1)" },
      { ...sampleDraft, clauses: [{ number: "1)", text: "Утвердить план.", clauses: [] }] },
      ["%1)", "%2)", "%3)", "%4)"],
    ],
  ];
  test.each(numbered)("clauses are numbered by %s", async (_, style, draft, wanted) => {
    const docx = await made(draft, style);
    expect(descendants(partRoot(docx, "word/numbering.xml"), "w:lvlText").map(value)).toEqual(wanted);
    const clauses = descendants(bodyOf(docx), "w:numPr").map((one) => value(child(one, "w:ilvl")));
    const levels = (list: OrderDraft["clauses"], level = 0): string[] =>
      list.flatMap((clause) => [String(level), ...levels(clause.clauses, level + 1)]);
    expect(clauses).toEqual(levels(draft.clauses));
  });

  test("the last clause stays on the signature's page", async () => {
    const blocks = elements(bodyOf(await made(sampleDraft)));
    const signature = blocks.findIndex((block) => paragraphText(block).startsWith("Начальник"));
    expect(paragraphText(blocks[signature - 1]!)).toMatch(/^Контроль/);
    expect(descendants(blocks[signature - 1]!, "w:keepNext")).toHaveLength(1);
  });

  test("no-break spaces come through", async () => {
    const docx = await made({ ...sampleDraft, date: "17\u00a0февраля 2026\u00a0г.", number: "№\u00a045" });
    expect(elements(bodyOf(docx)).map(paragraphText)).toContain("17\u00a0февраля 2026\u00a0г.\t№\u00a045");
  });
});

test("the shipped templates are what the script makes", () => {
  const folder = mkdtempSync(join(tmpdir(), "templates-"));
  try {
    execFileSync(process.execPath, ["scripts/build-templates.mjs", folder]);
    const names = readdirSync(folder);
    expect(names.sort()).toEqual(readdirSync("assets/templates").sort());
    for (const name of names) {
      expect(readFileSync(join(folder, name)).equals(readFileSync(join("assets/templates", name)))).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the document of the sample draft is as it was", async () => {
  const lines = writeXml(partRoot(await made(sampleDraft))).replace(
    /(<\/w:p>|<\/w:pPr>|<w:sdt>|<\/w:sdt>|<w:tr>|<w:body>)/g,
    "$1\n",
  );
  const golden = "test/golden/order-document/sample.xml";
  if (process.env.GOLDEN === "write") writeFileSync(golden, lines);
  expect(lines).toBe(readFileSync(golden, "utf8"));
});
