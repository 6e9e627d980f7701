import { type Item, itemOf, type Unit } from "../unit";
import { type Listed } from "../vocabulary";

/** «I, III - IV кварталы» as items: a range is one window from its first unit to its last. Null where a range has no sense. */
export function joinUnits(units: readonly Listed<Unit>[]): readonly Item[] | null {
  const items: Item[] = [];
  let ranged = false;
  for (const { value, joint } of units) {
    const before = items.at(-1);
    if (joint === "through" && before !== undefined) {
      if (ranged || before.first === null) return null;
      items[items.length - 1] = { shape: "window", first: before.first, last: value };
      ranged = true;
      continue;
    }
    ranged = false;
    items.push({ ...itemOf(value), ...(joint === "either" ? { either: true } : {}) });
  }
  return items.length === 0 ? null : items;
}
