import { type Day } from "../calendar/day";
import { eachPart } from "../deadline/interval";
import { type Meaning } from "../deadline/meaning";
import { type Plan } from "../plan/plan";
import { quoted, type ReadRow, readRows } from "./dated-parts";
import { dayInDigits, isJudged, isPast } from "./deadline-before-order";
import { dueOf } from "./due";
import { isOwnApproval } from "./own-approval";
import { inActivity, inOrder, rowInWords } from "./place";
import { defineRule } from "./rule";
import { addressed, rowOfClause } from "./row-of-clause";

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
      `По пункту ${d.clause} приказа срок — ${d.day}, а по строке ${d.row} плана — позже: «${d.deadline}».`,
    within: (d: { clause: string; day: string; row: string; deadline: string }) =>
      `По пункту ${d.clause} приказа срок — ${d.day}, а по строке ${d.row} плана — «${d.deadline}», то есть может быть и позже.`,
    earlier: (d: { clause: string; day: string; row: string; deadline: string }) =>
      `По пункту ${d.clause} приказа срок — ${d.day}, а по строке ${d.row} плана — раньше: «${d.deadline}».`,
  },
  *check({ order, plan }, report) {
    if (!order || !plan) return;
    const rows = readRows(plan);
    for (const clause of order.clauses.flatMap((each) => addressed(each))) {
      const due = dueOf(clause.field.clean, plan);
      if (due === null) continue;
      const best = rowOfClause(clause, rows);
      if (!best) continue;
      const part = datedPartOf(best);
      const end = part?.end ?? null;
      if (!part || end === null || end === due || isToldInTitle(best, due, plan) || isOwnApproval(best.activity, plan))
        continue;
      const signed = order.date?.day;
      if (signed && isPast(part, signed)) continue;
      const data = {
        clause: clause.number,
        day: dayInDigits(due),
        row: rowInWords(plan, best.activity),
        deadline: quoted(best.deadline.text),
      };
      yield report(
        end < due ? "earlier" : isWithin(part, due) ? "within" : "later",
        data,
        [inOrder(clause.number, clause.field)],
        {
          related: [inActivity(plan, best.activity, "deadline")],
        },
      );
    }
  },
});

/** A row's only dated part, where its last day is certain. A day that is past is told by itself. */
function datedPartOf({ meaning }: ReadRow): Meaning | null {
  const parts = eachPart(meaning);
  const [part] = parts;
  return parts.length === 1 && part && isJudged(part) ? part : null;
}

/** «Назначение ответственных (до 05.09.2025)» under «Сентябрь»: the row itself names the clause's day. */
const isToldInTitle = ({ activity }: ReadRow, due: Day, plan: Plan): boolean =>
  dueOf(activity.title.clean, plan) === due;

const isWithin = (part: Meaning, day: Day): boolean =>
  part.kind === "window" && (part.start === null || part.start <= day);
