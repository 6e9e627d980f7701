import { type Day, toPlainDate } from "../calendar/day";
import { eachPart } from "../deadline/interval";
import { type Meaning } from "../deadline/meaning";
import { isAmending } from "./amending";
import { isOwnApproval } from "./own-approval";
import { inActivity, inOrder } from "./place";
import { defineRule } from "./rule";

export const deadlineBeforeOrder = defineRule({
  id: "deadline-before-order",
  severity: "warning",
  docs: {
    what: "Срок мероприятия истекает раньше, чем подписан приказ, или месяц срока кончается в день приказа.",
    why: "Исполнить такое мероприятие по приказу уже нельзя.",
    remedy: "Перенесите срок или уберите строку.",
  },
  messages: {
    past: (d: { text: string; signed: string }) => `Срок «${d.text}» истёк ко дню приказа — ${d.signed}.`,
    part: (d: { text: string; signed: string }) => `В сроке «${d.text}» часть дат прошла ко дню приказа — ${d.signed}.`,
  },
  *check({ plan, order }, report) {
    const signed = order?.date?.day;
    if (!plan || !order?.date || !signed || isAmending(order)) return;
    for (const activity of plan.activities) {
      const { deadline } = activity;
      if (deadline?.reading.kind !== "read" || isOwnApproval(activity, plan)) continue;
      const dated = eachPart(deadline.reading.meaning).filter(isJudged);
      const past = dated.filter((part) => isPast(part, signed));
      if (past.length === 0) continue;
      const data = { text: deadline.text.replace(/\s+/g, " ").trim(), signed: dayInDigits(signed) };
      yield report(past.length === dated.length ? "past" : "part", data, [inActivity(plan, activity, "deadline")], {
        related: [inOrder("date", order.date)],
      });
    }
  },
});

/** Parts with a last day that is certain. A day outside the plan's years is another mistake, told elsewhere. */
export const isJudged = (part: Meaning): boolean =>
  (part.kind === "limit" || part.kind === "point" || part.kind === "window") &&
  part.end !== null &&
  !part.flags?.some((flag) => ["invalid-date", "outside-plan", "reversed", "ambiguous-year"].includes(flag));

/** Over before the order's day; a month that ends on that very day is over, too. */
export const isPast = (part: Meaning, signed: Day): boolean =>
  part.end !== null && (part.end < signed || (part.kind === "window" && part.end === signed));

/** «17.02.2023». */
export function dayInDigits(day: Day): string {
  const { day: d, month, year } = toPlainDate(day);
  return `${String(d).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`;
}
