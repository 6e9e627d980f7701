import { addDays } from "../../core/calendar/day";
import { type Cell } from "../../core/grid/source";

/** What the sheet stores where it is no text: a number is a day when its format shows one. */
export function storedValue(value: unknown, format: string): NonNullable<Cell["value"]> | null {
  if (typeof value === "boolean") return value;
  if (typeof value !== "number") return null;
  return showsDay(format) && value >= 61 && value < 2_958_466
    ? { day: addDays("1899-12-30", Math.floor(value)) }
    : value;
}

/** Excel's number formats speak English to the add-in: d, m, y outside of quotes and brackets. */
const showsDay = (format: string): boolean =>
  format !== "General" && /[dmy]/i.test((format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, ""));
