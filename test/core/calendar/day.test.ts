import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { addDays, addMonths, addYears, daysBetween, daysInMonth, weekday } from "../../../src/core/calendar/day";

const day = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, dayOfMonth]) => Temporal.PlainDate.from({ year, month, day: dayOfMonth }));

describe("days are counted as Temporal counts them", () => {
  it("by days, months and years", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -500, max: 500 }), (date, n) => {
        expect(addDays(date.toString(), n)).toBe(date.add({ days: n }).toString());
        expect(addMonths(date.toString(), n)).toBe(date.add({ months: n }).toString());
        expect(addYears(date.toString(), n)).toBe(date.add({ years: n }).toString());
      }),
    );
  });

  it("from one to another", () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(daysBetween(from.toString(), to.toString())).toBe(from.until(to, { largestUnit: "day" }).days);
      }),
    );
  });

  it("in the week and the month", () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(weekday(date.toString())).toBe(date.dayOfWeek);
        expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth);
      }),
    );
  });
});

it.each([
  ["2024-01-31", 1, "2024-02-29"],
  ["2023-01-31", 1, "2023-02-28"],
])("%s and %d month is the last day there is: %s", (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

it("what is no day is refused", () => {
  expect(() => addDays("31.02.2024", 1)).toThrow(RangeError);
});
