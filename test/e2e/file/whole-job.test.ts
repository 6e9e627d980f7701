import { type Source } from "../../../src/core/grid/source";
import { readDocument } from "../../../src/documents/read";
import { testPatience } from "../../kit/browser";
import { choose, chooseTab, downloaded, narrow, openPage, serve, type Served, type Watched, wide } from "./open-page";
import { regionPlan, sheetPlan, type TestPlan, wordPlan } from "./plans";

jest.setTimeout(testPatience);

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const textOf = ({ blocks }: Source): string =>
  blocks
    .map((block) =>
      block.kind === "paragraph"
        ? block.text
        : block.rows.map((row) => row.map((slot) => (slot.kind === "cell" ? slot.text : "")).join("|")).join("\n"),
    )
    .join("\n");

describe.each([
  { title: "a Word plan", plan: wordPlan },
  { title: "an Excel plan", plan: sheetPlan },
])("the whole job on $title", ({ plan }) => {
  it.each([
    { window: "a wide window", size: wide },
    { window: "320 pixels", size: narrow },
  ])("in $window", async ({ size }) => {
    const file = plan();
    const watched = await openPage(served, size);
    await check(watched, file);
    await fixAndUndo(watched, file);
    await compare(watched);
    await writeOrder(watched);
    expect(watched.complaints).toEqual([]);
    expect(watched.strangers).toEqual([]);
    await watched.close();
  });
});

/** The plan is shown with its findings; a click on one leads to its cell and focuses it, and back. */
async function check({ page }: Watched, file: TestPlan): Promise<void> {
  await choose(page, file.name, file.bytes);
  await page.getByRole("heading", { level: 1, name: file.name }).waitFor();
  const jump = page.locator(".finding-jump:not([disabled])").first();
  await jump.click();
  const cell = page.locator("[data-place]:focus");
  await cell.waitFor();
  expect(await cell.isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await page.locator(".finding-jump:focus").waitFor();
}

/** A fix changes the file, undo gives the very bytes back, redo the change. */
async function fixAndUndo({ page }: Watched, file: TestPlan): Promise<void> {
  const save = (): Promise<{ name: string; bytes: Uint8Array }> =>
    downloaded(page, () => page.getByRole("button", { name: "Сохранить план" }).click());
  await page.getByRole("button", { name: /^Исправить всё безопасное/ }).click();
  await page.getByRole("button", { name: "Отменить" }).first().waitFor();
  const before = textOf(readDocument(file.name, file.bytes));
  const fixed = await save();
  expect(fixed.name).toMatch(/\(исправлен\)\.(docx|xlsx)$/);
  expect(textOf(readDocument(fixed.name, fixed.bytes))).not.toBe(before);
  await page.keyboard.press("Control+z");
  await page.getByText(/^Отменено:/).waitFor();
  expect(Buffer.from((await save()).bytes).equals(Buffer.from(file.bytes))).toBe(true);
  await page.keyboard.press("Control+y");
  await page.getByText(/^Исправлено:/).waitFor();
  expect(textOf(readDocument(file.name, (await save()).bytes))).toBe(textOf(readDocument(file.name, fixed.bytes)));
}

/** Every row gets its counterpart or none; a shift of years is offered; the deadlines are drawn a line a row. */
async function compare({ page }: Watched): Promise<void> {
  await chooseTab(page, "Регион");
  const region = regionPlan();
  await choose(page, region.name, region.bytes);
  await page.getByText(/^Найдено соответствий:/).waitFor();
  const rows = await page.locator(".match").count();
  expect(rows).toBeGreaterThan(2);
  const shift = page.getByRole("button", { name: /^Сдвинуть сроки на/ });
  if (await shift.isVisible()) await shift.click();
  await page.getByRole("button", { name: "Заполнить", exact: true }).click();
  await page.locator(".fill").waitFor();
  const fill = page.getByRole("button", { name: /^Заполнить отмеченное/ });
  if (await fill.isVisible()) {
    await fill.click();
    await page.getByText(/^Заполнено:/).waitFor();
    await page.getByRole("button", { name: "Отменить" }).first().click();
    await page.getByText(/^Отменено:/).waitFor();
  }
  await page.getByRole("button", { name: "Сроки", exact: true }).click();
  const lines = page.locator(".timeline-row");
  await lines.first().waitFor();
  expect(await lines.count()).toBe(rows);
  await lines.nth(1).focus();
  expect(await page.locator(".timeline-title").textContent()).toMatch(/^Строка /);
  await page.keyboard.press("ArrowDown");
  expect(await page.locator(".timeline-row:focus").getAttribute("data-line")).toBe("2");
  const table = await downloaded(page, () => page.getByRole("button", { name: "Сохранить в Word" }).click());
  expect(textOf(readDocument(table.name, table.bytes))).toContain("Строка региона");
}

/** The order says what was typed, and its file holds the same words and the plan. */
async function writeOrder({ page }: Watched): Promise<void> {
  await chooseTab(page, "Приказ");
  await page.getByText(/^Осталось заполнить/).waitFor();
  await page.getByLabel("Номер", { exact: true }).first().fill("123");
  await page.getByLabel("Кто издал").fill("министерство образования Северной области");
  await page.getByLabel("Заголовок").fill("О мерах поддержки школ");
  const wording = page.getByRole("button", { name: "Текст приказа" });
  if (await wording.isVisible()) await wording.click();
  const paper = page.getByRole("article", { name: "Текст приказа" });
  // The ground is an order or, where the document's own order names it so, a letter.
  await paper.getByText("министерства образования Северной области").first().waitFor();
  await paper.getByText("«О мерах поддержки школ»").waitFor();
  const order = await downloaded(page, () => page.getByRole("button", { name: "Скачать приказ" }).click());
  expect(order.name).toMatch(/^Приказ.*\.docx$/);
  const text = textOf(readDocument(order.name, order.bytes)).replace(/\s+/g, " ");
  expect(text).toMatch(/(?:приказом|приказа|письма|письмом) министерства образования Северной области/);
  expect(text).toContain("№ 123");
}
