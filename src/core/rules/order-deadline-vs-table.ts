import { type Day } from "../calendar/day";
import { eachPart } from "../deadline/interval";
import { type Clause } from "../order/order";
import { type Activity, rowName } from "../plan/plan";
import { stems } from "../russian/stem";
import { quoted, type ReadRow, readRows } from "./dated-parts";
import { dayInDigits } from "./deadline-before-order";
import { dueOf } from "./due";
import { isOwnApproval } from "./own-approval";
import { inActivity, inOrder } from "./place";
import { defineRule } from "./rule";
import { clausesOf } from "./texts";

export const orderDeadlineVsTable = defineRule({
  id: "order-deadline-vs-table",
  severity: "warning",
  docs: {
    what: "Пункт приказа и строка плана говорят об одном и том же документе, а сроки у них разные.",
    why: "Исполнитель не знает, к какому дню готовить документ.",
    remedy: "Приведите оба срока к одному.",
  },
  messages: {
    later: (d: { clause: string; day: string; row: string; deadline: string }) =>
      `По пункту ${d.clause} приказа срок — ${d.day}, а по строке ${d.row} плана — «${d.deadline}», то есть может быть и позже.`,
    earlier: (d: { clause: string; day: string; row: string; deadline: string }) =>
      `По пункту ${d.clause} приказа срок — ${d.day}, а по строке ${d.row} плана — раньше: «${d.deadline}».`,
  },
  *check({ order, plan }, report) {
    if (!order || !plan) return;
    const rows = readRows(plan);
    for (const clause of clausesOf(order)) {
      const due = dueOf(clause.field.clean, plan);
      if (due === null) continue;
      const best = bestRow(clause, rows);
      if (!best) continue;
      const end = lastDayOf(best);
      if (end === null || end === due || isOwnApproval(best.activity, plan)) continue;
      const data = {
        clause: clause.number,
        day: dayInDigits(due),
        row: rowName(plan, best.activity),
        deadline: quoted(best.deadline.text),
      };
      yield report(end > due ? "later" : "earlier", data, [inOrder(clause.number, clause.field)], {
        related: [inActivity(plan, best.activity, "deadline")],
      });
    }
  },
});

/** The last day of a row's only dated part. */
function lastDayOf({ meaning }: ReadRow): Day | null {
  const parts = eachPart(meaning);
  const [part] = parts;
  return parts.length === 1 && part && ["limit", "point", "window"].includes(part.kind) ? part.end : null;
}

/**
 * The row about the same document and the same doing: it shares the document's noun («план», «справка») with its closest
 * words, and most of its own words. Two rows alike answer nothing.
 */
function bestRow(clause: Clause, rows: readonly ReadRow[]): ReadRow | null {
  const wanted = objectOf(clause.field.clean);
  if (wanted.size < 3) return null;
  const scored = rows
    .map((row) => ({ row, score: shareOf(wanted, objectOf(row.activity.title.clean)) }))
    .filter(({ row, score }) => score >= least && sameDoing(clause, row.activity))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && (!second || first.score > second.score) ? first.row : null;
}

const least = 0.6;

/** Both make, approve or hand in; control and publication of a document are other doings. */
const sameDoing = ({ field }: Clause, { title }: Activity): boolean => {
  const making = /разраб|состав|подготов|утвер|представ|сформир/i;
  return (
    making.test(field.clean) &&
    /^\s*(?:\S+\s+){0,3}\S*(?:разраб|состав|подготов|утвер|представ|формиров|корректир)/i.test(title.clean)
  );
};

const doing = /^(?:разраб|состав|подготов|утвержд|представ|сформир|реализ|обеспеч|срок|отдел|управлен|приказ)/;

const objectOf = (text: string): Set<string> =>
  new Set(stems(text).filter((stem) => !doing.test(stem) && !/^\d+$/.test(stem)));

function shareOf(wanted: ReadonlySet<string>, offered: ReadonlySet<string>): number {
  const shared = [...offered].filter((stem) => wanted.has(stem)).length;
  return offered.size < 3 ? 0 : shared / offered.size;
}
