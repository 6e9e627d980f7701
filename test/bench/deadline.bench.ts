import * as chrono from "chrono-node";
import { type Period } from "../../src/core/calendar/period";
import { parseDeadline } from "../../src/core/deadline/parse";
import { calendarPhrases } from "../core/deadline/corpus/calendar";
import { otherTexts } from "../core/deadline/corpus/no-dates";
import { schoolPhrases } from "../core/deadline/corpus/school";
import { calendar2024, type Corpus, notationOf, school2023 } from "../core/deadline/notation";

interface Phrase {
  readonly text: string;
  readonly period: Period;
  /** What it means, "" for a text that is no deadline. */
  readonly value: string;
}

type Verdict = "right" | "wrong" | "silent";

/** Ours and chrono-node on the same phrases: the time of the processor alone counts, since other programs run beside. */
export default async function deadlineBench(): Promise<{
  title: string;
  rows: { what: string; ours: string; peer: string; ratio: number; wanted: string; ok: boolean }[];
}> {
  const phrases = [...of(calendarPhrases, calendar2024), ...of(schoolPhrases, school2023), ...others()];
  const speed = usual(phrases);
  const ours = shares(phrases.map(judgeOurs));
  const peer = shares(phrases.map(judgePeer));
  return Promise.resolve({
    title: `Сроки: ${phrases.length} фраз, свой разбор и chrono-node (chrono.ru)`,
    rows: [
      {
        what: "фраз в секунду, без кэша",
        ours: Math.round(speed.ours).toString(),
        peer: Math.round(speed.peer).toString(),
        ratio: speed.ours / speed.peer,
        wanted: "≥ 1",
        ok: speed.ours >= speed.peer,
      },
      {
        what: "прочитано верно, %",
        ours: percent(ours.right),
        peer: percent(peer.right),
        ratio: ours.right / peer.right,
        wanted: "> 1",
        ok: ours.right > peer.right,
      },
      {
        what: "прочитано неверно, %",
        ours: percent(ours.wrong),
        peer: percent(peer.wrong),
        ratio: peer.wrong === 0 ? 1 : ours.wrong / peer.wrong,
        wanted: "0",
        ok: ours.wrong === 0,
      },
    ],
  });
}

const of = (corpus: Corpus, period: Period): Phrase[] =>
  corpus.flatMap(([value, texts]) => texts.map((text) => ({ text, period, value })));

const others = (): Phrase[] => otherTexts.map((text) => ({ text, period: calendar2024, value: "" }));

function judgeOurs({ text, period, value }: Phrase): Verdict {
  const reading = parseDeadline(text, period);
  if (reading.kind === "unreadable") return value === "" ? "right" : "silent";
  if (value === "") return reading.meaning.kind === "none" ? "right" : "wrong";
  return notationOf(reading) === value ? "right" : "wrong";
}

/** A phrase with one deadline is right by its days; any day read from another phrase is wrong; none there is right. */
function judgePeer({ text, period, value }: Phrase): Verdict {
  const results = chrono.ru.parse(text, reference(period));
  const [only, ...more] = results;
  const days = /^(limit|point|window) (\S+) — (\S+)/.exec(value);
  if (days === null) return only === undefined ? (/\d{4}-\d\d-\d\d/.test(value) ? "silent" : "right") : "wrong";
  if (only === undefined) return "silent";
  const [, kind, start = "", end = ""] = days;
  const first = iso(only.start);
  const last = only.end ? iso(only.end) : first;
  const right = kind === "limit" ? first === end && last === end : first === start && last === end;
  return right && more.length === 0 ? "right" : "wrong";
}

const reference = (period: Period): Date =>
  new Date(period.type === "calendar" ? period.year : period.from, period.type === "school" ? 8 : 0, 1);

const iso = (found: chrono.ParsedComponents): string =>
  [found.get("year"), found.get("month"), found.get("day")].map((part) => String(part).padStart(2, "0")).join("-");

interface Shares {
  readonly right: number;
  readonly wrong: number;
}

const shares = (verdicts: readonly Verdict[]): Shares => ({
  right: verdicts.filter((verdict) => verdict === "right").length / verdicts.length,
  wrong: verdicts.filter((verdict) => verdict === "wrong").length / verdicts.length,
});

const percent = (share: number): string => (100 * share).toFixed(1);

const WARMING = 15;
const ROUNDS = 31;

/**
 * Phrases a second in the middle one of many rounds, the two taking turns on the same phrases. The first rounds, in which
 * Node still compiles either of them, do not count; a lucky round of one does not either.
 */
function usual(phrases: readonly Phrase[]): { ours: number; peer: number } {
  const references = phrases.map(({ period }) => reference(period));
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < WARMING + ROUNDS; round += 1) {
    const own = perSecond(phrases.length, () => phrases.forEach(({ text, period }) => parseDeadline(text, period)));
    const other = perSecond(phrases.length, () =>
      phrases.forEach(({ text }, index) => chrono.ru.parse(text, references[index])),
    );
    if (round < WARMING) continue;
    ours.push(own);
    peer.push(other);
  }
  return { ours: middle(ours), peer: middle(peer) };
}

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function perSecond(count: number, run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (count * 1e6) / (user + system);
}
