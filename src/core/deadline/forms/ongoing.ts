import { type Element } from "../element";
import { type Context, type Form, piece, skip, sticky, take, type Taken, words } from "../form";
import { type Item } from "../unit";
import { periodForms } from "./periods";

const REALISATION =
  "(?:\\s(?:реализации|действия|выполнения|исполнения|проведения|обучения|работы)(?:\\s(?:программы|плана|проекта|дорожной\\sкарты|мероприятий|мероприятия))?)?";
/** Not «в течение года со дня приказа»: that is counted from a cause. */
const NOT_RELATIVE = "(?!,?\\s(?:с\\sмомента|со\\sдня|с\\sдаты|после))";

/** All the time: no single day by which it is done. */
export const ongoingForms: readonly Form<Element>[] = [
  {
    name: "постоянно",
    pattern: words(
      "постоянно|систематически|систематично|системно|регулярно|непрерывно|круглогодично|круглый\\sгод|на\\s(?:постоянной|регулярной|систематической|непрерывной)\\sоснове|в\\s(?:постоянном|непрерывном|текущем)\\sрежиме|(?:на\\s)?весь\\s(?:период|срок)" +
        REALISATION,
    ),
    examples: ["постоянно", "систематически", "на постоянной основе", "весь период"],
    read: () => ({ kind: "ongoing", window: null, steady: true }),
  },
  {
    name: "в течение года",
    pattern: piece(
      `(?:(?:в|во)\\sтечение|на\\sпротяжении|в\\sпродолжени[ие])\\s(?:всего\\s)?(?:(?:текущего|этого|данного|календарного|отчетного|планового)\\s)*(?:уч(?:ебного)?\\.?\\s?(?:года|г\\.)|года|г\\.|всего\\s(?:периода|срока)|периода|срока|времени)(?![а-я])${REALISATION}(?!\\s?(?:19|20|21)\\d\\d\\s?[-/])${NOT_RELATIVE}`,
    ),
    examples: ["в течение года", "в течение всего учебного года", "на протяжении учебного года"],
    read: () => ({ kind: "ongoing", window: null, steady: false }),
  },
  {
    name: "весь год",
    pattern: words(`(?:на\\s)?весь\\s(?:(?:текущий|этот|календарный)\\s)*(?:учебный\\s)?год`),
    examples: ["весь год", "весь учебный год"],
    read: () => ({ kind: "ongoing", window: null, steady: false }),
  },
];

const THROUGHOUT = sticky(
  /(?:(?:в|во)\sтечение|на\sпротяжении|в\sпродолжени[ие])\s(?:всего\s|всех\s)?|(?:на\s)?вес[ьи]\s/y,
);
const YEARS = new Set(["year", "school-year"]);

/** «в течение 2024 года», «весь 2023/2024 учебный год»: the year that is written instead of the plan's. */
export function takeOngoing(at: number, context: Context): Taken<Element> | null {
  const plain = take(ongoingForms, at, context);
  if (plain !== null) return plain;
  const start = skip(THROUGHOUT, at, context.low);
  if (start === null) return null;
  const found = take(periodForms, start, context);
  const [window, ...others] = found?.value ?? [];
  if (found === null || window === undefined || others.length > 0 || !isYears(window)) return null;
  return { value: { kind: "ongoing", window, steady: false }, end: found.end };
}

const isYears = (item: Item): boolean => YEARS.has(item.first?.grain ?? "") && YEARS.has(item.last?.grain ?? "");
