import { type Applied, type Edit, type Refusal, type SetEdit, wholeTextEdits } from "../../core/grid/edit";
import { type Place, type Source } from "../../core/grid/source";
import { type Package } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { splice } from "../xml/splice";
import { locateCells, rowAt, type SheetMap } from "./locate";
import { isWithin, parseRange, type SheetRange } from "./reference";
import { sheetSource } from "./source";
import { readWorkbook } from "./workbook";
import { type CellText, writeCells } from "./write-cells";

export interface SheetPatch {
  /** New texts by part; empty when nothing was done. */
  readonly texts: ReadonlyMap<string, string>;
  readonly applied: Applied;
}

/** Writes texts into cells of a workbook. Formulas, rich values, heads of tables and covered cells are refused. */
export function patchSheets(file: Package, part: string, edits: readonly Edit[]): SheetPatch {
  const { sheets } = readWorkbook(file, part);
  const source = sheetSource("", { sheets });
  const sets = edits.filter((edit): edit is SetEdit => edit.kind === "set");
  const { done: wanted, refused: stale } = wholeTextEdits(source, sets);
  const rows = edits.filter((edit) => edit.kind !== "set");
  const refused: Refusal[] = [...rows.map((edit) => ({ edit, why: noRows })), ...stale];
  const done: Edit[] = [];
  const texts = new Map<string, string>();
  sheets.forEach((sheet, block) => {
    const own = wanted.filter((edit): edit is SetEdit => edit.kind === "set" && edit.at.block === block);
    if (own.length === 0) return;
    const map = locateCells(file.text(sheet.part) ?? "");
    const heads = tableHeads(file, sheet.part);
    const cells: CellText[] = [];
    for (const edit of own) {
      const why = reason(edit.at, { source, map, heads });
      if (why === null) {
        const to = edit.to.replace(/\r\n?/g, "\n");
        cells.push({ row: edit.at.row ?? 0, column: edit.at.column ?? 0, text: to });
        done.push({ ...edit, to });
        continue;
      }
      const parts = sets.filter((one) => isSameCell(one.at, edit.at) && stale.every((refusal) => refusal.edit !== one));
      refused.push(...parts.map((one) => ({ edit: one, why })));
    }
    if (cells.length > 0) texts.set(sheet.part, splice(map.xml, writeCells(map, cells)));
  });
  return { texts, applied: { done, refused } };
}

const isSameCell = (a: Place, b: Place): boolean => a.block === b.block && a.row === b.row && a.column === b.column;

interface Ground {
  readonly source: Source;
  readonly map: SheetMap;
  readonly heads: readonly SheetRange[];
}

/** Why a cell must not be written; null where it may. */
function reason({ block, row = 0, column = 0 }: Place, { source, map, heads }: Ground): string | null {
  const grid = source.blocks[block];
  const slot = grid?.kind === "grid" ? grid.rows[row]?.[column] : undefined;
  if (slot?.kind === "covered") return covered;
  const mark = rowAt(map, row)?.cells.find((cell) => cell.column === column);
  if (mark?.formula === true || map.arrays.some((range) => isWithin(range, { row, column }))) return formula;
  if (mark?.attributes.vm !== undefined || mark?.attributes.cm !== undefined) return rich;
  return heads.some((range) => isWithin(range, { row, column })) ? head : null;
}

/** The heading rows of a sheet's own tables: their names stand in another part too, and both must agree. */
function tableHeads(file: Package, sheet: string): SheetRange[] {
  return relationshipsOf(file, sheet).flatMap(({ type, target }) => {
    const table = type === "table" ? file.tree(target) : null;
    const range = parseRange(table?.attributes.ref ?? "");
    const rows = Number(table?.attributes.headerRowCount ?? 1);
    if (range === null || rows < 1) return [];
    return [{ from: range.from, to: { row: range.from.row + rows - 1, column: range.to.column } }];
  });
}

const noRows =
  "В книге Excel строки вставляет и убирает только сам Excel. Сделайте это в нём и проверьте план ещё раз.";
const covered = "Эту ячейку закрывает объединённая, и писать в неё нельзя. Разъедините ячейки в Excel.";
const formula = "В ячейке стоит формула, поверх неё ничего не пишется. Поправьте формулу в Excel.";
const rich = "В ячейке стоит особое значение Excel (рисунок или связанные данные). Поправьте её в Excel.";
const head = "Это заголовок таблицы Excel, его имя хранится ещё в одном месте. Поправьте его в Excel.";
