import { dayOf, toPlainDate } from "../calendar/day";
import { type Meaning } from "../deadline/meaning";
import { eachPart } from "../deadline/interval";
import { editWords, inActivity } from "./place";
import { defineRule } from "./rule";

export const deadlineImpossible = defineRule({
  id: "deadline-impossible",
  severity: "error",
  docs: {
    what: "В сроке стоит дата, которой нет в календаре.",
    why: "По такому сроку нельзя ни исполнить, ни спросить: 31 апреля не бывает.",
    remedy: "Проверьте день и месяц и впишите верную дату.",
  },
  messages: {
    impossible: (d: { text: string }) => `В сроке «${d.text}» стоит дата, которой нет в календаре.`,
  },
  *check({ source, plan }, report) {
    if (!plan) return;
    for (const activity of plan.activities) {
      const { deadline } = activity;
      if (deadline?.reading.kind !== "read") continue;
      const broken = eachPart(deadline.reading.meaning).filter((part) => part.flags?.includes("invalid-date"));
      if (broken.length === 0) continue;
      const fix = broken.length === 1 ? suggestion(deadline.text, broken[0]) : null;
      const edit = fix && editWords(source, deadline, fix.words, fix.to);
      yield report("impossible", { text: deadline.text.trim() }, [inActivity(plan, activity, "deadline", fix?.words)], {
        fixes: edit ? [{ kind: "suggestion", title: `Заменить «${edit.from}» на «${edit.to}»`, edits: [edit] }] : [],
      });
    }
  },
});

/** The one date in digits that the calendar lacks, and the last day of its month, or the day that the reader suggests. */
function suggestion(text: string, part: Meaning | undefined): { words: string; to: string } | null {
  for (const [words, day = "", month = "", year = ""] of text.matchAll(/(\d{1,2})\.(\d{1,2})\.(\d{4})/g)) {
    if (!part?.suggest || dayOf(Number(year), Number(month), Number(day)) !== null) continue;
    const { day: d, month: m, year: y } = toPlainDate(part.suggest);
    return { words, to: `${two(d)}.${two(m)}.${y}` };
  }
  return null;
}

const two = (n: number): string => String(n).padStart(2, "0");
