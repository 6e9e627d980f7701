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
  },
  *check({ order }, report) {
    if (!order) return;
    for (const clause of clausesOf(order)) {
      for (const name of namesOf(clause)) {
        yield report("nominative", { clause: clause.number, name }, [inOrder(clause.number, clause.field, name)]);
      }
    }
  },
});

/** Names in brackets after a post in the dative, that look nominative: a man's in a consonant, a woman's in «-ова, -ина, -ая». */
function namesOf({ field }: Clause): string[] {
  if (!/^\s*(?:И\.о\. )?[А-ЯЁа-яё-]+(?:ю|у|е|ам|ям|ой|ей)(?:\s|\()/.test(field.clean)) return [];
  return Array.from(field.text.matchAll(/\(([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)(\s*[А-ЯЁ]\.\s?[А-ЯЁ]\.)\)/g)).flatMap(
    ([, surname = "", initials = ""]) => (isNominative(surname) ? [surname + initials] : []),
  );
}

const isNominative = (surname: string): boolean =>
  /(?:[оеё]в|[иы]н|[сц]кий|[сц]кой|ый|ич|ян|[оеё]ва|[иы]на|[сц]кая|ая)$/.test(surname);
