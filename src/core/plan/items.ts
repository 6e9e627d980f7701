import { type Row } from "./row";
import { type SeenCell } from "./grid-rows";
import { type Role } from "./plan";
import { isTask, opensTasks } from "./remarks";
import { type Before, rowKind } from "./row-kind";
import { isOwn, ownText, type Shape, shapeOf, wholeText } from "./shape";
import { type Slice } from "./slices";
import { tornLines } from "./torn";

/** What the rows of a table are: a section, a remark (goal, task, footnote) or an activity with the rows that carry it on. */
export type Item =
  | { readonly kind: "section"; readonly text: string; readonly cell: SeenCell }
  | { readonly kind: "remark"; readonly text: string }
  | ActivityItem;

export interface ActivityItem {
  readonly kind: "activity";
  readonly row: Row;
  readonly more: readonly Row[];
  /** Lines of the activity that a page break pushed into the next row. */
  readonly torn: readonly Slice[];
}

/** Sorts a table's rows. `roles` are those of the rows' cells. */
export function itemsOf(rows: readonly Row[], roles: readonly Role[]): Item[] {
  const shape = shapeOf(rows, roles);
  const items: Item[] = [];
  let tasks = false;
  rows.forEach((row, index) => {
    const last = items.at(-1);
    const kind = rowKind(rows, index, shape, { ...beforeRow(items, shape), tasks });
    switch (kind) {
      case "blank":
        return;
      case "remark": {
        const text = wholeText(row, shape);
        tasks = opensTasks(text) || (tasks && isTask(text));
        items.push({ kind: "remark", text });
        return;
      }
      case "section":
        tasks = false;
        items.push({ kind: "section", ...sectionIn(row, shape) });
        return;
      case "heading-goes-on":
        if (last?.kind === "section") items.splice(-1, 1, { ...last, text: `${last.text} ${wholeText(row, shape)}` });
        return;
      case "continuation": {
        const at = items.findLastIndex((item) => item.kind === "activity");
        const current = items[at];
        if (current?.kind === "activity") items[at] = { ...current, more: [...current.more, row] };
        return;
      }
      case "activity":
        tasks = false;
        items.push(...withTornLines(items, row, shape));
        return;
    }
  });
  return items;
}

/** The activity that a row may go on with is the last one in its section. */
function beforeRow(items: readonly Item[], shape: Shape): Omit<Before, "tasks"> {
  const last = items.findLast((item) => item.kind !== "remark");
  const activity =
    last?.kind === "activity" ? { number: ownText(last.row, shape.number), title: titleOf(last, shape) } : null;
  return { activity, heading: items.at(-1)?.kind === "section" };
}

/** The last rows are enough to see whether it is at its end. */
const titleOf = (item: ActivityItem, { activity }: Shape): string =>
  [item.row, ...item.more.slice(-20)]
    .map((row) => ownText(row, activity))
    .join(" ")
    .trim();

/** The new activity; lines at its top that belong to the one above are given back there. */
function withTornLines(items: Item[], row: Row, shape: Shape): ActivityItem[] {
  const at = items.findLastIndex((item) => item.kind !== "remark");
  const above = items[at];
  const title = row.cells[shape.activity];
  const found =
    above?.kind === "activity" && title ? tornLines(titleOf(above, shape), title.slices, row.afterBreak) : null;
  if (found === null || above?.kind !== "activity") return [{ kind: "activity", row, more: [], torn: [] }];
  items[at] = { ...above, torn: found.torn };
  const text = found.rest.map((slice) => slice.text).join("\n");
  const cells = row.cells.map((cell, column) =>
    column === shape.activity ? { ...cell, slices: found.rest, text } : cell,
  );
  return [{ kind: "activity", row: { ...row, cells }, more: [], torn: [] }];
}

function sectionIn(row: Row, shape: Shape): { text: string; cell: SeenCell } {
  const activity = row.cells[shape.activity];
  const cell = row.wide ?? (activity && isOwn(activity) ? activity : row.cells.find(isOwn));
  if (cell === undefined) throw new Error("a section row without a text");
  const typed = ownText(row, shape.number);
  return { text: typed !== "" && cell !== row.cells[shape.number] ? `${typed} ${cell.text}` : cell.text, cell };
}
