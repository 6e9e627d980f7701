import { inActivity, inOrder } from "../place";
import { defineRule } from "../rule";
import { comparableOf, datesOf } from "./pairs";
import { digits, isSchoolPlan } from "./plan-drafting";
import { inline } from "./wording";

export const regionC6 = defineRule({
  id: "region-c6",
  severity: "hint",
  docs: {
    what: "Школьный план или публикация плана намечены раньше, чем план утверждён приказом.",
    why: "Публиковать и продолжать можно только утверждённый план.",
    remedy: "Перенесите срок на день после приказа.",
  },
  messages: {
    early: (d: { text: string; signed: string }) =>
      `Срок «${d.text}» истекает раньше, чем план утверждён приказом от ${d.signed}.`,
  },
  *check(context, report) {
    const comparable = comparableOf(context);
    const date = context.order?.date;
    if (!comparable || !date?.day) return;
    for (const activity of comparable.plan.activities) {
      if (!isAfterApproval(activity.title.clean) || !activity.deadline) continue;
      const dates = datesOf(activity.deadline.reading, 0);
      if (!dates?.whole.certain || dates.whole.end === null || dates.whole.end >= date.day) continue;
      const data = { text: inline(activity.deadline.text), signed: digits(date.day) };
      yield report("early", data, [inActivity(comparable.plan, activity, "deadline")], {
        related: [inOrder("date", date)],
      });
    }
  },
});

/** What can be done only with the approved plan: to publish it, to draw up a school's plan after it. */
const isAfterApproval = (title: string): boolean =>
  (/^(?:размещени|публикаци|опубликовани)/iu.test(title) && /план|дорожн/iu.test(title)) ||
  (/^(?:разработ|утвержд|составлен)/iu.test(title) && isSchoolPlan(title) && !/муниципальн/iu.test(title));
