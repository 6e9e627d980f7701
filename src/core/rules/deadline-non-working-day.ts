import { type Day, weekday } from "../calendar/day";
import { addWorkdays, isWorkingDay } from "../calendar/workdays";
import { type SetEdit } from "../grid/edit";
import { type Activity } from "../plan/plan";
import { namedDays, quoted, readRows } from "./dated-parts";
import { dayInDigits } from "./deadline-before-order";
import { dueOf } from "./due";
import { type Fix } from "./finding";
import { withMovedDay } from "./moved-day";
import { editField, inActivity, inOrder } from "./place";
import { defineRule, type RuleContext } from "./rule";
import { countedTitle } from "./slips";
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
  *check(context, report) {
    const { order, plan, transferredDays } = context;
    if (!plan) return;
    const works = new Map<Day, boolean>();
    const isFree = (day: Day): boolean => {
      const known = works.get(day) ?? isWorkingDay(day, transferredDays);
      works.set(day, known);
      return !known;
    };
    const found = readRows(plan).flatMap(({ activity, deadline, meaning }) => {
      const days = namedDays(meaning).filter((day) => isFree(day) && !isKnown(deadline.clean, day));
      return days.length > 0 ? [{ place: inActivity(plan, activity, "deadline"), days, activity }] : [];
    });
    const inClauses = (order ? clausesOf(order) : []).flatMap(({ number, field }) => {
      const day = dueOf(field.clean, plan);
      return day !== null && isFree(day) && !isKnown(field.clean, day) ? [{ place: inOrder(number, field), day }] : [];
    });
    const days = [...new Set([...inClauses.map(({ day }) => day), ...found.flatMap((item) => item.days)])].sort();
    const [first] = days;
    if (first === undefined) return;
    const places = [...found, ...inClauses].map(({ place }) => place);
    const fixes = movesOf(context, found);
    if (days.length === 1) {
      yield report("one", { day: dayInDigits(first), weekday: nameOf(first) }, places, { fixes });
      return;
    }
    const list = days.map((day) => `${dayInDigits(day)} (${nameOf(day)})`).join(", ");
    yield report("many", { list }, places, { fixes });
  },
});

interface Found {
  readonly activity: Activity;
  readonly days: readonly Day[];
}

/** The working day before, for every phrase once; a day that the order names as well is not moved in the table alone. */
function movesOf({ source, plan, order, transferredDays }: RuleContext, found: readonly Found[]): Fix[] {
  const signed = order?.date?.day;
  const told = new Set(order && plan ? clausesOf(order).map(({ field }) => dueOf(field.clean, plan)) : []);
  const phrases = new Map<string, { to: string | null; edits: SetEdit[] }>();
  for (const { activity, days } of found) {
    const [day, ...others] = days;
    const { deadline } = activity;
    if (!deadline || day === undefined || others.length > 0 || told.has(day)) continue;
    const known = phrases.get(deadline.text);
    const before = known ? null : addWorkdays(day, -1, transferredDays);
    const isLate = before !== null && (!signed || before > signed);
    const phrase = known ?? {
      to: isLate ? withMovedDay(deadline.text, day, before, plan?.period ?? null) : null,
      edits: [],
    };
    phrases.set(deadline.text, phrase);
    const edit = phrase.to === null ? null : editField(source, deadline, phrase.to);
    if (edit) phrase.edits.push(edit);
  }
  return [...phrases.values()].flatMap(({ to, edits }): Fix[] => {
    const title = countedTitle(`Перенести на рабочий день накануне: «${quoted(to ?? "")}»`, edits.length);
    return edits.length > 0 ? [{ kind: "suggestion", title, edits }] : [];
  });
}

/** «18 апреля (суббота)»: who writes the weekday knows it. */
function isKnown(text: string, day: Day): boolean {
  const named = /суббот|воскресень|праздни/i.exec(text)?.[0].toLowerCase();
  return named !== undefined && nameOf(day).startsWith(named);
}

const nameOf = (day: Day): string => {
  const number = weekday(day);
  return number === 6 ? "суббота" : number === 7 ? "воскресенье" : "праздничный день";
};
