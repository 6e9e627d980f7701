import { formatMeaning } from "../../../src/core/deadline/format";
import { firstDay, lastDay, parts } from "../../../src/core/deadline/interval";
import { type Meaning } from "../../../src/core/deadline/meaning";
import { relation } from "../../../src/core/deadline/order";
import { pairParts } from "../../../src/core/deadline/pair";
import { parseDeadline } from "../../../src/core/deadline/parse";
import { shiftMeaning } from "../../../src/core/deadline/shift";
import { styleOf } from "../../../src/core/deadline/style";
import { calendar2024, notation } from "./notation";

function read(text: string): Meaning {
  const reading = parseDeadline(text, calendar2024);
  if (reading.kind !== "read") throw new Error(reading.why);
  return reading.meaning;
}

describe("first and last day", () => {
  it.each([
    ["до 1 марта", null, "2024-03-01"],
    ["март", "2024-03-01", "2024-03-31"],
    ["с 1 марта", "2024-03-01", null],
    ["март, май", "2024-03-01", "2024-05-31"],
    ["по запросу", null, null],
  ])("%s", (text, first, last) => expect([firstDay(read(text)), lastDay(read(text))]).toEqual([first, last]));

  it("leaves out parts without a day", () => expect(parts(read("март, по запросу"))).toHaveLength(1));
});

describe("one before another", () => {
  it.each([
    ["до 1 марта", "15 марта", "certain"],
    ["15 марта", "до 1 марта", "impossible"],
    ["март", "апрель", "certain"],
    ["март", "с 20 марта", "possible"],
    ["март", "по запросу", "unknown"],
    ["31.02.2024", "апрель", "unknown"],
  ])("%s and %s: %s", (a, b, expected) => expect(relation(read(a), read(b))).toBe(expected));
});

describe("a year later", () => {
  it.each([
    ["февраль 2023", 1, "февраль 2024 г."],
    ["до 29.02.2024", 1, "до 28.02.2025"],
    ["март, май 2023 г.", 1, "март, май 2024 г."],
  ])("%s %d %s", (text, years, phrase) => expect(formatMeaning(shiftMeaning(read(text), years))).toBe(phrase));
});

describe("the plan's own style", () => {
  it.each([
    [["До 1 марта 2024 года", "Март-май 2024 года"], "до 05.06.2024", "До 5 июня 2024 года"],
    [["до 01.03.2024", "март 2024"], "апрель", "апрель 2024"],
    [["март-апрель", "май", "октябрь"], "сентябрь-ноябрь 2024", "сентябрь-ноябрь"],
    [["сентябрь-ноябрь 2024"], "ноябрь 2024 - январь 2025", "ноябрь 2024 – январь 2025"],
  ])("%s", (typed, text, phrase) => expect(formatMeaning(read(text), styleOf(typed), calendar2024)).toBe(phrase));
});

describe("deadlines of sub-items", () => {
  it.each([
    ["март, август, декабрь 2024 г.\nпо плану ИРО", 2, 2],
    ["март, август, декабрь 2024 г.\nпо плану ИРО", 4, 4],
    ["март 2024", 3, 3],
    ["март, май", 3, null],
  ])("%s for %d", (text, count, expected) => {
    const paired = pairParts(text, read(text), { count, period: calendar2024 });
    expect(paired?.length ?? null).toBe(expected);
  });

  it("gives one deadline to all", () => {
    const paired = pairParts("март", read("март"), { count: 2, period: calendar2024 });
    expect(paired?.map(notation)).toEqual(["window 2024-03-01 — 2024-03-31", "window 2024-03-01 — 2024-03-31"]);
  });
});
