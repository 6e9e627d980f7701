import { opening } from "./opening";
import { inActivity } from "./place";
import { defineRule } from "./rule";

export const executorMissing = defineRule({
  id: "executor-missing",
  severity: "error",
  docs: {
    what: "В строке мероприятия пуста графа исполнителей.",
    why: "За мероприятие без исполнителя никто не отвечает.",
    remedy: "Назовите подразделение, учреждение или лицо, которое исполняет мероприятие.",
  },
  messages: {
    missing: (d: { activity: string }) => `У мероприятия «${d.activity}» не указан исполнитель.`,
  },
  *check({ plan }, report) {
    if (!plan) return;
    for (const activity of plan.activities) {
      if (!activity.executors || !isBlank(activity.executors.clean)) continue;
      yield report("missing", { activity: opening(activity.title.text) }, [inActivity(plan, activity, "executors")]);
    }
  },
});

/** Nothing but white space and dashes. */
const isBlank = (text: string): boolean => /^[\s\-–—−_.]*$/.test(text);
