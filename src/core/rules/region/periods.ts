import { type DayRange, type Period, periodRange, shiftPeriod } from "../../calendar/period";

/** Whether the years of two plans meet; a plan without years is held to meet any. */
export function periodsMeet(municipal: Period | null, regional: Period | null, shiftYears: number): boolean {
  if (municipal === null || regional === null) return true;
  return overlap(periodRange(shiftPeriod(municipal, shiftYears)), periodRange(regional));
}

/** The years by which the municipal days must be moved to meet the region's, null where the plans meet as they are. */
export function offeredShift(municipal: Period | null, regional: Period | null): number | null {
  if (municipal === null || regional === null || periodsMeet(municipal, regional, 0)) return null;
  return firstYear(regional) - firstYear(municipal);
}

/** «+1 год», «−2 года». */
export function yearsText(years: number): string {
  const sign = years < 0 ? "−" : "+";
  return `${sign}${Math.abs(years)} ${yearWords[plural.select(Math.abs(years))] ?? "лет"}`;
}

const plural = new Intl.PluralRules("ru");
const yearWords: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: "год", few: "года", many: "лет" };

const overlap = (a: DayRange, b: DayRange): boolean => a.start <= b.end && b.start <= a.end;

const firstYear = (period: Period): number => (period.type === "calendar" ? period.year : period.from);
