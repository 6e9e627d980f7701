import { type Link, type Linked } from "./element";
import { asLimit } from "./forms/dated";
import { type Item, type Unit, withYear } from "./unit";

/**
 * What neighbours tell each other before years are known: «до» serves the days behind it, «2024 год:» the months behind
 * it, and neighbouring months with «или» between them are one window. Null where a dash joins what is no range.
 */
export function settle(linked: readonly Linked[]): readonly Linked[] | null {
  const result: Linked[] = [];
  for (const next of inEachYear(linked)) {
    const before = result.at(-1);
    if (before?.element.kind !== "dated" || next.element.kind !== "dated") {
      result.push(next);
      continue;
    }
    const joined = joinDated(before.element.items, next.element.items, next.link);
    if (next.link === "dash" && joined.next.length > 0) return null;
    const together = next.link === "or" || next.link === "slash" ? joined.next : [];
    const items = [...joined.before, ...together];
    result[result.length - 1] = { element: { kind: "dated", items }, link: before.link };
    if (together.length === 0 && joined.next.length > 0)
      result.push({ element: { kind: "dated", items: joined.next }, link: next.link });
  }
  return result;
}

/** «март, октябрь 2023, 2024 гг.»: the days of every year of the list, and of the days before it that have none. */
function inEachYear(linked: readonly Linked[]): readonly Linked[] {
  if (!linked.some(({ element }) => element.kind === "dated" && element.items.some(severalYears))) return linked;
  const result: Linked[] = [];
  let years: readonly number[] | null = null;
  for (const { element, link } of [...linked].reverse()) {
    if (element.kind !== "dated") years = null;
    const items: Item[] = [];
    for (const item of element.kind === "dated" ? [...element.items].reverse() : []) {
      years = severalYears(item) ?? (isYearless(item) ? years : null);
      items.unshift(...(years?.map((year) => inYear(item, year)) ?? [item]));
    }
    result.unshift({ element: element.kind === "dated" ? { kind: "dated", items } : element, link });
  }
  return result;
}

const severalYears = ({ first, last }: Item): readonly number[] | null => {
  const year = (last ?? first)?.year;
  return year?.kind === "several" ? year.years : null;
};

function inYear(item: Item, year: number): Item {
  const dated = (unit: Unit | null): Unit | null =>
    unit && (unit === item.last || unit.year?.kind === "several")
      ? { ...unit, year: { kind: "year", year, short: false } }
      : unit;
  const first = dated(item.first);
  return { ...item, first, last: item.last === item.first ? first : dated(item.last) };
}

interface Joined {
  readonly before: readonly Item[];
  readonly next: readonly Item[];
}

function joinDated(before: readonly Item[], next: readonly Item[], link: Link): Joined {
  const last = before.at(-1);
  const first = next[0];
  if (last === undefined || first === undefined) return { before, next };
  if ((link === "comma" || link === "and" || link === "or") && last.shape === "limit" && next.every(isPlainPoint)) {
    return { before, next: marked(next.map(asLimit), link) };
  }
  if (
    link !== "line" &&
    link !== "and" &&
    before.length === 1 &&
    last.first?.grain === "year" &&
    last.first === last.last
  ) {
    const { year } = last.first;
    if (year !== null && next.every(isYearless)) return { before: next.map((item) => withYear(item, year)), next: [] };
  }
  return { before, next: marked(next, link) };
}

const isYearless = ({ first, last }: Item): boolean => (first ?? last)?.year === null;
const isPlainPoint = (item: Item): boolean => item.shape === "point" && item.time === undefined;

/** «или», «/»: the first of the items is another choice for the one before it. */
function marked(items: readonly Item[], link: Link): readonly Item[] {
  const [first, ...others] = items;
  if (first === undefined || (link !== "or" && link !== "slash")) return items;
  return [{ ...first, either: true }, ...others];
}

/** Neighbouring months with «или» or «/» between them become one window; the others stay, with the mark. */
export function mergeChoices(items: readonly Item[]): readonly Item[] {
  const result: Item[] = [];
  for (const item of items) {
    const before = result.at(-1);
    const merged = item.either && before !== undefined ? oneWindow(before, item) : null;
    if (merged === null) result.push(item);
    else result[result.length - 1] = merged;
  }
  return result;
}

function oneWindow(before: Item, next: Item): Item | null {
  if (
    before.shape !== "window" ||
    next.shape !== "window" ||
    !before.first ||
    !before.last ||
    !next.first ||
    !next.last
  )
    return null;
  if (![before.first, before.last, next.first, next.last].every(isMonth)) return null;
  if (next.first.from.month !== (before.last.to.month % 12) + 1) return null;
  return { shape: "window", first: before.first, last: next.last, either: true };
}

const isMonth = (unit: Unit): boolean => unit.grain === "month";
