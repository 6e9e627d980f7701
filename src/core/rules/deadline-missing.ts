import { opening } from "./opening";
import { inActivity } from "./place";
import { defineRule } from "./rule";

export const deadlineMissing = defineRule({
  id: "deadline-missing",
  severity: "error",
  docs: {
    what: "В строке мероприятия пуста графа срока.",
    why: "Мероприятие без срока нельзя ни исполнить, ни проверить.",
    remedy: "Впишите срок; если он зависит от другого документа, сошлитесь на него: «по плану …».",
  },
  messages: {
    missing: (d: { activity: string }) => `У мероприятия «${d.activity}» не указан срок.`,
    dash: (d: { activity: string; text: string }) => `У мероприятия «${d.activity}» вместо срока стоит «${d.text}».`,
  },
  *check({ plan }, report) {
    if (!plan) return;
    for (const activity of plan.activities) {
      const { deadline } = activity;
      if (deadline?.reading.kind !== "read" || deadline.reading.meaning.kind !== "none") continue;
      if (!deadline.reading.meaning.flags?.includes("empty")) continue;
      const place = inActivity(plan, activity, "deadline");
      const name = opening(activity.title.text);
      const text = deadline.text.trim();
      yield text === ""
        ? report("missing", { activity: name }, [place])
        : report("dash", { activity: name, text }, [place]);
    }
  },
});
