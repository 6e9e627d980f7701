import { daysBetween } from "../../calendar/day";
import { inActivity, inOrder } from "../place";
import { defineRule } from "../rule";
import { comparableOf } from "./pairs";
import { pairKind } from "./pair-kind";
import { isSchoolPlan, schoolPlanClauses } from "./plan-drafting";
import { inRegion } from "./region-place";
import { byDays, inline, regionalRow, withShift } from "./wording";

export const regionC1 = defineRule({
  id: "region-c1",
  severity: "warning",
  docs: {
    what: "Срок мероприятия истекает позже срока, который региональный план дал муниципалитету или школам.",
    why: "Регион ждёт исполнения раньше.",
    remedy: "Перенесите срок на день регионального плана или более ранний.",
  },
  messages: {
    late: (d: { text: string; late: string; row: string; regional: string; shift: string }) =>
      `Срок «${d.text}»${d.shift} ${d.late} позже, чем требует региональная строка ${d.row}: «${d.regional}».`,
  },
  *check(context, report) {
    const comparable = comparableOf(context);
    if (!comparable) return;
    const { plan, region, shift, pairs } = comparable;
    for (const pair of pairs) {
      const { activity, entry, municipal, regional } = pair;
      if (!municipal?.whole.certain || !regional?.whole.certain) continue;
      const [end, limit] = [municipal.whole.end, regional.whole.end];
      if (!end || !limit || end <= limit) continue;
      if (pairKind(pair, region.catalog) !== "same-duty" || !oneDay.has(municipal.kind)) continue;
      const clauses = isSchoolPlan(entry.activity) ? schoolPlanClauses(context.order, activity.deadline) : [];
      const data = {
        text: inline(activity.deadline?.text ?? ""),
        late: byDays(daysBetween(limit, end)),
        row: regionalRow(entry),
        regional: inline(entry.deadline.text),
        shift: withShift(shift),
      };
      const places = [
        inActivity(plan, activity, "deadline"),
        ...clauses.map((clause) => inOrder(clause.number, clause.field)),
      ];
      yield report("late", data, places, { related: [inRegion(entry)] });
    }
  },
});

/** «Постоянно» and «ежемесячно» have no day on which they must be over. */
const oneDay = new Set(["limit", "point", "window", "list"]);
