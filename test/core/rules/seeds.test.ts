import { check } from "../../../src/core/flows/check";
import { type Finding, type Severity } from "../../../src/core/rules/finding";
import { readDocument } from "../../../src/documents/read";
import { describeShared, sharedFile, sharedJson } from "../../kit/shared";

/** Where each thing that a careful reader finds stands: rule, its weight, and one place at least that must be named. */
const asked: Readonly<Record<string, readonly [rule: string, severity: Severity, ...places: string[]][]>> = {
  "luza-2023": [
    ["reg-number-spelling", "hint", "order stamp"],
    ["date-style-mixed", "hint", "order 2"],
    ["name-in-brackets-case", "hint", "order 2"],
    ["deadline-too-close", "hint", "plan 1.1 deadline"],
    ["grammar-case", "warning", "plan 2.1 activity"],
    ["spaces-around-hyphen", "hint", "plan 2.2 activity"],
    ["dash-style-mixed", "hint", "plan 2.2 deadline"],
    ["wording", "hint", "plan 2.3 activity"],
    ["abbreviation-undefined", "hint", "plan 2.4 activity", "plan 2.4 deadline"],
    ["trailing-period", "hint", "plan 2.5 activity"],
    ["capital-style-mixed", "hint", "plan 3.1 deadline"],
    ["executor-not-covering-activity", "hint", "plan 3.1 executors"],
    ["deadline-non-working-day", "hint", "plan 4.1 deadline"],
    ["report-before-activity", "warning", "plan 4.2 deadline"],
    ["document-name-drift", "hint", "plan 1.1 activity", "plan 3.1 activity"],
  ],
  "pechenga-2023": [
    ["apposition-case", "hint", "order title", "order 1"],
    ["preamble-scope", "hint", "order preamble"],
    ["preamble-repeat", "hint", "order preamble"],
    ["date-style-mixed", "hint", "order 3.2", "order 4.3", "order 4.4"],
    ["task-without-deadline", "warning", "order 4.1"],
    ["task-without-deadline", "hint", "order 2", "order 3.1", "order 4.2"],
    ["approval-stamp-missing", "warning", "plan title"],
    ["plan-title-wrong-case", "warning", "plan title"],
    ["title-differs", "hint", "plan title"],
    ["order-deadline-vs-table", "warning", "order 4.3"],
    ["report-inputs-late", "hint", "order 3.2", "order 4.4"],
    [
      "executor-not-in-order",
      "warning",
      ..."1.4 2.1 2.4 2.6 2.7 2.9 2.14".split(" ").map((row) => `plan ${row} executors`),
    ],
    ["order-task-not-in-plan", "hint", "order 2"],
    ["order-task-not-in-plan", "hint", "order 3.2", "order 4.4"],
    ["deadline-too-close", "warning", "plan 1.4 deadline"],
    ["deadline-year-missing", "hint", ..."1.6 1.7 1.10 3.2".split(" ").map((row) => `plan ${row} deadline`)],
    ["trailing-period", "hint", "plan 1.7 activity", "plan 2.2 activity", "plan 3.9 activity"],
    [
      "agreement",
      "hint",
      "plan §2",
      ..."2.4 2.6 2.7 2.9 2.11 2.12 3.7".split(" ").map((row) => `plan ${row} activity`),
    ],
    ["near-duplicate-row", "hint", "plan 2.8 activity"],
    ["single-item-list", "hint", "plan 2.11 activity"],
    ["term-drift", "hint", "plan 2.2 executors", "plan 2.10 activity"],
    ["date-abbreviation", "hint", "plan 3.1 deadline"],
    ["tautology", "hint", "plan 3.3 activity"],
    ["dash-style-mixed", "hint", "plan 3.4 activity"],
    ["deadline-missing", "error", "plan 3.6 deadline"],
    ["executor-missing", "error", "plan 3.6 executors"],
    ["deadline-before-order", "warning", "plan 3.8 deadline"],
    ["number-format-slip", "warning", "plan 3.10 number"],
    ["wrong-section", "hint", "plan 3.10 activity"],
    ["abbreviation-undefined", "hint", "plan 3.10 deadline"],
  ],
  "kirov-region-2024": [
    ["appendix-mark-incomplete", "hint", "order annex"],
    ["hyphenation-remnant", "hint", ..."1.1 2.1 2.8".split(" ").map((row) => `plan ${row}`)],
    ["list-punctuation", "hint", "plan 2.1 activity"],
    ["list-heading-mismatch", "hint", "plan 2.4 activity"],
    ["report-before-activity", "warning", "plan 4.1 deadline"],
    ["abbreviation-undefined", "hint", "plan 2.4 activity", "plan 3.1 activity"],
    ["double-space", "hint", "plan 2.5 activity"],
    ["deadline-tail-not-a-date", "hint", "plan 2.6 deadline"],
    ["document-name-drift", "hint", "plan 3.1 activity"],
    ["deadline-non-working-day", "hint", "plan 4.1 deadline", "plan 4.2 deadline"],
    ["deadline-foreign-year", "error", "plan 4.3 deadline"],
  ],
};

/** What only looks like a mistake: a rule that may not speak of a place; «*» is the whole document. */
const silent: Readonly<Record<string, readonly [rule: string, ...places: string[]][]>> = {
  "luza-2023": [
    ..."place-missing stamp-differs basis-date-after-order order-deadline-vs-table executor-not-in-order"
      .split(" ")
      .map((rule): [string, string] => [rule, "*"]),
    ..."approval-stamp-missing appendix-mark-missing stamp-agreement executor-missing result-missing deadline-missing"
      .split(" ")
      .map((rule): [string, string] => [rule, "*"]),
    ..."mark-missing unbalanced-quotes deadline-count-mismatch deadline-unreadable deadline-before-order"
      .split(" ")
      .map((rule): [string, string] => [rule, "*"]),
    ["number-format-slip", "*"],
    ["duplicate-of-order", "*"],
    ["cell-cut-off", "*"],
    ["lost-beginning", "*"],
  ],
  "pechenga-2023": [
    ["title-differs", "order title"],
    ["year-conflict", "*"],
    ["order-year-conflict", "*"],
    ["plan-year-conflict", "*"],
    ["basis-date-after-order", "*"],
    ["name-in-brackets-case", "*"],
    ["deadline-before-order", "plan 1.1"],
    ["duplicate-of-order", "*"],
    ["deadline-count-mismatch", "*"],
    ["deadline-unreadable", "*"],
    ["deadline-reversed", "*"],
    ["row-order", "*"],
    ["number-format-slip", ..."1.10 1.11 2.10 2.11 2.12 2.13 2.14".split(" ").map((row) => `plan ${row}`)],
    ["deadline-foreign-year", "*"],
    ["lost-beginning", "*"],
    ["executors-unseparated", "*"],
  ],
  "kirov-region-2024": [
    ["result-missing", "*"],
    ["executor-missing", "*"],
    ["deadline-count-mismatch", "*"],
    ["deadline-unreadable", "*"],
    ["deadline-foreign-year", ..."1.1 4.1".split(" ").map((row) => `plan ${row}`)],
    ["row-order", "*"],
    ["approval-stamp-missing", "*"],
  ],
};

/** Every error that a careful reader sees, and no other. */
const errors: Readonly<Record<string, readonly string[]>> = {
  "luza-2023": [],
  "pechenga-2023": ["deadline-missing plan 3.6", "executor-missing plan 3.6"],
  "nyazepetrovsk-2024": [
    "basis-date-after-order order preamble",
    "deadline-missing plan 3.3",
    "executor-missing plan 2.1",
    "executor-missing plan 3.1",
    "executor-missing plan 3.2",
    "executor-missing plan 3.3",
    "order-year-conflict order 1",
    "plan-year-conflict plan title",
  ],
  "zhigalovo-2023": [],
  "kirov-region-2024": ["deadline-foreign-year plan 4.3"],
};

const placeOf = ({ part, row, column }: Finding["places"][number]): string =>
  [part, row, ...(column === null ? [] : [column])].join(" ");

const rowOf = ({ places: [place] }: Finding): string => (place ? `${place.part} ${place.row}` : "");

const findingsOf = (name: string): readonly Finding[] =>
  check({ source: readDocument(`${name}.docx`, sharedFile(`documents/${name}.docx`)), profile: null }).findings;

const stands = (finding: Finding, place: string): boolean =>
  place === "*" || finding.places.some((own) => placeOf(own) === place || placeOf(own).startsWith(`${place} `));

describeShared("five real documents", () => {
  const found = new Map(Object.keys(errors).map((name) => [name, findingsOf(name)]));

  describe.each(Object.keys(asked))("%s", (name) => {
    it.each(asked[name] ?? [])("%s (%s) is found at %s", (rule, severity, ...places) => {
      const own = (found.get(name) ?? []).filter((item) => item.rule === rule && item.severity === severity);
      const best = own.find((item) => places.every((place) => stands(item, place)));
      expect({ places: own.map((item) => item.places.map(placeOf)), found: best !== undefined }).toMatchObject({
        found: true,
      });
    });

    it.each(silent[name] ?? [])("%s is not said of %s", (rule, ...places) => {
      const said = (found.get(name) ?? []).filter(
        (item) => item.rule === rule && places.some((place) => stands(item, place)),
      );
      expect(said.map(({ message }) => message)).toEqual([]);
    });
  });

  it.each(Object.entries(errors))("%s has exactly these errors", (name, wanted) => {
    const said = (found.get(name) ?? []).filter(({ severity }) => severity === "error");
    expect(said.map((item) => `${item.rule} ${rowOf(item)}`).sort()).toEqual(wanted);
  });

  it("has every error and warning of the reader's list in the tables above", () => {
    interface Expected {
      readonly seed: string;
      readonly kind: string;
      readonly severity: Severity;
      readonly single?: true;
    }
    const seeds: Record<string, string> = { "000": "luza-2023", "001": "pechenga-2023", "004": "kirov-region-2024" };
    const missing = sharedJson<Expected[]>("findings/expected.json").filter(
      ({ seed, kind, severity, single }) =>
        !single && !asked[seeds[seed] ?? ""]?.some(([rule, weight]) => rule === kind && weight === severity),
    );
    expect(missing.map(({ seed, kind }) => `${seed} ${kind}`)).toEqual([]);
  });
});
