import { type Day, lastOfMonth, toPlainDate } from "../../calendar/day";
import { formatMeaning } from "../../deadline/format";
import { type Meaning } from "../../deadline/meaning";
import { rowName } from "../../plan/plan";
import { type DeadlineFact } from "../facts";
import { formatDate, formatDays, formatDuring, formatMonth, formatMonths } from "./dates";
import { type Scribe } from "./scribe";

/** A task's deadline as its clause says it: «до 17.02.2023», «в ноябре 2023 года»; a row's is read off the plan each time. */
export function deadlinePhrase(fact: DeadlineFact, scribe: Scribe, field: string): string {
  if ("row" in fact) return rowPhrase(fact.row, scribe, field);
  if ("during" in fact) return formatDuring(fact.during);
  if ("until" in fact) return until(fact.until, scribe);
  if ("on" in fact) return formatDate(fact.on, scribe.wording.textDate);
  return between(fact.from, fact.to, scribe);
}

function rowPhrase(row: string, scribe: Scribe, field: string): string {
  const { plan } = scribe;
  if (plan === null) return scribe.missing(field, `Откройте план: срок поручения берётся из его строки ${row}.`);
  const activity = plan.activities.find((one) => rowName(plan, one) === row);
  if (activity === undefined) {
    return scribe.missing(
      field,
      `В плане нет строки ${row}, из которой берётся срок поручения; выберите другую строку.`,
    );
  }
  const { deadline } = activity;
  if (deadline === null || deadline.text.trim() === "") {
    return scribe.missing(
      field,
      `В строке ${row} плана нет срока; впишите его в план или укажите срок поручения сами.`,
    );
  }
  if (deadline.reading.kind === "unreadable") {
    return scribe.missing(field, `Срок строки ${row} плана, «${deadline.text}», не понят; исправьте его в плане.`);
  }
  const { meaning } = deadline.reading;
  if (meaning.flags?.some((flag) => flag === "invalid-date" || flag === "reversed")) {
    return scribe.missing(field, `Срок строки ${row} плана, «${deadline.text}», невозможен; исправьте его в плане.`);
  }
  return meaningPhrase(meaning, scribe) ?? `в сроки, установленные пунктом ${row} плана`;
}

/** null for what a clause cannot say within its sentence: «март, май», «по итогам полугодий». */
function meaningPhrase(meaning: Meaning, scribe: Scribe): string | null {
  switch (meaning.kind) {
    case "limit":
      return meaning.end === null ? null : until(meaning.end, scribe);
    case "point":
      return meaning.start === null ? null : formatDate(meaning.start, scribe.wording.textDate);
    case "window":
    case "ongoing":
      return meaning.start === null || meaning.end === null ? null : between(meaning.start, meaning.end, scribe);
    case "list": {
      const phrases = meaning.items.map((item) => meaningPhrase(item, scribe));
      return phrases.some((phrase) => phrase === null) ? null : listed(phrases);
    }
    case "recurrence":
    case "relative":
    case "request":
      return formatMeaning(meaning, undefined, scribe.plan?.period ?? null);
    case "open":
    case "event":
    case "calendar":
    case "none":
    case "mixed":
      return null;
  }
}

/** «в марте 2026 года, в мае 2026 года и в июне 2026 года». */
const listed = (phrases: readonly (string | null)[]): string =>
  phrases.length < 2 ? phrases.join("") : `${phrases.slice(0, -1).join(", ")} и ${phrases.at(-1) ?? ""}`;

const until = (day: Day, { wording }: Scribe): string => `${wording.until} ${formatDate(day, wording.textDate)}`;

function between(from: Day, to: Day, { wording }: Scribe): string {
  const [start, end] = [toPlainDate(from), toPlainDate(to)];
  const wholeMonths = start.day === 1 && to === lastOfMonth(end.year, end.month);
  if (wholeMonths && start.year === end.year && start.month === end.month) return formatMonth(start.month, start.year);
  if (wholeMonths && start.year === end.year && start.month === 1 && end.month === 12) {
    return formatDuring({ type: "calendar", year: start.year });
  }
  return wholeMonths ? formatMonths(from, to) : formatDays(from, to, wording.textDate);
}
