import { type Period, periodName, periodTolerance } from "../calendar/period";
import { eachPart } from "../deadline/interval";
import { type Deadline } from "../plan/plan";
import { parseDeadline } from "../deadline/parse";
import { type Source } from "../grid/source";
import { type Fix } from "./finding";
import { editWords, inActivity } from "./place";
import { defineRule } from "./rule";

export const deadlineForeignYear = defineRule({
  id: "deadline-foreign-year",
  severity: "error",
  docs: {
    what: "Год в сроке не входит в годы, на которые составлен план.",
    why: "Обычно это след прошлогоднего плана; такой срок давно прошёл или ещё не наступит.",
    remedy: "Исправьте год в сроке. Если год верен, исправьте годы в заголовке плана.",
  },
  messages: {
    outside: (d: { text: string; period: string }) => `Срок «${d.text}» не входит в период плана — ${d.period}.`,
  },
  *check({ source, plan }, report) {
    const period = plan?.period;
    if (!plan || !period) return;
    for (const activity of plan.activities) {
      const { deadline } = activity;
      if (deadline?.reading.kind !== "read") continue;
      const { meaning } = deadline.reading;
      if (eachPart(meaning).some(({ flags }) => flags?.includes("reversed"))) continue;
      if (![meaning, ...eachPart(meaning)].some(({ flags }) => flags?.includes("outside-plan"))) continue;
      const data = { text: deadline.text.replace(/\s+/g, " ").trim(), period: periodName(period) };
      yield report("outside", data, [inActivity(plan, activity, "deadline")], {
        fixes: yearFixes(source, deadline, period),
      });
    }
  },
});

/** The phrase with another year, for each year of a one-year plan that brings it inside. */
function yearFixes(source: Source, deadline: Deadline, period: Period): Fix[] {
  const years = [...new Set(deadline.text.match(/(?<!\d)\d{4}(?!\d)/g) ?? [])];
  const [year] = years;
  if (year === undefined || years.length !== 1 || period.type === "multi") return [];
  const candidates = period.type === "calendar" ? [period.year] : [period.from, period.to];
  return candidates.flatMap((wanted): Fix[] => {
    const words = deadline.text.replaceAll(year, String(wanted));
    const reading = parseDeadline(words, period);
    if (reading.kind !== "read") return [];
    const { start, end } = periodTolerance(period);
    const inside = eachPart(reading.meaning).every((part) => {
      const last = part.end ?? part.start;
      return last !== null && last >= start && last <= end && !part.flags?.includes("outside-plan");
    });
    const edit = inside ? editWords(source, deadline, deadline.text, words) : null;
    return edit ? [{ kind: "suggestion", title: `Исправить год: «${words.trim()}»`, edits: [edit] }] : [];
  });
}
