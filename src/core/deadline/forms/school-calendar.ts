import { type Element } from "../element";
import { type Form, piece } from "../form";
import { type Meaning } from "../meaning";
import { ORDINALS, ordinals } from "../vocabulary";

const KIND =
  "(?:(?:весен|осен|зим|лет)н(?:ие|их|ими|яя)|(?:школьн|новогодн|рождественск|дополнительн|майск)(?:ые|ых|ие|их))";
const HOLIDAYS = `(?:(?<kinds>${KIND}(?:\\s?(?:,|и)\\s?${KIND})*)\\s(?:школьны[ех]\\s)?)?каникул(?:ы|ам|ах|ами)?(?![а-я])`;
const IN = "(?:(?:в|на|за)\\s(?:период|время|дни)\\s|во\\sвремя\\s|в\\s(?:течение\\s)?|на\\s)?(?:проведения\\s)?";
const CALENDAR_TIME = "(?<time>каникулярн(?:ое|ый|ого)\\s(?:время|период|времени|периода))";

/** Четверти и каникулы: days of the school's own учебный график, so no dates. */
export const schoolCalendarForms: readonly Form<Element>[] = [
  {
    name: "каникулы",
    pattern: piece(`${IN}(?:дни\\s)?${HOLIDAYS}`),
    examples: ["весенние каникулы", "осенние и весенние каникулы", "в период осенних каникул", "на каникулах"],
    read: ({ word }) => {
      const kinds = word("kinds").match(/[а-я]{3,}/g) ?? [];
      return several(
        kinds.length === 0
          ? ["каникулы"]
          : kinds.map((kind) => `${kind.replace(/(?:их|ых|ими)$/, softOrHard)} каникулы`),
      );
    },
  },
  {
    name: "каникулярное время",
    pattern: piece(`(?:в\\s)?${CALENDAR_TIME}(?![а-я])`),
    examples: ["в каникулярное время"],
    read: ({ word }) => ready(/врем/.test(word("time")) ? "каникулярное время" : "каникулярный период"),
  },
  {
    name: "учебные дни",
    pattern: piece("(?:в\\sучебные\\sдни|по\\sучебным\\sдням)(?![а-я])"),
    examples: ["в учебные дни", "по учебным дням"],
    read: () => ready("учебные дни"),
  },
  {
    name: "раз в смену",
    pattern: piece(
      "(?:не\\sреже\\s)?(?:(?:\\d|один|два)\\s)?раза?\\sв\\s(?:каждую\\s)?смену(?![а-я])|(?:в\\s)?кажд(?:ую|ая)\\sсмен[уа](?![а-я])",
    ),
    examples: ["один раз в смену", "каждую смену"],
    read: () => ready("смена"),
  },
  {
    name: "четверть, триместр",
    pattern: piece(
      `(?:в\\s(?:течение\\s)?)?(?<edge>(?:(?:до\\s|в\\s)?(?:конец|конце|конца|начало|начале|начала|середин[аеу])\\s))?(?:(?<list>${ORDINALS})\\s?)?(?:учебн(?:ая|ой|ую|ые)\\s)?(?<unit>четверт(?:ь|и|ях|ей)|триместр(?:а|е|ы|ах|ов)?)(?![а-я])`,
    ),
    examples: ["I четверть", "1-я и 3-я четверти", "в 4 четверти", "II триместр", "в конце четверти"],
    read: ({ word }) => {
      const listed = ordinals(word("list"));
      if (listed.length === 0 && word("edge") === "") return null;
      if (listed.some(({ value }) => value < 1 || value > 4)) return null;
      if (word("edge") !== "" && listed.length > 1) return null;
      const edge = word("edge") === "" ? "" : edgeOf(word("edge"));
      const [one, of] = word("unit").startsWith("трим") ? ["триместр", "триместра"] : ["четверть", "четверти"];
      if (listed.length === 0) return ready(`${edge} ${of}`);
      const [first, last] = [listed[0]?.value ?? 1, listed.at(-1)?.value ?? 1];
      if (listed.length === 2 && listed[1]?.joint === "through") return ready(`${one} ${first} - ${one} ${last}`);
      if (listed.length === 1) return ready(edge === "" ? `${one} ${first}` : `${edge} ${of} ${first}`);
      return several(listed.map(({ value }) => `${one} ${value}`));
    },
  },
];

const anchored = (anchor: string): Meaning => ({ kind: "calendar", start: null, end: null, anchor });
const ready = (anchor: string): Element => ({ kind: "ready", meaning: anchored(anchor) });

/** Each period of the calendar is a part of its own. */
function several(anchors: readonly string[]): Element {
  const [only, ...others] = anchors;
  if (only !== undefined && others.length === 0) return ready(only);
  return { kind: "ready", meaning: { kind: "mixed", start: null, end: null, parts: anchors.map(anchored) } };
}

const softOrHard = (ending: string): string => (ending === "ых" ? "ые" : "ие");

const edgeOf = (typed: string): string => (/кон/.test(typed) ? "конец" : /нач/.test(typed) ? "начало" : "середина");
