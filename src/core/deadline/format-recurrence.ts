import { monthGenitives, monthNames } from "../calendar/month-names";
import { type Recur } from "./meaning";

/** «ежемесячно до 25 числа», «не реже 2 раз в год (май, декабрь)»: without the time in which it recurs. */
export function formatRecur(recur: Recur): string {
  const days = daysOf(recur);
  if (recur.weekday !== undefined) return `${weekday(recur)}${howOften(recur) === null ? "" : `, ${howOften(recur)}`}`;
  const often = recur.times === undefined && recur.interval === undefined ? plain[recur.freq] : counted(recur);
  return `${often}${days === "" ? "" : ` ${days}`}${calendar(recur)}`;
}

/** A weekday of a month with the months it stands in, or with a count beside it. */
function weekday({ freq, weekday: day = 1, nth, months }: Recur): string {
  if (nth === undefined) return `еженедельно по ${datives[day - 1]}`;
  const counted = `${ordinal(nth, day)} ${weekdays[day - 1]}`;
  if (freq === "month") return `${counted} месяца`;
  return `${plain[freq]} (${months?.map((month) => `${counted} ${monthGenitives[month - 1]}`).join(", ") ?? counted})`;
}

const howOften = ({ freq, times, interval, atLeast }: Recur): string | null =>
  times === undefined && interval === undefined
    ? null
    : counted({
        freq,
        ...(times ? { times } : {}),
        ...(interval ? { interval } : {}),
        ...(atLeast ? { atLeast } : {}),
      });

function counted({ freq, times, interval = 1, atLeast }: Recur): string {
  if (times === undefined) return `каждые ${interval} ${unitOf(freq, interval)}`;
  const often = `${atLeast ? "не реже " : ""}${times} ${timesWord(times, atLeast === true)}`;
  return interval === 1 ? `${often} в ${singular[freq]}` : `${often} в ${interval} ${unitOf(freq, interval)}`;
}

const timesWord = (n: number, genitive: boolean): string => {
  const few = n % 10 >= 2 && n % 10 <= 4 && !(n % 100 >= 12 && n % 100 <= 14);
  if (genitive) return n === 1 ? "раза" : "раз";
  return few ? "раза" : "раз";
};

function daysOf(recur: Recur): string {
  const { byDay, onDay, fromDay, toDay, months } = recur;
  if (months !== undefined && (onDay !== undefined || fromDay !== undefined)) return "";
  const scope = scopeOf(recur);
  if (byDay !== undefined) return `до ${byDay} числа${scope}`;
  if (onDay !== undefined) return `${onDay} числа${scope}`;
  if (fromDay !== undefined) return `с ${fromDay} по ${toDay ?? 31} число${scope}`;
  if (recur.monthOfQuarter !== undefined) return `в ${thirds[recur.monthOfQuarter - 1]?.[1] ?? ""} месяце квартала`;
  return "";
}

function scopeOf({ monthOffset, monthOfQuarter }: Recur): string {
  if (monthOfQuarter !== undefined) return ` ${thirds[monthOfQuarter - 1]?.[0] ?? ""} месяца квартала`;
  if (monthOffset === undefined) return "";
  return monthOffset === 1
    ? " месяца, следующего за отчетным"
    : ` ${thirds[monthOffset - 1]?.[0] ?? ""} месяца, следующего за отчетным`;
}

/** The months, or the days of months, in brackets. */
function calendar({ months, by, onDay, fromDay, toDay }: Recur): string {
  if (by !== undefined) return ` (${by.map((day) => `до ${monthDay(day)}`).join(", ")})`;
  if (months === undefined) return "";
  const named = (month: number): string => {
    if (onDay !== undefined) return `${onDay} ${monthGenitives[month - 1]}`;
    if (fromDay !== undefined) return `${fromDay}–${toDay ?? 31} ${monthGenitives[month - 1]}`;
    return `${monthNames[month - 1]}`;
  };
  return ` (${months.map(named).join(", ")})`;
}

const monthDay = (day: string): string => `${Number(day.slice(3))} ${monthGenitives[Number(day.slice(0, 2)) - 1]}`;

type Freq = Recur["freq"];

const plain: Readonly<Record<Freq, string>> = {
  day: "ежедневно",
  week: "еженедельно",
  month: "ежемесячно",
  quarter: "ежеквартально",
  half: "каждое полугодие",
  year: "ежегодно",
  "school-quarter": "каждую четверть",
};

const singular: Readonly<Record<Freq, string>> = {
  day: "день",
  week: "неделю",
  month: "месяц",
  quarter: "квартал",
  half: "полугодие",
  year: "год",
  "school-quarter": "четверть",
};

const plurals: Readonly<Record<Freq, readonly [string, string]>> = {
  day: ["дня", "дней"],
  week: ["недели", "недель"],
  month: ["месяца", "месяцев"],
  quarter: ["квартала", "кварталов"],
  half: ["полугодия", "полугодий"],
  year: ["года", "лет"],
  "school-quarter": ["четверти", "четвертей"],
};

const unitOf = (freq: Freq, n: number): string =>
  plurals[freq][n % 10 >= 2 && n % 10 <= 4 && !(n >= 12 && n <= 14) ? 0 : 1];

const thirds: readonly (readonly [string, string])[] = [
  ["первого", "первом"],
  ["второго", "втором"],
  ["последнего", "последнем"],
];

const weekdays = "понедельник вторник среда четверг пятница суббота воскресенье".split(" ");
const datives = "понедельникам вторникам средам четвергам пятницам субботам воскресеньям".split(" ");

const ordinals = "первый второй третий четвертый пятый".split(" ");
const feminine = "первая вторая третья четвертая пятая".split(" ");

function ordinal(nth: number, day: number): string {
  const isFeminine = day === 3 || day === 5 || day === 6;
  if (nth === -1) return isFeminine ? "последняя" : day === 7 ? "последнее" : "последний";
  if (day === 7) return (ordinals[nth - 1] ?? "").replace(/ый$|ой$/, "ое").replace(/ий$/, "ье");
  return (isFeminine ? feminine : ordinals)[nth - 1] ?? "";
}
