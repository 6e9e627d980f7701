import { type Clause } from "../order/order";
import { inOrder } from "./place";
import { defineRule } from "./rule";
import { clausesOf } from "./texts";

export const nameInBracketsCase = defineRule({
  id: "name-in-brackets-case",
  severity: "hint",
  docs: {
    what: "Должность стоит в дательном падеже, а фамилия в скобках — в именительном: «Руководителю школы (Казаков В.В.)».",
    why: "Обычай допускает оба способа, но в одном приказе лучше держаться одного.",
    remedy: "Поставьте фамилию в дательный падеж: «(Казакову В.В.)».",
  },
  messages: {
    nominative: (d: { clause: string; name: string }) =>
      `В пункте ${d.clause} должность в дательном падеже, а «${d.name}» в скобках — в именительном.`,
    many: (d: { names: string }) =>
      `Фамилии в скобках стоят то в дательном падеже, то в именительном; в именительном — ${d.names}.`,
  },
  *check({ order, profile }, report) {
    if (!order) return;
    const names = clausesOf(order).flatMap((clause) => namesOf(clause).map((name) => ({ clause, ...name })));
    const found = names.filter(({ surname }) => isNominative(surname));
    const [first] = found;
    // Names in the nominative and none in the dative are the office's own way: as it is set, or two or more of them.
    const isOwnWay = found.length > 1 || profile?.style.wording?.bracketCase === "nominative";
    if (!first || (isOwnWay && !names.some(({ surname }) => isDative(surname)))) return;
    const places = found.map(({ clause, name }) => inOrder(clause.number, clause.field, name));
    yield found.length === 1
      ? report("nominative", { clause: first.clause.number, name: first.name }, places)
      : report("many", { names: found.map(({ name }) => `«${name}»`).join(", ") }, places);
  },
});

interface BracketedName {
  readonly name: string;
  readonly surname: string;
}

/** Names in brackets after a post in the dative. */
function namesOf({ field }: Clause): BracketedName[] {
  if (!/^\s*(?:И\.о\. )?[А-ЯЁа-яё-]+(?:ю|у|е|ам|ям|ой|ей)(?:\s|\()/.test(field.clean)) return [];
  return Array.from(field.text.matchAll(listed), ([names]) =>
    Array.from(names.matchAll(named), ([name, surname = ""]) => ({ name, surname })),
  ).flat();
}

const named = /([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)\s*[А-ЯЁ]\.\s?[А-ЯЁ]\./g;
/** «(Казаков В.В.)», «(Рыкова Л.П., Бутин Д.О.)»: names and nothing else. */
const listed = new RegExp(`\\(${named.source}(?:[,;]\\s*${named.source})*\\)`, "g");

/** A man's name in a consonant, a woman's in «-ова, -ина, -ая»; what may be either case is none. */
const isNominative = (surname: string): boolean =>
  /(?:[оеё]в|[иы]н|[сц]кий|[сц]кой|ый|ич|ян|[оеё]ва|[иы]на|[сц]кая|ая)$/.test(surname);

const isDative = (surname: string): boolean =>
  /(?:[оеё]в|[иы]н)у$|[оеё]вой$|[иы]ной$|[кч]ому$|[сц]кой$|чу$/.test(surname);
