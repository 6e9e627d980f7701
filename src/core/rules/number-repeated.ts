import { type Activity, bareNumber, type Plan } from "../plan/plan";
import { type FindingPlace } from "./finding";
import { inActivity } from "./place";
import { defineRule } from "./rule";

export const numberRepeated = defineRule({
  id: "number-repeated",
  ids: ["number-skipped"],
  severity: "warning",
  docs: {
    what: "Номер строки повторён или пропущен.",
    why: "На строку плана ссылаются по номеру; при повторе непонятно на какую, при пропуске — не потеряна ли строка.",
    remedy: "Проверьте, не потеряна ли строка, и перенумеруйте.",
  },
  messages: {
    repeated: (d: { number: string }) => `Номер ${d.number} стоит в плане дважды.`,
    skipped: (d: { before: string; after: string; missing: string }) =>
      `После строки ${d.before} идёт ${d.after}: номера ${d.missing} нет.`,
  },
  *check({ plan }, report) {
    if (!plan) return;
    for (const rows of runsOf(plan)) {
      const seen = new Map<string, Activity>();
      let before: string | null = null;
      for (const activity of rows) {
        const number = bareNumber(activity.number.text);
        const place = (): FindingPlace[] => [inActivity(plan, activity, "number")];
        const first = seen.get(number);
        if (first) yield report("repeated", { number }, place(), { related: [inActivity(plan, first, "number")] });
        const gap = first || before === null ? null : gapBetween(before, number);
        if (gap !== null && before !== null) {
          yield report("skipped", { before, after: number, missing: gap }, place(), { rule: "number-skipped" });
        }
        if (!first) seen.set(number, activity);
        before = number;
      }
    }
  },
});

/** Rows whose numbers go on from each other: a section's, or the whole plan's where numbers run through it. */
function runsOf(plan: Plan): Activity[][] {
  const numbered = plan.activities.filter(({ number }) => /^\d+(?:\.\d+)*\.?$/.test(number.text.trim()));
  if (numbered.length < plan.activities.length * 0.8) return [];
  const runs = new Map<number, Activity[]>();
  for (const activity of numbered) {
    const section = activity.section ?? -1;
    const run = runs.get(section);
    if (run) run.push(activity);
    else runs.set(section, [activity]);
  }
  return [...runs.values()];
}

/** The one number that is missing between two of a kind («2.3» and «2.5»); null where nothing or more than three are. */
function gapBetween(before: string, after: string): string | null {
  const [head, last] = [headOf(before), headOf(after)];
  if (head !== last) return null;
  const [from, to] = [Number(before.slice(head.length)), Number(after.slice(head.length))];
  if (to - from < 2 || to - from > 4) return null;
  return Array.from({ length: to - from - 1 }, (_, index) => `${head}${from + 1 + index}`).join(", ");
}

/** A number without its last part: «2.» of «2.3», "" of «3». */
const headOf = (number: string): string => number.slice(0, number.lastIndexOf(".") + 1);
