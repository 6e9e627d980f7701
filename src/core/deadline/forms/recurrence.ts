import { type Element } from "../element";
import { type Form, piece, words } from "../form";
import { type Recur } from "../meaning";
import { count, COUNT, MONTH, ORDINAL, ordinal, ORDINALS, ordinals, WEEKDAY, weekdayNumber } from "../vocabulary";

const anyWeekday = new RegExp(WEEKDAY, "g");

type Freq = Recur["freq"];

const UNIT =
  "(?:(?:учебн(?:ый|ого|ом)|календарн(?:ый|ого|ом))\\s)?(?:д(?:ень|ня|не|ней)|сутки|недел(?:ю|и|е|ь)|нед\\.|месяц(?:а|ев|е)?|мес\\.|квартал(?:а|е|ов)?|кв\\.|полугоди(?:е|я|и|й)|полгода|пол\\sгода|год(?:а|у|ов)?|лет|г\\.|уч\\.?\\s?год|четверт(?:ь|и|ей))";
const TIMES = `(?:(?<times>${COUNT}(?=\\s?р)|\\d{1,2}(?=\\s?р(?:\\.|аз)))\\s?(?:раз(?:а|у)?|р\\.|р(?![а-я]))|(?<often>разу?|однажды|дважды|трижды|однократно))`;
const AT_LEAST =
  "(?:(?<least>не\\sреже(?:,?\\sчем)?|не\\sменее(?:,?\\sчем)?|не\\sменьше(?:,?\\sчем)?|как\\sминимум|минимум|хотя\\sбы),?\\s)?";

/** How often. */
export const recurrenceForms: readonly Form<Element>[] = [
  {
    name: "ежемесячно",
    pattern: words(
      "(?<unit>ежедневн|еженедельн|ежемесячн|ежеквартальн|ежегодн|ежечетвертн)(?:о|ый|ая|ое|ые)|(?<other>поквартально|помесячно|понедельно|по\\s(?:кварталам|полугодиям|четвертям|месяцам))",
    ),
    examples: ["ежемесячно", "ежеквартально", "ежегодно", "ежедневно", "по полугодиям"],
    read: ({ word }) => recurrence({ freq: freqOf(word("unit").slice(3) || word("other").slice(2).trim()) }),
  },
  {
    name: "раз в период",
    pattern: piece(
      `${AT_LEAST}${TIMES}\\s?(?:в\\sтечение|в|за|на|/|кажд(?:ые|ый|ую|ое|ого))\\s?(?:кажд(?:ые|ый|ую|ое|ого)\\s)?(?:(?<interval>${COUNT})\\s?)?(?<unit>${UNIT})(?![а-я])`,
    ),
    examples: [
      "1 раз в квартал",
      "раз в две недели",
      "не реже 2 раз в год",
      "дважды в год",
      "1 раз в 2 месяца",
      "1 раз в четверть",
    ],
    read: ({ word }) => {
      const interval = word("interval") === "" ? 1 : count(word("interval"));
      const times =
        word("times") === ""
          ? word("often") === "дважды"
            ? 2
            : word("often") === "трижды"
              ? 3
              : 1
          : count(word("times"));
      if (interval < 1 || times < 1) return null;
      return recurrence({
        freq: freqOf(word("unit")),
        ...(interval > 1 ? { interval } : {}),
        times,
        ...(word("least") === "" ? {} : { atLeast: true }),
      });
    },
  },
  {
    name: "часть каждого месяца",
    pattern: piece(
      `(?:в\\s)?(?:(?<third>начал[оеа]|середин[аеу]|кон(?:ец|це|ца))|(?<nth>${ORDINAL})\\sдекад(?:а|у|е|ы)|(?<week>${ORDINAL})\\sнедел(?:я|ю|и|е))\\s(?:каждого\\s)?месяца(?![а-я,])`,
    ),
    examples: ["III декада месяца", "в начале каждого месяца", "первая неделя месяца"],
    read: ({ word }) => {
      const days = word("week") === "" ? decade(word("third"), word("nth")) : weekDays(ordinal(word("week")));
      return days && recurrence({ freq: "month", fromDay: days[0], toDay: days[1] });
    },
  },
  {
    name: "каждый период",
    pattern: piece(
      `(?:в\\s)?(?:конц[еу]\\s)?кажд(?:ый|ую|ое|ые|ом|ой|ого)\\s(?:(?<interval>${COUNT})\\s)?(?<unit>${UNIT})(?![а-я])`,
    ),
    examples: ["каждый месяц", "каждые две недели", "в конце каждой четверти"],
    read: ({ word }) => {
      const interval = word("interval") === "" ? 1 : count(word("interval"));
      return recurrence({ freq: freqOf(word("unit")), ...(interval > 1 ? { interval } : {}) });
    },
  },
  {
    name: "день недели каждого месяца",
    pattern: piece(
      `(?:в\\s|во\\s)?(?:каждый\\s|каждая\\s|каждую\\s)?(?<list>${ORDINALS})\\s(?<weekday>${WEEKDAY})\\s(?:кажд(?:ого|ый)\\s)?месяца?(?![а-я])`,
    ),
    examples: ["последняя пятница месяца", "второй вторник каждого месяца", "первая и третья среда месяца"],
    read: ({ word }) => {
      const nths = ordinals(word("list"));
      const [first, ...others] = nths.map(({ value }) => value);
      if (first === undefined || nths.some(({ value, joint }) => value === 0 || value > 5 || joint === "through"))
        return null;
      const weekday = weekdayNumber(word("weekday"));
      return { ...recurrence({ freq: "month", weekday, nth: first }), also: others.map((nth) => ({ nth })) };
    },
  },
  {
    name: "по дням недели",
    pattern: piece(
      `(?:по|кажд(?:ый|ая|ую|ое))\\s(?<weekdays>${WEEKDAY}(?:\\s?(?:,|и)\\s?(?:по\\s|кажд(?:ый|ая|ую|ое)\\s)?${WEEKDAY})*)(?:\\sнедели|\\sкаждой\\sнедели)?(?![а-я])`,
    ),
    examples: ["по пятницам", "каждый вторник", "по вторникам и четвергам"],
    read: ({ word }) => {
      const [first, ...others] = [...word("weekdays").matchAll(anyWeekday)].map(([day]) => weekdayNumber(day));
      if (first === undefined) return null;
      return { ...recurrence({ freq: "week", weekday: first }), also: others.map((weekday) => ({ weekday })) };
    },
  },
];

const SCOPE =
  "(?<scope>\\s(?:следующего(?:\\sза\\sотчетным)?\\sмесяца|(?:(?<offset>первого|второго|третьего)\\s)?месяца,?\\s(?:следующего|идущего)\\s(?:за|после)\\s(?:(?:отчетн|истекш|прошедш)(?:им|ым|его)|окончани[яе]м?)?(?:\\s?(?<after>месяц|квартал|полугоди|год|период)(?:ем|ом|а|я)?)?|месяца\\sпосле\\s(?:окончания\\s)?(?:отчетного\\s)?(?<ended>месяца|квартала|полугодия)|(?<of>первого|второго|третьего|последнего)\\sмесяца\\s(?:каждого\\s|отчетного\\s|текущего\\s)?квартала|(?:каждого|отчетного|текущего|соответствующего)\\s(?<each>месяца|квартала)|месяца|ежемесячно))?";
const NUMBER = "\\d{1,2}(?:\\s?-?\\s?(?:го|ого|е|ое|му|ому|х))?";

/** Days of a month whose name is not told: a recurrence of their own, or a detail of one beside them. */
export const detailForms: readonly Form<Element>[] = [
  {
    name: "до числа месяца",
    pattern: piece(
      `(?:в\\sсрок\\s)?(?:до|не\\sпозднее|не\\sпозже|к|по)\\s(?<day>${NUMBER})\\s?(?:числ(?:а|у|о)(?![а-я])(?!\\s${MONTH})|(?=каждого\\sмесяца|месяца,?\\sследующего))(?:\\s?,)?${SCOPE}(?![а-я])`,
    ),
    examples: [
      "до 25 числа каждого месяца",
      "до 5 числа месяца, следующего за отчетным",
      "до 20 числа последнего месяца квартала",
    ],
    read: ({ word }) => detail(word, { byDay: count(word("day")) }),
  },
  {
    name: "с числа по число",
    pattern: piece(
      `(?:с\\s)?(?<from>${NUMBER})\\s?(?:по|-|до)\\s?(?<to>${NUMBER})\\s?числ(?:а|о)(?![а-я])(?!\\s${MONTH})${SCOPE}(?![а-я])`,
    ),
    examples: ["с 1 по 10 число каждого месяца"],
    read: ({ word }) => detail(word, { fromDay: count(word("from")), toDay: count(word("to")) }),
  },
  {
    name: "число каждого месяца",
    pattern: piece(
      `(?:кажд(?:ое|ого)\\s)?(?<days>${NUMBER}(?:\\s?(?:,|и)\\s?${NUMBER})*)\\s?(?:числ(?:о|а)(?![а-я])(?!\\s${MONTH})|(?=каждого\\sмесяца))${SCOPE}(?![а-я])`,
    ),
    examples: ["15 числа каждого месяца", "1 и 15 числа каждого месяца"],
    read: ({ word }) => {
      const [first, ...others] = [...word("days").matchAll(/\d+/g)].map(([onDay]) => ({ onDay: Number(onDay) }));
      const found = first && detail(word, first);
      return found ? { ...found, also: others } : null;
    },
  },
  {
    name: "месяц квартала",
    pattern: piece(
      "(?:в\\s)?(?<of>перв|втор|трет|последн)(?:ый|ий|ой|ом|ем)\\sмесяц(?:е)?\\s(?:каждого\\s|отчетного\\s)?квартала(?![а-я])",
    ),
    examples: ["в последнем месяце квартала"],
    read: ({ word }) => detail(word, {}),
  },
  {
    name: "по дням недели, с порядком",
    pattern: piece(`(?:в\\s|во\\s|по\\s)?(?<nth>${ORDINAL})\\s(?<weekday>${WEEKDAY})(?!\\s(?:месяца|${MONTH}))`),
    examples: ["ежемесячно, последняя пятница"],
    read: ({ word }) => {
      const nth = ordinal(word("nth"));
      return nth === 0 || nth > 5
        ? null
        : { kind: "detail", detail: { weekday: weekdayNumber(word("weekday")), nth }, freq: null };
    },
  },
  {
    name: "день недели рядом с частотой",
    pattern: piece(`(?:в\\s|во\\s)?(?<weekday>${WEEKDAY})`),
    examples: ["еженедельно (пятница)"],
    read: ({ word }) => ({ kind: "detail", detail: { weekday: weekdayNumber(word("weekday")) }, freq: null }),
  },
];

const recurrence = (recur: Recur): Extract<Element, { kind: "recurrence" }> => ({ kind: "recurrence", recur });

function detail(
  word: (group: string) => string,
  days: Omit<Recur, "freq">,
): Extract<Element, { kind: "detail" }> | null {
  const numbers = [days.byDay, days.onDay, days.fromDay, days.toDay].filter((n) => n !== undefined);
  if (numbers.some((n) => n < 1 || n > 31)) return null;
  const scope = word("scope");
  const of = word("of");
  if (of !== "") {
    const monthOfQuarter = of.startsWith("перв") ? 1 : of.startsWith("втор") ? 2 : 3;
    return { kind: "detail", detail: { ...days, monthOfQuarter }, freq: "quarter" };
  }
  if (scope === "") return { kind: "detail", detail: days, freq: null };
  if (/следующего|идущего|после/.test(scope)) {
    const monthOffset = word("offset").startsWith("втор") ? 2 : word("offset").startsWith("трет") ? 3 : 1;
    const after = word("after") || word("ended");
    const freq = after.startsWith("кварт")
      ? "quarter"
      : after.startsWith("полуг")
        ? "half"
        : after.startsWith("год")
          ? "year"
          : null;
    const monthly = after.startsWith("месяц") || /следующего\s(?:за\sотчетным\s)?месяца/.test(scope);
    return { kind: "detail", detail: { ...days, monthOffset }, freq: freq ?? (monthly ? "month" : null) };
  }
  return { kind: "detail", detail: days, freq: word("each") === "квартала" ? "quarter" : "month" };
}

function freqOf(word: string): Freq {
  const unit = word.replace(/^(?:учебн|календарн)[а-я]*\s|^уч\.?\s?/, "");
  if (unit.startsWith("д") || unit.startsWith("сут")) return "day";
  if (unit.startsWith("нед")) return "week";
  if (unit.startsWith("мес")) return "month";
  if (unit.startsWith("кв")) return "quarter";
  if (unit.startsWith("пол")) return "half";
  if (unit.startsWith("чет")) return "school-quarter";
  return "year";
}

function decade(third: string, nth: string): readonly [number, number] | null {
  const n = third === "" ? ordinal(nth) : third.startsWith("нач") ? 1 : third.startsWith("сер") ? 2 : 3;
  if (n === 1) return [1, 10];
  if (n === 2) return [11, 20];
  return n === 3 || n === -1 ? [21, 31] : null;
}

const weekDays = (n: number): readonly [number, number] | null => (n >= 1 && n <= 4 ? [7 * n - 6, 7 * n] : null);
