import { addYears, type Day, lastOfMonth } from "../calendar/day";
import { type ListItem, type Meaning } from "./meaning";

/**
 * The same deadline some years later (earlier when negative), for comparing a plan with one of another year. A period that
 * ends with its month still does: February 2023 becomes the whole February 2024. Words of references stay.
 */
export function shiftMeaning(meaning: Meaning, years: number): Meaning {
  switch (meaning.kind) {
    case "limit":
      return { ...meaning, ...suggested(meaning, years), end: shifted(meaning.end, years) };
    case "point":
      return {
        ...meaning,
        ...suggested(meaning, years),
        start: shifted(meaning.start, years),
        end: shifted(meaning.end, years),
      };
    case "window":
      return {
        ...meaning,
        ...suggested(meaning, years),
        start: shifted(meaning.start, years),
        end: shiftedEnd(meaning, years),
      };
    case "ongoing":
    case "recurrence":
      return { ...meaning, start: shift(meaning.start, years), end: shift(meaning.end, years) };
    case "list": {
      const items = meaning.items.map((item) => shiftMeaning(item, years) as ListItem);
      return { ...meaning, start: shift(meaning.start, years), end: shift(meaning.end, years), items, ...hull(items) };
    }
    case "mixed": {
      const parts = meaning.parts.map((part) => shiftMeaning(part, years));
      return { ...meaning, parts, ...hull(parts) };
    }
    case "open":
    case "request":
    case "event":
    case "calendar":
    case "relative":
    case "none":
      return meaning;
  }
}

const shift = (day: Day, years: number): Day => addYears(day, years);
const shifted = (day: Day | null, years: number): Day | null => day && shift(day, years);

function shiftedEnd({ start, end }: { start: Day | null; end: Day | null }, years: number): Day | null {
  if (end === null || !start?.endsWith("-01")) return shifted(end, years);
  const [year, month] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))];
  return end === lastOfMonth(year, month) ? lastOfMonth(year + years, month) : shift(end, years);
}

const suggested = ({ suggest }: Meaning, years: number): { suggest?: Day } =>
  suggest === undefined ? {} : { suggest: shift(suggest, years) };

function hull(parts: readonly Meaning[]): { start?: Day; end?: Day } {
  const days = parts.flatMap(({ start, end }) => [start, end]).filter((day): day is Day => day !== null);
  if (days.length === 0) return {};
  return { start: days.reduce((a, b) => (b < a ? b : a)), end: days.reduce((a, b) => (b > a ? b : a)) };
}
