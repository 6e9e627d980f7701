import { type Day } from "../calendar/day";
import { type Flag, type Meaning } from "./meaning";

/**
 * A deadline as an interval of days. `start` null: any time before `end`; `end` null: any time after `start`; both null:
 * the phrase names no day. `certain` is false where the phrase leaves open which day is meant (an impossible or doubtful
 * date, a part without a day, a reversed range).
 */
export interface Interval {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly certain: boolean;
}

/** The first day on which it can be done, null where none is named: «до 1 марта» has none. */
export const firstDay = (meaning: Meaning): Day | null => interval(meaning).start;

/** The last day on which it can be done, null where none is named: «с 1 марта» has none. */
export const lastDay = (meaning: Meaning): Day | null => interval(meaning).end;

/** The whole deadline as one interval, from its earliest part's first day to its latest part's last. */
export function interval(meaning: Meaning): Interval {
  const all = parts(meaning);
  const [first] = all;
  if (first === undefined) return { start: null, end: null, certain: false };
  return {
    start: all.some((part) => part.start === null) ? null : least(all.map((part) => part.start ?? "")),
    end: all.some((part) => part.end === null) ? null : greatest(all.map((part) => part.end ?? "")),
    certain: all.every((part) => part.certain) && eachPart(meaning).length === all.length,
  };
}

/** Every dated part as an interval, in the order of the text; parts without a day («по запросу») are left out. */
export const parts = (meaning: Meaning): Interval[] => eachPart(meaning).flatMap(datedInterval);

/** The simple meanings that a list or a mixture is made of, in the order of the text; a simple meaning itself. */
export function eachPart(meaning: Meaning): readonly Meaning[] {
  if (meaning.kind === "list") return meaning.items;
  if (meaning.kind === "mixed") return meaning.parts.flatMap(eachPart);
  return [meaning];
}

function datedInterval(meaning: Meaning): Interval[] {
  switch (meaning.kind) {
    case "limit":
    case "point":
    case "window":
    case "ongoing":
    case "recurrence":
      if (meaning.start === null && meaning.end === null) return [];
      return [{ start: meaning.start, end: meaning.end, certain: !meaning.flags?.some((flag) => doubtful.has(flag)) }];
    case "list":
    case "mixed":
      return eachPart(meaning).flatMap(datedInterval);
    case "open":
    case "request":
    case "event":
    case "calendar":
    case "relative":
    case "none":
      return [];
  }
}

const doubtful: ReadonlySet<Flag> = new Set<Flag>(["invalid-date", "reversed", "ambiguous-year"]);

const least = (days: readonly Day[]): Day => days.reduce((a, b) => (b < a ? b : a));
const greatest = (days: readonly Day[]): Day => days.reduce((a, b) => (b > a ? b : a));
