import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatMeaning } from "../../src/core/deadline/format";
import { type Flag, type Meaning } from "../../src/core/deadline/meaning";
import { parseDeadline } from "../../src/core/deadline/parse";
import { calendarPhrases } from "../core/deadline/corpus/calendar";
import { laterPhrases } from "../core/deadline/corpus/calendar-2026";
import { multiPhrases } from "../core/deadline/corpus/multi";
import { threeYearPhrases } from "../core/deadline/corpus/multi-2023";
import { otherTexts } from "../core/deadline/corpus/no-dates";
import { schoolPhrases } from "../core/deadline/corpus/school";
import { nextSchoolPhrases } from "../core/deadline/corpus/school-2024";
import { calendar2024, calendar2026, multi2023, multi2024, school2023, school2024 } from "../core/deadline/notation";

const path = join(__dirname, "deadlines.md");

/** UPDATE_GOLDEN=1 writes the page anew; otherwise a stale page fails. */
it("the page of phrases is up to date", () => {
  const page = render();
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, page);
  expect(existsSync(path) && readFileSync(path, "utf8")).toBe(page);
});

function render(): string {
  const sections = [
    ["План на 2024 год", calendarPhrases, calendar2024],
    ["План на 2023/2024 учебный год", schoolPhrases, school2023],
    ["План на 2024–2026 годы", multiPhrases, multi2024],
    ["План на 2026 год", laterPhrases, calendar2026],
    ["План на 2024/2025 учебный год", nextSchoolPhrases, school2024],
    ["План на 2023–2025 годы", threeYearPhrases, multi2023],
  ] as const;
  const tables = sections.map(([title, corpus, period]) => {
    const rows = corpus.flatMap(([, phrases]) =>
      phrases.map((phrase) => row(phrase, meaningWords(parseDeadline(phrase, period)))),
    );
    return `## ${title}\n\n| Написано | Понято |\n|---|---|\n${rows.join("\n")}\n`;
  });
  const others = otherTexts.map((text) => `- ${text.replace(/\n/g, " ⏎ ")}`).join("\n");
  return `# Что значат сроки\n\nСтраница составлена программой: слева срок, как его пишут в планах, справа — как он понят.\n\n${tables.join("\n")}\n## Не сроки\n\n${others}\n`;
}

const row = (phrase: string, words: string): string => `| ${cell(phrase)} | ${cell(words)} |`;
const cell = (text: string): string => text.replace(/\n/g, " ⏎ ").replace(/\|/g, "\\|");

function meaningWords(reading: ReturnType<typeof parseDeadline>): string {
  return reading.kind === "read" ? inWords(reading.meaning) : reading.why;
}

function inWords(meaning: Meaning): string {
  const flags = (meaning.flags ?? []).map((flag) => notes[flag]);
  return [days(meaning), ...flags].join("; ");
}

function days(meaning: Meaning): string {
  switch (meaning.kind) {
    case "limit":
      return meaning.end === null ? "крайний день неизвестен" : `не позднее ${day(meaning.end)}`;
    case "point":
      return meaning.start === null
        ? "день неизвестен"
        : `в день ${day(meaning.start)}${meaning.time ? ` в ${meaning.time}` : ""}`;
    case "window": {
      const from = meaning.startAnchor
        ? `с события «${meaning.startAnchor}»`
        : meaning.start === null
          ? ""
          : `с ${day(meaning.start)}`;
      return `${from}${meaning.end === null ? " и далее" : ` по ${day(meaning.end)}`}`.trim();
    }
    case "ongoing":
      return `всё время с ${day(meaning.start)} по ${day(meaning.end)}`;
    case "recurrence":
      return `повторяется: ${formatMeaning(meaning)}`;
    case "list":
      return `несколько сроков: ${meaning.items.map(inWords).join(", ")}`;
    case "mixed":
      return `разные сроки: ${meaning.parts.map(inWords).join(" + ")}`;
    case "open":
      return `смотри документ: ${meaning.ref}`;
    case "request":
      return `когда понадобится: ${meaning.ref}`;
    case "event":
      return `по событию: ${meaning.anchor}`;
    case "calendar":
      return `по учебному графику: ${meaning.anchor}`;
    case "relative":
      return `отсчёт: ${formatMeaning(meaning)}`;
    case "none":
      return "срока нет";
  }
}

const day = (iso: string): string => iso.split("-").reverse().join(".");

const notes: Readonly<Record<Flag, string>> = {
  typo: "исправлена описка",
  "invalid-date": "такого дня нет в календаре",
  reversed: "начало позже конца",
  "outside-plan": "вне лет плана",
  "crosses-plan-end": "выходит за конец плана",
  "ambiguous-year": "год неоднозначен",
  either: "на выбор",
  empty: "пусто",
  "not-a-deadline": "текст не о сроке",
  tbd: "уточняется",
};
