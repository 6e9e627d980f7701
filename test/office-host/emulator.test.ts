import { bookOf, openExcel, planRows } from "./open-excel";
import { excelFloor } from "./requirements";
import { HostError } from "./protocol";
import { cellOf } from "./excel/model";

/** What of Office's behaviour the add-in is tested against, seen through Microsoft's own client. */
const open = () => {
  const { book, client } = openExcel(bookOf(planRows(3)), excelFloor);
  return { book, client };
};
const codeOf = (work: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> =>
  Excel.run(work).then(
    () => "none",
    (error: { code?: string }) => error.code ?? String(error),
  );

it("null objects answer isNullObject, and take no harm from what is asked below them", async () => {
  open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("нет такого");
    sheet.load("name");
    const range = sheet.getRange("A1");
    range.values = [["x"]];
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
  });
});

it("stops at the first error, keeps what was done before, does nothing after", async () => {
  const { book } = open();
  const code = await codeOf(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["до"]];
    sheet.getRange("A2:B2").values = [["не того размера"]];
    sheet.getRange("A3").values = [["после"]];
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
  expect([cellOf(book.active, 0, 0)?.value, cellOf(book.active, 2, 0)?.value]).toEqual(["до", "2."]);
});

it("a missing item is an error of its own", async () => {
  open();
  expect(
    await codeOf(async (context) => {
      context.workbook.worksheets.getItem("нет такого").load("name");
      await context.sync();
    }),
  ).toBe("ItemNotFound");
});

it("a range is good in its own run only, and after a sync in it", async () => {
  open();
  let kept: Excel.Range | null = null;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.load("values");
    await context.sync();
    range.load("text");
    await context.sync();
    expect(range.text).toEqual([["№"]]);
    kept = range;
  });
  const later = await codeOf(async (context) => {
    kept!.load("values");
    await kept!.context.sync();
    await context.sync();
  });
  expect(later).toBe("InvalidObjectPath");
});

it("a value that was not loaded is not there", async () => {
  open();
  expect(
    await codeOf(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
      return range.values;
    }),
  ).toBe("PropertyNotLoaded");
});

it("what is newer than the program is refused by the client", async () => {
  open();
  expect(
    await codeOf(async (context) => context.workbook.worksheets.getActiveWorksheet().getRange("A1").getPrecedents()),
  ).toBe("ApiNotFound");
});

it("a member that the emulator does not play is remembered, so that the test fails", async () => {
  const { client } = open();
  await codeOf(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.fill.color = "#FF0000";
    await context.sync();
  });
  expect([...client.notPlayed]).toEqual(["the emulator does not play Range.Format"]);
});

it("text that looks like a formula or a number becomes one, unless the cell is a text's", async () => {
  const { book } = open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.numberFormat = [
      ["General", "@"],
      ["General", "@"],
    ];
    range.values = [
      ["=1+1", "=1+1"],
      ["15.02.2023", "15.02.2023"],
    ];
    await context.sync();
  });
  expect([cellOf(book.active, 0, 0)?.formula, cellOf(book.active, 0, 1)?.value]).toEqual(["=1+1", "=1+1"]);
  expect([cellOf(book.active, 1, 0)?.value, cellOf(book.active, 1, 1)?.value]).toEqual([44972, "15.02.2023"]);
});

it("a request that is refused is refused whole", async () => {
  const { book, client } = open();
  client.before = () => {
    throw new HostError("RequestAborted");
  };
  const code = await codeOf(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["x"]];
    await context.sync();
  });
  expect([code, cellOf(book.active, 0, 0)?.value]).toEqual(["RequestAborted", "№"]);
});
