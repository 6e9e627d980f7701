import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type DraftKind, type OrderDraft } from "../../../src/core/order/draft";
import { shippedTemplates, templateFile } from "../../../src/documents/order/templates";
import { writeOrder } from "../../../src/documents/order/write";
import { lintDocx } from "../../kit/lint-docx";
import { validateDocx } from "../../kit/validate-docx";
import { docxLines, partRoot } from "../../kit/docx-text";
import { descendants, textOf } from "../../../src/documents/order/xml-tree";
import { draftsOfKind, oddDraft, sampleDraft, sampleStyle } from "./sample-drafts";

const kinds = Object.keys(shippedTemplates) as DraftKind[];
const templateOf = (kind: DraftKind): Uint8Array =>
  new Uint8Array(readFileSync(`assets/templates/${templateFile(kind)}`));
const write = async (draft: OrderDraft) => writeOrder(draft, sampleStyle, templateOf(draft.kind));

/** To look at what the tests make: PLAN_OUT=folder. */
function keep(name: string, bytes: Uint8Array): void {
  const folder = process.env.PLAN_OUT;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.docx`, bytes);
}

describe.each(kinds)("the template «%s»", (kind) => {
  it.each(draftsOfKind(kind))(
    "makes a sound document of the $name draft, and places all of it",
    async ({ name, draft }) => {
      const { bytes, problems } = await write(draft);
      keep(`${kind}-${name}`, bytes);
      expect(problems).toEqual([]);
      expect(lintDocx(bytes)).toEqual([]);
      expect(validateDocx(bytes)).toEqual([]);
    },
  );
});

test("an order reads as its draft, word for word", async () => {
  const { bytes } = await write(sampleDraft);
  expect(docxLines(bytes)).toEqual([
    "АДМИНИСТРАЦИЯ НИКОЛЬСКОГО МУНИЦИПАЛЬНОГО ОКРУГА\nУПРАВЛЕНИЕ ОБРАЗОВАНИЯ",
    "ПРИКАЗ",
    "17 февраля 2026 г.\t№ ____",
    "г. Никольск",
    "Об утверждении плана мероприятий по поддержке школ с низкими образовательными результатами на 2026 год",
    "В соответствии с приказом министерства образования области от 30.01.2026 № 45 «О региональном плане мероприятий», в целях повышения качества образования ПРИКАЗЫВАЮ:",
    "Утвердить прилагаемый план мероприятий (далее – План).",
    "Руководителю МБОУ СОШ № 1 (Ивановой А.П.):",
    "Обеспечить выполнение мероприятий Плана.",
    "Представить отчёт о выполнении Плана до 20 декабря 2026 г.",
    "Разместить приказ на официальном сайте Управления образования.",
    "Контроль за исполнением приказа оставляю за собой.",
    "Начальник Управления образования\tЛ.А. Соколова",
    "Приложение",
    "УТВЕРЖДЁН\nприказом Управления образования\nот 17 февраля 2026 г. № ____",
    "ПЛАН\nмероприятий по поддержке школ с низкими образовательными результатами на 2026 год",
    ...["№ п/п", "Наименование мероприятия", "Срок исполнения", "Ответственные"],
    "1. Организационные мероприятия",
    ...["1.1", "Утверждение муниципального плана мероприятий", "до 01.03.2026", "Управление образования"],
    ...["1.2", "Создание школьных команд", "март 2026 г.", "МБОУ СОШ № 1,", "МБОУ СОШ № 2"],
    "2. Методическое сопровождение",
    ...["2.1", "Проведение семинаров для учителей-предметников", "ежеквартально", "Методическая служба"],
    "",
  ]);
});

test("the file's title is the order's", async () => {
  const title = descendants(partRoot((await write(sampleDraft)).bytes, "docProps/core.xml"), "dc:title")[0]!;
  expect(textOf(title)).toBe(`ПРИКАЗ ${sampleDraft.title}`);
});

test("words that look like places or like XML stay words", async () => {
  const lines = docxLines((await write(oddDraft)).bytes);
  expect(lines).toContain('УПРАВЛЕНИЕ <ОБРАЗОВАНИЯ> & «Ко» "Никольск"\n');
  expect(lines).toContain("В целях {constructor} {__proto__} ПРИКАЗЫВАЮ:");
  expect(lines.some((line) => line.startsWith("О мерах\n\ufffd {заголовок} {#пункты} & < > ]]> оченьдлинное"))).toBe(
    true,
  );
});

test("the same draft gives the same bytes", async () => {
  const [first, second] = [await write(sampleDraft), await write(sampleDraft)];
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
});
