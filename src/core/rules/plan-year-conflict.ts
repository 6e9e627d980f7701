import { type Period, periodName } from "../calendar/period";
import { type Plan } from "../plan/plan";
import { type Source } from "../grid/source";
import { type Fix } from "./finding";
import { editWords, inPlanHead } from "./place";
import { defineRule } from "./rule";

export const planYearConflict = defineRule({
  id: "plan-year-conflict",
  severity: "error",
  docs: {
    what: "План назван на один год, а сроки почти всех строк — в другом.",
    why: "Либо заголовок остался от прошлого плана, либо сроки: что именно утверждается, непонятно.",
    remedy: "Исправьте год в заголовке плана или сроки в строках.",
  },
  messages: {
    conflict: (d: { titled: string; meant: string }) => `В заголовке плана — ${d.titled}, а сроки строк — ${d.meant}.`,
  },
  *check({ source, plan }, report) {
    if (!plan?.title || !plan.period || !plan.titlePeriod) return;
    const year = yearsOf(plan.titlePeriod).find((text) => plan.title?.text.includes(text));
    if (year === undefined) return;
    const data = { titled: periodName(plan.titlePeriod), meant: periodName(plan.period) };
    yield report("conflict", data, [inPlanHead("title", plan.title, year)], { fixes: fixesFor(source, plan) });
  },
});

const yearsOf = (period: Period): string[] =>
  period.type === "calendar" ? [String(period.year)] : [String(period.from), String(period.to)];

/** One year for another; where the title names it twice, only a person can tell which is meant. */
function fixesFor(source: Source, { title, period, titlePeriod }: Plan): Fix[] {
  if (!title || period?.type !== "calendar" || titlePeriod?.type !== "calendar") return [];
  const [from, to] = [String(titlePeriod.year), String(period.year)];
  if (title.text.split(from).length !== 2) return [];
  const edit = editWords(source, title, from, to);
  return edit ? [{ kind: "suggestion", title: `Исправить год в заголовке плана на ${to}`, edits: [edit] }] : [];
}
