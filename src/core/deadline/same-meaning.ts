import { type Meaning } from "./meaning";

/** Whether two meanings are one: flags are a set, `suggest` is no part of the meaning, keys have no order. */
export const isSameMeaning = (a: Meaning, b: Meaning): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "suggest");
  return Object.fromEntries(
    entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, key === "flags" && Array.isArray(one) ? [...one].sort() : sorted(one)]),
  );
}

/** Without a plan nothing lies outside it. */
export function unplanned(meaning: Meaning): Meaning {
  return JSON.parse(JSON.stringify(meaning), (key: string, value: unknown) => {
    if (key !== "flags" || !Array.isArray(value)) return value;
    const left = value.filter((flag) => flag !== "outside-plan" && flag !== "crosses-plan-end");
    return left.length === 0 ? undefined : left;
  }) as Meaning;
}
