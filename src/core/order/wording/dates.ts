import { type Day, toPlainDate } from "../../calendar/day";
import { monthGenitives, monthNames } from "../../calendar/month-names";
import { type Period, periodName } from "../../calendar/period";
import { type Style } from "../../profile/profile";

/** «13.02.2024», «13 февраля 2024 г.», «13 февраля 2024 года». */
export function formatDate(day: Day, form: Style["date"]): string {
  const { day: dayOfMonth, month, year } = toPlainDate(day);
  const two = (count: number): string => String(count).padStart(2, "0");
  const words = `${dayOfMonth} ${monthGenitives[month - 1]} ${year}`;
  switch (form) {
    case "digits":
      return `${two(dayOfMonth)}.${two(month)}.${year}`;
    case "words":
      return `${words} г.`;
    case "words-full":
      return `${words} года`;
  }
}

/** «на 2024 год», «на 2023/2024 учебный год», «на 2022–2027 годы». */
export const formatPeriod = (period: Period): string => `на ${periodName(period)}`;

/** «в 2024 году», «в 2023/2024 учебном году», «в 2022–2027 годах». */
export function formatDuring(period: Period): string {
  switch (period.type) {
    case "calendar":
      return `в ${period.year} году`;
    case "school":
      return `в ${period.from}/${period.to} учебном году`;
    case "multi":
      return `в ${period.from}–${period.to} годах`;
  }
}

/** «в феврале 2024 года»; the month from 1. */
export const formatMonth = (month: number, year: number): string => `в ${prepositionalMonths[month - 1]} ${year} года`;

/** «с марта по июнь 2026 года», «с ноября 2026 года по март 2027 года»: whole months. */
export function formatMonths(from: Day, to: Day): string {
  const [start, end] = [toPlainDate(from), toPlainDate(to)];
  const since = monthGenitives[start.month - 1];
  const opening = start.year === end.year ? `с ${since}` : `с ${since} ${start.year} года`;
  return `${opening} по ${monthNames[end.month - 1]} ${end.year} года`;
}

/** «с 05.10.2026 по 16.10.2026», «с 5 по 16 октября 2026 г.»: in words what both days share is said once. */
export function formatDays(from: Day, to: Day, form: Style["date"]): string {
  const [start, end] = [toPlainDate(from), toPlainDate(to)];
  const last = formatDate(to, form);
  if (form === "digits" || start.year !== end.year) return `с ${formatDate(from, form)} по ${last}`;
  return `с ${start.day}${start.month === end.month ? "" : ` ${monthGenitives[start.month - 1]}`} по ${last}`;
}

const prepositionalMonths = "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре".split(
  " ",
);
