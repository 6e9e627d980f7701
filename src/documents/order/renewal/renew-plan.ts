import { type OrderDraft, type PlanTable } from "../../../core/order/draft";
import { renewRows, type RowChange } from "../../../core/order/renew-rows";
import { readPlan } from "../../../core/plan/read-plan";
import { readDocument } from "../../read";
import { textHash } from "../field-tag";
import { isMainPart, openDocx, packDocx, partBytes, partText } from "../parts";
import { drawPlan } from "../plan-table";
import { type OrderRecord } from "../record";
import { child, descendants, type Element, elements, parseXml, writeXml } from "../xml-tree";
import { type RenewalChange } from "./plan-renewal";

export interface PlanRowChange extends RenewalChange {
  readonly row: RowChange;
}

export interface WholeTable extends RenewalChange {
  readonly table: PlanTable;
  /** Which table of the document it is. */
  readonly at: number;
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
    const whole = { ...change(rowsOf(table.rows.length), found.byHand ? "changed" : null), table, at };
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

/** The document with the plan's table drawn anew, as wide as it was. */
export function drawAnew(docx: Uint8Array, { table, at }: WholeTable): Uint8Array {
  const parts = openDocx(docx);
  const main = Object.keys(parts).find(isMainPart);
  if (main === undefined) return docx;
  const root = parseXml(partText(parts[main] ?? new Uint8Array()));
  const place = tablesOf(root)[at];
  if (place === undefined) return docx;
  const grid = child(place.node, "w:tblGrid");
  const width = grid ? elements(grid).reduce((sum, column) => sum + Number(column.attributes["w:w"] ?? 0), 0) : 0;
  const drawn = drawPlan(table, width > 2000 ? width : 9638, textSize);
  place.parent.children.splice(place.parent.children.indexOf(place.node), 1, drawn);
  return packDocx({ ...parts, [main]: partBytes(writeXml(root)) });
}

/** Points of the order's text by the standard; a table takes no more than fits its columns. */
const textSize = 14;

/** The tables of the text itself, those inside tables and text boxes left out. */
function tablesOf(root: Element): { parent: Element; node: Element }[] {
  const [body] = descendants(root, "w:body");
  const visit = (parent: Element): { parent: Element; node: Element }[] =>
    elements(parent).flatMap((node) => {
      if (node.name === "w:tbl") return [{ parent, node }];
      return ["w:sdt", "w:sdtContent", "w:ins", "w:customXml"].includes(node.name) ? visit(node) : [];
    });
  return body ? visit(body) : [];
}
