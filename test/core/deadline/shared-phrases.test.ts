import { type Period } from "../../../src/core/calendar/period";
import { type Meaning } from "../../../src/core/deadline/meaning";
import { meaningJson } from "../../../src/core/deadline/meaning-json";
import { parseDeadline } from "../../../src/core/deadline/parse";
import { describeShared, sharedJson } from "../../kit/shared";

interface Example {
  readonly text: string;
  readonly plan: Period;
  readonly meaning: Meaning;
}

describeShared("every deadline of the real documents", () => {
  for (const file of ["seeds", "dev"]) {
    const examples = sharedJson<Example[]>(`deadlines/${file}.json`);
    it.each(examples.map((example) => [example.text, example] as const))(
      `${file}: %s`,
      (_, { text, plan, meaning }) => {
        expect(comparable(meaningJson(parseDeadline(text, plan)))).toEqual(comparable(meaning));
      },
    );
  }
});

/** Flags are a set, references compare without case and quotes, a suggestion and defaults are not compared. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, one]) => key !== "suggest" && !(key === "interval" && one === 1) && !(key === "times" && one === 1),
  );
  return Object.fromEntries(entries.map(([key, one]) => [key, folded(key, one)]));
}

function folded(key: string, value: unknown): unknown {
  if (key === "flags" && Array.isArray(value)) return [...new Set(value)].sort();
  if (typeof value === "string" && /^(?:ref|anchor|startAnchor)$/.test(key)) {
    return value
      .toLowerCase()
      .replace(/ё/g, "е")
      .replace(/[«»"“”„]/g, "")
      .replace(/\s+/g, " ")
      .trim();
  }
  return comparable(value);
}
