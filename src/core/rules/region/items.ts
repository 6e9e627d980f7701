import { stems } from "../../russian/stem";

/** A subject of a list inside an activity: «- учителей математики «…»;». */
export interface Item {
  /** As typed, without the dash and the sign at the end. */
  readonly text: string;
  /** What names it: the words before the quoted title. */
  readonly name: string;
}

/** The listed subjects of an activity: lines that begin with a dash or a bullet, at least two. */
export function itemsOf(activity: string): Item[] {
  const pieces = activity.replace(/([:;])\s*([-–—•])\s+/gu, "$1\n$2 ").split("\n");
  const items = pieces
    .map((line) => /^\s*[-–—•*]\s*(\S.*?)\s*[;.,]?\s*$/u.exec(line)?.[1])
    .filter((text): text is string => text !== undefined)
    .map((text) => ({ text, name: (/^[^«"]{3,}(?=[«"])/u.exec(text)?.[0] ?? text).trim() }));
  return items.length >= 2 ? items : [];
}

/**
 * For every item of the first list the index of the same subject in the second, null where it has none. Subjects are told
 * apart by the stems that do not stand in every item of both lists.
 */
export function sameItems(first: readonly Item[], second: readonly Item[]): (number | null)[] {
  const all = [...first, ...second].map(({ text }) => new Set(stems(text)));
  const isTelling = (stem: string): boolean => all.filter((set) => set.has(stem)).length < all.length * commonShare;
  const telling = all.map((set) => new Set([...set].filter(isTelling)));
  return first.map((_, index) => {
    const own = telling[index] ?? new Set();
    const scores = second.map((__, other) => likeness(own, telling[first.length + other] ?? new Set()));
    const best = scores.indexOf(Math.max(...scores));
    return (scores[best] ?? 0) >= 0.5 ? best : null;
  });
}

/** A word that stands in most items of both lists tells no subject. */
const commonShare = 0.7;

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  const total = a.size + b.size - shared;
  return total === 0 ? 1 : shared / total;
}
