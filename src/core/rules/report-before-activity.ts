import { type Day, yearOf } from "../calendar/day";
import { type Period, periodRange } from "../calendar/period";
import { eachPart, interval } from "../deadline/interval";
import { type Activity, type Plan } from "../plan/plan";
import { stems } from "../russian/stem";
import { quoted, readRows, type ReadRow } from "./dated-parts";
import { inActivity, rowInWords } from "./place";
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
    for (const final of rows.filter(({ activity }) => isFinalReport(activity, plan))) {
      const due = lastCertainDay(final);
      if (due === null) continue;
      const named = lastNamedYear(final.activity.title.clean);
      const later = rows.filter(
        (row) =>
          row !== final &&
          !isFinalReport(row.activity, plan) &&
          !isFollowUp(row.activity) &&
          goesOnAfter(row, due, named),
      );
      const last = latest(later);
      if (!last) continue;
      const data = {
        report: quoted(final.deadline.text),
        row: rowInWords(plan, last.activity),
        deadline: quoted(last.deadline.text),
      };
      yield report("early", data, [inActivity(plan, final.activity, "deadline")], {
        related: later.map(({ activity }) => inActivity(plan, activity, "deadline")),
      });
    }
  },
});

/**
 * A row that sums up the whole plan or year: «итоговая информация», «справка по мониторингу реализации комплекса мер»,
 * «анализ по итогам реализации Плана», «информация по результатам работы со ШНОР в 2023 году». Results of one examination
 * or check are none, nor is what is only sent on, published or explained.
 */
function isFinalReport(activity: Activity, plan: Plan): boolean {
  const text = activity.title.clean.toLowerCase().replace(/ё/g, "е");
  if (/^\s*(?:направлен|информирован|размещен|консультирован|участи|организаци|изучен|ознакомлен)/.test(text))
    return false;
  if (!/(?:информаци|справк|отчет|анализ|доклад|мониторинг|подведени\S* итогов)/.test(text)) return false;
  return (summing.some((pattern) => pattern.test(text)) || isOnTheme(text, plan)) && speaksOf(text, plan.period);
}

/** Weighing and telling results comes after a report of itself: «Обсуждение итогов», «Анализ работы школ за год». */
const isFollowUp = ({ title }: Activity): boolean =>
  /^\s*(?:анализ|обобщени|сводн|отч[её]т|справк|информаци|публикаци|обсуждени|рассмотрени)|(?<![а-яё])итог(?!ов[а-яё]+\s+(?:диагностик|тестировани|мониторинг))/i.test(
    title.clean,
  );

/** «Отчёт о развитии наставничества в 2025 году» in the plan «по развитию наставничества на 2025 год». */
function isOnTheme(text: string, { title }: Plan): boolean {
  const theme =
    /^\s*(?:подготовка |составление |представление )?(?:отчет|информаци|справк)\S* об? (.+?) (?:в|за) 20\d\d/.exec(
      text,
    )?.[1];
  if (theme === undefined || !title) return false;
  const [wanted, titled] = [stems(theme), new Set(stems(title.clean))];
  return wanted.length > 1 && wanted.every((stem) => titled.has(stem));
}

const summing: readonly RegExp[] = [
  /(?:итогов\S+|сводн\S+|годов\S+)\s+(?:\S+\s+){0,2}(?:информаци|справк|отчет|доклад|анализ)/,
  /(?:реализаци|выполнени|исполнени)\S*\s+(?:\S+\s+){0,5}(?:план|дорожн|комплекс|программ)/,
  /(?:итог\S*|результат\S*)\s+(?:проведения\s+)?работы\s+(?:\S+\s+){0,6}(?:в|за)\s+(?:\d{4}|текущ\S+|отчетн\S+)/,
];

const yearsIn = (text: string): number[] | null => text.match(/(?<!\d)20\d{2}(?!\d)/g)?.map(Number) ?? null;

/** A report on last year's work is another matter. */
function speaksOf(text: string, period: Period | null): boolean {
  const years = yearsIn(text);
  if (period === null || years === null) return true;
  const { start, end } = periodRange(period);
  return years.some((year) => year >= yearOf(start) && year <= yearOf(end));
}

/** «… в 2026 году» of a plan for several years: the report says nothing of the years after it. */
const lastNamedYear = (text: string): number => Math.max(...(yearsIn(text) ?? [9999]));

/** The last day of the report's only dated deadline; a list of reports judges none. */
function lastCertainDay({ meaning }: ReadRow): Day | null {
  const parts = eachPart(meaning);
  const { end, certain } = interval(meaning);
  const judged = parts.length === 1 && certain && ["limit", "point", "window"].includes(meaning.kind);
  return judged && !hasForeignYear(meaning) ? end : null;
}

/** Some dated part certainly ends after the day: it begins later, by that year's end, or begins that very day and lasts. */
const goesOnAfter = ({ meaning }: ReadRow, day: Day, year: number): boolean =>
  eachPart(meaning).some((part) => {
    if (part.flags?.some((flag) => flag === "invalid-date" || flag === "ambiguous-year" || flag === "outside-plan"))
      return false;
    if (part.kind !== "window" && part.kind !== "point") return false;
    if (part.start === null || part.end === null || yearOf(part.start) > year) return false;
    return part.start > day || (part.start === day && part.end > day);
  });

const hasForeignYear = (meaning: ReadRow["meaning"]): boolean => meaning.flags?.includes("outside-plan") ?? false;

const latest = (rows: readonly ReadRow[]): ReadRow | undefined =>
  [...rows].sort((a, b) => ((interval(b.meaning).end ?? "") < (interval(a.meaning).end ?? "") ? -1 : 1))[0];
