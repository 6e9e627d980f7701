import { readFileSync } from "node:fs";
import { correctDeadline } from "../../../src/core/catalog/entry-deadline";
import { importRegion } from "../../../src/core/flows/import-region";
import { checkCatalog } from "../../../src/core/flows/schema";
import { readDocument } from "../../../src/documents/read";
import { planSource } from "../../kit/plan-table";
import { describeShared, sharedFile } from "../../kit/shared";

const region = `
Приложение
к приказу министерства образования Северной области
от 23.01.2026 № 47

Региональный план мероприятий по поддержке школ Северной области на 2026 год

| № | Наименование мероприятия | Срок исполнения | Исполнители | Результат исполнения |
| 1. Обеспечение образо-вательных организаций | < | < | < | < |
| 1.1 | Разработка муниципальных планов поддержки образо-вательных организаций | до 20.02.2026 | органы местного самоуправления (далее – ОМС) | планы утверждены |
| 1.2 | Проведение семинара | до 31.04.2026 | ИРО | ^ |
| 1.3 | Проведение вебинара | до 01.02.2025 | ИРО | материалы вебинара |
| 1.4 | Проведение конкурса | | ИРО | итоги конкурса |
`;

describe("a regional plan as a catalog", () => {
  const { catalog, notes } = importRegion(planSource(region, { name: "область.docx" }));

  it("tells its region, years, act and source", () => {
    expect(catalog).toMatchObject({
      region: "Северная область",
      title: "Региональный план мероприятий по поддержке школ Северной области на 2026 год",
      period: { type: "calendar", year: 2026 },
      source: "область.docx",
      version: "1",
      act: {
        kind: "приказ",
        author: "министерства образования Северной области",
        date: "2026-01-23",
        number: "47",
        title: null,
      },
      abbreviations: [{ short: "ОМС", full: "органы местного самоуправления" }],
      sections: [{ number: "1", title: "Обеспечение образовательных организаций" }],
    });
    expect(notes).toEqual([]);
  });

  it("holds clean texts, merged cells filled down", () => {
    expect(catalog!.entries[0]).toMatchObject({
      row: "1.1",
      section: 0,
      activity: "Разработка муниципальных планов поддержки образовательных организаций",
      executors: "органы местного самоуправления (далее – ОМС)",
      result: "планы утверждены",
      excluded: null,
    });
    expect(catalog!.entries[1]!.result).toBe("планы утверждены");
  });

  it("leaves broken deadlines out of comparisons, and says why", () => {
    expect(catalog!.entries.map(({ row, excluded }) => [row, excluded])).toEqual([
      ["1.1", null],
      ["1.2", "Такой даты нет: «до 31.04.2026»."],
      ["1.3", "Срок «до 01.02.2025» не входит в годы регионального плана."],
      ["1.4", "Срок не указан."],
    ]);
  });

  it("keeps the region's own faults", () => {
    const faults = catalog!.faults.filter(({ column }) => column === "deadline").map(({ rule, row }) => [rule, row]);
    expect(faults).toEqual(
      expect.arrayContaining([
        ["deadline-impossible", "1.2"],
        ["deadline-foreign-year", "1.3"],
        ["deadline-missing", "1.4"],
      ]),
    );
  });

  it("takes a corrected deadline back into comparisons", () => {
    const corrected = correctDeadline(catalog!, 1, "до 30.04.2026");
    expect(corrected.entries[1]).toMatchObject({
      excluded: null,
      deadline: { text: "до 30.04.2026", reading: { kind: "read", meaning: { kind: "limit", end: "2026-04-30" } } },
    });
    expect(corrected.faults.some(({ row, column }) => row === "1.2" && column === "deadline")).toBe(false);
    expect(catalog!.entries[1]!.excluded).not.toBeNull();
  });

  it("survives its file", () => {
    expect(checkCatalog(JSON.parse(JSON.stringify(catalog)))).toEqual({ catalog });
  });

  it("is not made of a document without a plan", () => {
    const result = importRegion(planSource("Просто письмо без таблицы"));
    expect(result.catalog).toBeNull();
    expect(result.notes.length).toBeGreaterThan(0);
  });
});

describe("the shipped catalog", () => {
  it("is what the shipped regional plan gives", () => {
    const bytes = new Uint8Array(readFileSync("assets/samples/sample-region.docx"));
    const { catalog } = importRegion(readDocument("sample-region.docx", bytes));
    for (const path of ["assets/samples/catalog.json", "assets/catalogs/severnaya-oblast-2026.json"]) {
      expect(checkCatalog(JSON.parse(readFileSync(path, "utf8")))).toEqual({ catalog });
    }
  });
});

describeShared("the plan of Киров", () => {
  const { catalog } = importRegion(readDocument("киров.docx", sharedFile("documents/kirov-region-2024.docx")));

  it("is read alike from Word and Excel", () => {
    const sheet = importRegion(readDocument("киров.xlsx", sharedFile("documents/kirov-region-2024.xlsx"))).catalog;
    expect(sheet!.entries.map(({ row, activity, executors, result }) => [row, activity, executors, result])).toEqual(
      catalog!.entries.map(({ row, activity, executors, result }) => [row, activity, executors, result]),
    );
  });

  it("has no remnant of a hyphenation in any text", () => {
    const texts = catalog!.entries.flatMap(({ activity, executors, result }) => [activity, executors, result]);
    const hyphenated = new Set(
      texts.flatMap((text) => text.match(/[а-яё]+(?:-[а-яё]+)+/giu) ?? []).map((word) => word.toLowerCase()),
    );
    expect([...hyphenated].sort()).toEqual(
      [
        "онлайн-режиме",
        "организационно-методическое",
        "пост-релизов",
        "учителей-предметников",
        "экзаменаторов-собеседников",
      ].sort(),
    );
  });

  it("explains its abbreviations", () => {
    const named = new Map(catalog!.abbreviations.map(({ short, full }) => [short, full]));
    expect(named.get("ИРО")).toBe("Институт развития образования Кировской области");
    expect(named.get("МОКО")).toBe("министерства образования Кировской области");
    expect(named.get("ПРЦ")).toBe("профильных ресурсных центров");
    expect(named.get("ОМСУ")).toBe("органы местного самоуправления, осуществляющие управление в сфере образования");
    expect([...named.keys()].sort()).toEqual(["ИРО", "МОКО", "ОМСУ", "ПРЦ", "ФГОС", "ЦОКО", "ШНОР"].sort());
  });

  it("excludes the one broken deadline, 4.3", () => {
    expect(catalog!.entries.filter(({ excluded }) => excluded !== null).map(({ row }) => row)).toEqual(["4.3"]);
  });
});
