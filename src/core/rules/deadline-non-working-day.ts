import { type Day, weekday } from "../calendar/day";
import { isWorkingDay } from "../calendar/workdays";
import { namedDays, readRows } from "./dated-parts";
import { dayInDigits } from "./deadline-before-order";
import { inActivity } from "./place";
import { defineRule } from "./rule";

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
  *check({ plan, transferredDays }, report) {
    if (!plan) return;
    const works = new Map<Day, boolean>();
    const isFree = (day: Day): boolean => {
      const known = works.get(day) ?? isWorkingDay(day, transferredDays);
      works.set(day, known);
      return !known;
    };
    const found = readRows(plan).flatMap(({ activity, meaning }) => {
      const days = namedDays(meaning).filter(isFree);
      return days.length > 0 ? [{ place: inActivity(plan, activity, "deadline"), days }] : [];
    });
    const days = [...new Set(found.flatMap((item) => item.days))].sort();
    const [first] = days;
    if (first === undefined) return;
    const places = found.map(({ place }) => place);
    if (days.length === 1) {
      yield report("one", { day: dayInDigits(first), weekday: nameOf(first) }, places);
      return;
    }
    yield report("many", { list: days.map((day) => `${dayInDigits(day)} (${nameOf(day)})`).join(", ") }, places);
  },
});

const nameOf = (day: Day): string => {
  const number = weekday(day);
  return number === 6 ? "суббота" : number === 7 ? "воскресенье" : "праздничный день";
};
