import { type Day } from "../calendar/day";
import { interval, parts } from "./interval";
import { type Meaning } from "./meaning";

/** Does one deadline come before another: surely, perhaps, surely not, or nobody can say. */
export type Precedence = "certain" | "possible" | "impossible" | "unknown";

/**
 * Whether the first deadline comes before the second. «certain»: all of it is over before the second can begin;
 * «possible»: some day of it may come before some day of the second; «impossible»: none can; «unknown»: one of them names
 * no day, or names it doubtfully.
 */
export function relation(first: Meaning, second: Meaning): Precedence {
  const [a, b] = [interval(first), interval(second)];
  if (!a.certain || !b.certain) return "unknown";
  if (a.end !== null && b.start !== null && a.end < b.start) return "certain";
  if (a.start !== null && b.end !== null && a.start >= b.end) return "impossible";
  return "possible";
}

/** A strict partial order: never of itself, and carried on. «до 1 марта» surely comes before «15 марта», never after. */
export const certainlyBefore = (first: Meaning, second: Meaning): boolean => relation(first, second) === "certain";

/** Nothing that is known speaks against it. */
export const possiblyBefore = (first: Meaning, second: Meaning): boolean => relation(first, second) !== "impossible";

/**
 * A total order for sorting rows: by the last day on which it must be done, then by the first; deadlines without an end
 * after those with one, deadlines without a day last. Equal only for equal meanings.
 */
export function compareForSort(first: Meaning, second: Meaning): number {
  return compare(sortKey(first), sortKey(second)) || compare(JSON.stringify(first), JSON.stringify(second));
}

function sortKey(meaning: Meaning): string {
  const dated = parts(meaning);
  if (dated.length === 0) return "3";
  const ends = dated.map((part) => part.end).filter((end): end is Day => end !== null);
  const starts = dated.map((part) => part.start).filter((start): start is Day => start !== null);
  const end = ends.length === dated.length ? ends.reduce((a, b) => (b > a ? b : a)) : "9999-12-31";
  const start = starts.length > 0 ? starts.reduce((a, b) => (b < a ? b : a)) : "0000-00-00";
  return `1${end}${start}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
