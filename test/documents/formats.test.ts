import { dayOfSerial } from "../../src/documents/sheet/dates";
import { displayNumber } from "../../src/documents/sheet/number-format";
import { formatNumber } from "../../src/documents/word/number-format";

describe("a number on a sheet", () => {
  it.each<[number, string, string]>([
    [1.1, "General", "1.1"],
    [1.1, "0.00", "1.10"],
    [3, "0", "3"],
    [0.1 + 0.2, "General", "0.3"],
    [123456789012, "General", "1,23457E+11"],
    [7, "000", "007"],
    [0.105, "0.0%", "10,5%"],
    [1234567.5, "#,##0.00", "1\u00a0234\u00a0567,50"],
    [-1500, "#,##0;[Red]-#,##0", "-1\u00a0500"],
    [0, '0;-0;"нет"', "нет"],
    [3.5, '0.00" балл"', "3,50 балл"],
    [250, "#,##0 [$₽-419]", "250 ₽"],
    [0.5, "0.##", "0.5"],
    [45231, "dd.mm.yyyy", "01.11.2023"],
    [45232, "d\\.m", "2.11"],
    [45232, "dd.mmm", "02.ноя"],
    [45261, '[$-419]d\\ mmmm\\ yyyy\\ "г.";@', "1 декабря 2023 г."],
    [45231, "[$-419]mmmm\\ yyyy;@", "ноябрь 2023"],
    [45231, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "1 ноября 2023 г."],
    [45231, "dddd", "среда"],
    [45231.5, "dd.mm.yyyy h:mm", "01.11.2023 12:00"],
    [1.25, "[h]:mm:ss", "30:00:00"],
    [-1, "dd.mm.yyyy", "########"],
  ])("%d under «%s» is «%s»", (value, format, shown) => {
    expect(displayNumber(value, format, dayOfSerial(value, false))).toBe(shown);
  });
});

describe("the day of a serial number", () => {
  it.each<[number, boolean, string | null]>([
    [45232, false, "2023-11-02"],
    [43770, true, "2023-11-02"],
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [60, false, null],
    [61, false, "1900-03-01"],
    [2_958_465, false, "9999-12-31"],
    [2_958_466, false, null],
    [0, false, null],
  ])("%d (from 1904: %s) is %s", (serial, from1904, day) => expect(dayOfSerial(serial, from1904)).toBe(day));
});

describe("an automatic number of Word", () => {
  it.each<[number, string, string]>([
    [4, "decimal", "4"],
    [4, "decimalZero", "04"],
    [14, "upperRoman", "XIV"],
    [9, "lowerRoman", "ix"],
    [2, "upperLetter", "B"],
    [27, "lowerLetter", "aa"],
    [10, "russianLower", "к"],
    [30, "russianUpper", "АА"],
    [4, "none", ""],
    [0, "upperRoman", "0"],
    [4, "chicago", "4"],
  ])("%d as %s is «%s»", (value, format, shown) => expect(formatNumber(value, format)).toBe(shown));
});
