import { mkdirSync } from "node:fs";
import { type Page } from "playwright-core";
import { validateDocx } from "../../kit/validate-docx";
import { facts, linesOf, madeOrder, profile } from "../made-order";
import { testPatience } from "../../kit/browser";
import { choose, chooseTab, downloaded, narrow, openPage, serve, type Served, wide } from "./open-page";

jest.setTimeout(testPatience);

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

/** To look at: PLAN_OUT=folder. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.PLAN_OUT;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}

async function withProfile(page: Page): Promise<void> {
  const file = { name: "Реквизиты.json", mimeType: "", buffer: Buffer.from(JSON.stringify(profile)) };
  await chooseTab(page, "Реквизиты");
  await page.locator("input[type=file][accept='.json']").setInputFiles(file);
  await page.getByText("Реквизиты загружены.").waitFor();
}

const ours = linesOf;

describe.each([
  { window: "a wide window", size: wide },
  { window: "320 pixels", size: narrow },
])("an order opened again, in $window", ({ window, size }) => {
  it("fills the form, is renewed where the clerk has not touched it, and asks about the rest", async () => {
    const before = ["Контроль за исполнением приказа", "Контроль за выполнением этого приказа"] as const;
    const docx = await madeOrder(before);
    const { page, complaints, strangers, close } = await openPage(served, size);
    await choose(page, "приказ.docx", docx);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await withProfile(page);
    await chooseTab(page, "Приказ");
    await page.getByText(/^Этот приказ составлен программой: форма заполнена/).waitFor();
    expect(await page.getByLabel("Номер", { exact: true }).first().inputValue()).toBe(facts.number);
    await page.getByRole("group", { name: "Изменено вручную" }).waitFor();
    expect(await page.getByRole("group", { name: "Обновится" }).count()).toBe(0);
    await look(page, `opened-${size.width}`);
    await page.getByLabel("Номер", { exact: true }).first().fill("77");
    await page.getByLabel("Контроль за исполнением").selectOption("own");
    const byHand = page.getByRole("group", { name: "Изменено вручную" });
    await byHand.waitFor();
    expect(await byHand.textContent()).toContain("Контроль за выполнением этого приказа");
    await byHand.scrollIntoViewIfNeeded();
    await page
      .getByText(/№.01-10\/77/)
      .first()
      .waitFor();
    await look(page, `renew-${size.width}`);
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    const button = page.getByRole("button", { name: /^Скачать обновлённый приказ/ });
    const kept = await downloaded(page, () => button.click());
    expect(kept.name).toBe("приказ (обновлён).docx");
    expect(ours(kept.bytes).join("\n")).toContain("№ 01-10/77");
    expect(ours(kept.bytes).join("\n")).toContain("Контроль за выполнением этого приказа");
    await byHand.getByRole("checkbox").first().check();
    const asked = await downloaded(page, () => button.click());
    expect(ours(asked.bytes).join("\n")).toContain("оставляю за собой");
    expect(validateDocx(asked.bytes)).toEqual([]);
    expect([complaints, strangers, window !== ""]).toEqual([[], [], true]);
    await close();
  });
});

it("a clause is put in, and numbered", async () => {
  const { page, close } = await openPage(served, wide);
  await choose(page, "приказ.docx", await madeOrder());
  await page.getByRole("heading", { level: 1 }).waitFor();
  await withProfile(page);
  await chooseTab(page, "Приказ");
  await page.getByText(/^В приказе нечего обновлять/).waitFor();
  const count = facts.clauses.length;
  await page.getByRole("button", { name: "Добавить пункт" }).click();
  const added = page.getByRole("group", { name: `Пункт ${count + 1}`, exact: true });
  await added.getByLabel("О чём").selectOption("text");
  await added.getByLabel("Текст пункта").fill("Секретарю вести протокол.");
  await page.getByText("Станет: Секретарю вести протокол.").waitFor();
  const renewed = await downloaded(page, () =>
    page.getByRole("button", { name: /^Скачать обновлённый приказ/ }).click(),
  );
  const lines = linesOf(renewed.bytes);
  expect(lines).toContain(`${count + 1}. Секретарю вести протокол.`);
  expect(lines.some((line) => line.startsWith(`${count + 2}. Контроль`))).toBe(true);
  await close();
});
