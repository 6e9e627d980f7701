import { readFileSync } from "node:fs";
import fc from "fast-check";
import { type Catalog } from "../../../src/core/catalog/catalog";
import { completeCatalog } from "../../../src/core/catalog/complete";
import { matchRows } from "../../../src/core/catalog/match";
import { type FillResult, proposeFill } from "../../../src/core/flows/fill";
import { additions } from "../../../src/core/flows/fill-missing";
import { importRegion } from "../../../src/core/flows/import-region";
import { read } from "../../../src/core/flows/read";
import { undoOf } from "../../../src/core/grid/edit";
import { type Grid, type Slot, type Source } from "../../../src/core/grid/source";
import { defaultProfile } from "../../../src/core/profile/default-profile";
import { type Profile } from "../../../src/core/profile/profile";
import { loadNouns } from "../../../src/core/russian/nouns";
import { patchDocument } from "../../../src/documents/patch";
import { readDocument } from "../../../src/documents/read";
import { makeDocx } from "../../kit/make-docx";
import { makeXlsx } from "../../kit/make-xlsx";
import { applyTo } from "../../kit/memory-document";
import { planSource } from "../../kit/plan-table";
import { describeShared, sharedFile } from "../../kit/shared";

const nouns = loadNouns(readFileSync("assets/dictionary/nouns.txt"));

const office: Profile = {
  ...defaultProfile,
  body: { above: [], name: "Управление образования", short: "Управление образования" },
  methodicalService: "Методический центр",
  schools: [{ name: "МБОУ СОШ № 4", head: null, supported: true }],
};

const region = importRegion(
  planSource(`
Региональный план мероприятий по поддержке школ Северной области на 2026 год

| № | Наименование мероприятия | Срок исполнения | Исполнители | Результат исполнения |
| 1. Организация | < | < | < | < |
| 1.1 | Разработка муниципальных планов поддержки школ | до 20.02.2026 | ОМСУ | планы утверждены |
| 1.2 | Организация и проведение областных семинаров для директоров школ | март 2026 г. | ИРО | обмен опытом в 2026 году |
| 1.3 | Организация и проведение областных методических объединений учителей | октябрь 2026 г. | ИРО | обмен опытом в 2026 году |
| 1.4 | Проведение мониторинга реализации планов и подготовка сводной справки | до 01.12.2026 | ИРО, ОМСУ | сводная справка |
| 1.5 | Организация стажировок педагогов школ | ноябрь 2026 г. | ИРО | передача опыта |
| 1.6 | Проведение консультаций для учителей школ | до 31.06.2026 | ИРО | ответы на вопросы |
`),
).catalog!;

const head = `
План мероприятий на 2026 год

| № | Мероприятие | Срок | Исполнители | Результат |
| 1. Организация | < | < | < | < |
`;

function fill(
  source: Source,
  { catalog = region, profile = office }: { catalog?: Catalog; profile?: Profile } = {},
): FillResult {
  const { plan, order } = read(source);
  return proposeFill({ source, plan: plan!, order, catalog, matches: matchRows(plan!, catalog), profile, nouns });
}

const told = ({ proposals }: FillResult): string[] =>
  proposals.map(({ row, column, text, from }) => `${row} ${column}: ${text} ← ${from}`);

describe("empty cells", () => {
  it("are filled in the municipality's own terms", () => {
    const result = fill(planSource(`${head}| 1.1 | Участие директоров в областных семинарах | | | |`));
    expect(told(result)).toEqual([
      "1.1 deadline: март 2026 г. ← 1.2",
      "1.1 executors: Методический центр, МБОУ СОШ № 4 ← 1.2",
      "1.1 result: обмен опытом в 2026 году ← 1.2",
    ]);
    expect(result.left).toEqual([]);
  });

  it("take the plan's own years from a catalog for other years", () => {
    const result = fill(
      planSource(
        `${head.replace("2026", "2025")}| 1.1 | Участие директоров в областных семинарах | | МБОУ СОШ № 4 | |`,
      ),
    );
    expect(told(result)).toEqual(["1.1 deadline: март 2025 г. ← 1.2", "1.1 result: обмен опытом в 2025 году ← 1.2"]);
  });

  it("get a deadline before the regional report that they feed", () => {
    const result = fill(
      planSource(`${head}| 1.1 | Подготовка информации о реализации планов для сводной справки | | ОО | справка |`),
    );
    expect(told(result)).toEqual(["1.1 deadline: до 24.11.2026 ← 1.4"]);
  });

  it("get a deadline after the regional event that they follow", () => {
    const result = fill(
      planSource(`${head}| 1.1 | Проведение районных методических объединений учителей | | МЦ | протокол |`),
    );
    expect(told(result)).toEqual(["1.1 deadline: ноябрь 2026 г. ← 1.3"]);
  });

  it.each([
    ["Участие директоров в областных семинарах", "до 10 апреля 2026 года", "март 2026 года"],
    ["Участие директоров в областных семинарах", "апрель", "март"],
    ["Разработка муниципального плана поддержки школ", "до 10 апреля 2026 года", "до 20 февраля 2026 года"],
    ["Подготовка информации о реализации планов для сводной справки", "10 апреля 2026 г.", "до 24 ноября 2026 г."],
  ])("%s: beside «%s» the plan gets «%s», written as its other deadlines are", (title, typed, written) => {
    const typedRow = `| 1.1 | Шахматный турнир | ${typed} | ОО | протокол |`;
    const result = fill(planSource(`${head}${typedRow}\n| 1.2 | ${title} | | ОО | справка |`));
    expect(result.proposals.map(({ column, text }) => `${column}: ${text}`)).toEqual([`deadline: ${written}`]);
  });

  it("are left with the reason where no regional row answers", () => {
    const result = fill(planSource(`${head}| 1.1 | Шахматный турнир | | МБОУ СОШ № 4 | |`));
    expect(told(result)).toEqual([]);
    expect(result.left.map(({ row, column, why }) => `${row} ${column}: ${why}`)).toEqual([
      "1.1 deadline: В региональном плане нет похожей строки — впишите текст сами.",
      "1.1 result: В региональном плане нет похожей строки — впишите текст сами.",
    ]);
  });

  it("are left where the region's own deadline is broken", () => {
    const result = fill(planSource(`${head}| 1.1 | Участие в консультациях для учителей школ | | ОО | ответы |`));
    expect(result.left.map(({ why }) => why)).toEqual([
      "Срок региональной строки 1.6 не годится: такой даты нет: «до 31.06.2026».",
    ]);
  });

  it("of a merge are filled once where the rows agree", () => {
    const source = planSource(
      `${head}| 1.1 | Участие директоров в областных семинарах | март 2026 г. | ОО | |\n| 1.2 | Участие в областных методических объединениях учителей | октябрь 2026 г. | ОО | ^ |`,
    );
    expect(told(fill(source))).toEqual(["1.1 result: обмен опытом в 2026 году ← 1.2"]);
  });

  it("of a merge are left with the reason where the rows disagree", () => {
    const source = planSource(
      `${head}| 1.1 | Разработка муниципального плана поддержки школ | до 20.02.2026 | ОО | |\n| 1.2 | Участие директоров в областных семинарах | март 2026 г. | ОО | ^ |`,
    );
    const result = fill(source);
    expect(told(result)).toEqual([]);
    expect(result.left.map(({ row, why }) => `${row}: ${why}`)).toEqual([
      "1.1: Ячейка объединена, а её строкам подходят разные тексты, этой — «планы утверждены»: впишите сами.",
      "1.2: Ячейка объединена, а её строкам подходят разные тексты, этой — «обмен опытом в 2026 году»: впишите сами.",
    ]);
  });

  it("of the number column go on with the table's own form", () => {
    const source = planSource(
      `${head}| 1.1. | Участие директоров в областных семинарах | март 2026 г. | ОО | опыт |\n| | Шахматный турнир | май 2026 г. | ОО | итоги |`,
    );
    expect(told(fill(source))).toEqual(["1/#2 number: 1.2. ← "]);
  });

  it("are filled from the order and the plan where the profile is still empty", () => {
    const source = planSource(`
Управление образования администрации Заречного округа

ПРИКАЗ

25.02.2026 № 5

Об утверждении плана

ПРИКАЗЫВАЮ:

1. Утвердить план мероприятий.
2. Руководителю МБОУ СОШ № 9 (Белова О.П.) обеспечить выполнение плана до 01.06.2026.

${head}| 1.1 | Разработка муниципального плана поддержки школ | до 20.02.2026 | | план |
| 1.2 | Участие педагогов в стажировках | ноябрь 2026 г. | | опыт |`);
    expect(told(fill(source, { profile: defaultProfile }))).toEqual([
      "1.1 executors: Управление образования ← 1.1",
      "1.2 executors: Управление образования, МБОУ СОШ № 9 ← 1.5",
    ]);
  });
});

describe("typed cells", () => {
  const source = planSource(
    `${head}| 1.1 | Участие директоров в областных семинарах | апрель 2026 г. | — | обмен опытом в 2026 году |`,
  );

  it("are offered another text only one by one, never where they say the same", () => {
    const result = fill(source);
    expect(told(result)).toEqual([]);
    expect(result.offers.map(({ column, typed, text }) => `${column}: ${typed} → ${text}`)).toEqual([
      "deadline: апрель 2026 г. → март 2026 г.",
      "executors: — → Методический центр, МБОУ СОШ № 4",
    ]);
  });

  const cell = fc.constantFrom("", " ", "—", "-", "март 2026 г.", "до 01.05.2026", "МБОУ СОШ № 4", "=1+1", "опыт");
  const title = fc.constantFrom(
    "Участие директоров в областных семинарах",
    "Проведение районных методических объединений учителей",
    "Разработка муниципального плана поддержки школ",
    "Подготовка информации о реализации планов",
    "Участие педагогов в стажировках",
    "Шахматный турнир",
    "Конкурс чтецов",
  );
  const row = fc.tuple(title, cell, cell, cell, fc.boolean());
  const entry = fc.record({
    row: fc.constantFrom("1", "2", "3", "4"),
    activity: title,
    deadline: fc.record({ text: cell }),
    executors: fc.constantFrom("ИРО", "ОМСУ", "ШНОР", "", "Министерство, ЦОКО", "=ОО"),
    result: fc.constantFrom("обмен опытом", "", "@итоги", "-план"),
  });

  it("are never changed, whatever the plan and the catalog say; undo gives the document back", () => {
    const property = fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.array(entry, { maxLength: 8 }),
      (rows, entries) => {
        const table = rows
          .map(
            ([activity, deadline, executors, result, merged], index) =>
              `| 1.${index + 1} | ${activity} | ${deadline} | ${executors} | ${merged && index > 0 ? "^" : result} |`,
          )
          .join("\n");
        const before = planSource(head + table);
        const catalog = completeCatalog({
          region: "",
          title: "",
          period: { type: "calendar", year: 2026 },
          source: "",
          version: "1",
          entries,
        });
        const { proposals } = fill(before, { catalog });
        const { source: after, applied } = applyTo(
          before,
          proposals.flatMap(({ edits }) => edits),
        );
        expect(applied.refused).toEqual([]);
        slots(before).forEach((slot, index) => {
          if (slot.kind === "covered" || slot.text.trim() !== "") expect(slots(after)[index]).toEqual(slot);
        });
        expect(applyTo(after, undoOf(applied.done)).source).toEqual(before);
      },
    );
    fc.assert(property, { numRuns: 200 });
  });
});

const slots = (source: Source): Slot[] =>
  source.blocks.flatMap((block) => (block.kind === "grid" ? (block as Grid).rows.flat() : []));

describe("entries that the plan lacks", () => {
  const source =
    planSource(`${head}| 1.1 | Разработка муниципального плана поддержки школ | до 20.02.2026 | Управление образования | план |
| 1.2 | Участие директоров в областных семинарах | март 2026 г. | МБОУ СОШ № 4 | опыт |`);
  const { missing } = fill(source);

  it("are rows of the municipality's, in the order of the region's", () => {
    expect(missing.map(({ row, texts }) => [row, texts])).toEqual([
      [
        "1.3",
        {
          number: "1.3",
          activity: "Участие в областных методических объединениях учителей",
          deadline: "октябрь 2026 г.",
          executors: "Методический центр, МБОУ СОШ № 4",
          result: "обмен опытом в 2026 году",
        },
      ],
      [
        "1.4",
        {
          number: "1.3",
          activity: "Проведение мониторинга реализации планов и подготовка сводной справки",
          deadline: "до 01.12.2026",
          executors: "Управление образования",
          result: "сводная справка",
        },
      ],
      [
        "1.5",
        {
          number: "1.3",
          activity: "Участие в стажировках педагогов школ",
          deadline: "ноябрь 2026 г.",
          executors: "Методический центр, МБОУ СОШ № 4",
          result: "передача опыта",
        },
      ],
    ]);
  });

  it("are told apart by whether the region means the municipality by them", () => {
    expect(missing.map(({ row, expected }) => [row, expected])).toEqual([
      ["1.3", false],
      ["1.4", true],
      ["1.5", true],
    ]);
  });

  it("are added in one batch in their order, numbered, and taken back by one undo", () => {
    const { source: after, applied } = applyTo(source, additions(read(source).plan!, missing));
    expect(read(after).plan!.activities.map(({ number, title }) => `${number.text} ${title.text}`)).toEqual([
      "1.1 Разработка муниципального плана поддержки школ",
      "1.2 Участие директоров в областных семинарах",
      "1.3 Участие в областных методических объединениях учителей",
      "1.4 Проведение мониторинга реализации планов и подготовка сводной справки",
      "1.5 Участие в стажировках педагогов школ",
    ]);
    expect(applyTo(after, undoOf(applied.done)).source).toEqual(source);
  });
});

describe("texts that begin like a formula", () => {
  const results = ["=СУММ(A1:A9)", "-2 балла", "+7 баллов", "@итоги"];
  const titles = [
    "Участие в семинарах директоров",
    "Участие в стажировках педагогов",
    "Участие в конференциях учителей",
    "Участие в вебинарах методистов",
  ];
  const catalog = completeCatalog({
    region: "",
    title: "",
    period: { type: "calendar", year: 2026 },
    source: "",
    version: "1",
    entries: titles.map((activity, index) => ({
      row: `1.${index + 1}`,
      activity: activity.replace("Участие в", "Проведение").replace("ах", "ов"),
      deadline: { text: "март 2026 г." },
      executors: "ИРО",
      result: results[index] ?? "",
    })),
  });
  const rows = [
    ["№", "Мероприятие", "Срок", "Исполнители", "Результат"],
    ...titles.map((title, index) => [`1.${index + 1}`, title, "март 2026 г.", "МБОУ СОШ № 4", ""]),
  ];

  it.each([
    ["план.xlsx", makeXlsx([{ name: "План", rows: [["План мероприятий на 2026 год"], ...rows] }])],
    ["план.docx", makeDocx(["План мероприятий на 2026 год", { rows }])],
  ])("reach %s as text, never as a formula, and undo gives the texts back", (name, bytes) => {
    const before = readDocument(name, bytes);
    const { proposals } = fill(before, { catalog });
    expect(proposals.map(({ text }) => text)).toEqual(results);
    const patched = patchDocument(
      bytes,
      proposals.flatMap(({ edits }) => edits),
    );
    expect(patched.applied.refused).toEqual([]);
    const after = readDocument(name, patched.bytes);
    const cells = slots(after).filter((slot) => slot.kind === "cell");
    expect(results.every((text) => cells.some((cell) => cell.text === text))).toBe(true);
    expect(cells.filter((cell) => cell.formula !== undefined)).toEqual([]);
    const undone = patchDocument(patched.bytes, undoOf(patched.applied.done));
    expect(slots(readDocument(name, undone.bytes)).map((slot) => slot.kind === "cell" && slot.text)).toEqual(
      slots(before).map((slot) => slot.kind === "cell" && slot.text),
    );
  });
});

describeShared("luza-2023 with its result and executor columns emptied", () => {
  const kirov = importRegion(readDocument("kirov.docx", sharedFile("documents/kirov-region-2024.docx"))).catalog!;
  const luza: Profile = {
    ...defaultProfile,
    body: { above: [], name: "Управление образования Лузского муниципального округа", short: "Управление образования" },
    methodicalService: "Методическая служба",
    schools: [{ name: "МОКУ СОШ № 2 г. Лузы", head: null, supported: true }],
  };
  const service = "Методическая служба, МОКУ СОШ № 2 г. Лузы";
  const competence = "повышение профессиональной компетентности учителей-предметников ШНОР";
  const summary =
    "подготовка сводной аналитической справки о деятельности ШНОР и методической поддержке ШНОР в 2023 году, выработка рекомендаций по работе со ШНОР, выявление ШНОР для организации их адресной поддержки в 2024 году";

  const emptied = emptyColumns(readDocument("luza.docx", sharedFile("documents/luza-2023.docx")));
  const { proposals, left, missing } = fill(emptied, { catalog: kirov, profile: luza });

  it("gets texts that an official would sign", () => {
    expect(proposals.map(({ row, column, text }) => `${row} ${column}: ${text}`)).toEqual([
      "1.1 executors: Управление образования, МОКУ СОШ № 2 г. Лузы",
      "1.1 result: подготовка муниципального плана мероприятий по оказанию адресной методической помощи ШНОР на 2023 год, подготовка школьных планов по повышению качества образования в ШНОР на 2023 год, начало реализации планов",
      `2.1 result: ${competence}`,
      `2.2 executors: ${service}`,
      `2.3 executors: ${service}`,
      `2.4 executors: ${service}`,
      `2.5 executors: ${service}`,
      "3.1 executors: Управление образования, МОКУ СОШ № 2 г. Лузы",
      "3.1 result: информирование ШНОР о мероприятиях, направленных на повышение качества образования",
      "4.1 executors: Управление образования",
      `4.1 result: ${summary}`,
      "4.2 executors: Управление образования",
    ]);
  });

  it("leaves the executors of the row that the region has not", () => {
    expect(left.map(({ row, column }) => `${row} ${column}`)).toEqual(["2.1 executors"]);
  });

  it("is offered what it lacks, as participation", () => {
    expect(missing.map(({ row, texts }) => `${row}: ${texts.activity}`)).toEqual([
      "1.4: Участие в консультациях о результатах оценочных процедур и других критериях, на основании которых сформированы списки ШНОР",
      "2.3: Участие в стажировках на базе профильных ресурсных центров (далее – ПРЦ) для учителей-предметников ШНОР в рамках курсов повышения квалификации с целью оказания методической помощи и трансляции эффективных педагогических практик",
      "2.6: Участие в консультациях в очном и онлайн-режиме по оказанию адресной помощи ШНОР, в том числе диагностике факторов риска учебной неуспешности и подготовке перечня мер по их устранению",
    ]);
  });

  it("takes the region's 2.5 over as «Участие в областных методических объединениях …»", () => {
    const without = emptyRow(emptied, "2.5");
    const taken = fill(without, { catalog: kirov, profile: luza }).missing.find(({ row }) => row === "2.5");
    expect(taken?.texts).toMatchObject({
      activity:
        "Участие в областных методических объединениях учителей-предметников по вопросам повышения качества образовательных результатов на основе анализа оценочных процедур (ОГЭ, ЕГЭ, ВПР), включая вопросы повышения качества образования в ШНОР",
      deadline: "октябрь 2023 г.",
      executors: service,
      result: competence,
    });
  });

  it("fills and gives back the real file, cell by cell", () => {
    const bytes = sharedFile("documents/luza-2023.docx");
    const clear = clearEdits(readDocument("luza.docx", bytes));
    const cleared = patchDocument(bytes, clear).bytes;
    const before = readDocument("luza.docx", cleared);
    const filled = patchDocument(
      cleared,
      fill(before, { catalog: kirov, profile: luza }).proposals.flatMap(({ edits }) => edits),
    );
    expect(filled.applied.refused).toEqual([]);
    const plan = read(readDocument("luza.docx", filled.bytes)).plan!;
    expect(plan.activities.map(({ number, result }) => `${number.text} ${result!.clean}`)).toContain(
      `2.4 ${competence}`,
    );
    const undone = patchDocument(filled.bytes, undoOf(filled.applied.done)).bytes;
    expect(slots(readDocument("luza.docx", undone))).toEqual(slots(before));
  });
});

/** The edits that empty the result and executor columns. */
function clearEdits(source: Source) {
  const { plan } = read(source);
  return plan!.activities.flatMap(({ executors, result }) =>
    [executors, result].flatMap((field) =>
      field && !field.inherited && field.text !== ""
        ? [
            {
              kind: "set" as const,
              at: { block: field.at.block, row: field.at.row!, column: field.at.column! },
              from: field.text,
              to: "",
            },
          ]
        : [],
    ),
  );
}

function emptyColumns(source: Source): Source {
  return applyTo(source, clearEdits(source)).source;
}

/** The document without one of its rows' words, so that nothing answers to the region's. */
function emptyRow(source: Source, row: string): Source {
  const activity = read(source).plan!.activities.find(({ number }) => number.text === row)!;
  const { block, row: at, column } = activity.title.at;
  const edit = {
    kind: "set" as const,
    at: { block, row: at!, column: column! },
    from: activity.title.text,
    to: "Шахматный турнир",
  };
  return applyTo(source, [edit]).source;
}
