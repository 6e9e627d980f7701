import { mkdirSync } from "node:fs";
import { type Browser } from "playwright-core";
import { launchBrowser, testPatience } from "../../kit/browser";
import { wordFloor } from "../../office-host/requirements";
import { type OfficeWindow, openOfficeWindow } from "../../office-host/window";
import { documentFile, mainXml, openWord } from "../../office-host/word/model";
import { wordProgram } from "../../office-host/word/program";
import { sameLook } from "../../office-host/word/same-look";
import { webFolder } from "../file/open-page";
import { facts, linesOf, madeOrder, profile } from "../made-order";

jest.setTimeout(testPatience);

let browser: Browser;
const windows: OfficeWindow[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  await Promise.all(windows.splice(0).map((window) => window.close()));
});
afterAll(() => browser.close());

it("an order open in Word fills the form, is changed where the clerk has not touched it, and changed back", async () => {
  const byHand = ["Контроль за исполнением приказа", "Контроль за выполнением этого приказа"] as const;
  const document = openWord(await madeOrder(byHand));
  const window = await openOfficeWindow(browser, {
    folder: webFolder,
    kind: "word",
    program: wordProgram(document),
    matrix: wordFloor,
    path: "taskpane.html?do=check",
  });
  windows.push(window);
  const { pane } = window;
  await pane.getByRole("tab", { name: "Реквизиты" }).click();
  const file = { name: "Реквизиты.json", mimeType: "", buffer: Buffer.from(JSON.stringify(profile)) };
  await pane.locator("input[type=file][accept='.json']").setInputFiles(file);
  await pane.getByText("Реквизиты загружены.").waitFor();
  await pane.getByRole("tab", { name: "Приказ" }).click();
  await pane.getByText(/^Этот приказ составлен программой: форма заполнена/).waitFor();
  expect(await pane.getByLabel("Номер", { exact: true }).first().inputValue()).toBe(facts.number);
  await pane.getByRole("group", { name: "Изменено вручную" }).waitFor();

  // Runs that look alike are one, however they are cut.
  const paragraphs = (): string[] =>
    sameLook(mainXml(document))
      .replaceAll("</w:r><w:r>", "")
      .split(/(?=<w:p>)/);
  const before = paragraphs();
  await pane.getByLabel("Номер", { exact: true }).first().fill("77");
  await pane.getByLabel("Контроль за исполнением").selectOption("own");
  await pane.getByRole("button", { name: "Добавить пункт" }).click();
  const added = pane.getByRole("group", { name: `Пункт ${facts.clauses.length + 1}`, exact: true });
  await added.getByLabel("О чём").selectOption("text");
  await added.getByLabel("Текст пункта").fill("Секретарю вести протокол.");
  const hand = pane.getByRole("group", { name: "Изменено вручную" });
  await hand.waitFor();
  const beside = pane.getByRole("group", { name: "Рядом есть ваши правки" });
  await pane.getByText("Станет: Секретарю вести протокол.").waitFor();
  await beside.getByRole("checkbox", { name: /: добавить$/ }).check();
  if (process.env.PLAN_OUT !== undefined) {
    mkdirSync(process.env.PLAN_OUT, { recursive: true });
    await hand.scrollIntoViewIfNeeded();
    await window.page.screenshot({ path: `${process.env.PLAN_OUT}/word-renew.png` });
  }
  await pane.getByRole("button", { name: /^Обновить приказ \(/ }).click();
  await pane.getByText(/^Приказ обновлён:/).waitFor();
  // What is under the mouse does not go by itself.
  await pane.locator(".toast").hover();
  const now = linesOf(documentFile(document)).join("\n");
  expect(now).toContain("№ 01-10/77");
  expect(now).toContain(`${facts.clauses.length + 1}. Секретарю вести протокол.`);
  expect(now).toContain(`${facts.clauses.length + 2}. Контроль за выполнением этого приказа`);

  await pane.locator(".toast").getByRole("button", { name: "Отменить" }).click();
  await pane.getByText("Приказ возвращён к прежнему тексту.").waitFor();
  expect(paragraphs()).toEqual(before);
  expect({ notPlayed: [...window.notPlayed], outside: window.outside, errors: window.errors }).toEqual({
    notPlayed: [],
    outside: [],
    errors: [],
  });
});
