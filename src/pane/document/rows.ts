import { type Cell, type Grid } from "../../core/grid/source";
import { type Plan } from "../../core/plan/plan";

/** A row of a table as it is shown. */
export interface ViewRow {
  readonly row: number;
  readonly kind: "header" | "section" | "row";
  readonly cells: readonly ViewCell[];
}

export interface ViewCell {
  readonly column: number;
  readonly cell: Cell;
  /** The column's heading, "" where there is none. */
  readonly heading: string;
  readonly role: string | null;
}

/** A table's rows by what the plan was read to be; a table that is not the plan has rows only. */
export function viewRows(grid: Grid, block: number, plan: Plan | null): ViewRow[] {
  const columns = (plan?.columns ?? []).filter(({ at }) => at.block === block);
  const headerRows = new Set(columns.map(({ at }) => at.row));
  const sections = new Set((plan?.sections ?? []).filter(({ at }) => at.block === block).map(({ at }) => at.row));
  const byColumn = new Map((plan?.blocks.includes(block) ? plan.columns : []).map((column) => [column.column, column]));
  const firstHeader = Math.min(...[...headerRows].map((row) => row ?? Infinity));
  const lastHeader = Math.max(...[...headerRows].map((row) => row ?? -1));
  return grid.rows.map((slots, row) => ({
    row,
    kind: row >= firstHeader && row <= lastHeader ? "header" : sections.has(row) ? "section" : "row",
    cells: slots.flatMap((slot, column) => {
      if (slot.kind === "covered") return [];
      const found = byColumn.get(column);
      return [{ column, cell: slot, heading: found?.heading ?? "", role: found?.role ?? null }];
    }),
  }));
}
