import { lower } from "./phrase";

/** How a plan writes its deadlines, so that what the program writes looks typed by the same hand. */
export interface DeadlineStyle {
  /** «01.03.2024» or «1 марта 2024 г.». */
  readonly day: "digits" | "words";
  /** What stands behind a year in words: «г.», «года», or nothing. */
  readonly year: "г." | "года" | "";
  /** Whether months have their year at all. */
  readonly years: "always" | "omitted";
  readonly capital: boolean;
  /** Between the ends of a range: «март – май», «март-май». */
  readonly dash: " – " | "–" | "-" | " - " | " — " | "—";
  readonly quarter: "roman" | "arabic";
  readonly limit: "до" | "не позднее" | "в срок до";
}

export const standardStyle: DeadlineStyle = {
  day: "digits",
  year: "г.",
  years: "always",
  capital: false,
  dash: " – ",
  quarter: "roman",
  limit: "до",
};

/** The style of a plan, by what most of its typed phrases do; what they do not show stays as the standard has it. */
export function styleOf(texts: readonly string[]): DeadlineStyle {
  const all = texts.map((text) => text.replace(/\u00a0/g, " ").trim()).filter((text) => text !== "");
  const most = <T>(choices: readonly (readonly [T, RegExp])[], standard: T): T => {
    const counted = choices.map(([choice, pattern]) => ({
      choice,
      count: all.filter((text) => pattern.test(text)).length,
    }));
    const best = counted.reduce((a, b) => (b.count > a.count ? b : a));
    return best.count > 0 ? best.choice : standard;
  };
  const month = "(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*";
  const dated = all.filter((text) => new RegExp(month).test(lower(text)));
  const withYear = dated.filter((text) => /\d{4}/.test(text));
  return {
    day: most(
      [
        ["digits", /\d\.\d\d\.\d{2}/],
        ["words", new RegExp(`\\d\\s?${month}`, "i")],
      ],
      standardStyle.day,
    ),
    year: most(
      [
        ["г.", /\d{4}\s?г\.?(?![а-я])/i],
        ["года", /\d{4}\s?год/i],
        ["", new RegExp(`${month}\\s\\d{4}(?!\\s?г)`, "i")],
      ],
      standardStyle.year,
    ),
    years: dated.length > 0 && withYear.length * 2 < dated.length ? "omitted" : "always",
    capital:
      all.filter((text) => /^[А-ЯЁ]/.test(text)).length * 2 > all.filter((text) => /^[А-ЯЁа-яё]/.test(text)).length,
    dash: most(dashes, standardStyle.dash),
    quarter: most(
      [
        ["roman", /(?:^|\s|,)[IVХ]+\s?(?:-\s?[йм]\s)?кв/i],
        ["arabic", /\d\s?(?:-\s?[йм]\s)?кв/i],
      ],
      standardStyle.quarter,
    ),
    limit: most(
      [
        ["до", /^до\s/i],
        ["не позднее", /^не позднее/i],
        ["в срок до", /^в срок до/i],
      ],
      standardStyle.limit,
    ),
  };
}

const dashes: readonly (readonly [DeadlineStyle["dash"], RegExp])[] = [
  [" – ", /[а-я\d.] – [а-я\d]/i],
  ["-", /[а-я\d.]-[а-я\d]/i],
  ["–", /[а-я\d.]–[а-я\d]/i],
  [" - ", /[а-я\d.] - [а-я\d]/i],
  [" — ", /[а-я\d.] — [а-я\d]/i],
  ["—", /[а-я\d.]—[а-я\d]/i],
];
