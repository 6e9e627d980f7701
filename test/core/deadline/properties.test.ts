import fc from "fast-check";
import { formatMeaning } from "../../../src/core/deadline/format";
import { type Meaning } from "../../../src/core/deadline/meaning";
import { certainlyBefore, compareForSort } from "../../../src/core/deadline/order";
import { parseDeadline } from "../../../src/core/deadline/parse";
import { calendarPhrases } from "./corpus/calendar";
import { multiPhrases } from "./corpus/multi";
import { threeYearPhrases } from "./corpus/multi-2023";
import { schoolPhrases } from "./corpus/school";
import { nextSchoolPhrases } from "./corpus/school-2024";
import { calendar2024, multi2024, notation, school2023 } from "./notation";

const texts = [
  ...calendarPhrases,
  ...schoolPhrases,
  ...nextSchoolPhrases,
  ...multiPhrases,
  ...threeYearPhrases,
].flatMap(([, phrases]) => phrases);
const period = fc.constantFrom(calendar2024, school2023, multi2024);
const pieces = fc.oneof(
  fc.constantFrom(...texts),
  fc.constantFrom(" ", ", ", "\n", " - ", "до ", "2024", "(", ")", "/"),
  fc.string({ maxLength: 6 }),
);
const meaning = fc
  .tuple(fc.constantFrom(...texts), period)
  .map(([text, plan]) => parseDeadline(text, plan))
  .filter((reading) => reading.kind === "read")
  .map((reading) => (reading as { meaning: Meaning }).meaning);

it("never throws", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 4 }), period, (some, plan) => void parseDeadline(some.join(""), plan)),
    { numRuns: 300 },
  );
});

it("reads back what it writes", () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), period, (text, plan) => {
      const reading = parseDeadline(text, plan);
      if (reading.kind !== "read" || /typo|reversed|invalid-date/.test(notation(reading.meaning))) return;
      const again = parseDeadline(formatMeaning(reading.meaning, undefined, plan), plan);
      expect(again.kind === "read" && comparable(again.meaning)).toEqual(comparable(reading.meaning));
    }),
    { numRuns: 300 },
  );
});

it("keeps an explicit year", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2040 }),
      fc.constantFrom("до 1 марта # г.", "май #", "15.10.#", "с 01.02.# по 03.04.#", "I квартал # года"),
      period,
      (year, shape, plan) => {
        const reading = parseDeadline(shape.replaceAll("#", String(year)), plan);
        const days =
          reading.kind === "read" ? [reading.meaning.start, reading.meaning.end].filter((day) => day !== null) : [];
        expect(days.length).toBeGreaterThan(0);
        expect(days.every((day) => day.startsWith(String(year)))).toBe(true);
      },
    ),
  );
});

it("orders surely before strictly and in part", () => {
  fc.assert(
    fc.property(meaning, meaning, meaning, (a, b, c) => {
      expect(certainlyBefore(a, a)).toBe(false);
      expect(certainlyBefore(a, b) && certainlyBefore(b, a)).toBe(false);
      if (certainlyBefore(a, b) && certainlyBefore(b, c)) expect(certainlyBefore(a, c)).toBe(true);
    }),
  );
});

it("sorts totally", () => {
  fc.assert(
    fc.property(meaning, meaning, meaning, (a, b, c) => {
      expect(Math.sign(compareForSort(a, b))).toBe(-Math.sign(compareForSort(b, a)) || 0);
      if (compareForSort(a, b) <= 0 && compareForSort(b, c) <= 0) expect(compareForSort(a, c)).toBeLessThanOrEqual(0);
      if (compareForSort(a, b) === 0) expect(a).toEqual(b);
    }),
  );
});

/** A suggested day is no part of the meaning, flags are a set. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "suggest")
      .map(([key, one]) => [key, key === "flags" && Array.isArray(one) ? [...one].sort() : comparable(one)]),
  );
}
