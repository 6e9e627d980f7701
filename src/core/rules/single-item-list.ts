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

/** The lines of a list with dashes or bullets, which begins after a colon or on a line of its own. */
const itemsOf = (text: string): string[] => {
  const lines = text.split("\n").filter((line) => /^\s*[-–—•*]\s*[а-яёА-ЯЁ«]/.test(line));
  if (lines.length > 0) return lines;
  const inline = /:\s+[-–—•]\s+([^:]+)$/s.exec(text)?.[1];
  return inline === undefined ? [] : inline.split(/;\s*[-–—•]?\s*/).filter((item) => item.trim() !== "");
};
