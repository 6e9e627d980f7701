import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeDocx } from "../../kit/make-docx";
import { makeXlsx } from "../../kit/make-xlsx";
import { shared, sharedFile } from "../../kit/shared";

export interface TestPlan {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const headings = ["№", "Мероприятие", "Срок", "Исполнители", "Результат"];

const rows = [
  ["1", "Разработка муниципального плана мероприятий", "до 30.02.2024", "Управление образования", "план"],
  ["2", "Участие педагогов в курсах повышения квалификации", "март – май 2024 года", "", "повышение квалификации"],
  ["3", "Проведение диагностики учителей - предметников", "", "Методическая служба", "справка"],
  ["4", "Подготовка отчёта о реализации плана", "до 01.12.2023", "Управление образования", "отчёт"],
];

const title = "План мероприятий по повышению качества образования на 2024 год";

/** The documents of the whole job: real ones where they lie beside the checkout, else made ones of the same kinds. */
export const wordPlan = (): TestPlan =>
  shared === null
    ? {
        name: "план.docx",
        bytes: makeDocx([{ text: title, align: "center", bold: true }, { rows: [headings, ...rows] }]),
      }
    : { name: "luza-2023.docx", bytes: sharedFile("documents/luza-2023.docx") };

export const sheetPlan = (): TestPlan =>
  shared === null
    ? { name: "план.xlsx", bytes: makeXlsx([{ name: "План", rows: [[title], headings, ...rows] }]) }
    : { name: "pechenga-2023.xlsx", bytes: sharedFile("documents/pechenga-2023.xlsx") };

export const regionPlan = (): TestPlan =>
  shared === null
    ? {
        name: "регион.docx",
        bytes: new Uint8Array(readFileSync(join(__dirname, "../../../assets/samples/sample-region.docx"))),
      }
    : { name: "kirov-region-2024.docx", bytes: sharedFile("documents/kirov-region-2024.docx") };
