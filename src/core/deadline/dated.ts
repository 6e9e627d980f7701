import { addDays, type Day } from "../calendar/day";
import { type Period, periodTolerance } from "../calendar/period";
import { type Flag, type ListItem } from "./meaning";
import { dayOfMark, type Resolved, suggestion } from "./resolve";
import { type Grain, type Mark, type Unit } from "./unit";

/** A dated item with its days and the flags of its own; null where its year is not known. */
export function datedMeaning({ item, years, fromPlan }: Resolved, period: Period | null): ListItem | null {
  if (typeof years !== "object") return item.first === null && item.last === null ? anchored(item.anchor) : null;
  const ambiguous = fromPlan && period?.type === "school" && isAmbiguous(item.first, item.last);
  const flags: Flag[] = ambiguous ? ["ambiguous-year"] : [];
  const first = item.first && side(item.first.from, years.first);
  const last = item.last && side(item.last.to, years.last);
  const suggest = first?.suggest ?? last?.suggest;
  if ((first && first.day === null) || (last && last.day === null)) flags.push("invalid-date");
  const start = first?.day ?? null;
  const end = last?.day ?? null;
  switch (item.shape) {
    case "point":
      return noted({ kind: "point", start, end, ...(item.time ? { time: item.time } : {}) }, flags, suggest, period);
    case "limit":
      return noted(
        { kind: "limit", start: null, end: end && item.exclusive ? addDays(end, -1) : end },
        flags,
        suggest,
        period,
      );
    case "window": {
      if (start !== null && end !== null && end < start) flags.push("reversed");
      const after = item.exclusive && item.first ? dayOfMark(item.first.to, years.first) : null;
      const begin = after === null ? start : addDays(after, 1);
      const window = item.anchor === undefined ? {} : { startAnchor: item.anchor };
      return noted({ kind: "window", start: begin, end, ...window }, flags, suggest, period);
    }
  }
}

const anchored = (anchor: string | undefined): ListItem | null =>
  anchor === undefined ? null : { kind: "window", start: null, end: null, startAnchor: anchor };

interface Side {
  readonly day: Day | null;
  readonly suggest: Day | null;
}

function side(mark: Mark, year: number): Side {
  const day = dayOfMark(mark, year);
  return { day, suggest: day === null ? suggestion(mark, year) : null };
}

/** August and the third quarter may lie in either year of a school plan, and so may «конец года». */
function isAmbiguous(first: Unit | null, last: Unit | null): boolean {
  const unit = last ?? first;
  if (unit === null || (first !== null && last !== null && first !== last)) return false;
  if (unit.grain === "year-edge") return true;
  if (unit.grain === "quarter") return unit.to.month === 9;
  return unit.by === 8 && withinMonth.has(unit.grain);
}

const withinMonth: ReadonlySet<Grain> = new Set<Grain>(["day", "days", "part", "month"]);

function noted(item: ListItem, own: readonly Flag[], suggest: Day | null | undefined, period: Period | null): ListItem {
  const flags = [...own, ...planFlags(item, period)];
  return {
    ...item,
    ...(flags.length > 0 ? { flags } : {}),
    ...(suggest ? { suggest } : {}),
  };
}

/** Whether a range lies outside the plan's years, or only runs over their end. */
export function planFlags(range: { start: Day | null; end: Day | null }, period: Period | null): Flag[] {
  if (period === null) return [];
  const plan = periodTolerance(period);
  const days = [range.start, range.end].filter((day): day is Day => day !== null);
  if (days.some((day) => day < plan.start)) return ["outside-plan"];
  if (!days.some((day) => day > plan.end)) return [];
  return range.start !== null && range.start <= plan.end ? ["crosses-plan-end"] : ["outside-plan"];
}
