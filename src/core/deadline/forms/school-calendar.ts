import { type Element } from "../element";
import { type Form, piece } from "../form";
import { type Meaning } from "../meaning";
import { ORDINALS, ordinals } from "../vocabulary";

const HOLIDAYS =
  "(?:(?<adjective>(?:весен|осен|зим|лет)н(?:ие|их|ими)|школьны(?:е|х)|новогодни(?:е|х)|рождественски(?:е|х)|дополнительны(?:е|х)|майски(?:е|х))\\s(?:школьны[ех]\\s)?)?каникул(?:ы|ам|ах|ами)?(?![а-я])";
const IN = "(?:(?:в|на|за)\\s(?:период|время|дни)\\s|во\\sвремя\\s|в\\s(?:течение\\s)?|на\\s)?(?:проведения\\s)?";
const CALENDAR_TIME = "(?<time>каникулярн(?:ое|ый|ого)\\s(?:время|период|времени|периода))";

/** Четверти и каникулы: days of the school's own учебный график, so no dates. */
export const schoolCalendarForms: readonly Form<Element>[] = [
  {
    name: "каникулы",
    pattern: piece(`${IN}(?:дни\\s)?${HOLIDAYS}`),
    examples: ["весенние каникулы", "в период осенних каникул", "на каникулах"],
    read: ({ word }) =>
      ready(
        word("adjective") === "" ? "каникулы" : `${word("adjective").replace(/(?:их|ых|ими)$/, softOrHard)} каникулы`,
      ),
  },
  {
    name: "каникулярное время",
    pattern: piece(`(?:в\\s)?${CALENDAR_TIME}(?![а-я])`),
    examples: ["в каникулярное время"],
    read: ({ word }) => ready(/врем/.test(word("time")) ? "каникулярное время" : "каникулярный период"),
  },
  {
    name: "четверть",
    pattern: piece(
      `(?:в\\s(?:течение\\s)?)?(?<edge>(?:(?:до\\s|в\\s)?(?:конец|конце|конца|начало|начале|начала|середин[аеу])\\s))?(?<list>${ORDINALS})\\s?(?:учебн(?:ая|ой|ую|ые)\\s)?четверт(?:ь|и|ях|ей)(?![а-я])`,
    ),
    examples: ["I четверть", "1-я и 3-я четверти", "в 4 четверти"],
    read: ({ word }) => {
      const listed = ordinals(word("list"));
      if (listed.some(({ value }) => value < 1 || value > 4)) return null;
      if (word("edge") !== "" && listed.length > 1) return null;
      const edge = word("edge") === "" ? "" : edgeOf(word("edge"));
      const [first, last] = [listed[0]?.value ?? 1, listed.at(-1)?.value ?? 1];
      if (listed.length === 2 && listed[1]?.joint === "through") return ready(`четверть ${first} - четверть ${last}`);
      if (listed.length === 1) return ready(edge === "" ? `четверть ${first}` : `${edge} четверти ${first}`);
      return { kind: "ready", meaning: quarters(listed.map(({ value }) => value)) };
    },
  },
];

const anchored = (anchor: string): Meaning => ({ kind: "calendar", start: null, end: null, anchor });
const ready = (anchor: string): Element => ({ kind: "ready", meaning: anchored(anchor) });

const quarters = (numbers: readonly number[]): Meaning => ({
  kind: "mixed",
  start: null,
  end: null,
  parts: numbers.map((n) => anchored(`четверть ${n}`)),
});

const softOrHard = (ending: string): string => (ending === "ых" ? "ые" : "ие");

const edgeOf = (typed: string): string => (/кон/.test(typed) ? "конец" : /нач/.test(typed) ? "начало" : "середина");
