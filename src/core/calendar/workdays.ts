import { addDays, dayOf, type Day, weekday, yearOf } from "./day";
import { officialTransfers } from "./transfers";

/** Days that were moved: `off` are free though the week says work, `working` are worked though the week or a holiday says free. */
export interface TransferredDays {
  readonly off: readonly Day[];
  readonly working: readonly Day[];
}

/**
 * Рабочий день: Monday to Friday but for the non-working holidays of the Labour Code (article 112) and the days moved by
 * the government. What the office lists itself goes before the decrees known here.
 */
export function isWorkingDay(day: Day, transferred: TransferredDays = none): boolean {
  if (transferred.working.includes(day)) return true;
  if (transferred.off.includes(day)) return false;
  if (officialTransfers.working.includes(day)) return true;
  if (officialTransfers.off.includes(day)) return false;
  return !isHoliday(day) && !isWeekend(day) && !replacesHoliday(day);
}

/** Working days from the first to the last day, both counted; 0 where the last is earlier. */
export function workdaysBetween(first: Day, last: Day, transferred: TransferredDays = none): number {
  let count = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) if (isWorkingDay(day, transferred)) count += 1;
  return count;
}

/** The n-th working day after a day (before it when n is negative); for 0 the day itself, worked or not. */
export function addWorkdays(day: Day, n: number, transferred: TransferredDays = none): Day {
  const step = n < 0 ? -1 : 1;
  let left = Math.abs(n);
  let result = day;
  while (left > 0) {
    result = addDays(result, step);
    if (isWorkingDay(result, transferred)) left -= 1;
  }
  return result;
}

/** Нерабочий праздничный день, article 112, part 1. */
const isHoliday = (day: Day): boolean => holidays.has(day.slice(5));

const isWeekend = (day: Day): boolean => weekday(day) >= 6;

const newYear = ["01-01", "01-02", "01-03", "01-04", "01-05", "01-06", "01-07", "01-08"];
const others = ["02-23", "03-08", "05-01", "05-09", "06-12", "11-04"];
const holidays: ReadonlySet<string> = new Set([...newYear, ...others]);

/**
 * Article 112, part 2: a day off that falls together with a holiday, but for those of January, moves to the next working
 * day after the holiday. A decree may move it elsewhere: then the decree lists that next day as working.
 */
const replacesHoliday = (day: Day): boolean => replacingDays(yearOf(day)).has(day);

function replacingDays(year: number): ReadonlySet<Day> {
  const known = replacingOf.get(year);
  if (known) return known;
  const days = others.flatMap((holiday): Day[] => {
    const fallen = dayOf(year, Number(holiday.slice(0, 2)), Number(holiday.slice(3)));
    return fallen !== null && isWeekend(fallen) ? [nextWeekday(fallen)] : [];
  });
  const replacing = new Set(days);
  replacingOf.set(year, replacing);
  return replacing;
}

/** The law is the same for a whole year, so its days are found once. */
const replacingOf = new Map<number, ReadonlySet<Day>>();

function nextWeekday(day: Day): Day {
  let next = addDays(day, 1);
  while (isWeekend(next) || isHoliday(next)) next = addDays(next, 1);
  return next;
}

const none: TransferredDays = { off: [], working: [] };
