import { type Context, match, skip, sticky, type Taken } from "../form";

const TIME = sticky(
  /,?\s?(?:(?:в|с|к)\s(?<hour>\d{1,2})\s?[:.-]\s?(?<minute>[0-5]\d)(?![\d.])|(?<hour2>\d{1,2}):(?<minute2>[0-5]\d)(?![\d.])|(?<hour3>\d{1,2})[.-](?<minute3>[0-5]\d)\s?(?=ч)|(?<hour5>\d{1,2})\.(?<minute5>00|1[3-9]|[2-5]\d)(?![\d.])|(?:в|к)\s(?<hour4>\d{1,2})\s?ч(?:ас(?:ов|а)?)?\.?\s?(?<minute4>[0-5]\d)\s?мин(?:ут)?\.?)(?:\s?ч(?:ас(?:ов|а)?)?(?![а-я])\.?)?(?:\s?\(?мск\)?)?(?:\s?(?:-|до)\s?\d{1,2}[:.]\d\d)?/y,
);

/** «в 14:00» after a day. */
export function takeTime(at: number, { low }: Context): Taken<string | null> {
  const found = match(TIME, at, low);
  if (found === null) return { value: null, end: at };
  const { hour, minute, hour2, minute2, hour3, minute3, hour4, minute4, hour5, minute5 } = found.groups ?? {};
  const hours = hour ?? hour2 ?? hour3 ?? hour4 ?? hour5;
  const minutes = minute ?? minute2 ?? minute3 ?? minute4 ?? minute5;
  if (hours === undefined || minutes === undefined || Number(hours) > 23) return { value: null, end: at };
  return { value: `${hours.padStart(2, "0")}:${minutes}`, end: TIME.pattern.lastIndex };
}

const HOUR_OR_DAY = sticky(/ (?:[01]?\d|2[0-3])\.(?:0[1-9]|1[0-2])(?![\d.])/y);

/** «15.04.2024 11.05»: an hour of that day, or a day of its own. */
export const isHourOrDay = (at: number, { low }: Context): boolean => skip(HOUR_OR_DAY, at, low) !== null;
