import { type Package } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { refusal } from "../sentences";
import { limits } from "../limits";
import { child, children } from "../xml/tree";
import { isTrue } from "./booleans";
import { readSheet, type SheetCells } from "./sheet";
import { readSharedStrings } from "./strings";
import { readCellStyles } from "./styles";

/** A workbook as read: sheets that a person sees in their order, hidden ones after them. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

export interface Sheet extends SheetCells {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** Reads all sheets of the workbook whose main part is `part`; charts and dialogs on sheets of their own are no grids. */
export function readWorkbook(parts: Package, part: string): Workbook {
  const related = relationshipsOf(parts, part);
  const one = (type: string): string | undefined => related.find((relationship) => relationship.type === type)?.target;
  const root = parts.tree(part) ?? undefined;
  const stylesPart = one("styles");
  const context = {
    strings: readSharedStrings(parts, one("sharedStrings")),
    styles: readCellStyles(stylesPart === undefined ? null : parts.tree(stylesPart)),
    from1904: isTrue(child(root, "workbookPr")?.attributes.date1904),
  };
  const budget = { cells: 0 };
  const listed = children(child(root, "sheets"), "sheet");
  if (listed.length > limits.sheets) throw refusal("file-suspicious");
  const sheets = listed.flatMap(({ attributes }): Sheet[] => {
    const target = related.find(({ id, type }) => id === attributes["r:id"] && type === "worksheet")?.target;
    if (target === undefined || !parts.has(target)) return [];
    const hidden = attributes.state === "hidden" || attributes.state === "veryHidden";
    return [{ name: attributes.name ?? "", hidden, part: target, ...readSheet(parts, target, context, budget) }];
  });
  if (sheets.length === 0) throw refusal("workbook-no-sheets");
  return { sheets: [...sheets.filter(({ hidden }) => !hidden), ...sheets.filter(({ hidden }) => hidden)] };
}
