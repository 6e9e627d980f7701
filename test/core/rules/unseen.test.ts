import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/core/flows/check";
import { readDocument } from "../../../src/documents/read";
import { type DocxBlock, makeDocx } from "../../kit/make-docx";
import { planSource } from "../../kit/plan-table";

/**
 * Plans and orders as different offices type them, all made up. Under «---» stands everything that may be said of the
 * document, as «severity rule place: words»; a careful clerk's document has no error and no warning there.
 */
const folder = join(__dirname, "unseen");
const documents = readdirSync(folder).map((file) => {
  const [text = "", expected = ""] = readFileSync(join(folder, file), "utf8").split(/^---\n/m);
  return { file, text, expected: expected.split("\n").filter((line) => line.trim() !== "") };
});

function saidOf(text: string): string[] {
  const source = readDocument("план.docx", makeDocx(blocksOf(text)));
  return check({ source, profile: null }).findings.map((finding) => {
    const { rule, severity, places } = finding;
    const [place] = places;
    const where = [place?.part, place?.row, place?.column].filter((part) => part !== null && part !== undefined);
    return `${severity} ${rule} ${where.join("/")}: ${(place?.text ?? "").replace(/\s+/g, " ")}`;
  });
}

const blocksOf = (text: string): DocxBlock[] =>
  planSource(text).blocks.map((block): DocxBlock =>
    block.kind === "paragraph"
      ? block.text
      : { rows: block.rows.map((row) => row.flatMap((slot) => (slot.kind === "covered" ? [] : [slot]))) },
  );

describe("documents of many offices", () => {
  it.each(documents)("$file", ({ text, expected }) => {
    expect(saidOf(text)).toEqual(expected);
  });

  it("of careful clerks have hints at most", () => {
    const careful = documents.filter(({ file }) => file.startsWith("careful-"));
    expect(careful.length).toBeGreaterThan(10);
    for (const { expected } of careful) expect(expected.filter((line) => !line.startsWith("hint "))).toEqual([]);
  });
});
