import { daysBetween } from "../calendar/day";
import { eachPart } from "../deadline/interval";
import { type Activity, type Plan } from "../plan/plan";
import { type Severity } from "./finding";
import { dayInDigits, isJudged, isPast } from "./deadline-before-order";
import { isOwnApproval } from "./own-approval";
import { inActivity, inOrder } from "./place";
import { defineRule } from "./rule";

export const deadlineTooClose = defineRule({
  id: "deadline-too-close",
  severity: "warning",
  docs: {
    what: "Срок наступает в день приказа, на следующий день или через день.",
    why: "Исполнитель узнаёт о поручении, когда времени на него уже нет.",
    remedy: "Дайте на исполнение хотя бы несколько рабочих дней.",
  },
  messages: {
    sameDay: (d: { text: string; signed: string }) => `Срок «${d.text}» — в самый день приказа (${d.signed}).`,
    nextDay: (d: { text: string; signed: string }) =>
      `Срок «${d.text}» — на следующий день после приказа (${d.signed}).`,
    secondDay: (d: { text: string; signed: string }) =>
      `На исполнение к сроку «${d.text}» остаётся два дня: приказ от ${d.signed}.`,
  },
  *check({ plan, order }, report) {
    const signed = order?.date?.day;
    if (!plan || !order?.date || !signed) return;
    for (const activity of plan.activities) {
      const { deadline } = activity;
      if (deadline?.reading.kind !== "read") continue;
      const ends = eachPart(deadline.reading.meaning).flatMap((part) =>
        isJudged(part) && part.kind !== "window" && !isPast(part, signed) && part.end !== null
          ? [daysBetween(signed, part.end)]
          : [],
      );
      const least = Math.min(...ends);
      const close = closeness[least];
      if (!close || (least < 2 && isApprovedBy(activity, plan))) continue;
      const data = { text: deadline.text.replace(/\s+/g, " ").trim(), signed: dayInDigits(signed) };
      yield report(close.message, data, [inActivity(plan, activity, "deadline")], {
        severity: close.severity,
        related: [inOrder("date", order.date)],
      });
    }
  },
});

/** This order approves the plan itself; plans of schools that the same row names are still to be made. */
const isApprovedBy = (activity: Activity, plan: Plan): boolean =>
  isOwnApproval(activity, plan) && !/школьн/i.test(activity.title.clean);

const closeness: Readonly<Record<number, { message: "sameDay" | "nextDay" | "secondDay"; severity: Severity }>> = {
  0: { message: "sameDay", severity: "warning" },
  1: { message: "nextDay", severity: "warning" },
  2: { message: "secondDay", severity: "hint" },
};
