import { readFileSync } from "node:fs";
import { matchRows } from "../../../src/core/catalog/match";
import { compare, type Comparison, comparisonTable } from "../../../src/core/flows/compare";
import { importRegion } from "../../../src/core/flows/import-region";
import { read } from "../../../src/core/flows/read";
import { type Source } from "../../../src/core/grid/source";
import { rules } from "../../../src/core/rules/index";
import { runRules } from "../../../src/core/rules/run";
import { readDocument } from "../../../src/documents/read";
import { planSource } from "../../kit/plan-table";
import { describeShared, sharedFile } from "../../kit/shared";

function comparisonOf(source: Source, regional: Source, shiftYears: number | null): Comparison {
  const { plan, order } = read(source);
  const catalog = importRegion(regional).catalog!;
  return compare({
    plan: plan!,
    order,
    source,
    catalog,
    matches: matchRows(plan!, catalog),
    profile: null,
    shiftYears,
  });
}

const lines = ({ findings }: Comparison): string[] =>
  findings.map(({ rule, severity, places, related }) => {
    const rows = places.map(({ part, row }) => (part === "plan" ? row : `${part} ${row}`)).join(" + ");
    return `${rows} | ${related.map(({ row }) => row).join(", ")} | ${rule} | ${severity}`;
  });

const document = (name: string): Source => readDocument(name, sharedFile(`documents/${name}`));

describeShared("Луза (2023) against Киров (2024)", () => {
  const kirov = document("kirov-region-2024.docx");

  it.each(["luza-2023.docx", "luza-2023.printed.docx"])("%s, the shift accepted: the table line by line", (name) => {
    expect(lines(comparisonOf(document(name), kirov, 1))).toEqual([
      "title | title | region-c0 | warning",
      "order date | 1.2 | region-c5 | warning",
      "1.1 | 1.2 | region-c1 | warning",
      "1.1 + order 2 | 1.3 | region-c1 | warning",
      "2.2 | 2.2 | region-c11 | hint",
      "2.3 | 2.1 | region-c11 | hint",
      "title | 1.4, 2.3, 2.6 | region-c7 | hint",
      "title | 4.3 | region-c10 | hint",
    ]);
  });

  it("luza-2023.xlsx, a plan without its order: the same rows", () => {
    expect(lines(comparisonOf(document("luza-2023.xlsx"), kirov, 1))).toEqual([
      "title | title | region-c0 | warning",
      "1.1 | 1.2 | region-c1 | warning",
      "1.1 | 1.3 | region-c1 | warning",
      "2.2 | 2.2 | region-c11 | hint",
      "2.3 | 2.1 | region-c11 | hint",
      "title | 1.4, 2.3, 2.6 | region-c7 | hint",
      "title | 4.3 | region-c10 | hint",
    ]);
  });

  it("says by how many days, and which subjects", () => {
    const messages = comparisonOf(document("luza-2023.docx"), kirov, 1).findings.map(({ message }) => message);
    expect(messages[1]).toContain("на 6 дней позже");
    expect(messages[2]).toContain("на 8 дней позже");
    expect(messages[3]).toContain("на 2 дня позже");
    expect(messages[4]).toContain("по русскому языку и литературе»");
    expect(messages[5]).toContain("«учителей информатики»");
  });

  it("without the shift says exactly one thing", () => {
    const comparison = comparisonOf(document("luza-2023.docx"), kirov, null);
    expect(lines(comparison)).toEqual(["title | title | region-c0 | warning"]);
    expect(comparison.lines).toEqual([]);
  });

  it("comes first among what `check` says of the region", () => {
    const source = document("luza-2023.docx");
    const { plan, order } = read(source);
    const catalog = importRegion(kirov).catalog!;
    const region = { catalog, matches: matchRows(plan!, catalog), shiftYears: 1 };
    const all = runRules(rules, {
      source,
      plan,
      order,
      profile: null,
      region,
      transferredDays: { off: [], working: [] },
    });
    const regional = all.filter(({ rule }) => rule.startsWith("region-"));
    expect(regional[0]!.rule).toBe("region-c0");
    expect(regional).toHaveLength(8);
  });

  it("gives the timeline a line for every row, the municipal days moved", () => {
    const { lines: rows, orderDate, range } = comparisonOf(document("luza-2023.docx"), kirov, 1);
    expect(orderDate).toBe("2024-02-15");
    expect(range).toEqual({ start: "2024-01-01", end: "2024-12-31" });
    expect(rows.map(({ row, entryRow }) => `${row} ${entryRow ?? "—"}`)).toEqual([
      "1.1 1.2",
      "2.1 —",
      "2.2 2.2",
      "2.3 2.1",
      "2.4 2.4",
      "2.5 2.5",
      "3.1 3.1",
      "4.1 4.1",
      "4.2 4.2",
    ]);
    expect(rows[3]).toMatchObject({
      municipal: [{ start: "2024-02-01", end: "2024-03-31" }],
      regional: [{ start: "2024-01-01", end: "2024-03-31" }],
      note: null,
    });
    expect(rows[4]).toMatchObject({ municipal: [], note: "В сроке плана нет дат — сравнивать нечего." });
    expect(rows[1]).toMatchObject({ regional: [], note: "В региональном плане этой строке ничего не соответствует." });
  });
});

describe("the shipped example", () => {
  const sample = (name: string): Source => readDocument(name, new Uint8Array(readFileSync(`assets/samples/${name}`)));
  const comparison = comparisonOf(sample("sample-plan.docx"), sample("sample-region.docx"), null);

  it("shows most kinds of disagreement", () => {
    expect(lines(comparison)).toEqual([
      "order date | 1.2 | region-c5 | warning",
      "order preamble | title | region-c8 | warning",
      "1.1 | 1.2 | region-c1 | warning",
      "1.2 + order 2.1 | 1.3 | region-c1 | warning",
      "2.1 | 2.1 | region-c2 | hint",
      "2.1 | 2.1 | region-c11 | hint",
      "2.3 | 2.3 | region-c3 | hint",
      "4.2 | 4.2 | region-c1 | warning",
      "title | 2.4, 2.5, 3.3 | region-c7 | hint",
      "title | 4.3 | region-c10 | hint",
    ]);
  });

  it("is the same in Excel", () => {
    expect(lines(comparisonOf(sample("sample-plan.xlsx"), sample("sample-region.docx"), null))).toEqual(
      lines(comparison),
    );
  });

  it("becomes a table for the file", () => {
    const { headings, rows } = comparisonTable(comparison);
    expect(headings).toEqual(["№", "Мероприятие", "Срок", "Строка региона", "Срок региона", "Замечания"]);
    expect(rows.every((row) => row.length === headings.length)).toBe(true);
    expect(rows.filter(([number]) => number !== "")).toHaveLength(14);
    expect(rows.find(([number]) => number === "2.2")).toEqual([
      "2.2",
      "Участие в областном семинаре «Внутришкольная оценка…",
      "апрель 2026 г.",
      "2.2",
      "апрель 2026 г.",
      "",
    ]);
    expect(rows.find(([number]) => number === "2.4")?.[5]).toBe(
      "В региональном плане этой строке ничего не соответствует.",
    );
  });

  it("tells on every line which findings are about it", () => {
    const line = comparison.lines.find(({ row }) => row === "2.1")!;
    expect(line.findings.map((index) => comparison.findings[index]!.rule)).toEqual(["region-c2", "region-c11"]);
  });
});

describe("a plan without an order or dates", () => {
  const region = planSource(`
Региональный план мероприятий на 2026 год

| № | Мероприятие | Срок | Исполнители |
| 1 | Организация и проведение областных семинаров для директоров | до 01.03.2026 | ИРО |`);
  const plan = planSource(`
План мероприятий

| № | Мероприятие | Срок | Исполнители |
| 1 | Участие директоров в областных семинарах | по плану ИРО | ОО |`);

  it("is compared as far as it goes", () => {
    const comparison = comparisonOf(plan, region, null);
    expect(comparison.orderDate).toBeNull();
    expect(comparison.findings).toEqual([]);
    expect(comparison.lines[0]).toMatchObject({
      municipal: [],
      regional: [{ start: "2026-01-01", end: "2026-03-01" }],
    });
  });
});
