import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/core/rules/index";
import { places } from "../../src/documents/order/places";
import { placesTable, rulePage, rulesIndex } from "../kit/manual";
import { type RuleExamples } from "../kit/rule-tester";

const manual = join(__dirname, "..", "..", "docs", "manual");
const update = process.env.UPDATE_GOLDEN === "1";

/** Rules with examples have a page; the comparisons with the region are told in the manual itself. */
const paged = rules.filter(({ id }) => !id.startsWith("region-"));

const examplesOf = (rule: string): RuleExamples =>
  (jest.requireActual(join(__dirname, "..", "core", "rules", "examples", rule)) as { examples: RuleExamples }).examples;

describe("the manual's generated pages are fresh (UPDATE_GOLDEN=1 writes them anew)", () => {
  const pages = new Map([
    ["README.md", rulesIndex(paged)],
    ...paged.map((rule): [string, string] => [`${rule.id}.md`, rulePage(rule, examplesOf(rule.id))]),
  ]);
  const folder = join(manual, "rules");

  if (update) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of pages) writeFileSync(join(folder, name), text);
    const path = join(manual, "template.md");
    writeFileSync(path, withPlaces(readFileSync(path, "utf8")));
  }

  it("has a page for every rule, and no other", () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages])("%s", (name, text) => {
    expect(readFileSync(join(folder, name), "utf8")).toBe(text);
  });

  it("lists every place of a template", () => {
    const text = readFileSync(join(manual, "template.md"), "utf8");
    expect(text).toBe(withPlaces(text));
  });
});

/** The page with the table of places between its two marks. */
function withPlaces(page: string): string {
  return page.replace(/<!-- places -->[\s\S]*?(?=\n\nНеизвестное место)/, `<!-- places -->\n\n${placesTable(places)}`);
}
