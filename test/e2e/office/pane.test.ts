import { type Browser, type Frame } from "playwright-core";
import { check } from "../../../src/core/flows/check";
import { readPasted } from "../../../src/documents/paste";
import { readDocument } from "../../../src/documents/read";
import { launchBrowser, patience, testPatience } from "../../kit/browser";
import { validateDocx } from "../../kit/validate-docx";
import { loadBook } from "../../office-host/excel/load";
import { type Book, cellToWrite, shownText, usedArea } from "../../office-host/excel/model";
import { excelProgram } from "../../office-host/excel/program";
import { HostError } from "../../office-host/protocol";
import { excelFloor, excelOld, wordFloor, wordWeb } from "../../office-host/requirements";
import { breath, type OfficeWindow, openOfficeWindow } from "../../office-host/window";
import { bodyParagraphs, mainXml, openWord, type WordDocument } from "../../office-host/word/model";
import { wordProgram } from "../../office-host/word/program";
import { sameLook } from "../../office-host/word/same-look";
import { replaceText, textOf } from "../../office-host/word/text";
import { bookSnapshot } from "../../hosts/contract-documents";
import { webFolder } from "../file/open-page";
import { regionPlan, sheetPlan, wordPlan } from "../file/plans";

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

async function until(isSo: () => boolean | Promise<boolean>, deadline = Date.now() + patience): Promise<void> {
  if (await isSo()) return;
  if (Date.now() > deadline) throw new Error("it did not come to be so");
  await new Promise((resolve) => setTimeout(resolve, 50));
  return until(isSo, deadline);
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
  const number = pane.getByLabel("Номер", { exact: true }).first();
  await number.fill("123");
  await number.blur();
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

  it("waits for the button without ?do=check, says when Excel is busy and when the sheet is protected, and goes on", async () => {
    const book = await loadBook(sheetPlan().bytes);
    const window = await inExcel(book, "taskpane.html");
    const { pane } = window;
    window.before = () => {
      throw new HostError("InvalidOperationInCellEditMode");
    };
    await pane.getByRole("button", { name: "Проверить план" }).click();
    await pane.getByText(/Excel сейчас занят/).waitFor();
    window.before = () => undefined;
    await pane.getByRole("button", { name: "Проверить план" }).click();
    expect((await messagesIn(pane)).length).toBeGreaterThan(0);
    book.active.protected = true;
    await pane.getByRole("button", { name: /^Исправить всё безопасное/ }).click();
    await pane.getByText(/Лист защищён от изменений/).waitFor();
    book.active.protected = false;
    await pane.getByRole("button", { name: /^Исправить всё безопасное/ }).click();
    await pane.getByText(/^Исправлено:/).waitFor();
    expectClean(window);
  });

  it("shows findings in the sheet and takes them off without a trace, by a switch", async () => {
    const book = await loadBook(sheetPlan().bytes);
    Object.assign(cellToWrite(book.active, 1, 1), { fill: "#FFF2CC" });
    const own = { id: "1", type: "DataBar", areas: [{ row: 0, column: 0, rows: 9, columns: 9 }], formula: "" };
    book.active.conditionalFormats = [{ ...own, fill: "", fontColor: "" }];
    const before = structuredClone([bookSnapshot(book), book.active.conditionalFormats]);
    const window = await inExcel(book, "taskpane.html?do=check");
    const { pane } = window;
    const findings = await messagesIn(pane);
    const marks = pane.getByLabel("Показать замечания в документе");
    window.forget();
    await marks.click();
    await until(() => book.active.conditionalFormats.length > 1);
    expect(window.requests).toHaveLength(2);
    const marked = book.active.conditionalFormats.slice(1).flatMap(({ areas }) => areas);
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.length).toBeLessThanOrEqual(2 * findings.length);
    await marks.click();
    await until(() => book.active.conditionalFormats.length === 1);
    expect([bookSnapshot(book), book.active.conditionalFormats]).toEqual(before);
    expectClean(window);
  });

  it("checks again as the clerk edits, while the switch is on", async () => {
    const { name, bytes } = sheetPlan();
    const book = await loadBook(bytes);
    const window = await inExcel(book, "taskpane.html?do=check");
    const { pane } = window;
    const first = await messagesIn(pane);
    expect(first.sort()).toEqual(messagesOf(name, bytes).sort());
    const row = usedArea(book.active, true)!.rows - 1;
    const text = shownText(book.active, row, 1);
    const edit = async (value: string): Promise<void> => {
      cellToWrite(book.active, row, 1).value = value;
      await window.fire(10, "Workbook", changeOf(book));
    };
    const live = pane.getByLabel("Проверять сразу после правки");
    await live.click();
    await quiet(window);
    await edit("Семинар  для учителей - предметников");
    await pane.getByText("учителей - предметников").first().waitFor();
    await edit(text);
    await until(async () => (await pane.locator(".finding").count()) === first.length);
    await live.click();
    await quiet(window);
    window.forget();
    await edit("Семинар  для учителей - предметников");
    await quiet(window);
    expect(window.requests).toEqual([]);
    expectClean(window);
  });

  it("copies the order where the web view takes no downloads: in the newer way, the older, or by the keys", async () => {
    const window = await open({
      kind: "excel",
      program: excelProgram(await loadBook(sheetPlan().bytes)),
      matrix: excelFloor,
      path: "taskpane.html?do=check",
      before: () => void Reflect.deleteProperty(HTMLAnchorElement.prototype, "download"),
    });
    const { pane, page } = window;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const copy = pane.getByRole("button", { name: "Копировать для Word" });
    await orderToCopy(pane);
    await copy.click();
    await pane.getByText(/^Приказ скопирован/).waitFor();
    await expectOrder(await clipboardOf(pane));
    await pane.evaluate(async () => {
      await navigator.clipboard.writeText("");
      Clipboard.prototype.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await copy.click();
    await until(() => pane.evaluate(async () => (await navigator.clipboard.readText()) !== ""));
    await pane.getByText(/^Приказ скопирован/).waitFor();
    await expectOrder(await clipboardOf(pane));
    await pane.evaluate(() => {
      document.execCommand = () => false;
    });
    await copy.click();
    await pane.getByText(/нажмите Ctrl\+C/).waitFor();
    const selected = await pane.evaluate(() => getSelection()?.toString() ?? "");
    expect(selected).toMatch(/ПРИКАЗ[\s\S]*1\.\s/);
    expectClean(window);
  });

  it.each([
    ["office.js is blocked", { officeJs: "blocked", before: quickClock }, /office\.js/],
    ["Excel is old", { matrix: excelOld }, /слишком старая/],
  ] as const)("opens and says what to do when %s", async (_, more, sentence) => {
    const program = excelProgram(await loadBook(sheetPlan().bytes));
    const window = await open({ kind: "excel", program, matrix: excelFloor, path: "taskpane.html", ...more });
    await window.pane.getByText(sentence).first().waitFor();
  });
});

/** Seconds pass in hundredths: what is waited for never comes. */
function quickClock(): void {
  const { setTimeout: usual } = window;
  Object.assign(window, { setTimeout: (work: () => void, delay = 0) => usual(work, delay / 100) });
}

/** The change event that Excel sends. */
const changeOf = ({ active }: Book): object => ({
  address: "B2",
  changeType: "RangeEdited",
  source: 0,
  worksheetId: active.id,
  type: "WorksheetChanged",
  details: null,
});

/** Until nothing is asked any more. */
async function quiet(window: OfficeWindow): Promise<void> {
  const before = window.requests.length;
  await breath(window.pane);
  if (window.requests.length !== before) await quiet(window);
}

/** Up to the offer to copy. */
async function orderToCopy(pane: Frame): Promise<void> {
  await messagesIn(pane);
  await askForOrder(pane);
  await pane.getByRole("button", { name: "Скачать приказ" }).click();
  await pane.getByText(/Скопируйте приказ и вставьте его/).waitFor();
}

const clipboardOf = (pane: Frame): Promise<{ html: string; text: string }> =>
  pane.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (item ? (await item.getType(type)).text() : "");
    return { html: await read("text/html"), text: await read("text/plain") };
  });

/** Numbered clauses as paragraphs with typed numbers, and the plan as a table: what Word pastes as it is. */
async function expectOrder({ html, text }: { html: string; text: string }): Promise<void> {
  expect(text).toMatch(/ПРИКАЗ\s+.*№\s123/);
  expect(text).toMatch(/\n1\.\s.*\n(?:.*\n)*2\.\s/);
  expect(html).toMatch(/<p[^>]*>1\.\s/);
  expect(html).not.toMatch(/<[ou]l\b|<script/);
  const source = readPasted(html, text);
  const table = source.blocks.find((block) => block.kind === "grid" && block.rows.length > 3);
  expect(table?.kind === "grid" && table.rows[0]!.length).toBeGreaterThan(2);
}

describe("the pane in Word", () => {
  it("shows findings as comments and takes them off without a trace, by a switch", async () => {
    const document = openWord(wordPlan().bytes);
    const before = sameLook(mainXml(document));
    const own = { id: "7", content: "Согласовать", paragraph: bodyParagraphs(document)[0]! };
    document.comments.push(own);
    const window = await open({
      kind: "word",
      program: wordProgram(document),
      matrix: wordWeb,
      path: "taskpane.html?do=check",
    });
    const { pane } = window;
    const findings = await messagesIn(pane);
    const marks = pane.getByLabel("Показать замечания в документе");
    window.forget();
    await marks.click();
    await until(() => document.comments.length > 1);
    expect(window.requests).toHaveLength(2);
    const texts = document.comments.slice(1).map(({ content }) => content.replace("План и приказ: ", ""));
    expect(findings).toEqual(expect.arrayContaining([...new Set(texts)]));
    await marks.click();
    await until(() => document.comments.length === 1);
    expect(document.comments).toEqual([own]);
    expect(sameLook(mainXml(document))).toBe(before);
    expectClean(window);
  });

  it("checks again when the clerk comes back to the pane, while the switch is on", async () => {
    const document = openWord(wordPlan().bytes);
    const window = await inWord(document, "taskpane.html?do=check");
    const { pane, page } = window;
    const first = await messagesIn(pane);
    expect(await pane.getByLabel("Показать замечания в документе").count()).toBe(0);
    const live = pane.getByLabel("Проверять сразу после правки");
    const comeBack = async (): Promise<void> => {
      await page.mouse.click(900, 300);
      await quiet(window);
      await pane
        .locator("h1, .office-tools")
        .first()
        .click({ position: { x: 1, y: 1 } });
    };
    await live.click();
    await quiet(window);
    window.forget();
    const paragraph = bodyParagraphs(document).find((one) => textOf(one).length > 40)!;
    replaceText(paragraph, 0, 0, "Семинар  для учителей - предметников ");
    await comeBack();
    await until(async () => (await pane.locator(".finding").count()) !== first.length);
    expect(window.requests.length).toBeGreaterThan(0);
    await live.click();
    await quiet(window);
    window.forget();
    await comeBack();
    await quiet(window);
    expect(window.requests).toEqual([]);
    expectClean(window);
  });

  it("puts the order into the open document only after a question, after what stands there", async () => {
    const document = openWord(wordPlan().bytes);
    const before = bodyParagraphs(document).map(textOf);
    const window = await inWord(document, "taskpane.html?do=check");
    const { pane } = window;
    await messagesIn(pane);
    await askForOrder(pane);
    const insert = pane.getByRole("button", { name: "Вставить в этот документ" });
    const question = pane.getByText(/В документе уже есть текст/);
    // A question ends when the order changes: until the typed number is in it.
    await until(async () => {
      await insert.click();
      await breath(pane);
      return question.isVisible();
    });
    await pane.getByRole("button", { name: "Не вставлять" }).click();
    expect(bodyParagraphs(document).map(textOf)).toEqual(before);
    await insert.click();
    await pane.getByRole("button", { name: "Вставить в конец" }).click();
    await pane.getByText("Приказ вставлен в этот документ.").waitFor();
    const after = bodyParagraphs(document).map(textOf);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).join("\n")).toMatch(/ПРИКАЗ/);
    expect(document.opened).toEqual([]);
    expectClean(window);
  });

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
