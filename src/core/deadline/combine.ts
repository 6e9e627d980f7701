import { type Period } from "../calendar/period";
import { datedMeaning } from "./dated";
import { type Linked } from "./element";
import { inRuns, joined } from "./join-parts";
import { type Assumption, type Meaning } from "./meaning";
import { mergeChoices, settle } from "./neighbours";
import { type Entry, type Part, planSpan } from "./part";
import { distinct, meaningOf, mixture, noYear } from "./part-meaning";
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
  for (const part of inRuns(parts)) {
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
