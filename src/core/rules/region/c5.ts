import { type Day, daysBetween } from "../../calendar/day";
import { inOrder } from "../place";
import { defineRule } from "../rule";
import { type Comparable, comparableOf, regionalDates, shiftDay } from "./pairs";
import { dayIn, digits, municipalPlansEntry, schoolPlanClauses, schoolPlansEntry } from "./plan-drafting";
import { inRegion } from "./region-place";
import { byDays, inline, regionalRow, withShift } from "./wording";

export const regionC5 = defineRule({
  id: "region-c5",
  severity: "warning",
  docs: {
    what: "Цепочка утверждений нарушена: региональный акт, муниципальный приказ, школьные планы идут не по порядку или не в срок.",
    why: "Каждый план опирается на предыдущий, и сроки цепочки назначает регион.",
    remedy: "Проверьте дату приказа и сроки школьных планов; опоздание объясните или согласуйте с регионом.",
  },
  messages: {
    orderLate: (d: { signed: string; late: string; row: string; regional: string; shift: string }) =>
      `Приказ от ${d.signed}${d.shift} подписан ${d.late} позже, чем требует региональная строка ${d.row}: «${d.regional}».`,
    orderEarly: (d: { signed: string; act: string }) =>
      `Приказ от ${d.signed} подписан раньше регионального акта, на который опирается план, — ${d.act}.`,
    schoolLate: (d: { day: string; late: string; row: string; regional: string; shift: string }) =>
      `Срок школьного плана ${d.day}${d.shift} ${d.late} позже, чем требует региональная строка ${d.row}: «${d.regional}».`,
    schoolEarly: (d: { day: string; signed: string }) =>
      `Школьный план должен быть готов к ${d.day} — раньше, чем подписан сам приказ: ${d.signed}.`,
  },
  *check(context, report) {
    const comparable = comparableOf(context);
    const { order } = context;
    const signed = order?.date?.day;
    if (!comparable || !order?.date || !signed) return;
    const { region, shift } = comparable;
    const place = inOrder("date", order.date);
    const moved = shiftDay(signed, shift);
    const plans = municipalPlansEntry(region.catalog);
    const limit = plans && regionalDates(plans)?.whole.end;
    if (plans && limit && moved > limit) {
      const data = { signed: digits(signed), late: byDays(daysBetween(limit, moved)) };
      yield report("orderLate", { ...data, ...regional(plans), shift: withShift(shift) }, [place], {
        related: [inRegion(plans)],
      });
    }
    const act = region.catalog.act?.date;
    if (act && shift === 0 && signed < act) {
      yield report("orderEarly", { signed: digits(signed), act: digits(act) }, [place]);
    }
    const schools = schoolPlansEntry(region.catalog);
    const due = schools && regionalDates(schools)?.whole.end;
    for (const clause of schoolPlanClauses(order, null)) {
      const day = dayIn(clause.field.text);
      if (day === null) continue;
      const places = [inOrder(clause.number, clause.field, wordsOf(day))];
      if (day < signed) yield report("schoolEarly", { day: digits(day), signed: digits(signed) }, places);
      const late = schools && due && shiftDay(day, shift) > due && !saidByRow(comparable, schools.row, day);
      if (!late) continue;
      const data = { day: digits(day), late: byDays(daysBetween(due, shiftDay(day, shift))) };
      yield report("schoolLate", { ...data, ...regional(schools), shift: withShift(shift) }, places, {
        related: [inRegion(schools)],
      });
    }
  },
});

const regional = (entry: Parameters<typeof regionalRow>[0]): { row: string; regional: string } => ({
  row: regionalRow(entry),
  regional: inline(entry.deadline.text),
});

const wordsOf = (day: Day): string => digits(day);

/** A row of the plan with the same day says it already (C1). */
const saidByRow = ({ pairs, plan }: Comparable, row: string, day: Day): boolean =>
  pairs.some(
    ({ activity, entry }) =>
      entry.row === row && plan.activities.includes(activity) && dayIn(activity.deadline?.text ?? "") === day,
  );
