import { read } from "../../src/core/flows/read";
import { undoOf } from "../../src/core/grid/edit";
import { type Block, type Cell, type Slot, type Source } from "../../src/core/grid/source";
import { defaultProfile } from "../../src/core/profile/default-profile";
import { type Profile } from "../../src/core/profile/profile";
import { type Finding } from "../../src/core/rules/finding";
import { type Rule, type RuleContext } from "../../src/core/rules/rule";
import { rules } from "../../src/core/rules/index";
import { runRules } from "../../src/core/rules/run";
import { applyTo } from "./memory-document";
import { marked, type MarkedSource } from "./plan-table";

/** A document as a methodist would write it, what must be said of it, and what it says after the fixes. */
export interface RuleExample {
  /** What the example shows, in Russian; it stands in the manual. */
  readonly shows: string;
  /** The document; ⟦marks⟧ stand around the words that a finding points at. */
  readonly text: string;
  /** The exact sentences, in the order of the page; empty: nothing may be said. */
  readonly says: readonly string[];
  /** Some words that the document holds after all first fixes were applied. */
  readonly fixed?: string;
  readonly profile?: Partial<Profile>;
  /** What an Excel cell stores that shows this text. */
  readonly stored?: Readonly<Record<string, NonNullable<Cell["value"]>>>;
}

export interface RuleExamples {
  readonly wrong: readonly RuleExample[];
  readonly right: readonly RuleExample[];
}

/** The tests of a rule: sentences, places, fixes that settle their finding and add none, undo. */
export function testRule(rule: Rule, { wrong, right }: RuleExamples): void {
  describe(rule.id, () => {
    it.each([...wrong, ...right].map((example) => [example.shows, example] as const))("%s", (_, example) => {
      const { source, marks } = documentOf(example);
      const findings = findingsOf(rule, source, example);
      expect(findings.map(({ message }) => message)).toEqual(example.says);
      expect(placesOf(findings)).toEqual(marks.map(({ place, text }) => placeKey(place, text)).sort());
      for (const finding of findings) tryFixes(rule, source, finding, example);
      if (example.fixed !== undefined) expect(textOf(afterFirstFixes(rule, source, example))).toContain(example.fixed);
    });
    it("has an example of each kind", () => {
      expect(wrong.length).toBeGreaterThan(0);
      expect(right.length).toBeGreaterThan(0);
      for (const example of right) expect(example.says).toEqual([]);
      for (const example of wrong) expect(example.says.length).toBeGreaterThan(0);
    });
  });
}

function documentOf({ text, stored = {} }: RuleExample): MarkedSource {
  const { source, marks } = marked(text);
  const blocks = source.blocks.map((block): Block => {
    if (block.kind === "paragraph") return block;
    const withValue = (slot: Slot): Slot => {
      if (slot.kind === "covered") return slot;
      const value = stored[slot.text];
      return value === undefined ? slot : { ...slot, value };
    };
    return { ...block, rows: block.rows.map((row) => row.map(withValue)) };
  });
  return { source: { ...source, blocks }, marks };
}

export function contextOf(source: Source, profile: Partial<Profile> = {}): RuleContext {
  const { plan, order } = read(source);
  const whole = { ...defaultProfile, ...profile };
  return { source, plan, order, profile: whole, region: null, transferredDays: whole.transferredDays };
}

const findingsOf = (rule: Rule, source: Source, example: RuleExample): Finding[] =>
  rule.run(contextOf(source, example.profile));

function tryFixes(rule: Rule, source: Source, finding: Finding, example: RuleExample): void {
  const before = runRules(rules, contextOf(source, example.profile));
  for (const fix of finding.fixes) {
    expect(fix.title).toMatch(/^[А-ЯЁ«]/);
    const { source: fixed, applied } = applyTo(source, fix.edits);
    expect(applied.refused).toEqual([]);
    const own = findingsOf(rule, fixed, example).map(({ message }) => message);
    expect(own).not.toContain(finding.message);
    const after = runRules(rules, contextOf(fixed, example.profile));
    expect({ fix: fix.title, added: added(before, after) }).toEqual({ fix: fix.title, added: [] });
    expect(textOf(applyTo(fixed, undoOf(applied.done)).source)).toEqual(textOf(source));
  }
}

/** Messages that were not said before the fix; a message may change its words, so rules are counted. */
function added(before: readonly Finding[], after: readonly Finding[]): string[] {
  const left = new Map<string, number>();
  for (const { rule } of before) left.set(rule, (left.get(rule) ?? 0) + 1);
  return after.flatMap(({ rule, message }) => {
    const count = left.get(rule) ?? 0;
    left.set(rule, count - 1);
    return count > 0 ? [] : [`${rule}: ${message}`];
  });
}

function afterFirstFixes(rule: Rule, source: Source, example: RuleExample): Source {
  const edits = findingsOf(rule, source, example).flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  return applyTo(source, edits).source;
}

const textOf = (source: Source): string =>
  source.blocks
    .flatMap((block) =>
      block.kind === "paragraph"
        ? [block.text]
        : block.rows.map((row) => row.flatMap((slot) => (slot.kind === "cell" ? [slot.text] : [])).join(" | ")),
    )
    .join("\n");

const placesOf = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ places }) => places.flatMap(({ at, text }) => (at ? [placeKey(at, text)] : []))).sort();

const placeKey = (at: { block: number; row?: number; column?: number }, text: string): string =>
  `${at.block}/${at.row ?? ""}/${at.column ?? ""}: ${text}`;
