import { readFileSync } from "node:fs";
import { completeCatalog } from "../../../src/core/catalog/complete";
import { matchRows } from "../../../src/core/catalog/match";
import { proposeFill } from "../../../src/core/flows/fill";
import { read } from "../../../src/core/flows/read";
import { defaultProfile } from "../../../src/core/profile/default-profile";
import { loadNouns } from "../../../src/core/russian/nouns";
import { cellOf } from "../../office-host/excel/model";
import { bookOf, openExcel } from "../../office-host/open-excel";

const topics = ["семинаров", "стажировок", "конференций", "фестивалей"];
const results = ["=СУММ(A1:A9)", "-2 балла", "+7 баллов", "@итоги"];

const catalog = completeCatalog({
  region: "",
  title: "",
  period: { type: "calendar", year: 2026 },
  source: "",
  version: "1",
  entries: topics.map((topic, index) => ({
    row: `1.${index + 1}`,
    activity: `Проведение ${topic} для педагогов`,
    deadline: { text: "март 2026 г." },
    executors: "ИРО",
    result: results[index] ?? "",
  })),
});

it("filling in Excel writes texts that begin like a formula as text, and one undo gives the sheet back", async () => {
  const book = bookOf([
    ["План мероприятий на 2026 год"],
    ["№", "Мероприятие", "Срок", "Исполнители", "Результат"],
    ...topics.map((topic, index) => [`1.${index + 1}`, `Организация ${topic} для педагогов`, "март 2026 г.", "ОО", ""]),
  ]);
  const { host } = openExcel(book);
  const source = await host.read();
  const { plan } = read(source);
  const nouns = loadNouns(readFileSync("assets/dictionary/nouns.txt"));
  const matches = matchRows(plan!, catalog);
  const { proposals } = proposeFill({ source, plan: plan!, catalog, matches, profile: defaultProfile, nouns });
  expect(proposals.map(({ text }) => text)).toEqual(results);

  const before = structuredClone([...book.active.cells]);
  const applied = await host.apply(proposals.flatMap(({ edits }) => edits));
  expect(applied.refused).toEqual([]);
  results.forEach((text, index) => {
    expect(cellOf(book.active, 2 + index, 4)).toMatchObject({ value: text, numberFormat: "@" });
    expect(cellOf(book.active, 2 + index, 4)).not.toHaveProperty("formula");
  });
  await host.undo(applied);
  const texts = (cells: typeof before): unknown[] =>
    cells.map(([at, { value }]) => [at, value]).filter(([, value]) => value !== "");
  expect(texts([...book.active.cells])).toEqual(texts(before));
});
