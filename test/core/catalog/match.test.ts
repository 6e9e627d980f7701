import { choose, type Choices } from "../../../src/core/catalog/choices";
import { certainty, matchRows } from "../../../src/core/catalog/match";
import { scoreTexts } from "../../../src/core/catalog/score";
import { importRegion } from "../../../src/core/flows/import-region";
import { read } from "../../../src/core/flows/read";
import { rowName } from "../../../src/core/plan/plan";
import { readDocument } from "../../../src/documents/read";
import { planSource } from "../../kit/plan-table";
import { describeShared, shared, sharedFile, sharedJson } from "../../kit/shared";
import { labelledSets } from "./labelled-sets";

interface Counted {
  first: number;
  three: number;
  all: number;
  wrong: number;
  believedOfNone: number;
}

function count(): Counted {
  const result = { first: 0, three: 0, all: 0, wrong: 0, believedOfNone: 0 };
  for (const { rows, entries } of labelledSets()) {
    const best = scoreTexts(rows, entries);
    rows.forEach(({ counterparts }, index) => {
      const found = best(index).map(({ entry, score }) => ({ row: entries[entry]?.row ?? "", score }));
      const believed = (found[0]?.score ?? 0) >= certainty;
      if (counterparts.length === 0) {
        if (believed) result.believedOfNone += 1;
        return;
      }
      const isFirst = counterparts.includes(found[0]?.row ?? "");
      result.all += 1;
      if (isFirst) result.first += 1;
      if (believed && !isFirst) result.wrong += 1;
      if (found.some(({ row }) => counterparts.includes(row))) result.three += 1;
    });
  }
  return result;
}

describe("rows labelled by hand", () => {
  const counted = count();

  it("find their counterpart first in nine of ten cases, among three nearly always", () => {
    expect(counted.all).toBeGreaterThanOrEqual(shared === null ? 25 : 50);
    expect(counted.first / counted.all).toBeGreaterThanOrEqual(0.9);
    expect(counted.three / counted.all).toBeGreaterThanOrEqual(0.97);
  });

  it("are not given a counterpart that they have not", () => {
    expect(counted.believedOfNone).toBe(0);
    expect(counted.wrong).toBeLessThanOrEqual(2);
  });
});

const region = `
Региональный план мероприятий по поддержке школ Северной области на 2026 год

| № | Наименование мероприятия | Срок исполнения | Исполнители |
| 1.1 | Разработка муниципальных планов поддержки школ | до 20.02.2026 | ОМСУ |
| 1.2 | Организация и проведение областных семинаров для директоров | март 2026 г. | ИРО |
`;

const plan = (rows: string) =>
  read(
    planSource(`
План мероприятий на 2026 год

| № | Мероприятие | Срок | Исполнители |
${rows}`),
  ).plan!;

describe("a person's choice", () => {
  const { catalog } = importRegion(planSource(region));
  const rows =
    "| 1 | Участие директоров в областных семинарах | март 2026 г. | ОО |\n| 2 | Шахматный турнир | май 2026 г. | ОО |";
  const own = plan(rows);
  const [seminar, chess] = own.activities;

  const entries = (choices: Choices, of = own) =>
    matchRows(of, catalog!, choices).map(({ entry, chosen }) => ({
      row: entry === null ? null : catalog!.entries[entry]!.row,
      chosen,
    }));

  it("is not needed where the counterpart is certain, and none is made up where it is not", () => {
    expect(entries({})).toEqual([
      { row: "1.2", chosen: false },
      { row: null, chosen: false },
    ]);
  });

  it("goes before what was found", () => {
    const choices = choose({}, chess!, { catalog: catalog!, entry: 0 });
    expect(entries(choices)[1]).toEqual({ row: "1.1", chosen: true });
  });

  it("may be «нет соответствия»", () => {
    const choices = choose({}, seminar!, { catalog: catalog!, entry: null });
    expect(entries(choices)[0]).toEqual({ row: null, chosen: true });
  });

  it("can be taken back", () => {
    const choices = choose(choose({}, seminar!, { catalog: catalog!, entry: null }), seminar!, undefined);
    expect(entries(choices)[0]).toEqual({ row: "1.2", chosen: false });
  });

  it("survives an inserted row and JSON", () => {
    const choices = JSON.parse(JSON.stringify(choose({}, chess!, { catalog: catalog!, entry: 0 }))) as Choices;
    const longer = plan(
      `| 1 | Новая строка о другом | апрель 2026 г. | ОО |\n${rows.replace("| 1 |", "| 2 |").replace("| 2 | Шах", "| 3 | Шах")}`,
    );
    expect(entries(choices, longer).at(-1)).toEqual({ row: "1.1", chosen: true });
  });

  it("is passed over when the catalog no longer has the entry", () => {
    const choices = choose({}, chess!, { catalog: catalog!, entry: 0 });
    const less = { ...catalog!, entries: catalog!.entries.slice(1) };
    expect(matchRows(own, less, choices)[1]).toMatchObject({ entry: null, chosen: false });
  });
});

describeShared("Луза against Киров", () => {
  const { plan: luza } = read(readDocument("luza-2023.docx", sharedFile("documents/luza-2023.docx")));
  const { catalog } = importRegion(readDocument("kirov.docx", sharedFile("documents/kirov-region-2024.docx")));
  const labels = sharedJson<{ rows: { row: string; counterparts: string[] }[] }>("matching/luza-kirov.json").rows;
  const found = matchRows(luza!, catalog!).map(({ activity, candidates, entry }) => ({
    row: rowName(luza!, luza!.activities[activity]!),
    rows: candidates.map((candidate) => catalog!.entries[candidate.entry]!.row),
    none: entry === null,
  }));
  const answered = labels.filter(({ counterparts }) => counterparts.length > 0);

  it("has the counterpart first in at least seven of eight rows, in all among three", () => {
    const of = (row: string) => found.find((item) => item.row === row)!;
    expect(answered).toHaveLength(8);
    expect(
      answered.filter(({ row, counterparts }) => counterparts.includes(of(row).rows[0]!)).length,
    ).toBeGreaterThanOrEqual(7);
    expect(
      answered.filter(({ row, counterparts }) => of(row).rows.some((name) => counterparts.includes(name))),
    ).toHaveLength(8);
  });

  it("says of the row without counterpart that it has none", () => {
    expect(found.filter(({ none }) => none).map(({ row }) => row)).toEqual(
      labels.filter(({ counterparts }) => counterparts.length === 0).map(({ row }) => row),
    );
  });
});
