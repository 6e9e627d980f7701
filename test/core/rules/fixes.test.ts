import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/core/flows/check";
import { type Source } from "../../../src/core/grid/source";
import { type Finding } from "../../../src/core/rules/finding";
import { rules } from "../../../src/core/rules/index";
import { readDocument } from "../../../src/documents/read";
import { applyTo } from "../../kit/memory-document";
import { planSource } from "../../kit/plan-table";
import { describeShared, sharedFile } from "../../kit/shared";

const ruleOf = (id: string): string => rules.find(({ ids }) => ids.includes(id))?.id ?? id;

const findingsOf = (source: Source): readonly Finding[] => check({ source, profile: null }).findings;

/** Rules with how often each speaks, under whatever of its ids; a finding with several places counts once for each. */
function countsOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule: id, places } of findings) {
    const rule = ruleOf(id);
    counts.set(rule, (counts.get(rule) ?? 0) + Math.max(places.length, 1));
  }
  return counts;
}

function expectNotWorse(before: readonly Finding[], after: readonly Finding[]): void {
  const [was, is] = [countsOf(before), countsOf(after)];
  const added = [...is].filter(([rule, count]) => count > (was.get(rule) ?? 0));
  const news = after
    .filter(({ rule }) => added.some(([name]) => name === ruleOf(rule)))
    .map(({ rule, message }) => `${rule}: ${message}`);
  expect(news).toEqual([]);
  const errors = (findings: readonly Finding[]): number =>
    findings.filter(({ severity }) => severity === "error").length;
  expect(errors(after)).toBeLessThanOrEqual(errors(before));
}

const safeOf = (findings: readonly Finding[]) =>
  findings.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === "safe").slice(0, 1));

function properties(name: string, load: () => Source, turns: number): void {
  describe(name, () => {
    it("is not worse after any safe fixes in any order", () => {
      const source = load();
      const before = findingsOf(source);
      const fixes = safeOf(before);
      expect(fixes.length).toBeGreaterThan(0);
      const all = applyTo(
        source,
        fixes.flatMap(({ edits }) => edits),
      );
      expect(all.applied.refused).toEqual([]);
      const after = findingsOf(all.source);
      expectNotWorse(before, after);
      expect(safeOf(after)).toEqual([]);
      fc.assert(
        fc.property(fc.shuffledSubarray([...fixes], { minLength: 1 }), (some) => {
          const edits = some.flatMap((fix) => fix.edits);
          const { source: fixed, applied } = applyTo(source, edits);
          expect(applied.refused).toEqual([]);
          expectNotWorse(before, findingsOf(fixed));
        }),
        { numRuns: turns, seed: 7 },
      );
    });

    it("is not worse after fixes made one after another", () => {
      const start = load();
      fc.assert(
        fc.property(fc.array(fc.nat(), { minLength: 3, maxLength: 5 }), (picks) => {
          let source = start;
          let before = findingsOf(source);
          for (const pick of picks) {
            const fixes = before.flatMap((finding) => finding.fixes);
            const fix = fixes[pick % Math.max(fixes.length, 1)];
            if (!fix) return;
            source = applyTo(source, fix.edits).source;
            const after = findingsOf(source);
            expectNotWorse(before, after);
            before = after;
          }
        }),
        { numRuns: turns, seed: 7 },
      );
    });
  });
}

const sample = readFileSync(join(__dirname, "..", "..", "..", "assets", "samples", "src", "sample-plan.txt"), "utf8");

properties("the shipped sample", () => planSource(sample), 12);

describeShared("fixes of real documents", () => {
  for (const name of ["luza-2023", "pechenga-2023", "nyazepetrovsk-2024", "zhigalovo-2023", "kirov-region-2024"]) {
    properties(name, () => readDocument(`${name}.docx`, sharedFile(`documents/${name}.docx`)), 4);
  }
});
