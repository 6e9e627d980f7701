import { type Browser } from "playwright-core";
import { type Source, textAt } from "../../../src/core/grid/source";
import { launchBrowser, testPatience } from "../../kit/browser";
import { excelProgram } from "../../office-host/excel/program";
import { buildHarness } from "../../office-host/harness/build";
import { callHarness, remoteHost } from "../../office-host/harness/remote-host";
import { HostError } from "../../office-host/protocol";
import { excelOld, excelWeb, wordFloor, wordWeb } from "../../office-host/requirements";
import { breath, type OfficeWindow, openOfficeWindow } from "../../office-host/window";
import { openWord } from "../../office-host/word/model";
import { wordProgram } from "../../office-host/word/program";
import { textOf } from "../../office-host/word/text";
import { makeDocx } from "../../kit/make-docx";
import { describeHost } from "../../hosts/contract";
import {
  bookSnapshot,
  changeBook,
  changeWord,
  contractBook,
  contractDocx,
  wordSnapshot,
} from "../../hosts/contract-documents";

jest.setTimeout(testPatience);

let browser: Browser;
let folder: string;
beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), buildHarness()]);
});
afterEach(async () => {
  await Promise.all(windows.splice(0).map((window) => window.close()));
});
afterAll(() => browser.close());

const windows: OfficeWindow[] = [];

async function open(options: Parameters<typeof openOfficeWindow>[1]): Promise<OfficeWindow> {
  const window = await openOfficeWindow(browser, options);
  windows.push(window);
  return window;
}

const inExcel = (
  book = contractBook(),
  more: Partial<Parameters<typeof openOfficeWindow>[1]> = {},
): Promise<OfficeWindow> =>
  open({
    kind: "excel",
    program: excelProgram(book),
    matrix: excelWeb,
    folder,
    path: "harness.html",
    ...more,
  });

const inWord = (
  document = openWord(contractDocx()),
  more: Partial<Parameters<typeof openOfficeWindow>[1]> = {},
): Promise<OfficeWindow> =>
  open({
    kind: "word",
    program: wordProgram(document),
    matrix: wordFloor,
    folder,
    path: "harness.html",
    ...more,
  });

describeHost("Excel in a browser", async () => {
  const book = contractBook();
  const window = await inExcel(book);
  return {
    host: await remoteHost(window.pane),
    changeCell: async (row, column, text) => changeBook(book, row, column, text),
    snapshot: async () => bookSnapshot(book),
    close: async () => endOf(window),
  };
});

describeHost("Word in a browser", async () => {
  const document = openWord(contractDocx());
  const window = await inWord(document);
  return {
    host: await remoteHost(window.pane),
    changeCell: async (row, column, text) => changeWord(document, row, column, text),
    snapshot: async () => wordSnapshot(document),
    close: async () => endOf(window),
  };
});

/** Nothing was asked of the emulator that it does not play, nothing of the world, and nothing was thrown unseen. */
function endOf(window: OfficeWindow): void {
  const { notPlayed, outside, errors } = window;
  expect({ notPlayed: [...notPlayed], outside, errors }).toEqual({ notPlayed: [], outside: [], errors: [] });
}

describe("the real client in a browser", () => {
  it("counts two requests for a reading and two for a batch", async () => {
    const window = await inExcel();
    const host = await remoteHost(window.pane);
    const source = (await host.read()) as Source;
    expect(window.requests).toHaveLength(2);
    window.forget();
    await host.apply([{ kind: "set", at: { block: 0, row: 1, column: 2 }, from: "до 30.02.2024", to: "май" }]);
    expect(window.requests).toHaveLength(2);
    expect(textAt(source, { block: 0, row: 1, column: 2 })).toBe("до 30.02.2024");
    endOf(window);
  });

  it("hears of changes, debounced, until it stops", async () => {
    const book = contractBook();
    const window = await inExcel(book);
    await remoteHost(window.pane);
    await callHarness(window.pane, "startWatching", []);
    const event = {
      address: "A1",
      changeType: "RangeEdited",
      source: 0,
      worksheetId: book.active.id,
      type: "WorksheetChanged",
      details: null,
    };
    await window.fire(10, "Workbook", event, event, event);
    await breath(window.pane);
    expect(await callHarness(window.pane, "changes", [])).toBe(1);
    await callHarness(window.pane, "stopWatching", []);
    endOf(window);
  });

  it("saves settings with the document", async () => {
    const window = await inWord();
    const host = await remoteHost(window.pane);
    await host.remember("choices", { a: 1 });
    expect(JSON.stringify(window.savedSettings)).toContain("plan-prikaz.choices");
    endOf(window);
  });

  it("downloads a made order from Excel, and from Word that opens none", async () => {
    const document = openWord(contractDocx());
    document.opensDocuments = false;
    for (const window of [await inExcel(), await inWord(document)]) {
      const host = await remoteHost(window.pane);
      const [download, delivery] = await Promise.all([
        window.page.waitForEvent("download"),
        host.deliver("Приказ № 45.docx", contractDocx()),
      ]);
      expect([delivery, download.suggestedFilename()]).toEqual(["downloaded", "Приказ № 45.docx"]);
      endOf(window);
    }
  });

  it("opens a made order in Word as a document of its own", async () => {
    const document = openWord(contractDocx());
    const window = await inWord(document);
    const host = await remoteHost(window.pane);
    expect(await host.deliver("Приказ.docx", contractDocx())).toBe("opened");
    expect(new Uint8Array(Buffer.from(document.opened[0]!, "base64"))).toEqual(contractDocx());
    endOf(window);
  });

  it("reads the document's own file slice by slice, and closes it, where Word leaves the lists out", async () => {
    const document = openWord(
      makeDocx([
        "ПЛАН",
        {
          rows: [
            ["№", "Срок"],
            [{ text: "", auto: 0 }, "май"],
          ],
        },
      ]),
    );
    document.givesNumbering = false;
    const window = await inWord(document);
    const host = await remoteHost(window.pane);
    const source = (await host.read()) as Source;
    expect(textAt(source, { block: 1, row: 1, column: 0 })).toBe("1.");
    expect([window.files.made, window.files.open]).toEqual([1, 0]);
    for (const code of [11001, 11000]) {
      window.files.refuse = code;
      expect(textAt((await host.read()) as Source, { block: 1, row: 1, column: 0 })).toBe("");
    }
    expect(window.files.open).toBe(0);
    endOf(window);
  });

  it("marks findings as comments, finds its own again, and takes them away", async () => {
    const document = openWord(contractDocx());
    const window = await inWord(document, { matrix: wordWeb });
    const host = await remoteHost(window.pane);
    await host.read();
    const mark = (row: number) =>
      ({ at: { block: 1, row, column: 2 }, severity: "error", message: "Нет такого дня." }) as const;
    await host.mark!([mark(1), mark(2)]);
    expect(document.comments.map(({ content, paragraph }) => [content, textOf(paragraph)])).toEqual([
      ["План и приказ: Нет такого дня.", "до 30.02.2024"],
      ["План и приказ: Нет такого дня.", "до 30.02.2024"],
    ]);
    window.forget();
    await host.mark!([mark(3)]);
    expect(document.comments.map(({ paragraph }) => textOf(paragraph))).toEqual(["май – июнь"]);
    expect(window.requests).toHaveLength(2);
    await host.mark!([]);
    expect(document.comments).toEqual([]);
    endOf(window);
  });

  it("says what Office refuses, and goes on", async () => {
    const window = await inExcel();
    const host = await remoteHost(window.pane);
    window.before = () => {
      throw new HostError("InvalidOperationInCellEditMode");
    };
    await expect(host.read()).rejects.toMatchObject({ code: "office-busy" });
    window.before = () => undefined;
    expect((await host.read()).blocks).toHaveLength(1);
    endOf(window);
  });
});

describe("a pane that cannot connect", () => {
  it.each([
    ["office.js is blocked", { officeJs: "blocked" }, "office-missing", 500],
    ["office.js never answers", { officeJs: "silent" }, "office-silent", 500],
    ["Excel is old", { matrix: excelOld }, "office-old", undefined],
  ] as const)("says so when %s", async (_, more, code, timeout) => {
    const window = await inExcel(contractBook(), more);
    await expect(remoteHost(window.pane, timeout)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/\.$/) as string,
    });
  });
});
