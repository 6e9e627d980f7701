import { eachPart } from "../deadline/interval";
import { quoted, readRows } from "./dated-parts";
import { inActivity } from "./place";
import { defineRule } from "./rule";

export const deadlineReversed = defineRule({
  id: "deadline-reversed",
  severity: "error",
  docs: {
    what: "Конец срока раньше его начала: «с 20.03.2024 по 10.03.2024».",
    why: "В таком сроке нет ни одного дня, исполнить мероприятие нельзя.",
    remedy: "Проверьте обе даты: чаще всего они переставлены или ошибка в месяце или годе.",
  },
  messages: {
    reversed: (d: { text: string }) => `В сроке «${d.text}» конец раньше начала.`,
  },
  *check({ plan }, report) {
    if (!plan) return;
    for (const { activity, deadline, meaning } of readRows(plan)) {
      if (![meaning, ...eachPart(meaning)].some(({ flags }) => flags?.includes("reversed"))) continue;
      yield report("reversed", { text: quoted(deadline.text) }, [inActivity(plan, activity, "deadline")]);
    }
  },
});
