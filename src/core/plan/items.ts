import { type Row } from "./body";
import { type SeenCell } from "./grid-rows";
import { isNumber, isRoman, isUnder, leadingNumber, partsOf } from "./numbers";
import { isDeadlineRole, type Role } from "./plan";
import { isFootnote, isGoal, isTask, opensTasks } from "./remarks";
import { type Slice } from "./slices";
import { goesOn, isOpen, tornLines } from "./torn";

/** What the rows of a table are: a section, a remark (goal, task, footnote) or an activity with the rows that carry it on. */
export type Item =
  | { readonly kind: "section"; readonly text: string; readonly cell: SeenCell; readonly row: Row }
  | { readonly kind: "remark"; readonly text: string }
  | { readonly kind: "activity"; readonly row: Row; readonly more: readonly Row[]; readonly torn: readonly Slice[] };

interface Growing {
  readonly kind: "activity";
  row: Row;
  readonly more: Row[];
  torn: Slice[];
}

/** Sorts a table's rows. `roles` are those of the rows' cells. */
export function itemsOf(rows: readonly Row[], roles: readonly Role[]): Item[] {
  const view = viewOf(rows, roles);
  const items: (Exclude<Item, { kind: "activity" }> | Growing)[] = [];
  let current: Growing | null = null;
  let tasks = false;
  rows.forEach((row, index) => {
    const kind = view.kind(index, current, tasks);
    switch (kind) {
      case "blank":
        return;
      case "remark": {
        const text = view.loneText(row);
        tasks = opensTasks(text) || (tasks && isTask(text));
        items.push({ kind: "remark", text });
        return;
      }
      case "section":
        tasks = false;
        current = null;
        items.push({ kind: "section", ...view.section(row), row });
        return;
      case "continuation":
        current?.more.push(row);
        return;
      case "activity": {
        tasks = false;
        const torn = current ? tornLines(view.titleOf(current), view.title(row)?.slices ?? [], row.afterBreak) : null;
        if (torn && current) current.torn = torn.torn;
        current = { kind: "activity", row: torn ? view.withTitle(row, torn.rest) : row, more: [], torn: [] };
        items.push(current);
        return;
      }
    }
  });
  return items;
}

type Kind = "blank" | "remark" | "section" | "continuation" | "activity";

function viewOf(rows: readonly Row[], roles: readonly Role[]) {
  const number = roles.indexOf("number");
  const activity = roles.indexOf("activity");
  const timed = roles.flatMap((role, index) => (isDeadlineRole(role) ? [index] : []));
  const numbered = number >= 0 && rows.filter((row) => isNumber(own(row, number))).length > rows.length / 3;

  return { kind, loneText, section, title, titleOf, withTitle };

  function kind(index: number, current: Growing | null, tasks: boolean): Kind {
    const row = rows[index];
    const filled = row?.cells.filter((cell) => isOwn(cell)) ?? [];
    if (row === undefined || filled.length === 0) return "blank";
    const typed = number >= 0 ? own(row, number) : "";
    const lone = row.wide !== null || filled.length === 1;
    if (row.wide !== null || (lone && typed !== "" && !isNumber(typed))) return spanning(index, tasks, current);
    if (typed !== "") {
      if (filled.length === 1) return "blank";
      if (!isNumber(typed) && row.cells[activity]?.text === "" && !hasDeadline(row)) return "remark";
      if (current && isSameNumber(typed, own(current.row, number)) && row.afterBreak && goesOn(own(row, activity)))
        return "continuation";
      return !hasDeadline(row) && headsOthers(index, typed) ? "section" : "activity";
    }
    const text = own(row, activity);
    if (number >= 0 && row.cells[number]?.inherited === true && row.cells[number].text !== "") {
      return text === "" && current ? "continuation" : "activity";
    }
    if (text === "") return current ? "continuation" : "remark";
    if (lone && (isGoal(text) || isFootnote(text) || (tasks && isTask(text)))) return "remark";
    const inside = leadingNumber(text)?.number ?? "";
    if (!numbered && inside !== "") return !hasDeadline(row) && headsOthers(index, inside) ? "section" : "activity";
    if (current && goesOnFrom(current, row, text)) return "continuation";
    if (current && row.afterBreak && numbered && !hasDeadline(row)) return "continuation";
    if (!lone) return "activity";
    if (row.cells[activity]?.bold === true || activityFollows(index)) return "section";
    return current && numbered ? "continuation" : "activity";
  }

  function spanning(index: number, tasks: boolean, current: Growing | null): Kind {
    const row = rows[index];
    if (row === undefined) return "blank";
    const text = loneText(row);
    const inner = leadingNumber(text)?.number ?? own(row, number);
    if (isGoal(text) || isFootnote(text)) return "remark";
    if (tasks && isTask(text) && !headsOthers(index, inner, true)) return "remark";
    const before = current ? own(current.row, number) : "";
    const sibling = (partsOf(inner)?.length ?? 0) > 1 && partsOf(inner)?.length === partsOf(before)?.length;
    return sibling && !headsOthers(index, inner) && row.wide !== null ? "activity" : "section";
  }

  function goesOnFrom(current: Growing, row: Row, text: string): boolean {
    if (isOpen(titleOf(current)) && (numbered || goesOn(text))) return true;
    if (!goesOn(text)) return false;
    return numbered || (row.afterBreak && !/[.;]$/.test(titleOf(current)));
  }

  /** Rows numbered under it follow, or numbering starts anew, or goes on as if the row were not there. */
  function headsOthers(index: number, typed: string, strictly = false): boolean {
    const next = nextNumber(index);
    if (next === null) return false;
    if (isUnder(next, typed)) return true;
    const [a, b] = [partsOf(typed), partsOf(next)];
    if (a === null || b === null || strictly) return false;
    if (isRoman(typed) && !isRoman(next)) return true;
    if (a.length !== 1 || !isPair(index)) return false;
    const before = previousNumber(index);
    if (b.length === 1 && b[0] === 1 && isRoman(typed) === isRoman(next)) return before !== null || a[0] === 1;
    return before !== null && b[0] === before + 1 && a[0] !== before + 1;
  }

  /** Nothing but a number and a text. */
  function isPair(index: number): boolean {
    return (rows[index]?.cells.filter((cell) => isOwn(cell)).length ?? 0) <= (number >= 0 ? 2 : 1);
  }

  function nextNumber(index: number): string | null {
    for (const row of rows.slice(index + 1, index + 12)) {
      const text = numberOf(row);
      if (text !== "") return text;
    }
    return null;
  }

  function previousNumber(index: number): number | null {
    for (let i = index - 1; i >= 0; i -= 1) {
      const row = rows[i];
      const parts = row && hasDeadline(row) ? partsOf(numberOf(row)) : null;
      if (parts) return parts.length === 1 ? (parts[0] ?? null) : null;
    }
    return null;
  }

  function numberOf(row: Row): string {
    const typed = own(row, number);
    if (isNumber(typed)) return typed;
    return leadingNumber(typed !== "" ? typed : own(row, activity))?.number ?? "";
  }

  function activityFollows(index: number): boolean {
    const next = rows.slice(index + 1).find((row) => row.cells.some((cell) => isOwn(cell)));
    return next !== undefined && (hasDeadline(next) || numberOf(next) !== "");
  }

  function hasDeadline(row: Row): boolean {
    return timed.some(
      (column) => row.cells[column]?.text !== "" && row.cells[column]?.along !== true && row.wide === null,
    );
  }

  function loneText(row: Row): string {
    if (row.wide === null) return row.cells.flatMap((cell) => (isOwn(cell) ? [cell.text] : [])).join(" ");
    const typed = own(row, number);
    const apart = isNumber(typed) && row.cells[number] !== row.wide;
    return apart ? `${typed} ${row.wide.text}` : row.wide.text;
  }

  function section(row: Row): { text: string; cell: SeenCell } {
    const cell = row.wide ?? row.cells[activity];
    const named = cell && cell.text !== "" ? cell : (row.cells.find(isOwn) ?? cell);
    if (named === undefined) throw new Error("a section row without cells");
    const typed = own(row, number);
    const text = named !== row.cells[number] && typed !== "" ? `${typed} ${named.text}` : named.text;
    return { text, cell: named };
  }

  function title(row: Row): SeenCell | null {
    return row.cells[activity] ?? null;
  }

  function titleOf(item: Growing): string {
    return [item.row, ...item.more].flatMap((row) => own(row, activity) || []).join(" ");
  }

  function withTitle(row: Row, slices: readonly Slice[]): Row {
    const cells = row.cells.map((cell, column) =>
      column === activity ? { ...cell, slices, text: slices.map((slice) => slice.text).join("\n") } : cell,
    );
    return { ...row, cells };
  }
}

const isOwn = (cell: SeenCell): boolean => !cell.inherited && !cell.along && cell.text !== "";

const own = (row: Row, column: number): string => {
  const cell = row.cells[column];
  return cell && isOwn(cell) ? cell.text : "";
};

const isSameNumber = (a: string, b: string): boolean => a.replace(/[.)]$/, "") === b.replace(/[.)]$/, "") && a !== "";
