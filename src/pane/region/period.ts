import { type Period } from "../../core/calendar/period";
import { periodWords } from "../strings";

export function periodName(period: Period): string {
  switch (period.type) {
    case "calendar":
      return periodWords.calendar(period.year);
    case "school":
      return periodWords.school(period.from, period.to);
    case "multi":
      return periodWords.multi(period.from, period.to);
  }
}

/** By how many years the municipal plan must move to meet the regional one; 0 where they meet already. */
export function yearsApart(plan: Period, region: Period): number {
  const [a, b] = [yearsOf(plan), yearsOf(region)];
  if (a.first <= b.last && b.first <= a.last) return 0;
  return b.first - a.first;
}

const yearsOf = (period: Period): { first: number; last: number } =>
  period.type === "calendar" ? { first: period.year, last: period.year } : { first: period.from, last: period.to };
