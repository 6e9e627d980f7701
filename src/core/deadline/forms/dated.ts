import { type Element } from "../element";
import { type Context, match, skip, sticky, take, type Taken } from "../form";
import { type Item, withYear } from "../unit";
import { digitForms, governedDigitForms } from "./digits";
import { governedMonthForms, monthForms } from "./months";
import { edgeForms, periodForms } from "./periods";
import { isHourOrDay, takeTime } from "./time";
import { takeYear } from "./year";

/** The forms that name days by themselves, in the order in which they are tried. */
const dayForms = [...digitForms, ...monthForms, ...periodForms];
/** The forms that need a word before them: «до», «с», «в течение». */
const governedForms = [
  ...digitForms,
  ...governedDigitForms,
  ...edgeForms,
  ...monthForms,
  ...governedMonthForms,
  ...periodForms,
];

const LIMIT = sticky(
  /(?:в\s)?(?:срок[иа]?\s?[-:]?\s?)?(?:(?<before>ранее|раньше)|(?:до|не\s?поздн?ее(?:,?\s?чем)?(?:\sдо)?|не\sпозже(?:,?\sчем)?|крайний\sсрок(?:\s?-)?|к|ко|по))\s?:?\s(?:\d{1,2}[:.]\d\d\s?(?:ч(?:ас(?:ов|а)?)?\.?)?\s|\d{1,2}\s?(?:часов|час\.|ч\.|ч)\s)?/y,
);
const SINCE = sticky(
  /(?:в\sпериод\s|за\sпериод\s|в\sсрок[и]?\s|период\s)?(?:начиная\s)?(?:(?<after>после)|со?|от|не\sранее(?:,?\sчем)?|не\sраньше)\s/y,
);
const UNTIL = sticky(/\s?,?\s?(?:и\s)?(?:по|до|-|не\sпозднее)\s?/y);
const WITHIN = sticky(
  /(?:(?:в|на|за)\s(?:период|срок[и]?|промежуток)\s|(?:в|во)\sтечение\s(?:всего\s)?|на\sпротяжении\s(?:всего\s)?)/y,
);
const AT = sticky(/(?:в|во|на)\s/y);
const DASH = sticky(/\s?-\s?|\s(?:по|до)\s(?=\S)/y);
const AND = sticky(/\s?,\s?|\sи\s/y);
const ONWARDS = sticky(/\sи\sдалее(?=[\s.]*$)/y);
/** «с 1 марта в течение 10 дней» */
const FOR_DAYS = sticky(/,?\sв\sтечение\s\d/y);
const INCLUSIVE = sticky(/\s?\(?,?\s?включительно\)?/y);

/** Dates with the words that govern them: «до …», «с … по …», «в течение …», «… – …», and plain ones. */
export function takeDated(at: number, context: Context): Taken<Element> | null {
  const found = takeLimit(at, context) ?? takeSince(at, context) ?? takeWithin(at, context) ?? takePlain(at, context);
  if (found === null) return null;
  return { value: { kind: "dated", items: found.value }, end: skip(INCLUSIVE, found.end, context.low) ?? found.end };
}

type Items = readonly Item[];

function takeLimit(at: number, context: Context): Taken<Items> | null {
  const governor = match(LIMIT, at, context.low);
  if (governor === null) return null;
  const start = LIMIT.pattern.lastIndex;
  const found = takeGroup(start, context, "governed");
  if (found === null || found.value.some(isRange)) return null;
  if (found.value[0]?.first?.grain === "part" && isOpenAhead(context.low, at, start)) return null;
  const early = governor.groups?.before !== undefined;
  const end = takeTime(found.end, context).end;
  return { value: found.value.map((item) => limit(item, early)), end };
}

/** «до начала марта», «ко второй половине мая» leave open whether those days still count, «до середины мая» does not. */
const isOpenAhead = (low: string, at: number, start: number): boolean =>
  low.startsWith("начал", start) || (/^(?:до|ко?)\s/.test(low.slice(at)) && !/^(?:середин|кон)/.test(low.slice(start)));

/** The last allowed day; a group of days («до 1 и 15 марта») is as many limits. */
function limit(item: Item, early: boolean): Item {
  const unit = item.last && early ? { ...item.last, to: item.last.from } : item.last;
  return { shape: "limit", first: null, last: unit, ...(early || item.exclusive ? { exclusive: true } : {}) };
}

/** «1–15 апреля» behind «до» leaves open which day is the last. */
const isRange = (item: Item): boolean =>
  item.shape === "window" && (item.first !== item.last || item.first?.grain === "days");

function takeSince(at: number, context: Context): Taken<Items> | null {
  const governor = match(SINCE, at, context.low);
  if (governor === null) return null;
  const start = SINCE.pattern.lastIndex;
  const whole = takeRangeOfDays(start, context);
  if (whole !== null) return whole;
  const from = takeGroup(start, context, "governed");
  if (from === null || from.value.length !== 1) return null;
  const [first] = from.value;
  if (first === undefined || first.first === null || (first.shape === "window" && first.first !== first.last))
    return null;
  const begin: Item = { shape: "window", first: first.first, last: null };
  const last = takeUntil(takeTime(from.end, context).end, context);
  if (last !== null) return { value: [{ ...begin, last: last.value }], end: last.end };
  const end = takeTime(from.end, context).end;
  if (skip(FOR_DAYS, end, context.low) !== null) return null;
  return {
    value: [governor.groups?.after === undefined ? begin : { ...begin, exclusive: true }],
    end: skip(ONWARDS, end, context.low) ?? end,
  };
}

/** «с 10 по 20 января»: the days share their month. */
function takeRangeOfDays(at: number, context: Context): Taken<Items> | null {
  const found = take(sharingForms, at, context);
  return found?.value[0]?.first?.grain === "days" ? dated(found, context) : null;
}

const sharingForms = dayForms.filter(({ name }) => name === "дни месяца" || name === "дни одного месяца цифрами");

/** «… по 31 мая» behind a start. */
export function takeUntil(at: number, context: Context): Taken<Item["last"]> | null {
  const start = skip(UNTIL, at, context.low);
  if (start === null) return null;
  const found = takeGroup(start, context, "governed");
  const [last, ...others] = found?.value ?? [];
  if (found === null || last === undefined || others.length > 0 || last.first !== last.last) return null;
  return { value: last.last, end: takeTime(found.end, context).end };
}

function takeWithin(at: number, context: Context): Taken<Items> | null {
  const start = skip(WITHIN, at, context.low);
  if (start === null) return null;
  let found = takeSince(start, context) ?? takeRange(start, context, "governed");
  // «в течение марта, апреля»: the words govern every month of the list
  for (;;) {
    const next = found && skip(AND, found.end, context.low);
    const more: Taken<Items> | null = next == null ? null : takeRange(next, context, "governed");
    if (found === null || more === null) return found;
    found = { value: [...found.value, ...more.value], end: more.end };
  }
}

function takePlain(at: number, context: Context): Taken<Items> | null {
  const found = takeRange(skip(AT, at, context.low) ?? at, context, "free");
  return found;
}

/** «15 марта – 20 апреля», «март по май»; else the group alone. */
function takeRange(at: number, context: Context, governed: Governed): Taken<Items> | null {
  const from = takeGroup(at, context, governed);
  if (from === null) return null;
  const [first] = from.value.slice(-1);
  const joint = skip(DASH, from.end, context.low);
  if (joint === null || first?.first == null || first.first !== first.last) return timed(from, context);
  const to = takeGroup(joint, context, "governed");
  const [last, ...rest] = to?.value ?? [];
  if (to === null || last?.first == null) return timed(from, context);
  if (last.first !== last.last || first.time !== undefined) return null;
  // «март – 2024»: the second is no end of a range; «2024 год – март»: the first is its year
  if (last.first.grain === "year" && first.first.grain !== "year") return null;
  if (first.first.grain === "year" && last.first.grain !== "year") return timed(from, context);
  // «01.03-05.2024»: the end of May, or a day that lost its month
  if (first.first.grain === "day" && last.first.grain === "month" && /\d/.test(context.low.charAt(joint))) return null;
  const window: Item = { shape: "window", first: first.first, last: last.last };
  return { value: [...from.value.slice(0, -1), window, ...rest], end: to.end };
}

type Governed = "governed" | "free";

function takeGroup(at: number, context: Context, governed: Governed): Taken<Items> | null {
  const found = take(governed === "governed" ? governedForms : dayForms, at, context);
  return found && dated(found, context);
}

/** The year that follows is every item's of the group. */
function dated(found: Taken<Items>, context: Context): Taken<Items> {
  if (found.value.every((item) => item.first?.year != null)) return found;
  const year = takeYear(found.end, context);
  const { value } = year;
  return { value: value === null ? found.value : found.value.map((item) => withYear(item, value)), end: year.end };
}

function timed(found: Taken<Items>, context: Context): Taken<Items> | null {
  const last = found.value.at(-1);
  if (last?.shape !== "point") return found;
  if (last.first?.year != null && isHourOrDay(found.end, context)) return null;
  const { value, end } = takeTime(found.end, context);
  return value === null ? found : { value: [...found.value.slice(0, -1), { ...last, time: value }], end };
}

/** «до 1 марта, 1 июня»: the word before the first day serves the others. */
export const asLimit = (item: Item): Item => limit(item, false);
