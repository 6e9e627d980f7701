import { defineRule } from "../rule";
import { comparableOf } from "./pairs";
import { inRegion } from "./region-place";
import { regionalRow } from "./wording";

export const regionC10 = defineRule({
  id: "region-c10",
  severity: "hint",
  docs: {
    what: "В самом региональном плане срок сломан: такой даты нет или она вне его годов.",
    why: "С таким сроком каждая строка показалась бы опоздавшей, поэтому он не сравнивается.",
    remedy: "Уточните срок у региона и исправьте его в справочнике.",
  },
  messages: {
    excluded: (d: { row: string; why: string }) =>
      `Региональная строка ${d.row} не сравнивается, пока её срок не исправлен. ${d.why}`,
  },
  *check(context, report) {
    const comparable = comparableOf(context);
    if (!comparable) return;
    const { plan, region } = comparable;
    const place = { part: "plan", row: "title", column: null, text: plan.title?.text ?? "" } as const;
    for (const entry of region.catalog.entries) {
      if (entry.excluded === null) continue;
      const data = { row: regionalRow(entry), why: entry.excluded };
      const places = [plan.title ? { ...place, at: plan.title.at } : place];
      yield report("excluded", data, places, { related: [inRegion(entry)] });
    }
  },
});
