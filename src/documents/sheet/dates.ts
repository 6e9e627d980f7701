import { addDays, type Day, dayOf, daysBetween } from "../../core/calendar/day";

/**
 * The day of a sheet's serial number, null outside of what Excel shows (1900–9999). Excel takes 1900 for a leap year,
 * so the days before 1 March 1900 are one off; workbooks from the old Mac count from 1904.
 */
export function dayOfSerial(serial: number, from1904: boolean): Day | null {
  const whole = Math.floor(serial) + (from1904 ? daysTo1904 : 0);
  if (whole < 1 || whole > lastSerial || whole === leapDayThatNeverWas) return null;
  const known = met.get(whole);
  if (known !== undefined) return known;
  const day = addDays(epoch, whole < leapDayThatNeverWas ? whole + 1 : whole);
  if (met.size > 5_000) met.clear();
  met.set(whole, day);
  return day;
}

export const serialOfDay = (day: Day, from1904: boolean): number =>
  daysBetween(epoch, day) - (from1904 ? daysTo1904 : 0);

/** Whether an ISO date is a day of the calendar. */
export const isDay = (text: string): boolean =>
  dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))) === text;

const epoch = "1899-12-30";
const daysTo1904 = 1_462;
const leapDayThatNeverWas = 60;
const lastSerial = 2_958_465;

/** A sheet names few days, often: the arithmetic is done once for each. */
const met = new Map<number, Day>();
