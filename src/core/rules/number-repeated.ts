import { type Source } from "../grid/source";
import { type Activity } from "../plan/plan";
import { type FindingPlace, type Fix } from "./finding";
import { gapBetween, headOf, nextOf, type NumberedRow, runsOf } from "./number-runs";
import { editWords, inActivity } from "./place";
import { defineRule } from "./rule";

export const numberRepeated = defineRule({
  id: "number-repeated",
  ids: ["number-skipped"],
  severity: "warning",
  docs: {
    what: "Номер строки повторён, пропущен или взят из другого раздела.",
    why: "На строку плана ссылаются по номеру; при повторе непонятно на какую, при пропуске — не потеряна ли строка.",
    remedy: "Проверьте, не потеряна ли строка, и перенумеруйте.",
  },
  messages: {
    repeated: (d: { number: string }) => `Номер ${d.number} стоит в плане дважды.`,
    foreign: (d: { number: string; head: string }) =>
      `Номер ${d.number} стоит среди строк, номера которых начинаются с «${d.head}».`,
    skipped: (d: { before: string; after: string; missing: readonly string[] }) =>
      `После строки ${d.before} идёт ${d.after}: ${missingOf(d.missing)} нет.`,
    late: (d: { first: string; missing: readonly string[] }) =>
      `Номера раздела начинаются с ${d.first}: ${missingOf(d.missing)} нет.`,
  },
  *check({ source, plan }, report) {
    if (!plan) return;
    const runs = runsOf(plan);
    const everywhere = new Map<string, Activity>();
    for (const { rows, head, start, goesOn } of runs) {
      const seen = new Map<string, Activity>();
      let before = start;
      for (const [index, { activity, number }] of rows.entries()) {
        const place = (): FindingPlace[] => [inActivity(plan, activity, "number")];
        const isForeign = head !== null && headOf(number) !== head && depthOf(number) === depthOf(head);
        const isDeeper = head !== null && depthOf(number) > depthOf(head);
        const first = seen.get(number) ?? (isForeign || goesOn ? everywhere.get(number) : undefined);
        if (first || isForeign) {
          const wanted = before === null ? null : nextOf(before);
          const fits = wanted !== null && !seen.has(wanted) && rows[index + 1]?.number === nextOf(wanted);
          const fixes = fits ? renumbered(source, activity, number, wanted) : [];
          yield first
            ? report("repeated", { number }, place(), { related: [inActivity(plan, first, "number")], fixes })
            : report("foreign", { number, head: head ?? "" }, place(), { fixes });
          if (fits) before = wanted;
          continue;
        }
        const missing = before === null ? [] : gapBetween(before, number);
        if (missing.length > 0) {
          yield index === 0 && !goesOn
            ? report("late", { first: number, missing }, place(), { rule: "number-skipped" })
            : report("skipped", { before: before ?? "", after: number, missing }, place(), { rule: "number-skipped" });
        }
        seen.set(number, activity);
        if (!isDeeper) before = number;
      }
      for (const { activity, number } of rows) if (!everywhere.has(number)) everywhere.set(number, activity);
    }
  },
});

const depthOf = (number: string): number => number.split(".").length;

const missingOf = (numbers: readonly string[]): string =>
  numbers.length === 1 ? `номера ${numbers[0] ?? ""}` : `номеров ${numbers.join(", ")}`;

/** Where the rows around leave one number free, it is this row's. */
function renumbered(source: Source, { number }: Activity, typed: string, wanted: NumberedRow["number"]): Fix[] {
  const edit = editWords(source, number, typed, wanted);
  return edit ? [{ kind: "suggestion", title: `Записать номер ${wanted}`, edits: [edit] }] : [];
}
