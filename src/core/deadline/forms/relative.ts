import { type Form, piece } from "../form";
import { type Offset } from "../meaning";
import { count, COUNT } from "../vocabulary";

/** A distance from a cause; `anchor` tells whether the words behind it name the cause. */
export interface Distance {
  readonly n: number;
  readonly unit: Offset["unit"];
  readonly anchor: "follows" | "own";
}

const UNIT =
  "(?:(?<kind>рабоч|календарн|учебн|банковск)(?:их|ие|ий|его|ого|ый|ых|ые)?\\s?\\.?\\s?)?(?<unit>дн(?:ей|я|и|ем)|день|сут(?:ок|ки)|час(?:ов|а)|полгода|недел(?:ь|и|ю|я)|нед\\.|месяц(?:ев|а)?|мес\\.|д\\.)(?![а-я])";
const KIND = "(?<kind2>\\s(?:рабочих|календарных))?";
/** The words between a distance and its cause: «с момента», «после», «до даты» (where «даты» is already the cause). */
const FROM =
  "(?<from>,?\\s?(?:(?:начиная\\s)?(?:с\\s(?:момента|даты|дня)|со\\s(?:дня|времени)|от\\s(?:даты|дня)|после|по(?=\\s[а-я]+(?:нии|тии))|с(?=\\s[а-я]+(?:ния|тия|чи|ки)))\\s))?";

/** So long after or before a cause that has no date. */
export const relativeForms: readonly Form<Distance>[] = [
  {
    name: "за … до",
    pattern: piece(
      `(?:(?:не\\s(?:позднее|позже|менее|меньше)(?:,?\\s?чем)?\\s)?(?:чем\\s)?за|не\\s(?:позднее|позже|менее))\\s(?:(?<n>${COUNT})\\s?)?${UNIT}\\s(?:до|перед)\\s`,
    ),
    examples: [
      "за 3 дня до даты совещания",
      "не позднее чем за 10 рабочих дней до проведения",
      "за неделю до экзамена",
      "не позднее 5 дней до начала олимпиады",
    ],
    read: ({ word }) => distance(word, -1, "follows"),
  },
  {
    name: "в течение … дней",
    pattern: piece(
      `(?:в|во)\\sтечение\\s(?:первых\\s|последующих\\s|ближайших\\s)?(?:(?<n>${COUNT})\\s?(?:\\([а-я]+\\)\\s?)?)?${UNIT}${KIND}${FROM}`,
    ),
    examples: ["в течение 5 дней со дня получения", "в течение 3 рабочих дней", "в течение месяца после утверждения"],
    read: ({ word }) => distance(word, 1, word("from") === "" ? "own" : "follows"),
  },
  {
    name: "не позднее … дней",
    pattern: piece(
      `(?:(?:в\\sсрок\\s)?(?:не\\s(?:позднее|позже|более|свыше)(?:,?\\s?чем)?|до)\\s|в\\sсрок\\s|через\\s)(?:чем\\s)?(?:через\\s)?(?:(?<n>${COUNT})\\s?(?:\\([а-я]+\\)\\s?)?)${UNIT}${KIND}${FROM}`,
    ),
    examples: ["не позднее 3 дней с момента издания приказа", "через 2 недели после проверки"],
    read: ({ word }) => distance(word, 1, word("from") === "" ? "own" : "follows"),
  },
  {
    name: "не позднее недели",
    pattern: piece(
      `(?:(?:не\\s(?:позднее|позже|более)(?:,?\\s?чем)?)\\s|через\\s)(?:чем\\s)?(?:через\\s)?${UNIT}${FROM}`,
    ),
    examples: ["через неделю после проверки"],
    read: ({ word }) => distance(word, 1, word("from") === "" ? "own" : "follows"),
  },
  {
    name: "в …дневный срок",
    pattern: piece(
      `(?:не\\sпозднее\\s)?в\\s(?:(?<digits>\\d{1,3})\\s?-?\\s?(?:х\\s?-?\\s?|ти\\s?-?\\s?|и\\s?-?\\s?)?|(?<word>дву[хм]?|тре[хм]|четырех|пяти|шести|семи|восьми|девяти|десяти|пятнадцати|двадцати|тридцати|одно)?\\s?-?)(?<unit>дневн|недельн|месячн|суточн)(?:ый|ого)\\s(?<kind>рабочий\\s)?срок${FROM}`,
    ),
    examples: ["в 10-дневный срок", "в трехдневный срок со дня утверждения", "в недельный срок"],
    read: ({ word }) => {
      const n =
        word("digits") !== ""
          ? Number(word("digits"))
          : word("word") === ""
            ? 1
            : word("word") === "одно"
              ? 1
              : count(word("word"));
      return { n, unit: unitOf(word("unit"), word("kind")), anchor: word("from") === "" ? "own" : "follows" };
    },
  },
  {
    name: "столько-то дней с момента …",
    pattern: piece(`(?<n>${COUNT})\\s?${UNIT}${KIND}(?<from>,?\\s?(?:с\\s(?:момента|даты)|со\\sдня|после)\\s)`),
    examples: ["3 рабочих дня с момента получения", "10 дней после утверждения"],
    read: ({ word }) => distance(word, 1, "follows"),
  },
  {
    name: "столько-то рабочих дней",
    pattern: piece("(?<n>\\d{1,2})\\s?(?<kind>рабоч|календарн)(?:их|ий|ие)\\s(?<unit>дн(?:ей|я)|день)(?![а-я])"),
    examples: ["5 рабочих дней"],
    read: ({ word }) => distance(word, 1, "own"),
  },
  {
    name: "на следующий день",
    pattern: piece(
      "(?:не\\sпозднее\\s(?:чем\\s)?)?(?:на\\s)?следующ(?:ий|его)\\s(?<kind>рабоч(?:ий|его)\\s)?(?<unit>день|дня)(?<from>\\s(?:после|за)\\s)?(?![а-я]*\\sмесяц)",
    ),
    examples: ["на следующий день после проведения"],
    read: ({ word }) => ({
      n: 1,
      unit: word("kind") === "" ? "day" : "workday",
      anchor: word("from") === "" ? "own" : "follows",
    }),
  },
  {
    name: "накануне",
    pattern: piece("накануне\\s|перед\\s(?=[а-я]+(?:м|й|ми)(?![а-я]))"),
    examples: ["накануне экзамена"],
    read: () => ({ n: -1, unit: "day", anchor: "follows" }),
  },
  {
    name: "в день события",
    pattern: piece("в\\sдень\\s(?=[а-я])"),
    examples: ["в день проведения экзамена"],
    read: () => ({ n: 0, unit: "day", anchor: "follows" }),
  },
  {
    name: "ко дню события",
    pattern: piece("(?:к|ко)\\s(?=дню\\s[а-я])"),
    examples: ["ко Дню учителя"],
    read: () => ({ n: 0, unit: "day", anchor: "follows" }),
  },
  {
    name: "незамедлительно",
    pattern: piece(
      "(?:незамедлительно|немедленно|безотлагательно|срочно|сразу(?=\\s(?:после|по|при))|в\\s(?:тот|этот)\\sже\\sдень)(?<from>\\s(?:после|с\\sмомента|при|по)\\s)?(?![а-я]*же)",
    ),
    examples: ["незамедлительно", "незамедлительно после получения"],
    read: ({ word }) => ({ n: 0, unit: "day", anchor: word("from") === "" ? "own" : "follows" }),
  },
];

function distance(word: (group: string) => string, sign: 1 | -1, anchor: Distance["anchor"]): Distance | null {
  const typed = word("n");
  const n = typed === "" ? 1 : count(typed);
  const unit = word("unit");
  if (/^час/.test(unit)) return n % 24 === 0 && n > 0 ? { n: (sign * n) / 24, unit: "day", anchor } : null;
  if (unit === "полгода") return { n: sign * 6, unit: "month", anchor };
  return { n: sign * n, unit: unitOf(unit, word("kind") || word("kind2")), anchor };
}

function unitOf(unit: string, kind: string): Offset["unit"] {
  if (unit.startsWith("нед")) return "week";
  if (unit.startsWith("мес")) return "month";
  return /рабоч|банковск|учебн/.test(kind) ? "workday" : "day";
}
