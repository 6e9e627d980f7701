import { type Period, periodRange } from "../calendar/period";
import { formatDay, pieces } from "./format-days";
import { type DeadlineStyle } from "./style";

/** Phrases for what goes on throughout: «в течение года», «в течение 2023/2024 учебного года», the nicest first. */
export function ongoingPhrases(start: string, end: string, style: DeadlineStyle, period: Period | null): string[] {
  const plan = period && periodRange(period);
  const own = plan !== null && plan.start === start && plan.end === end;
  const short = own
    ? [
        period?.type === "school"
          ? "в течение учебного года"
          : period?.type === "multi"
            ? "весь период"
            : "в течение года",
      ]
    : [];
  const [a, b] = [pieces(start), pieces(end)];
  const years = start.endsWith("-01-01") && end.endsWith("-12-31");
  const school = start.endsWith("-09-01") && end.endsWith("-05-31") && b.y === a.y + 1;
  const named = years
    ? [a.y === b.y ? `в течение ${a.y} года` : `в течение ${a.y}–${b.y} годов`]
    : school
      ? [`в течение ${a.y}/${b.y} учебного года`]
      : [];
  return [...short, ...named, `постоянно ${formatSpan(start, end, style)}`];
}

/** «с 01.03.2024 по 31.05.2024» */
export const formatSpan = (start: string, end: string, style: DeadlineStyle): string =>
  `с ${formatDay(start, style)} по ${formatDay(end, style)}`;
