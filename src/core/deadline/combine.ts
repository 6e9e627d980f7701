import { type Day } from "../calendar/day";
import { type Period, periodRange } from "../calendar/period";
import { cutShort } from "./cut";
import { datedMeaning, planFlags } from "./dated";
import { type Link, type Linked } from "./element";
import { type Assumption, type Flag, type ListItem, type Meaning, type Notes, type Range, type Recur } from "./meaning";
import { mergeChoices, settle } from "./neighbours";
import { isClose, type Entry, type Part, planSpan, type Span } from "./part";
import { everyTime, withDates } from "./recur-dates";
import { joinRecurrences } from "./recur-join";
import { assumptionsOf, type Resolved, resolveYears } from "./resolve";

export interface Combined {
  readonly meaning: Meaning;
  readonly assumed: readonly Assumption[];
}

/** The elements of a phrase as one meaning, or why they make none. */
export function combine(linked: readonly Linked[], period: Period | null): Combined | string {
  const settled = settle(linked);
  if (settled === null) return "Непонятно, что соединяет черта между датами.";
  const groups = settled.map(({ element }) => (element.kind === "dated" ? mergeChoices(element.items) : []));
  const resolved = resolveYears(groups.length === 1 && groups[0] ? groups[0] : groups.flat(), period);
  const parts = joined(placed(settled, resolved, period), period);
  if (parts === null) return whyApart(linked, resolved);
  if (parts.some((part) => part.kind === "dated" && part.entries.some(isYearless))) return noYear;
  const meanings: Meaning[] = [];
  for (const part of runs(onwards(parts), () => true)) {
    const meaning = meaningOf(part, period);
    if (typeof meaning === "string") return meaning;
    for (const one of meaning) {
      if (one.kind === "mixed" && one.flags === undefined) meanings.push(...one.parts);
      else meanings.push(one);
    }
  }
  const assumed = assumptionsOf(resolved);
  const spans = parts.some(
    (part) =>
      (part.kind === "ongoing" || part.kind === "recurrence") && part.span.start === null && part.span.end === null,
  );
  return { meaning: mixture(distinct(meanings)), assumed: spans ? [...assumed, "window"] : assumed };
}

/** What kept a part of a date from joining the rest. */
function whyApart(linked: readonly Linked[], resolved: readonly Resolved[]): string {
  const isWeekday = linked.some(({ element }) => element.kind === "detail" && element.detail.weekday !== undefined);
  if (!isWeekday) return "Не назван месяц, к которому относится число.";
  if (resolved.length === 0) return "Назван день недели, но не сказано, какой недели.";
  return resolved.some(({ years }) => years === "unknown") ? noYear : "На эту дату приходится другой день недели.";
}

const noYear = "Год не назван ни в сроке, ни в плане.";
const isYearless = ({ resolved: { years } }: Entry): boolean => years === "unknown";

function placed(linked: readonly Linked[], resolved: readonly Resolved[], period: Period | null): Part[] {
  let next = 0;
  return linked.map(({ element, link }): Part => {
    switch (element.kind) {
      case "dated": {
        const mine = resolved.slice(next, (next += mergeChoices(element.items).length));
        return { kind: "dated", link, entries: mine.map((entry) => entryOf(entry, period)) };
      }
      case "ongoing": {
        const [window] = element.window ? resolveYears([element.window], period) : [];
        const dated = window ? datedMeaning(window, period) : null;
        return {
          kind: "ongoing",
          link,
          steady: element.steady,
          span: dated ? { start: dated.start, end: dated.end } : planSpan,
        };
      }
      case "recurrence":
        return { kind: "recurrence", link, recur: element.recur, also: element.also ?? [], span: planSpan };
      case "detail":
        return { kind: "detail", link, detail: element.detail, also: element.also ?? [], freq: element.freq };
      case "ready":
        return { kind: "ready", link, meaning: element.meaning };
      case "onward":
        return { kind: "onward", link };
    }
  });
}

function entryOf(resolved: Resolved, period: Period | null): Entry {
  const anchored = resolved.item.anchor !== undefined && resolved.item.first === null && resolved.item.last === null;
  const entry = anchored ? { ...resolved, years: { first: 0, last: 0 }, fromPlan: false } : resolved;
  return { resolved: entry, meaning: datedMeaning(entry, period) };
}

/** Neighbours joined until nothing joins any more; null when a detail is left alone. */
function joined(parts: readonly Part[], period: Period | null): readonly Part[] | null {
  let current: readonly Part[] = runs(joinRecurrences(cutShort(parts)), inOneBreath);
  for (let changed = true; changed;) {
    const next = joinPair(current, period);
    changed = next !== null;
    current = next ?? current;
  }
  return current.some((part) => part.kind === "detail") ? null : current;
}

/** A list written in one breath, and not half in brackets. */
const inOneBreath = (before: Link, link: Link): boolean =>
  link !== "line" && link !== "stop" && link !== "bracket" && before !== "bracket";

function joinPair(parts: readonly Part[], period: Period | null): readonly Part[] | null {
  for (let at = 0; at + 1 < parts.length; at += 1) {
    const [a, b] = [parts[at], parts[at + 1]];
    if (a === undefined || b === undefined) continue;
    const one = a.kind === "onward" ? null : isClose(b.link) ? pair(a, b, period) : null;
    if (one !== null) return [...parts.slice(0, at), one, ...parts.slice(at + 2)];
  }
  return null;
}

function pair(a: Part, b: Part, period: Period | null): Part | null {
  if (a.kind === "recurrence" && b.kind === "dated") return withDates(a, b, period);
  if (a.kind === "dated" && b.kind === "recurrence") return relinked(withDates(b, a, period), a);
  if (a.kind === "recurrence" && b.kind === "ongoing") return b.steady ? null : { ...a, span: merged(a.span, b.span) };
  if (a.kind === "ongoing" && b.kind === "recurrence")
    return a.steady ? null : { ...b, link: a.link, span: merged(b.span, a.span) };
  if (a.kind === "ongoing" && b.kind === "dated") return withSpan(a, b);
  if (a.kind === "dated" && b.kind === "ongoing") return relinked(withSpan(b, a), a);
  return null;
}

const relinked = (part: Part | null, before: Part): Part | null => part && { ...part, link: before.link };
const merged = (own: Span, other: Span): Span => (own.start === null && own.end === null ? other : own);

/** «постоянно с 1 сентября»: the time that is written instead of the plan's. */
function withSpan(ongoing: Extract<Part, { kind: "ongoing" }>, dated: Extract<Part, { kind: "dated" }>): Part | null {
  const [entry, ...others] = dated.entries;
  if (
    !ongoing.steady ||
    others.length > 0 ||
    !entry?.meaning ||
    entry.meaning.kind === "point" ||
    entry.resolved.item.anchor !== undefined
  )
    return null;
  const { start, end, kind, flags } = entry.meaning;
  if (flags?.includes("invalid-date") || flags?.includes("reversed")) return null;
  const apart = ongoing.link === "comma" || dated.link === "comma";
  if (apart && (kind === "limit" || end !== null)) return null;
  return { ...ongoing, span: { start, end } };
}

/** Dated parts beside each other are one list, where the words between them allow it. */
function runs(parts: readonly Part[], allows: (before: Link, link: Link) => boolean): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    if (part.kind === "dated" && before?.kind === "dated" && allows(before.link, part.link)) {
      result[result.length - 1] = { ...before, entries: [...before.entries, ...part.entries] };
    } else result.push(part);
  }
  return result;
}

/** «далее – ежемесячно» begins where what stands before ends. */
function onwards(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  let begin: Day | null = null;
  for (const part of parts) {
    if (part.kind === "onward") {
      begin = lastEnd(result);
      continue;
    }
    const starts =
      begin !== null && (part.kind === "recurrence" || part.kind === "ongoing") && part.span.start === null;
    result.push(starts ? { ...part, span: { start: begin, end: part.span.end } } : part);
    begin = null;
  }
  return result;
}

function lastEnd(parts: readonly Part[]): Day | null {
  const before = parts.at(-1);
  if (before?.kind !== "dated") return null;
  const last = before.entries.at(-1)?.meaning;
  return last?.end ?? last?.start ?? null;
}

function meaningOf(part: Part, period: Period | null): readonly Meaning[] | string {
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
function distinct(meanings: readonly Meaning[]): readonly Meaning[] {
  if (meanings.length < 2) return meanings;
  const seen = new Set<string>();
  return meanings.filter((meaning) => {
    const key = JSON.stringify(meaning);
    const again = seen.has(key);
    seen.add(key);
    return !again;
  });
}

function mixture(parts: readonly Meaning[]): Meaning {
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
