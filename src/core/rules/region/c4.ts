import { addDays, daysBetween } from "../../calendar/day";
import { workdaysBetween } from "../../calendar/workdays";
import { inActivity } from "../place";
import { defineRule } from "../rule";
import { comparableOf } from "./pairs";
import { pairKind } from "./pair-kind";
import { inRegion } from "./region-place";
import { byDays, inline, regionalRow, withShift } from "./wording";

/** Working days that the region needs to put the municipal information together. */
export const daysForReport = 5;

export const regionC4 = defineRule({
  id: "region-c4",
  severity: "warning",
  docs: {
    what: "Информация для регионального отчёта готовится позже отчёта или меньше чем за пять рабочих дней до него.",
    why: "Регион не успеет включить её в свой отчёт.",
    remedy: "Назначьте срок хотя бы на пять рабочих дней раньше регионального.",
  },
  messages: {
    late: (d: { text: string; late: string; row: string; regional: string; shift: string }) =>
      `Срок «${d.text}»${d.shift} ${d.late} позже регионального отчёта — строки ${d.row}: «${d.regional}».`,
    close: (d: { text: string; row: string; regional: string; shift: string }) =>
      `Между сроком «${d.text}»${d.shift} и региональным отчётом — строкой ${d.row}: «${d.regional}» — меньше пяти рабочих дней.`,
  },
  *check(context, report) {
    const comparable = comparableOf(context);
    if (!comparable) return;
    const { plan, region, shift, pairs } = comparable;
    for (const pair of pairs) {
      const { activity, entry, municipal, regional } = pair;
      if (pairKind(pair, region.catalog) !== "feeds-report") continue;
      if (!municipal?.whole.certain || !regional?.whole.certain) continue;
      const [end, due] = [municipal.whole.end, regional.whole.end];
      if (!end || !due) continue;
      if (municipal.kind === "ongoing" || municipal.kind === "recurrence") continue;
      const data = {
        text: inline(activity.deadline?.text ?? ""),
        row: regionalRow(entry),
        regional: inline(entry.deadline.text),
        shift: withShift(shift),
      };
      const places = [inActivity(plan, activity, "deadline")];
      const related = [inRegion(entry)];
      if (end > due) yield report("late", { ...data, late: byDays(daysBetween(due, end)) }, places, { related });
      else if (workdaysBetween(addDays(end, 1), due, context.transferredDays) < daysForReport) {
        yield report("close", data, places, { related, severity: "hint" });
      }
    }
  },
});
