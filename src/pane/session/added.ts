import { type OrderDraft } from "../../core/order/draft";
import { type PlanTable, type PlanTableRow } from "../../core/plan/table";

/** A regional entry that the annex is to hold although the file's table does not. */
export interface AddedRow {
  /** The regional row's name. */
  readonly row: string;
  /** The plan's section that it stands in, by index; null where the plan has none. */
  readonly section: number | null;
  /** By the roles of the plan's columns. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The draft with the added rows at the ends of their sections. */
export function withAddedRows(draft: OrderDraft, added: readonly AddedRow[]): OrderDraft {
  if (added.length === 0) return draft;
  return {
    ...draft,
    annexes: draft.annexes.map((annex) =>
      annex.content.kind === "plan" ? { ...annex, content: addRows(annex.content, added) } : annex,
    ),
  };
}

function addRows(table: PlanTable, added: readonly AddedRow[]): PlanTable {
  const rows: PlanTableRow[] = [];
  const close = (section: number | null): void => {
    for (const row of added.filter((other) => other.section === section)) {
      rows.push({ kind: "row", cells: table.columns.map(({ role }) => row.texts[role] ?? "") });
    }
  };
  let section: number | null = null;
  for (const row of table.rows) {
    if (row.kind === "section") {
      close(section);
      section = (section ?? -1) + 1;
    }
    rows.push(row);
  }
  close(section);
  return { ...table, rows };
}

/** What the document kept, whatever it is; anything unknown is dropped. */
export function addedFrom(kept: unknown): AddedRow[] {
  if (!Array.isArray(kept)) return [];
  return kept.filter(
    (item: unknown): item is AddedRow =>
      typeof item === "object" &&
      item !== null &&
      "row" in item &&
      typeof item.row === "string" &&
      "texts" in item &&
      typeof item.texts === "object" &&
      "section" in item,
  );
}
