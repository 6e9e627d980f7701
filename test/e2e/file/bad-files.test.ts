import { makeDocx } from "../../kit/make-docx";
import { makeXlsx } from "../../kit/make-xlsx";
import { testPatience } from "../../kit/browser";
import { choose, chooseTab, openPage, serve, type Served, type Watched, wide } from "./open-page";
import { wordPlan } from "./plans";

jest.setTimeout(testPatience);

let served: Served;
let watched: Watched;
beforeAll(async () => {
  served = await serve();
  watched = await openPage(served, wide);
});
afterAll(() => served.close());

const damaged = (): Uint8Array => makeDocx(["План"]).slice(0, 400);
const program = (): Uint8Array =>
  new TextEncoder().encode(`MZ\u0090\u0000${"\u0000".repeat(200)}This program cannot be run`);
const oldWord = (): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(2000).fill(0)]);

const refused: [string, string, () => Uint8Array, RegExp][] = [
  ["a damaged file", "план.docx", damaged, /повреждён/],
  ["a program renamed", "план.docx", program, /программа, а не документ/],
  ["an old .doc", "план.doc", oldWord, /старого вида/],
  ["an empty file", "план.docx", () => new Uint8Array(), /пуст/],
];

it.each(refused)("%s gets one sentence, and the page stays usable", async (_, name, bytes, sentence) => {
  const { page } = watched;
  await choose(page, name, bytes());
  const alert = page.getByRole("alert");
  await alert.getByText(sentence).waitFor();
  expect(await alert.locator("p").count()).toBe(1);
  await alert.getByRole("button", { name: "Закрыть" }).click();
  expect(await page.getByRole("button", { name: "Выбрать файл" }).isEnabled()).toBe(true);
});

const withoutPlan: [string, string, () => Uint8Array][] = [
  ["an empty sheet", "книга.xlsx", () => makeXlsx([{ name: "Лист1", rows: [] }])],
  [
    "a workbook without a plan",
    "смета.xlsx",
    () =>
      makeXlsx([
        {
          name: "Смета",
          rows: [
            ["Статья", "Сумма"],
            ["Бумага", 100],
          ],
        },
      ]),
  ],
];

it.each(withoutPlan)("%s says that no plan was found", async (_, name, bytes) => {
  const { page } = watched;
  await choose(page, name, bytes());
  await page.getByRole("alert").waitFor();
  expect((await page.getByRole("alert").textContent())?.trim()).toMatch(/[.]$/);
  expect(await page.getByRole("button", { name: "Выбрать файл" }).isEnabled()).toBe(true);
});

it("a bad regional plan leaves the open plan, its findings and its changes as they are", async () => {
  const { page } = watched;
  const plan = wordPlan();
  await choose(page, plan.name, plan.bytes);
  await page.getByRole("heading", { level: 1, name: plan.name }).waitFor();
  const before = await page.getByRole("tab", { name: "Замечания" }).textContent();
  await chooseTab(page, "Регион");
  await choose(page, "регион.docx", damaged());
  await page
    .getByRole("alert")
    .getByText(/повреждён/)
    .waitFor();
  expect(await page.getByRole("tab", { name: "Замечания" }).textContent()).toBe(before);
  await chooseTab(page, "Замечания");
  await page.locator(".finding").first().waitFor();
  expect(watched.complaints).toEqual([]);
});
