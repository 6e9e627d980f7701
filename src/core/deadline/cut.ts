import { dayOf, weekday } from "../calendar/day";
import { type Part } from "./part";

/**
 * «II квартал (до 15 мая)», «март, до 15 числа»: a limit that cuts the end of the period before it. A limit outside the
 * period, or without brackets, is a deadline of its own.
 */
export function cutShort(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    const cut = before === undefined ? null : (cutPart(before, part) ?? sameDay(before, part));
    if (cut === null) result.push(part);
    else result[result.length - 1] = cut;
  }
  return result;
}

/** «15 марта (пятница)», «пятница, 15 марта»: the weekday of the day, when it is its weekday. */
function sameDay(before: Part, part: Part): Part | null {
  const [dated, detail] = before.kind === "dated" ? [before, part] : [part, before];
  if (dated.kind !== "dated" || detail.kind !== "detail" || detail.also.length > 0) return null;
  if (Object.keys(detail.detail).join() !== "weekday" || dated.entries.length !== 1) return null;
  const meaning = dated.entries[0]?.meaning;
  if (!meaning?.end || meaning.kind === "window" || weekday(meaning.end) !== detail.detail.weekday) return null;
  return { ...dated, link: before.link };
}

function cutPart(before: Part, part: Part): Part | null {
  if (before.kind !== "dated") return null;
  const last = before.entries.at(-1);
  if (last?.meaning?.kind !== "window") return null;
  const end = limitOf(part, last.meaning.start);
  const { start } = last.meaning;
  if (end === null || (start !== null && end < start) || (last.meaning.end !== null && end > last.meaning.end))
    return null;
  return { ...before, entries: [...before.entries.slice(0, -1), { ...last, meaning: { ...last.meaning, end } }] };
}

function limitOf(part: Part, start: string | null): string | null {
  if (part.kind === "dated" && part.link === "bracket") {
    const [only, ...others] = part.entries;
    return only?.meaning?.kind === "limit" && others.length === 0 ? only.meaning.end : null;
  }
  if (part.kind !== "detail" || part.freq !== null || part.detail.byDay === undefined || start === null) return null;
  return dayOf(Number(start.slice(0, 4)), Number(start.slice(5, 7)), part.detail.byDay);
}
