import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeShared, shared } from "../kit/shared";
import { inFolder, jsonOf, runProgram } from "../kit/program";

const sample = (name: string): string => join("assets", "samples", name);
const real = (name: string): string => join(shared ?? "", "documents", name);

interface Finding {
  rule: string;
  severity: string;
  message: string;
  places: { part: string; row: string; column: string | null; text: string }[];
  related: { part: string; row: string }[];
  fixes: { kind: string; title: string }[];
}
interface Checked {
  files: { source: string; findings: Finding[]; counts: Record<string, number> }[];
}

describe("the command line on the shipped example", () => {
  it("reads the plan and the order", () => {
    const { source, plan, order, notes } = jsonOf<{
      source: string;
      plan: { title: string; period: unknown; columns: { role: string }[]; activities: { number: string }[] };
      order: { kind: string; date: string; number: string; place: string; clauses: { number: string }[] };
      notes: string[];
    }>("read", sample("sample-plan.docx"));
    expect(source).toBe(sample("sample-plan.docx"));
    expect(plan.period).toEqual({ type: "calendar", year: 2026 });
    expect(plan.columns.map(({ role }) => role)).toEqual(["number", "activity", "deadline", "executors", "result"]);
    expect(plan.activities.map(({ number }) => number)).toContain("2.3");
    expect(order).toMatchObject({ kind: "приказ", date: "2026-02-25", number: "01-10/ 58", place: "г. Заречный" });
    expect(order.clauses.map(({ number }) => number)).toEqual(["1", "2", "3"]);
    expect(notes).toEqual([]);
  });

  it("finds the mistakes, with exit status 1 while errors are left", () => {
    const { status, out } = runProgram("check", sample("sample-plan.docx"), "--json");
    const [file] = (JSON.parse(out) as Checked).files;
    expect(status).toBe(1);
    expect(file?.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["deadline-missing", "executor-missing", "deadline-impossible", "deadline-foreign-year"]),
    );
    expect(file?.counts.error).toBe(file?.findings.filter(({ severity }) => severity === "error").length);
    const missing = file?.findings.find(({ rule }) => rule === "deadline-missing");
    expect(missing?.places).toEqual([{ part: "plan", row: "2.4", column: "deadline", text: "" }]);
  });

  it("prints for people in Russian without --json", () => {
    const { out, err } = runProgram("check", sample("sample-plan.xlsx"));
    expect(out).toMatch(/✖ ошибка — строка 2\.4, срок/);
    expect(out).toMatch(/\d+ ошиб\S+, \d+ предупрежден\S+, \d+ подсказ\S+\.\n$/);
    expect(err).toBe("");
  });

  it("makes a catalog, and reads it back as a region", () => {
    inFolder((path) => {
      const out = path("region.json");
      const catalog = jsonOf<{ entries: unknown[]; faults: unknown[] }>(
        "catalog",
        sample("sample-region.docx"),
        "--out",
        out,
      );
      expect(catalog.entries.length).toBeGreaterThan(10);
      expect(catalog.faults.length).toBeGreaterThan(0);
      const byDocument = jsonOf<unknown>("match", sample("sample-plan.docx"), "--region", sample("sample-region.docx"));
      const byCatalog = jsonOf<unknown>("match", sample("sample-plan.docx"), "--region", out);
      expect(byCatalog).toEqual(byDocument);
    });
  });

  it("fills empty cells only, and reports what it left", () => {
    inFolder((path) => {
      const out = path("filled.docx");
      const args = ["fill", sample("sample-plan.docx"), "--region", sample("sample-region.docx"), "--out", out];
      const { filled } = jsonOf<{ filled: { row: string; column: string; text: string; from: string }[] }>(
        ...args,
        "--profile",
        sample("profile.json"),
      );
      expect(filled.length).toBeGreaterThan(0);
      type Row = Record<string, string>;
      const rowsOf = (file: string): Row[] => jsonOf<{ plan: { activities: Row[] } }>("read", file).plan.activities;
      const [before, after] = [rowsOf(sample("sample-plan.docx")), rowsOf(out)];
      before.forEach((row, index) => {
        for (const [column, text] of Object.entries(row)) {
          if (text !== "") expect([column, after[index]?.[column]]).toEqual([column, text]);
        }
      });
      for (const { row, column, text } of filled)
        expect(after.find(({ number = "" }) => number.replace(/\.$/, "") === row)?.[column]).toBe(text);
    });
  });

  it("applies the safe fixes to a copy and leaves the input alone", () => {
    inFolder((path) => {
      const before = readFileSync(sample("sample-plan.docx"));
      const { applied, left } = jsonOf<{ applied: { rule: string; from: string; to: string }[]; left: Finding[] }>(
        "fix",
        sample("sample-plan.docx"),
        "--out",
        path("fixed.docx"),
      );
      expect(applied.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["double-space", "number-sign-space"]));
      expect(left.flatMap(({ fixes }) => fixes).filter(({ kind }) => kind === "safe")).toEqual([]);
      expect(readFileSync(sample("sample-plan.docx")).equals(before)).toBe(true);
    });
  });

  it("words and writes the order", () => {
    inFolder((path) => {
      const facts = ["--facts", sample("facts.json"), "--profile", sample("profile.json")];
      const { text } = jsonOf<{ text: string[] }>("order", sample("sample-plan.docx"), ...facts, "--text");
      expect(text).toContain("ПРИКАЗЫВАЮ:");
      const written = runProgram("order", sample("sample-plan.docx"), ...facts, "--out", path("приказ.docx"));
      expect(written.status).toBe(0);
      const { order } = jsonOf<{ order: { kind: string; date: string } }>("read", path("приказ.docx"));
      expect(order).toMatchObject({ kind: "приказ", date: "2026-02-25" });
    });
  });

  it("reads phrases and declines names in a batch", () => {
    expect(JSON.parse(runProgram("deadline", "--json", "--school-year", "2023/2024", "--", "ноябрь", "-").out)).toEqual(
      [
        { kind: "window", start: "2023-11-01", end: "2023-11-30" },
        { kind: "none", start: null, end: null, flags: ["empty"] },
      ],
    );
    inFolder((path) => {
      writeFileSync(
        path("names.json"),
        JSON.stringify([{ kind: "person", nominative: "Лаури Л.А.", gender: "female" }]),
      );
      expect(jsonOf("inflect", "--batch", path("names.json"))).toEqual([
        expect.objectContaining({ dative: "Лаури Л.А." }),
      ]);
    });
  });
});

describe("a call that cannot be done is refused with one Russian line and status 2", () => {
  const plan = sample("sample-plan.docx");
  const calls: [string, string[], RegExp][] = [
    ["unknown command", ["chek"], /Команды «chek» нет/],
    ["no file", ["read"], /Не хватает аргумента/],
    ["unknown option", ["read", plan, "--jsn"], /--jsn/],
    ["no such file", ["read", "нет.docx"], /Файла «нет\.docx» нет/],
    ["a folder", ["read", "assets"], /папка/],
    ["not a document", ["read", "package.json"], /\S/],
    ["no plan where one is needed", ["check", join("assets", "templates", "order-plan.docx")], /\S/],
    ["no region", ["match", plan], /--region/],
    ["bad shift", ["check", plan, "--shift-years", "много"], /--shift-years/],
    ["over the input", ["fix", plan, "--out", plan], /исходный/],
    ["another format", ["fix", plan, "--out", "план.xlsx"], /\.docx/],
    ["bad facts", ["order", plan, "--facts", "package.json", "--text"], /package\.json/],
    ["neither out nor text", ["order", plan, "--facts", sample("facts.json")], /--out/],
  ];

  it.each(calls)("%s", (_, args, sentence) => {
    const { status, out, err } = runProgram(...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(sentence);
    expect(err).toMatch(/[а-яё]/);
  });

  it("replaces an output only with --force", () => {
    inFolder((path) => {
      const out = path("fixed.docx");
      expect(runProgram("fix", plan, "--out", out).status).toBe(1);
      const again = runProgram("fix", plan, "--out", out);
      expect([again.status, existsSync(out)]).toEqual([2, true]);
      expect(again.err).toMatch(/--force/);
      expect(runProgram("fix", plan, "--out", out, "--force").status).toBe(1);
    });
  });

  it("a document without a plan is read as such", () => {
    const { plan: none, notes } = jsonOf<{ plan: null; notes: string[] }>(
      "read",
      join("assets", "templates", "annex.docx"),
    );
    expect(none).toBeNull();
    expect(notes.join(" ")).toMatch(/[а-яё]/);
  });
});

describeShared("the command line on real documents", () => {
  it("reads every deadline of the seeds and of the examples", () => {
    for (const name of ["seeds", "dev"]) {
      const path = join(shared ?? "", "deadlines", `${name}.json`);
      const phrases = JSON.parse(readFileSync(path, "utf8")) as { text: string; meaning: object }[];
      const meanings = jsonOf<object[]>("deadline", "--batch", path);
      expect(meanings.map(withoutSuggestion)).toEqual(phrases.map(({ meaning }) => withoutSuggestion(meaning)));
    }
  });

  it("says one thing of a regional plan for another year, and compares once the shift is accepted", () => {
    const rulesOf = (...more: string[]): string[] =>
      jsonOf<Checked>("check", real("luza-2023.docx"), "--region", real("kirov-region-2024.docx"), ...more)
        .files.flatMap(({ findings }) => findings.map(({ rule }) => rule))
        .filter((rule) => rule.startsWith("region-"));
    expect(rulesOf()).toEqual(["region-c0"]);
    expect(rulesOf("--shift-years", "1")).toEqual(expect.arrayContaining(["region-c1", "region-c5", "region-c7"]));
  });
});

/** What a broken date probably meant is not compared. */
const withoutSuggestion = (meaning: object): object =>
  Object.fromEntries(Object.entries(meaning).filter(([key]) => key !== "suggest"));
