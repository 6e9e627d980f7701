import { scaleOf } from "../../src/pane/region/scale";

const year = scaleOf({ start: "2024-01-01", end: "2024-12-31" }, 366);

it.each([
  ["2024-01-01", 0],
  ["2024-02-01", 31],
  ["2024-12-31", 365],
  ["2023-06-01", 0],
  ["2025-06-01", 366],
])("%s stands at %d of a year that is 366 wide", (day, x) => {
  expect(year.at(day)).toBeCloseTo(x);
});

it("a window takes its days, its last among them", () => {
  expect(year.span({ start: "2024-02-01", end: "2024-02-29" })).toEqual({ x: 31, width: 29 });
});

it("a single day is still seen, at the end of the year too", () => {
  const { x, width } = year.span({ start: "2024-12-31", end: "2024-12-31" });
  expect(width).toBeGreaterThanOrEqual(4);
  expect(x + width).toBeLessThanOrEqual(366);
});

it("has a month for every month", () => {
  expect(year.months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});
