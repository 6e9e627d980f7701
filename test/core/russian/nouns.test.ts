import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { nominativeReadings } from "../../../src/core/russian/noun-readings";
import { loadNouns } from "../../../src/core/russian/nouns";
import { nouns } from "../../kit/nouns";

const file = readFileSync(join("assets", "dictionary", "nouns.txt"));

describe("the noun dictionary", () => {
  it("weighs no more than 250 KB on the way", () => {
    expect(gzipSync(file).length).toBeLessThanOrEqual(250 * 1024);
  });

  it("is what the script makes of the data", () => {
    const code =
      'import("./scripts/build-nouns.mjs").then(({ nounDictionary }) => process.stdout.write(nounDictionary()))';
    const made = execFileSync(process.execPath, ["-e", code], { maxBuffer: 1 << 26 });
    expect(hash(made)).toBe(hash(file));
  }, 180000);

  it("names the licence of its data", () => {
    expect(readFileSync(join("assets", "dictionary", "LICENSE"), "utf8")).toContain("CC BY-SA");
  });

  it("reads the same from text and from bytes", () => {
    const fromText = loadNouns(file.toString("utf8"));
    expect(fromText.declensions.length).toBe(nouns.declensions.length);
    expect(nominativeReadings(fromText, "директора").length).toBe(nominativeReadings(nouns, "директора").length);
  });

  it.each([
    ["учитель", 1, false],
    ["учителя", 1, true],
    ["директора", 1, true],
    ["методистом", 0, false],
  ])("%s: %d nominative", (word, count, plural) => {
    const readings = nominativeReadings(nouns, word);
    expect(readings.length).toBe(count);
    for (const reading of readings) expect(reading.plural).toBe(plural);
  });
});

const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
