import { type Catalog } from "../../catalog/catalog";
import { executorKind, parseExecutors } from "../../catalog/executors";
import { inActivity } from "../place";
import { defineRule } from "../rule";
import { comparableOf } from "./pairs";

export const regionC9 = defineRule({
  id: "region-c9",
  severity: "hint",
  docs: {
    what: "Исполнителем в муниципальном плане назван региональный орган.",
    why: "Муниципальный приказ не может поручать региону: такой исполнитель участвует по согласованию.",
    remedy: "Допишите «(по согласованию)» или назовите муниципального исполнителя.",
  },
  messages: {
    authority: (d: { executor: string }) =>
      `Исполнитель «${d.executor}» — региональный: муниципальный приказ не может ему поручать, допишите «(по согласованию)».`,
  },
  *check(context, report) {
    const comparable = comparableOf(context);
    if (!comparable) return;
    const { plan, region } = comparable;
    const found = new Map<string, ReturnType<typeof inActivity>[]>();
    for (const activity of plan.activities) {
      const { executors } = activity;
      if (!executors || executors.inherited || /по согласованию/iu.test(executors.clean)) continue;
      for (const { text } of parseExecutors(executors.clean)) {
        if (!isRegional(text, region.catalog)) continue;
        const place = inActivity(plan, activity, "executors", executors.text.includes(text) ? text : undefined);
        found.set(text, [...(found.get(text) ?? []), place]);
      }
    }
    for (const [executor, places] of found) yield report("authority", { executor }, places);
  },
});

function isRegional(text: string, catalog: Catalog): boolean {
  const full = catalog.abbreviations.find(({ short }) => short === text.trim())?.full;
  const kind = executorKind(full ?? text);
  return kind === "institute" || kind === "regional-body";
}
