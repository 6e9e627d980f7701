import { type Cell, type Grid, type Slot, type Source } from "../../core/grid/source";
import { coverAll } from "../../documents/sheet/cover";
import { type Area, areaOf, overlap } from "./area";

/**
 * Merged cells are asked in slices small enough that none can hold more than the 512 areas over which Excel fails: an area
 * takes two cells at least, and is found with the slice that its first cell stands in.
 */
export function askMerges(sheet: Excel.Worksheet, area: Area): () => Area[] {
  const slices = slicesOf(area).map((slice) => {
    const merged = sheet
      .getRangeByIndexes(slice.row, slice.column, slice.rows, slice.columns)
      .getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return merged;
  });
  return () => slices.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items.map(areaOf)));
}

const mostCells = 1000;

function slicesOf(area: Area): Area[] {
  const columns = Math.min(area.columns, mostCells);
  const rows = Math.max(1, Math.floor(mostCells / columns));
  const across = Math.ceil(area.columns / columns);
  return Array.from({ length: Math.ceil(area.rows / rows) * across }, (_, index) => {
    const [down, right] = [Math.floor(index / across) * rows, (index % across) * columns];
    return {
      row: area.row + down,
      column: area.column + right,
      rows: Math.min(rows, area.rows - down),
      columns: Math.min(columns, area.columns - right),
    };
  });
}

/** The rows with the merged cells that begin in the part that was read laid over them, as the reader of files does. */
export function withMerges(rows: readonly (readonly Cell[])[], merges: readonly Area[], part: Area): Slot[][] {
  const slots: Slot[][] = rows.map((row) => [...row]);
  const own = merges.filter(({ row, column }) => overlap({ row, column, rows: 1, columns: 1 }, part) !== null);
  coverAll(
    slots,
    own.map(({ row, column, rows: height, columns: width }) => ({
      from: { row, column },
      to: { row: row + height - 1, column: column + width - 1 },
    })),
  );
  return slots;
}

/** The merged cells of a sheet of this name in a workbook's file. */
export function mergesIn({ blocks }: Source, name: string): Area[] {
  const grid = blocks.find((block): block is Grid => block.kind === "grid" && block.name === name);
  return (grid?.rows ?? []).flatMap((slots, row) =>
    slots.flatMap((slot, column) =>
      slot.kind === "cell" && (slot.rowSpan > 1 || slot.columnSpan > 1)
        ? [{ row, column, rows: slot.rowSpan, columns: slot.columnSpan }]
        : [],
    ),
  );
}

/** Whether a merged cell covers a place: what is written there is lost. */
export const coveredBy =
  (merges: readonly Area[]) =>
  (row: number, column: number): boolean =>
    merges.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns &&
        (row !== area.row || column !== area.column),
    );
