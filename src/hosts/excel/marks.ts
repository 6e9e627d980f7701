import { type Mark } from "../host";
import { addressOf } from "./address";

/**
 * Shows findings as conditional formats, so that the clerk's own fill stays as it is, and takes away those of the last
 * time. Ours are known by their formula, which is always true and names the program: they are found again on another
 * day and on another computer. Two syncs.
 */
export async function showMarks(
  context: Excel.RequestContext,
  sheetId: string | null,
  marks: readonly Mark[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = sheetId === null ? worksheets.getActiveWorksheet() : worksheets.getItem(sheetId);
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/customOrNullObject/rule/formula");
  await context.sync();
  for (const format of formats.items) {
    if (!format.customOrNullObject.isNullObject && format.customOrNullObject.rule.formula === formula) format.delete();
  }
  for (const { severity, addresses } of groups(marks)) {
    const { custom } = sheet.getRanges(addresses.join(",")).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = fills[severity];
  }
  await context.sync();
}

const formula = '=LEN("План и приказ")>0';

const fills: Readonly<Record<Mark["severity"], string>> = { error: "#F4B6B6", warning: "#FCE4A8", hint: "#CFE2F3" };

/** Excel takes 8,192 characters of addresses at once. */
const mostAddresses = 500;

/** A cell is marked once, by its gravest finding. */
function groups(marks: readonly Mark[]): { severity: Mark["severity"]; addresses: string[] }[] {
  const marked = new Set<string>();
  return (["error", "warning", "hint"] as const).flatMap((severity) => {
    const addresses = marks.flatMap((mark) => {
      const { row, column } = mark.at;
      if (mark.severity !== severity || row === undefined || column === undefined) return [];
      const address = addressOf(row, column);
      if (marked.has(address)) return [];
      marked.add(address);
      return [address];
    });
    return Array.from({ length: Math.ceil(addresses.length / mostAddresses) }, (_, index) => ({
      severity,
      addresses: addresses.slice(index * mostAddresses, (index + 1) * mostAddresses),
    }));
  });
}
