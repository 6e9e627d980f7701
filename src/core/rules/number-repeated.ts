import { type Activity, bareNumber, type Plan } from "../plan/plan";
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
      let before: Activity | null = null;
      for (const activity of rows) {
        const number = bareNumber(activity.number.text);
        const place = [inActivity(plan, activity, "number")];
        const first = seen.get(number);
        if (first) yield report("repeated", { number }, place, { related: [inActivity(plan, first, "number")] });
        const gap = first ? null : gapBetween(before ? bareNumber(before.number.text) : null, number);
        if (gap !== null && before) {
          const data = { before: bareNumber(before.number.text), after: number, missing: gap };
          yield report("skipped", data, place, { rule: "number-skipped" });
        }
        if (!first) seen.set(number, activity);
        before = activity;
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
    runs.set(section, [...(runs.get(section) ?? []), activity]);
  }
  return [...runs.values()];
}

/** The one number that is missing between two of a kind («2.3» and «2.5»); null where nothing or more than three are. */
function gapBetween(before: string | null, after: string): string | null {
  if (before === null) return null;
  const [a, b] = [before.split("."), after.split(".")];
  if (a.length !== b.length || a.slice(0, -1).join(".") !== b.slice(0, -1).join(".")) return null;
  const [from, to] = [Number(a.at(-1)), Number(b.at(-1))];
  if (to - from < 2 || to - from > 4) return null;
  const missing = Array.from({ length: to - from - 1 }, (_, index) => [...a.slice(0, -1), from + 1 + index].join("."));
  return missing.join(", ");
}
