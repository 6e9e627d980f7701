import { type OrderDraft, type PlanTable } from "../../../core/order/draft";
import { renewRows, type RowChange } from "../../../core/order/renew-rows";
import { readPlan } from "../../../core/plan/read-plan";
import { readDocument } from "../../read";
import { textHash } from "../field-tag";
import { type OrderRecord } from "../record";
import { type RenewalChange } from "./plan-renewal";
import { gridAt, gridWords } from "./whole-table";

export interface PlanRowChange extends RenewalChange {
  readonly row: RowChange;
}

export interface WholeTable extends RenewalChange {
  readonly table: PlanTable;
  /** Which table of the document it is, and what it says. */
  readonly at: number;
  readonly words: string;
}

export interface PlanChanges {
  readonly rows: readonly PlanRowChange[];
  /** The table as a whole, where it cannot be brought up row by row. */
  readonly whole: WholeTable | null;
  readonly impossible: readonly RenewalChange[];
}

/** What differs between the annex's table in the document and the plan of the draft. */
export function planChanges(docx: Uint8Array, draft: OrderDraft, record: OrderRecord | null): PlanChanges {
  const table = draft.annexes.find(({ content }) => content.kind === "plan")?.content;
  if (table?.kind !== "plan" || table.columns.length === 0) return noPlanChanges;
  const source = readDocument("order.docx", docx);
  const { plan } = readPlan(source);
  const made = new Set(record?.rows ?? []);
  const isMade = (row: string): boolean => made.has(textHash(row));
  const [block, ...others] = plan?.blocks ?? [];
  const change = (after: string, asked: RenewalChange["asked"]): RenewalChange => ({
    id: "annex.plan",
    kind: "text",
    title: "Таблица плана",
    before: "",
    after,
    asked,
  });
  const rowsOf = (count: number): string => `Таблица целиком, строк: ${count}.`;
  if (block === undefined || others.length > 0) {
    return { ...noPlanChanges, impossible: [{ ...change(rowsOf(table.rows.length), null), kind: "insert" }] };
  }
  const found = renewRows(source, block, { next: table, isMade });
  if (found.kind === "other-table") {
    const at = source.blocks.slice(0, block).filter(({ kind }) => kind === "grid").length;
    const grid = gridAt(source, at);
    const words = grid ? gridWords(grid) : "";
    const whole = { ...change(rowsOf(table.rows.length), found.byHand ? "changed" : null), table, at, words };
    return { ...noPlanChanges, whole };
  }
  const rows = found.changes.map((row, index) => ({
    id: `annex.plan.${index}`,
    kind: row.kind,
    title: rowTitle(row.row),
    before: row.before,
    after: row.after,
    asked: row.byHand ? (row.kind === "insert" ? ("beside" as const) : ("changed" as const)) : null,
    row,
  }));
  return { rows, whole: null, impossible: [] };
}

export const noPlanChanges: PlanChanges = { rows: [], whole: null, impossible: [] };

const rowTitle = (row: string): string =>
  /^\d[\d.]*$/.test(row) ? `Строка ${row.replace(/\.$/, "")} плана` : `Строка плана «${row}»`;
