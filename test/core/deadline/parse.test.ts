import { type Period } from "../../../src/core/calendar/period";
import { parseDeadline } from "../../../src/core/deadline/parse";
import { calendarPhrases } from "./corpus/calendar";
import { laterPhrases } from "./corpus/calendar-2026";
import { multiPhrases } from "./corpus/multi";
import { threeYearPhrases } from "./corpus/multi-2023";
import { doubtfulTexts, otherTexts } from "./corpus/no-dates";
import { nonePhrases } from "./corpus/none";
import { schoolPhrases } from "./corpus/school";
import { nextSchoolPhrases } from "./corpus/school-2024";
import {
  calendar2024,
  calendar2026,
  type Corpus,
  multi2023,
  multi2024,
  notationOf,
  school2023,
  school2024,
} from "./notation";

const corpora: readonly (readonly [string, Period | null, Corpus])[] = [
  ["for 2024", calendar2024, calendarPhrases],
  ["for the school year 2023/2024", school2023, schoolPhrases],
  ["for 2024–2026", multi2024, multiPhrases],
  ["for 2026", calendar2026, laterPhrases],
  ["for the school year 2024/2025", school2024, nextSchoolPhrases],
  ["for 2023–2025", multi2023, threeYearPhrases],
  ["without years", null, nonePhrases],
];

describe.each(corpora)("phrases of a plan %s", (_, period, corpus) => {
  it.each(corpus)("%s", (value, phrases) => {
    const read = phrases.map((phrase) => `${notationOf(parseDeadline(phrase, period))} ← ${phrase}`);
    expect(read).toEqual(phrases.map((phrase) => `${value} ← ${phrase}`));
  });
});

describe("texts that are no deadlines", () => {
  it.each(otherTexts)("%s", (text) => {
    for (const period of [calendar2024, school2023, multi2024, null]) {
      const reading = parseDeadline(text, period);
      if (reading.kind === "read")
        expect(reading.meaning).toEqual({ kind: "none", start: null, end: null, flags: ["not-a-deadline"] });
    }
  });
});

describe("deadlines that leave the day open", () => {
  it.each(doubtfulTexts)("%s", (text) => {
    const reading = parseDeadline(text, calendar2024);
    expect(reading.kind).toBe("unreadable");
    expect(reading.kind === "unreadable" && reading.why).toMatch(/^Срок «[^]+» не понят\. [А-Я][^]+\.$/);
  });
});

it("is large enough to be a language", () => {
  const phrases = corpora.flatMap(([, , corpus]) => corpus.flatMap(([, typed]) => typed));
  expect(phrases.length).toBeGreaterThan(700);
  expect(otherTexts.length).toBeGreaterThan(80);
});

describe("what a plan without years leaves open", () => {
  it.each(["март", "до 1 марта", "постоянно", "1 раз в месяц", "I квартал", "сентябрь, май 2024 г."])("%s", (text) => {
    expect(notationOf(parseDeadline(text, null))).toBe(
      `unreadable: Срок «${text}» не понят. Год не назван ни в сроке, ни в плане.`,
    );
  });
});

describe("what was assumed", () => {
  it.each([
    ["до 1 марта", ["year"]],
    ["до 01.03.2024", []],
    ["до 01.03.24", ["century"]],
    ["постоянно", ["window"]],
    ["март, май 2024 г.", []],
    ["по запросу", []],
  ])("%s", (text, assumed) => {
    const reading = parseDeadline(text, calendar2024);
    expect(reading.kind === "read" && reading.assumed).toEqual(assumed);
  });
});

describe("repairs point at the typed text", () => {
  it.each([
    ["до 1 феврал", "феврал", "февраль"],
    ["до 15 мая 2О24 г.", "2О24", "2024"],
    ["в  сентябpе", "сентябpе", "сентябре"],
    ["в течении года", "в течении", "в течение"],
  ])("%s", (text, typed, meant) => {
    const reading = parseDeadline(text, calendar2024);
    const repairs = reading.kind === "read" ? (reading.repairs ?? []) : [];
    expect(repairs.map(({ from, to, read }) => [text.slice(from, to), read])).toEqual([[typed, meant]]);
  });
});
