import { type Day } from "../calendar/day";
import { type Period } from "../calendar/period";
import { cutShort } from "./cut";
import { type Link } from "./element";
import { isClose, type Part, type Span } from "./part";
import { withDates } from "./recur-dates";
import { joinRecurrences } from "./recur-join";

/** Neighbours joined until nothing joins any more; null when a detail is left alone. */
export function joined(parts: readonly Part[], period: Period | null): readonly Part[] | null {
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

/** Dated parts in runs, and what stands after «далее» begun where the part before ends. */
export const inRuns = (parts: readonly Part[]): Part[] => runs(onwards(parts), () => true);

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
