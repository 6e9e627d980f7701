import { type Day, toPlainDate, weekday } from "../calendar/day";
import { type Period } from "../calendar/period";
import { addWorkdays, isWorkingDay } from "../calendar/workdays";
import { eachPart } from "../deadline/interval";
import { parseDeadline } from "../deadline/parse";
import { type Source } from "../grid/source";
import { type Deadline } from "../plan/plan";
import { namedDays, quoted, readRows } from "./dated-parts";
import { dueOf } from "./due";
import { type Fix } from "./finding";
import { dayInDigits } from "./deadline-before-order";
import { editField, inActivity } from "./place";
import { defineRule } from "./rule";
import { clausesOf } from "./texts";

export const deadlineNonWorkingDay = defineRule({
  id: "deadline-non-working-day",
  severity: "hint",
  docs: {
    what: "Последний день срока — выходной или праздник.",
    why: "В этот день никто не работает, и исполнять приходится накануне.",
    remedy: "Перенесите срок на рабочий день или внесите перенос выходных в реквизиты.",
  },
  messages: {
    one: (d: { day: string; weekday: string }) => `Срок ${d.day} — ${d.weekday}.`,
    many: (d: { list: string }) => `Сроки приходятся на нерабочие дни: ${d.list}.`,
  },
  *check({ source, plan, order, transferredDays }, report) {
    if (!plan) return;
    const works = new Map<Day, boolean>();
    const isFree = (day: Day): boolean => {
      const known = works.get(day) ?? isWorkingDay(day, transferredDays);
      works.set(day, known);
      return !known;
    };
    const found = readRows(plan).flatMap(({ activity, meaning }) => {
      const days = namedDays(meaning).filter(isFree);
      return days.length > 0 ? [{ place: inActivity(plan, activity, "deadline"), days, activity }] : [];
    });
    const days = [...new Set(found.flatMap((item) => item.days))].sort();
    const [first] = days;
    if (first === undefined) return;
    const places = found.map(({ place }) => place);
    const since = order?.date?.day ?? null;
    /** A day that a clause of the order names as well is not moved in the table alone. */
    const isTold = (day: Day): boolean =>
      order !== null && clausesOf(order).some(({ field }) => dueOf(field.clean, plan) === day);
    const dayBefore = (day: Day): Day => addWorkdays(day, -1, transferredDays);
    const fixes = found.flatMap(({ activity: { deadline }, days: [day, ...more] }) =>
      deadline && day !== undefined && more.length === 0 && !isTold(day)
        ? movedTo({ source, deadline, day, to: dayBefore(day), since, period: plan.period })
        : [],
    );
    if (days.length === 1) {
      yield report("one", { day: dayInDigits(first), weekday: nameOf(first) }, places, { fixes });
      return;
    }
    const list = days.map((day) => `${dayInDigits(day)} (${nameOf(day)})`).join(", ");
    yield report("many", { list }, places, { fixes });
  },
});

interface Move {
  readonly source: Source;
  readonly deadline: Deadline;
  readonly day: Day;
  readonly to: Day;
  /** The order's day: nothing is moved to it or before. */
  readonly since: Day | null;
  readonly period: Period | null;
}

/** The phrase with the working day before, where it is written in digits or falls into the same month, and reads back so. */
function movedTo({ source, deadline, day, to, since, period }: Move): Fix[] {
  if (since !== null && to <= since) return [];
  const [from, until] = [toPlainDate(day), toPlainDate(to)];
  const digits = dayInDigits(day);
  const inWords = new RegExp(`(?<![\\d.])0?${from.day}(?=\\s+${monthStems[from.month - 1] ?? "?"})`, "i");
  const text = deadline.text.includes(digits)
    ? deadline.text.replace(digits, dayInDigits(to))
    : from.month === until.month
      ? deadline.text.replace(inWords, String(until.day))
      : deadline.text;
  const reading = text === deadline.text ? null : parseDeadline(text, period);
  if (reading?.kind !== "read" || !eachPart(reading.meaning).some((part) => part.end === to)) return [];
  if (eachPart(reading.meaning).some((part) => part.flags?.includes("outside-plan"))) return [];
  const edit = editField(source, deadline, text);
  return edit
    ? [{ kind: "suggestion", title: `Перенести на рабочий день накануне: «${quoted(text)}»`, edits: [edit] }]
    : [];
}

const monthStems = "январ феврал март апрел мая июн июл август сентябр октябр ноябр декабр".split(" ");

const nameOf = (day: Day): string => {
  const number = weekday(day);
  return number === 6 ? "суббота" : number === 7 ? "воскресенье" : "праздничный день";
};
