import { addWorkdays, isWorkingDay, workdaysBetween } from "../../../src/core/calendar/workdays";

describe("working days", () => {
  it.each([
    ["2024-01-09", true, "the first after the New Year holidays"],
    ["2024-01-08", false, "a New Year holiday"],
    ["2024-02-23", false, "Defender's day"],
    ["2024-04-27", true, "a Saturday worked by decree"],
    ["2024-04-29", false, "a Monday freed by decree"],
    ["2023-11-06", false, "4 November fell on Saturday"],
    ["2025-02-24", true, "23 February moved to May by decree"],
    ["2026-03-09", false, "8 March falls on Sunday"],
    ["2027-06-14", false, "12 June falls on Saturday"],
    ["2024-03-16", false, "a Saturday"],
  ])("%s is worked: %s (%s)", (day, worked) => expect(isWorkingDay(day)).toBe(worked));

  // Норма рабочих дней of the official production calendars, five-day week.
  it.each([
    [2021, 247],
    [2022, 247],
    [2023, 247],
    [2024, 248],
    [2025, 247],
    [2026, 247],
  ])("%i has %i of them", (year, count) => expect(workdaysBetween(`${year}-01-01`, `${year}-12-31`)).toBe(count));

  it("follows the office's own list before everything else", () => {
    const own = { off: ["2024-03-18"], working: ["2024-03-16", "2024-02-23"] };
    expect([isWorkingDay("2024-03-18", own), isWorkingDay("2024-03-16", own), isWorkingDay("2024-02-23", own)]).toEqual(
      [false, true, true],
    );
  });

  it("counts between and from", () => {
    expect(workdaysBetween("2024-03-04", "2024-03-11")).toBe(5);
    expect(workdaysBetween("2024-03-11", "2024-03-04")).toBe(0);
    expect(addWorkdays("2024-03-07", 1)).toBe("2024-03-11");
    expect(addWorkdays("2024-03-11", -1)).toBe("2024-03-07");
  });
});
