import { type Applied, undoOf } from "../core/grid/edit";
import { documentFile } from "./document-file";
import { debounce } from "./debounce";
import { download } from "./download";
import { addressOf } from "./excel/address";
import { applyToSheet } from "./excel/apply";
import { showMarks } from "./excel/marks";
import { placedAtOnce, placedInTurn, type Placed } from "./places";
import { mergesIn } from "./excel/merges";
import { type MergeSource, readSheet, type SheetReading } from "./excel/read";
import { type Host } from "./host";
import { withOffice } from "./office-failures";
import { type OfficeTools } from "./office-tools";
import { recallSetting, rememberSetting } from "./office-settings";

/**
 * The sheet that is open in Excel. Floor: ExcelApi 1.13 (Office LTSC 2021), which has merged cells; nothing newer is called.
 * CompressedFile, behind a question: on the desktop merged cells are read from the file. Of a reading only plain data is
 * kept, to know at the write which sheet was read and whether its rows have moved.
 */
export function excelHost(tools: OfficeTools): Host {
  let last: SheetReading | null = null;

  const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    withOffice("Excel", () => Excel.run(work));

  const apply = async (placed: readonly Placed[]): Promise<Applied> => {
    const applied = await run((context) => applyToSheet(context, placed, last));
    // After rows were moved the reading says nothing about the sheet's size any more.
    if (last && applied.done.some(({ kind }) => kind !== "set")) last = { ...last, used: null };
    return applied;
  };

  return {
    kind: "excel",
    can: { mark: true, watch: true, renew: false, insertRows: true },
    read: async () => {
      last = await run((context) => readSheet(context, mergeSource(tools)));
      return { name: last.grid.name, blocks: [last.grid] };
    },
    apply: (edits) => apply(placedAtOnce(edits)),
    undo: ({ done }) => apply(placedInTurn(undoOf(done))),
    reveal: ({ row, column }) =>
      run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = last === null ? worksheets.getActiveWorksheet() : worksheets.getItem(last.sheetId);
        sheet.activate();
        sheet.getRange(addressOf(row ?? 0, column ?? 0)).select();
        await context.sync();
      }),
    deliver: async (name, docx) => (download(name, docx, String(Office.context.platform)) ? "downloaded" : "blocked"),
    recall: async (key) => recallSetting(key),
    remember: rememberSetting,
    mark: (marks) => run((context) => showMarks(context, last?.sheetId ?? null, marks)),
    watch: async (changed) => {
      const { trigger, cancel } = debounce(changed, pause);
      const listener = await run(async (context) => {
        const added = context.workbook.worksheets.onChanged.add(async () => trigger());
        await context.sync();
        return added;
      });
      return async () => {
        cancel();
        await withOffice("Excel", () =>
          Excel.run(listener.context as Excel.RequestContext, async (context) => {
            listener.remove();
            await context.sync();
          }),
        );
      };
    },
  };
}

/** On the web Excel itself tells which cells are merged; on the desktop, where asking costs the undo stack, its file does. */
const mergeSource = ({ readFile }: OfficeTools): MergeSource =>
  String(Office.context.platform) === "OfficeOnline"
    ? "sheet"
    : async (sheetName) => {
        const bytes = await documentFile();
        return bytes === null ? [] : mergesIn(await readFile({ name: "", bytes }), sheetName);
      };

/** Milliseconds of quiet before a re-check. */
const pause = 700;
