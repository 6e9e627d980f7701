import { type Day, lastOfMonth } from "../calendar/day";
import { monthGenitives, monthNames } from "../calendar/month-names";
import { type DeadlineStyle } from "./style";

/** A range of days in words, `to` null for an open end. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** «01.03.2024» or «1 марта 2024 г.», in digits always with the year. */
export function formatDay(day: Day, style: DeadlineStyle, year: Year = "year"): string {
  const { y, m, d } = pieces(day);
  if (year === "no year") return style.day === "digits" ? `${two(d)}.${two(m)}` : `${d} ${monthGenitives[m - 1]}`;
  return style.day === "digits" ? `${two(d)}.${two(m)}.${y}` : `${d} ${monthGenitives[m - 1]} ${formatYear(y, style)}`;
}

export type Year = "year" | "no year";

/** «март 2024 г.», «март – май 2024 г.», «2024 год», «с 10.03.2024 по 20.03.2024». */
export function formatWindow({ start, end }: Days, style: DeadlineStyle, year: Year = "year"): string {
  const [a, b] = [pieces(start), pieces(end)];
  if (!isWholeMonths(start, end) || a.y > b.y || (a.y === b.y && a.m > b.m))
    return formatRange({ start, end }, style, year);
  if (a.m === 1 && b.m === 12 && year === "year") return a.y === b.y ? `${a.y} год` : `${a.y}${style.dash}${b.y} годы`;
  if (a.y !== b.y) {
    return year === "no year"
      ? `${monthNames[a.m - 1]}${style.dash}${monthNames[b.m - 1]}`
      : `${formatMonth(start, style)}${wide(style.dash)}${formatMonth(end, style)}`;
  }
  const months = a.m === b.m ? monthNames[a.m - 1] : `${monthNames[a.m - 1]}${style.dash}${monthNames[b.m - 1]}`;
  return year === "year" ? `${months} ${formatYear(a.y, style)}` : `${months}`;
}

function formatRange({ start, end }: Days, style: DeadlineStyle, year: Year): string {
  const [a, b] = [pieces(start), pieces(end)];
  if (style.day === "words" && a.y === b.y && a.m === b.m && a.d < b.d) {
    return `${a.d}–${formatDay(end, style, year)}`;
  }
  if (year === "no year" && a.y === b.y && a.m === b.m && a.d < b.d)
    return `${two(a.d)}–${formatDay(end, style, year)}`;
  const first =
    style.day === "words" && a.y === b.y && start < end
      ? formatDay(start, style, "no year")
      : formatDay(start, style, year);
  return `с ${first} по ${formatDay(end, style, year)}`;
}

export const isWholeMonths = (start: Day, end: Day): boolean =>
  start.endsWith("-01") && end === lastOfMonth(pieces(end).y, pieces(end).m);

export const formatMonth = (day: Day, style: DeadlineStyle): string => {
  const { y, m } = pieces(day);
  return `${monthNames[m - 1]} ${formatYear(y, style)}`;
};

const formatYear = (year: number, style: DeadlineStyle): string =>
  style.year === "" ? `${year}` : `${year} ${style.year}`;

/** Between two dates that hold spaces the dash has spaces too; a hyphen never has, unless the plan's own hand gives them. */
const wide = (dash: string): string => (dash.startsWith(" ") ? dash : dash === "-" ? " – " : ` ${dash} `);

export const pieces = (day: Day): { y: number; m: number; d: number } => ({
  y: Number(day.slice(0, 4)),
  m: Number(day.slice(5, 7)),
  d: Number(day.slice(8, 10)),
});

const two = (n: number): string => String(n).padStart(2, "0");
