import { eachPart } from "../deadline/interval";
import { pairParts, topParts } from "../deadline/pair";
import { type Activity, type Plan } from "../plan/plan";
import { readRows, type ReadRow } from "./dated-parts";
import { inActivity } from "./place";
import { plural } from "./plural";
import { defineRule } from "./rule";

export const deadlineCountMismatch = defineRule({
  id: "deadline-count-mismatch",
  severity: "warning",
  docs: {
    what: "Сроков в строке несколько, но не столько, сколько пунктов в мероприятии или исполнителей.",
    why: "Непонятно, какой срок к какому пункту относится.",
    remedy: "Поставьте каждому пункту свой срок или один срок всем.",
  },
  messages: {
    differ: (d: { items: number; deadlines: number }) =>
      `В мероприятии ${plural(d.items, "пункт", "пункта", "пунктов")}, а сроков — ${d.deadlines}: непонятно, какой срок к чему относится.`,
  },
  *check({ plan }, report) {
    if (!plan) return;
    for (const row of readRows(plan)) {
      const items = itemsOf(row.activity);
      const deadlines = countOf(row);
      if (items < 2 || deadlines < 2 || isPaired(row, items, plan)) continue;
      yield report("differ", { items, deadlines }, [inActivity(plan, row.activity, "deadline")]);
    }
  },
});

/** Sub-items: lines that begin with a dash, a bullet or a number in brackets. */
const itemsOf = ({ title }: Activity): number =>
  title.text.split("\n").filter((line) => /^\s*(?:[-–—•·]\s*|\d{1,2}\)\s*|[а-я]\)\s*)\S/.test(line)).length;

/** Only deadlines on lines of their own are set against sub-items; «май, октябрь» serves them all. */
function countOf({ deadline, meaning }: ReadRow): number {
  const lines = deadline.text.split(/\n+/).filter((line) => line.trim() !== "").length;
  const parts = topParts(meaning).length;
  return lines >= 2 && parts >= 2 && lines === parts ? parts : 0;
}

/** The deadlines belong one by one to the sub-items, or to the executors in any way of counting these. */
function isPaired({ activity, deadline, meaning }: ReadRow, items: number, plan: Plan): boolean {
  const executors = activity.executors?.text ?? "";
  const groups = [/\n\s*\n/, /\n+/, /[;\n]+/, /[,;\n]+/].map(
    (between) => executors.split(between).filter((part) => part.trim() !== "").length,
  );
  const counts = new Set([topParts(meaning).length, eachPart(meaning).length]);
  if (groups.some((count) => count > 1 && counts.has(count))) return true;
  return pairParts(deadline.text, meaning, { count: items, period: plan.period }) !== null;
}
