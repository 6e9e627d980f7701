import { inActivity } from "./place";
import { defineRule } from "./rule";

export const singleItemList = defineRule({
  id: "single-item-list",
  severity: "hint",
  docs: {
    what: "Перечень в мероприятии состоит из одного пункта.",
    why: "Либо остальные пункты потеряны, либо перечень не нужен.",
    remedy: "Допишите пункты или напишите одной фразой.",
  },
  messages: { single: (d: { item: string }) => `Перечень состоит из одного пункта: «${d.item}».` },
  *check({ plan }, report) {
    if (!plan) return;
    for (const activity of plan.activities) {
      const items = itemsOf(activity.title.text);
      const [item] = items;
      if (item === undefined || items.length > 1) continue;
      yield report("single", { item: item.trim() }, [inActivity(plan, activity, "activity", item)]);
    }
  },
});

/** The items of a list with dashes or bullets: on lines of their own, or one after the other behind a semicolon. */
const itemsOf = (text: string): string[] => {
  const lines = text.split("\n").filter((line) => /^\s*[-–—•*]\s*[а-яёА-ЯЁ«]/.test(line));
  const listed = lines.length > 0 ? lines : (/:\s+([-–—•]\s+[^:]+)$/s.exec(text)?.slice(1) ?? []);
  return listed.flatMap((line) => line.split(/;\s*[-–—•]\s*/)).filter((item) => item.trim() !== "");
};
