import { type Recur } from "./meaning";
import { type DetailPart, isClose, type Part, planSpan, type RecurrencePart } from "./part";

/** Joins a recurrence with the details beside it: «ежемесячно, до 25 числа», «еженедельно по пятницам». */
export function joinRecurrences(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    const joined = before !== undefined && (isClose(part.link) || part.link === "start") ? join(before, part) : null;
    if (joined === null) result.push(part);
    else result[result.length - 1] = joined;
  }
  return result.map(standing);
}

function join(before: Part, next: Part): Part | null {
  if (before.kind === "recurrence" && next.kind === "recurrence") return joinTwo(before, next);
  if (before.kind === "recurrence" && next.kind === "detail") return joinDetail(before, next);
  if (before.kind === "detail" && next.kind === "recurrence") {
    const joined = joinDetail(next, before);
    return joined && { ...joined, link: before.link };
  }
  return null;
}

/** Two ways to say how often, where one only adds to the other. */
function joinTwo(a: RecurrencePart, b: RecurrencePart): RecurrencePart | null {
  if (a.recur.freq !== b.recur.freq || overlap(a.recur, b.recur)) return null;
  return { ...a, recur: { ...a.recur, ...b.recur }, also: [...a.also, ...b.also] };
}

const overlap = (a: Recur, b: Recur): boolean =>
  Object.entries(a).some(([key, value]) => key !== "freq" && key in b && b[key as keyof Recur] !== value);

function joinDetail(recurrence: RecurrencePart, { detail, freq, also }: DetailPart): RecurrencePart | null {
  const { recur } = recurrence;
  const fits = freq === null || freq === recur.freq || detail.monthOffset !== undefined;
  if (!fits || overlap(recur, { ...detail, freq: recur.freq })) return null;
  return { ...recurrence, recur: { ...recur, ...detail }, also: [...recurrence.also, ...also] };
}

/** A detail that tells its own period is a recurrence by itself. */
function standing(part: Part): Part {
  if (part.kind !== "detail") return part;
  const freq = part.freq ?? (part.detail.monthOffset !== undefined ? "month" : null);
  return freq === null
    ? part
    : { kind: "recurrence", recur: { freq, ...part.detail }, also: part.also, span: planSpan, link: part.link };
}
