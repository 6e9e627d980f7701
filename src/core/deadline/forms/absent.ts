import { type Form, piece, words } from "../form";
import { type Flag } from "../meaning";

/** Nothing typed yet, or a day promised for later: the whole phrase. */
export const absentForms: readonly Form<Flag>[] = [
  {
    name: "пусто",
    pattern: piece("[-_.*x\\s]*$"),
    examples: ["", "–", "---"],
    read: () => "empty",
  },
  {
    name: "уточняется",
    pattern: words(
      "(?:(?:дат[аы]|срок[и]?|врем[яе]|период)(?:\\s(?:проведения|исполнения|реализации))?\\s?-?\\s?)?(?:(?:будет|будут|подлежит|требует|на|не)\\s)?(?:(?:дополнительно|позднее|позже)\\s)?(?:уточня(?:ется|ются)|уточн(?:ен[аы]?|ению|ения|ении|яются)|определен[аыо]?|объявлен[аыо]?|сообщен[аыо]?|установлен[аыо]?)(?:\\s(?:дополнительно|позднее|позже))?",
    ),
    examples: ["уточняется", "дата уточняется", "сроки будут определены дополнительно"],
    read: ({ end }, { low }) => (/^[\s.]*$/.test(low.slice(end)) ? "tbd" : null),
  },
];
