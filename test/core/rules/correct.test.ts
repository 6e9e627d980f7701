import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/core/flows/check";
import { draft } from "../../../src/core/flows/draft";
import { read } from "../../../src/core/flows/read";
import { type Facts } from "../../../src/core/order/facts";
import { type Profile, type Style, type Wording } from "../../../src/core/profile/profile";
import { type Finding } from "../../../src/core/rules/finding";
import { writeOrder } from "../../../src/documents/order/write";
import { readDocument } from "../../../src/documents/read";
import { nouns } from "../../kit/nouns";
import { planSource } from "../../kit/plan-table";

const assets = join(__dirname, "..", "..", "..", "assets");
const sample = <T>(name: string): T => JSON.parse(readFileSync(join(assets, "samples", name), "utf8")) as T;
const template = new Uint8Array(readFileSync(join(assets, "templates", "order-plan.docx")));
const office = sample<Profile>("profile.json");
const facts = sample<Facts>("facts.json");

/** A plan without a mistake, of the office of the shipped sample. */
const plan = `
  Муниципальный план мероприятий
  по формированию и оценке функциональной грамотности обучающихся
  на 2026 год

  | № | Наименование мероприятия | Срок исполнения | Исполнители | Результат исполнения |
  | 1. Организационные мероприятия | < | < | < | < |
  | 1.1 | Назначение ответственных за реализацию школьных планов | до 10.03.2026 | МБОУ СОШ № 4 г. Заречный, МБОУ «Лицей № 1», МБОУ «Берёзовская СОШ» | приказы школ |
  | 1.2 | Разработка школьных планов мероприятий по формированию и оценке функциональной грамотности | до 10.03.2026 | МБОУ СОШ № 4 г. Заречный, МБОУ «Лицей № 1», МБОУ «Берёзовская СОШ» | школьные планы |
  | 2. Методическая работа | < | < | < | < |
  | 2.1 | Участие педагогов в курсах повышения квалификации:<br>- учителей русского языка «Читательская грамотность на уроке»;<br>- учителей математики «Математическая грамотность: от задачи к модели» | март – июнь 2026 г. | Методический центр | удостоверения о повышении квалификации |
  | 2.2 | Организация заседаний муниципальных методических объединений учителей-предметников | сентябрь 2026 г. | Методический центр | протоколы заседаний |
  | 3. Работа с обучающимися | < | < | < | < |
  | 3.1 | Проведение диагностической работы по читательской грамотности в 8-х классах | апрель 2026 г. | МБОУ СОШ № 4 г. Заречный, МБОУ «Лицей № 1» | справка о дефицитах обучающихся |
  | 3.2 | Проведение муниципального фестиваля наук | до 30.10.2026 | МБОУ «Лицей № 1» | фестиваль проведён |
  | 4. Информирование и мониторинг | < | < | < | < |
  | 4.1 | Размещение муниципального плана на официальном сайте Управления образования | до 02.03.2026 | Управление образования | информирование родителей |
  | 4.2 | Мониторинг дефицитов обучающихся | апрель, октябрь 2026 г. | Методический центр | справка |
  | 4.3 | Подготовка итоговой информации о реализации муниципального плана в 2026 году | до 01.12.2026 | Методический центр | справка за 2026 год |`;

async function made(profile: Profile, form: Facts = facts): Promise<readonly Finding[]> {
  const drafted = draft({ facts: form, profile, plan: read(planSource(plan)).plan, nouns });
  expect(drafted.draft.unfilled).toEqual([]);
  const { bytes } = await writeOrder(drafted.draft, profile.style, template);
  return check({ source: readDocument("приказ.docx", bytes), profile }).findings;
}

const shown = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, message, places }) => `${rule} at ${places[0]?.row ?? ""}: ${message}`);

describe("a correct plan and order made by the program", () => {
  it("has no mistake as a table alone", () => {
    expect(shown(check({ source: planSource(plan), profile: office }).findings)).toEqual([]);
  });

  it("has no mistake as the sample office writes", async () => {
    expect(shown(await made(office))).toEqual([]);
  });

  const styles: readonly (readonly [string, Partial<Style>])[] = [
    ["dates in words", { date: "words" }],
    ["dates in words with «года»", { date: "words-full" }],
    ["ё and spaced letters", { yo: true, kind: "П Р И К А З", resolve: "п р и к а з ы в а ю" }],
    ["brackets for numbers", { clauses: "1)", subclauses: "1)" }],
    ["numbers with a full stop", { planNumber: "1.1." }],
  ];
  it.each(styles)("has no mistake with %s", async (_, style) => {
    expect(shown(await made({ ...office, style: { ...office.style, ...style } }))).toEqual([]);
  });

  const wordings: readonly Partial<Wording>[] = [
    { approval: "attached" },
    { approval: "annex" },
    { approval: "brackets" },
    { person: "plain" },
    { units: "colon" },
    { until: "не позднее" },
    { until: "в срок до" },
    { purpose: "с целью" },
    { acts: "comma" },
    { resolveLine: true },
    { dateFrom: true, stampDate: "words" },
    { stamp: "word", letterhead: "capitals", annexTitle: "capitals" },
  ];
  it.each(wordings.map((wording) => [JSON.stringify(wording), wording] as const))(
    "has no mistake in the words %s",
    async (_, wording) => {
      const style = { ...office.style, wording: { ...office.style.wording, ...wording } };
      expect(shown(await made({ ...office, style }))).toEqual([]);
    },
  );
});
