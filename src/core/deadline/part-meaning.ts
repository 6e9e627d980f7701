import { type Day } from "../calendar/day";
import { type Period, periodRange } from "../calendar/period";
import { planFlags } from "./dated";
import { type Flag, type ListItem, type Meaning, type Notes, type Range, type Recur } from "./meaning";
import { type Entry, type Part, planSpan, type Span } from "./part";
import { everyTime } from "./recur-dates";
import { type Resolved } from "./resolve";

/** What a part means, or why it means nothing: one meaning, or one for each of its times. */
export function meaningOf(part: Part, period: Period | null): readonly Meaning[] | string {
  switch (part.kind) {
    case "dated":
      return datedRun(part.entries, period);
    case "ongoing": {
      const span = windowOf(part.span, period);
      return span === null ? noYear : [{ kind: "ongoing", ...span }];
    }
    case "recurrence": {
      const span = windowOf(part.span, period);
      if (span === null) return noYear;
      return [{}, ...part.also].map((other) => recurrence({ ...part.recur, ...other }, span));
    }
    case "ready":
      return [part.meaning];
    case "detail":
    case "onward":
      return "Срок обрывается.";
  }
}

type Window = { start: Day; end: Day } & Notes;

const recurrence = (recur: Recur, { start, end, ...notes }: Window): Meaning => ({
  kind: "recurrence",
  start,
  end,
  recur,
  ...notes,
});

/** The plan's window, or what is written of it. */
function windowOf(span: Span, period: Period | null): Window | null {
  const plan = period && periodRange(period);
  const start = span.start ?? plan?.start ?? null;
  const end = span.end ?? plan?.end ?? null;
  if (start === null || end === null) return null;
  const typed = span.start !== null || span.end !== null;
  const flags = typed ? planFlags({ start: span.start ?? start, end: span.end ?? end }, period) : [];
  const reversed: Flag[] = end < start ? ["reversed"] : [];
  const all = [...reversed, ...flags];
  return { start, end, ...(all.length > 0 ? { flags: all } : {}) };
}

function datedRun(entries: readonly Entry[], period: Period | null): readonly Meaning[] | string {
  const items: ListItem[] = [];
  const every: Resolved[] = [];
  for (const { resolved, meaning } of entries) {
    if (resolved.years === "every") every.push(resolved);
    else if (meaning !== null) items.push(meaning);
    else return noYear;
  }
  const either: Flag[] = entries.some(({ resolved }) => resolved.item.either) ? ["either"] : [];
  const yearly = every.length === 0 ? [] : yearlyOf(every, period);
  if (typeof yearly === "string") return yearly;
  const listed = items.length === 0 ? [] : listOf(items, either);
  return typeof listed === "string" ? listed : [...listed, ...yearly];
}

/** What a plan of several years means in each of them: one recurrence, or one for each day. */
function yearlyOf(every: readonly Resolved[], period: Period | null): readonly Meaning[] | string {
  const window = windowOf(planSpan, period);
  if (window === null) return noYear;
  const items = every.map(({ item }) => item);
  const together = everyTime(items, "year");
  if (together !== null) return [recurrence({ freq: "year", ...together }, window)];
  const apart = items.map((item) => everyTime([item], "year"));
  if (apart.some((when) => when === null)) return "Не назван год, а план составлен на несколько лет.";
  return apart.map((when) => recurrence({ freq: "year", ...when }, window));
}

function listOf(items: readonly ListItem[], flags: readonly Flag[]): readonly Meaning[] | string {
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0) {
    const all = [...flags, ...(only.flags ?? [])];
    return [all.length > 0 ? { ...only, flags: all } : only];
  }
  const days = daysIn(items);
  if (days.length === 0) return "Ни одной из дат нет в календаре.";
  return [{ kind: "list", start: least(days), end: greatest(days), items, ...(flags.length > 0 ? { flags } : {}) }];
}

/** One thing said twice is one thing, but for dates, where each may belong to a sub-item. */
export function distinct(meanings: readonly Meaning[]): readonly Meaning[] {
  if (meanings.length < 2) return meanings;
  const seen = new Set<string>();
  return meanings.filter((meaning) => {
    const key = JSON.stringify(meaning);
    const again = seen.has(key);
    seen.add(key);
    return !again;
  });
}

/** One meaning alone, or all of them mixed, over the days of them all. */
export function mixture(parts: readonly Meaning[]): Meaning {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  const days = daysIn(parts);
  const hull = days.length === 0 ? { start: null, end: null } : { start: least(days), end: greatest(days) };
  return { kind: "mixed", ...hull, parts };
}

function daysIn(ranges: readonly Range[]): readonly Day[] {
  const days: Day[] = [];
  for (const { start, end } of ranges) {
    if (start !== null) days.push(start);
    if (end !== null) days.push(end);
  }
  return days;
}

const least = (days: readonly Day[]): Day => days.reduce((a, b) => (b < a ? b : a));
const greatest = (days: readonly Day[]): Day => days.reduce((a, b) => (b > a ? b : a));

export const noYear = "Год не назван ни в сроке, ни в плане.";
