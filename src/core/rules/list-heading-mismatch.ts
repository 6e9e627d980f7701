import { inActivity } from "./place";
import { defineRule } from "./rule";

export const listHeadingMismatch = defineRule({
  id: "list-heading-mismatch",
  severity: "hint",
  docs: {
    what: "В заголовке перечня названо одно («вебинары»), а в пункте перечня — другое («семинар»).",
    why: "Непонятно, что именно проводится; часто пункт скопирован из другого перечня.",
    remedy: "Дополните заголовок («вебинаров и семинаров») или исправьте пункт.",
  },
  messages: {
    other: (d: { heading: string; item: string }) =>
      `Перечень озаглавлен «${d.heading}», а в пункте назван «${d.item}».`,
  },
  *check({ plan }, report) {
    if (!plan) return;
    for (const activity of plan.activities) {
      const [heading = "", ...items] = activity.title.text.split(/\n\s*(?=[-–—•]\s)/);
      if (items.length < 2 || !heading.trim().endsWith(":")) continue;
      const named = eventsIn(heading);
      const [first] = named;
      if (first === undefined) continue;
      for (const item of items) {
        const own = eventAtStart(item);
        if (own === null || named.some(({ kind }) => kind === own.kind)) continue;
        const data = { heading: first.word, item: own.word };
        yield report("other", data, [inActivity(plan, activity, "activity", own.word)]);
      }
    }
  },
});

interface Event {
  readonly kind: string;
  readonly word: string;
}

/** Kinds of events that are told apart; «семинар-практикум» is a seminar and a workshop. */
const eventsIn = (text: string): Event[] =>
  Array.from(
    text.matchAll(
      /(?<![а-яё])(вебинар|семинар|курс|конференци|совещани|консультаци|конкурс|олимпиад|лекци|тренинг)[а-яё]*/gi,
    ),
    ([word, kind = ""]) => ({ kind: kind.toLowerCase(), word }),
  );

/** «- обучающий семинар …»: the item's own event stands first, in the nominative. */
function eventAtStart(item: string): Event | null {
  const start = /^[-–—•]\s+(?:[а-яё-]+(?:ый|ий|ой|ая|ое|ые|ие)\s+){0,2}([а-яё]+)/i.exec(item)?.[1];
  return eventsIn(start ?? "")[0] ?? null;
}
