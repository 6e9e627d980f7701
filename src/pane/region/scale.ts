import { type Day, addMonths, daysBetween } from "../../core/calendar/day";
import { type DayRange } from "../../core/calendar/period";

/** Days as places on a line from 0 to `width`. */
export interface Scale {
  readonly width: number;
  /** Where the day begins. */
  at(day: Day): number;
  /** The part of the line that the days take, at least a few points wide so that one day is seen. */
  span(range: DayRange): { readonly x: number; readonly width: number };
  /** The first days of the months, with their number. */
  readonly months: readonly {
    readonly x: number;
    readonly width: number;
    readonly month: number;
    readonly year: number;
  }[];
}

export function scaleOf({ start, end }: DayRange, width: number): Scale {
  const days = Math.max(1, daysBetween(start, end) + 1);
  const clamp = (x: number): number => Math.min(width, Math.max(0, x));
  const at = (day: Day): number => clamp((daysBetween(start, day) / days) * width);
  const first: Day = `${start.slice(0, 7)}-01`;
  const months: Scale["months"][number][] = [];
  for (let month = first; month <= end; month = addMonths(month, 1)) {
    const x = at(month);
    months.push({
      x,
      width: at(addMonths(month, 1)) - x,
      month: Number(month.slice(5, 7)),
      year: Number(month.slice(0, 4)),
    });
  }
  return {
    width,
    at,
    span: (range) => {
      const x = at(range.start);
      const natural = ((daysBetween(range.start, range.end) + 1) / days) * width;
      const wide = Math.max(4, Math.min(natural, width - x));
      return { x: Math.min(x, width - wide), width: wide };
    },
    months,
  };
}
