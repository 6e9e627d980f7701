import { inActivity } from "./place";
import { defineRule } from "./rule";

export const deadlineTailNotADate = defineRule({
  id: "deadline-tail-not-a-date",
  severity: "hint",
  docs: {
    what: "После срока в той же ячейке стоит то, что сроком не является: способ, место, участники.",
    why: "Графа «Срок» отвечает на вопрос «когда»; остальному место в графе мероприятия.",
    remedy: "Перенесите лишнее в мероприятие.",
  },
  messages: { tail: (d: { words: string }) => `В графе срока «${d.words}» — не срок: этому место в мероприятии.` },
  *check({ plan }, report) {
    if (!plan) return;
    for (const activity of plan.activities) {
      const text = activity.deadline?.text ?? "";
      const words =
        /(?:[,;]\s*)((?:в т\.\s?ч\.|в том числе|с использованием|с привлечением|с участием|на базе|при поддержке)\s[^\n]*)/i.exec(
          text,
        )?.[1];
      if (words === undefined) continue;
      yield report("tail", { words: words.trim() }, [inActivity(plan, activity, "deadline", words)]);
    }
  },
});
