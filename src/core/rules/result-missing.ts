import { opening } from "./opening";
import { inActivity } from "./place";
import { defineRule } from "./rule";

export const resultMissing = defineRule({
  id: "result-missing",
  severity: "warning",
  docs: {
    what: "В строке мероприятия пуста графа результата.",
    why: "Без результата нельзя сказать, исполнено ли мероприятие.",
    remedy: "Впишите, что останется после мероприятия: справка, приказ, план, протокол.",
  },
  messages: {
    missing: (d: { activity: string }) => `У мероприятия «${d.activity}» не указан результат.`,
  },
  *check({ plan }, report) {
    if (!plan) return;
    const filled = plan.activities.filter(({ result }) => result && !isBlank(result.clean));
    if (filled.length === 0) return;
    let section: number | null | undefined;
    let above = false;
    for (const activity of plan.activities) {
      if (activity.section !== section) {
        section = activity.section;
        above = false;
      }
      if (!activity.result) continue;
      const blank = isBlank(activity.result.clean);
      const covered = blank && above && !plan.hasMerges;
      above ||= !blank;
      if (!blank || covered) continue;
      yield report("missing", { activity: opening(activity.title.text) }, [inActivity(plan, activity, "result")]);
    }
  },
});

const isBlank = (text: string): boolean => text.trim() === "";
