import { type Day } from "../calendar/day";
import { eachPart, interval } from "../deadline/interval";
import { type Activity, type Plan } from "../plan/plan";
import { quoted, readRows, type ReadRow } from "./dated-parts";
import { inActivity } from "./place";
import { defineRule } from "./rule";

export const reportBeforeActivity = defineRule({
  id: "report-before-activity",
  severity: "warning",
  docs: {
    what: "Итоговая информация готовится раньше, чем закончится последнее мероприятие, о котором она докладывает.",
    why: "В итоговый отчёт это мероприятие попасть не может.",
    remedy: "Перенесите отчёт на более поздний срок или уточните, о каком периоде он докладывает.",
  },
  messages: {
    early: (d: { report: string; row: string; deadline: string }) =>
      `Итоги подводятся раньше (${d.report}), чем состоится мероприятие строки ${d.row} (${d.deadline}).`,
  },
  *check({ plan }, report) {
    if (!plan) return;
    const rows = readRows(plan);
    for (const final of rows.filter(({ activity }) => isFinalReport(activity))) {
      const due = lastCertainDay(final);
      if (due === null) continue;
      const later = rows.filter((row) => row !== final && !isFinalReport(row.activity) && startsAfter(row, due));
      const last = latest(later);
      if (!last) continue;
      const data = {
        report: quoted(final.deadline.text),
        row: rowOf(plan, last.activity),
        deadline: quoted(last.deadline.text),
      };
      yield report("early", data, [inActivity(plan, final.activity, "deadline")], {
        related: later.map(({ activity }) => inActivity(plan, activity, "deadline")),
      });
    }
  },
});

/**
 * A row that sums up the whole plan or year: «итоговая информация», «сводная справка», «анализ по итогам реализации Плана»,
 * «информация по результатам проведения работы со ШНОР в 2023 году». Results of one examination or check are none.
 */
function isFinalReport({ title, others }: Activity): boolean {
  const text = `${title.clean} ${others.stage?.clean ?? ""}`.toLowerCase();
  if (!/(информаци|справк|отч[её]т|анализ|доклад|подведени\S* итогов)/.test(text)) return false;
  if (/(итогов\S+|сводн\S+|годов\S+)\s+(?:\S+\s+){0,2}(информаци|справк|отч[её]т|доклад|анализ)/.test(text))
    return true;
  if (
    /(?:итог\S*|результат\S*)\s+(?:\S+\s+){0,2}(?:реализаци|выполнени|исполнени)\S*\s+(?:\S+\s+){0,4}(?:план|дорожн|комплекс|мероприят)/.test(
      text,
    )
  )
    return true;
  return /(?:итог\S*|результат\S*)\s+(?:проведения\s+)?работы\s+(?:\S+\s+){0,6}в\s+(?:\d{4}|текущем|отчетном)/.test(
    text,
  );
}

/** The last day of the report's only dated deadline; a list of reports judges none. */
function lastCertainDay({ meaning }: ReadRow): Day | null {
  const parts = eachPart(meaning);
  const { end, certain } = interval(meaning);
  const judged = parts.length === 1 && certain && ["limit", "point", "window"].includes(meaning.kind);
  return judged && !hasForeignYear(meaning) ? end : null;
}

/** Some dated part begins after the day, certainly; going on all year or at request is no event. */
const startsAfter = ({ meaning }: ReadRow, day: Day): boolean =>
  eachPart(meaning).some((part) => {
    if (part.flags?.some((flag) => flag === "invalid-date" || flag === "ambiguous-year" || flag === "outside-plan"))
      return false;
    if (part.kind === "window" || part.kind === "point") return part.start !== null && part.start > day;
    return false;
  });

const hasForeignYear = (meaning: ReadRow["meaning"]): boolean => meaning.flags?.includes("outside-plan") ?? false;

const latest = (rows: readonly ReadRow[]): ReadRow | undefined =>
  [...rows].sort((a, b) => ((interval(b.meaning).end ?? "") < (interval(a.meaning).end ?? "") ? -1 : 1))[0];

const rowOf = (plan: Plan, activity: Activity): string => inActivity(plan, activity, "deadline").row;
