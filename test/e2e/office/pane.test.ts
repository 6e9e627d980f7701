import { type Browser, type Frame } from "playwright-core";
import { check } from "../../../src/core/flows/check";
import { readDocument } from "../../../src/documents/read";
import { launchBrowser } from "../../kit/browser";
import { validateDocx } from "../../kit/validate-docx";
import { loadBook } from "../../office-host/excel/load";
import { type Book } from "../../office-host/excel/model";
import { excelProgram } from "../../office-host/excel/program";
import { HostError } from "../../office-host/protocol";
import { excelFloor, excelOld, wordFloor } from "../../office-host/requirements";
import { type OfficeWindow, openOfficeWindow } from "../../office-host/window";
import { mainXml, openWord, type WordDocument } from "../../office-host/word/model";
import { wordProgram } from "../../office-host/word/program";
import { sameLook } from "../../office-host/word/same-look";
import { bookSnapshot } from "../../hosts/contract-documents";
import { webFolder } from "../file/open-page";
import { regionPlan, sheetPlan, wordPlan } from "../file/plans";

jest.setTimeout(180_000);

let browser: Browser;
const windows: OfficeWindow[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  await Promise.all(windows.splice(0).map((window) => window.close()));
});
afterAll(() => browser.close());

async function open(more: Omit<Parameters<typeof openOfficeWindow>[1], "folder">): Promise<OfficeWindow> {
  const window = await openOfficeWindow(browser, { folder: webFolder, ...more });
  windows.push(window);
  return window;
}

const inExcel = (book: Book, path: string): Promise<OfficeWindow> =>
  open({ kind: "excel", program: excelProgram(book), matrix: excelFloor, path });
const inWord = (document: WordDocument, path: string): Promise<OfficeWindow> =>
  open({ kind: "word", program: wordProgram(document), matrix: wordFloor, path });

/** Nothing was asked of the emulator that it does not play, nothing of the world, and nothing was thrown unseen. */
function expectClean({ notPlayed, outside, errors }: OfficeWindow): void {
  expect({ notPlayed: [...notPlayed], outside, errors }).toEqual({ notPlayed: [], outside: [], errors: [] });
}

const messagesIn = async (pane: Frame): Promise<string[]> => {
  await pane.locator(".finding").first().waitFor();
  return pane.locator(".finding-message").allTextContents();
};
/** What file mode finds. */
const messagesOf = (name: string, bytes: Uint8Array): string[] =>
  check({ source: readDocument(name, bytes), profile: null }).findings.map(({ message }) => message);

async function until(isSo: () => boolean, patience = 100): Promise<void> {
  if (isSo()) return;
  if (patience === 0) throw new Error("it did not come to be so");
  await new Promise((resolve) => setTimeout(resolve, 100));
  return until(isSo, patience - 1);
}

async function fixAndUndo(pane: Frame, snapshot: () => unknown): Promise<void> {
  const before = snapshot();
  await pane.getByRole("button", { name: /^Исправить всё безопасное/ }).click();
  await pane.getByText(/^Исправлено:/).waitFor();
  expect(snapshot()).not.toEqual(before);
  await pane.getByRole("button", { name: "Отменить" }).first().click();
  await pane.getByText(/^Отменено:/).waitFor();
  expect(snapshot()).toEqual(before);
}

/** Every row of the plan is matched with the region's, and empty cells are filled and emptied again. */
async function compareAndFill(pane: Frame, snapshot: () => unknown): Promise<void> {
  const before = snapshot();
  await pane.getByRole("tab", { name: "Регион" }).click();
  const region = regionPlan();
  const file = { name: region.name, mimeType: "", buffer: Buffer.from(region.bytes) };
  await pane.locator("input[type=file]").first().setInputFiles(file);
  await pane.getByText(/^Найдено соответствий:/).waitFor();
  expect(await pane.locator(".match").count()).toBeGreaterThan(2);
  await pane.getByRole("button", { name: "Заполнить", exact: true }).click();
  await pane.locator(".fill").waitFor();
  const fill = pane.getByRole("button", { name: /^Заполнить отмеченное/ });
  if (!(await fill.isVisible())) return;
  await fill.click();
  await pane.getByText(/^Заполнено:/).waitFor();
  expect(snapshot()).not.toEqual(before);
  await pane.getByRole("button", { name: "Отменить" }).first().click();
  await pane.getByText(/^Отменено:/).waitFor();
  expect(snapshot()).toEqual(before);
}

async function askForOrder(pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: "Приказ" }).click();
  await pane.getByText(/^Осталось заполнить/).waitFor();
  await pane.getByLabel("Номер", { exact: true }).first().fill("123");
}

describe("the pane in Excel", () => {
  it("checks at once, jumps, fixes, undoes, fills and gives the order", async () => {
    const { name, bytes } = sheetPlan();
    const book = await loadBook(bytes);
    const window = await inExcel(book, "taskpane.html?do=check");
    const { pane, page } = window;
    expect((await messagesIn(pane)).sort()).toEqual(messagesOf(name, bytes).sort());
    expect(window.requests).toHaveLength(2);
    window.forget();
    const area = structuredClone(book.selection);
    await pane.locator(".finding-jump:not([disabled])").last().click();
    await until(() => JSON.stringify(book.selection) !== JSON.stringify(area));
    expect(window.requests).toHaveLength(1);
    const snapshot = (): unknown => bookSnapshot(book);
    await fixAndUndo(pane, snapshot);
    await compareAndFill(pane, snapshot);
    await askForOrder(pane);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "Скачать приказ" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Приказ.*\.docx$/);
    expectClean(window);
  });

  it("waits for the button without ?do=check, says when the sheet is protected, and goes on", async () => {
    const book = await loadBook(sheetPlan().bytes);
    const window = await inExcel(book, "taskpane.html");
    const { pane } = window;
    await pane.getByRole("button", { name: "Проверить план" }).click();
    await messagesIn(pane);
    book.active.protected = true;
    await pane.getByRole("button", { name: /^Исправить всё безопасное/ }).click();
    await pane.getByText(/Лист защищён от изменений/).waitFor();
    book.active.protected = false;
    await pane.getByRole("button", { name: /^Исправить всё безопасное/ }).click();
    await pane.getByText(/^Исправлено:/).waitFor();
    expectClean(window);
  });

  it("says when Excel is busy, and checks on the next click", async () => {
    const window = await inExcel(await loadBook(sheetPlan().bytes), "taskpane.html");
    const { pane } = window;
    window.before = () => {
      throw new HostError("InvalidOperationInCellEditMode");
    };
    await pane.getByRole("button", { name: "Проверить план" }).click();
    await pane.getByText(/Excel сейчас занят/).waitFor();
    window.before = () => undefined;
    await pane.getByRole("button", { name: "Проверить план" }).click();
    expect((await messagesIn(pane)).length).toBeGreaterThan(0);
    expectClean(window);
  });

  it.each([
    ["office.js is blocked", { officeJs: "blocked" }, /office\.js/],
    ["Excel is old", { matrix: excelOld }, /слишком старая/],
  ] as const)("opens and says what to do when %s", async (_, more, sentence) => {
    const program = excelProgram(await loadBook(sheetPlan().bytes));
    const window = await open({ kind: "excel", program, matrix: excelFloor, path: "taskpane.html", ...more });
    await window.pane.getByText(sentence).first().waitFor({ timeout: 60_000 });
  });
});

describe("the pane in Word", () => {
  it("checks at once, jumps, fixes, undoes, fills and opens the order", async () => {
    const { name, bytes } = wordPlan();
    const document = openWord(bytes);
    const window = await inWord(document, "taskpane.html?do=check");
    const { pane } = window;
    expect((await messagesIn(pane)).sort()).toEqual(messagesOf(name, bytes).sort());
    expect(window.requests).toHaveLength(1);
    window.forget();
    await pane.locator(".finding-jump:not([disabled])").last().click();
    await until(() => document.selection !== null);
    expect(window.requests).toHaveLength(1);
    const snapshot = (): unknown => sameLook(mainXml(document));
    await fixAndUndo(pane, snapshot);
    await compareAndFill(pane, snapshot);
    await askForOrder(pane);
    await pane
      .getByRole("button", { name: /приказ$/i })
      .last()
      .click();
    await until(() => document.opened.length === 1);
    const order = new Uint8Array(Buffer.from(document.opened[0]!, "base64"));
    expect(validateDocx(order)).toEqual([]);
    expectClean(window);
  });
});
