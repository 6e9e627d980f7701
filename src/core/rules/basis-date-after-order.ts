import { dayInDigits } from "./deadline-before-order";
import { inOrder } from "./place";
import { defineRule } from "./rule";

export const basisDateAfterOrder = defineRule({
  id: "basis-date-after-order",
  severity: "error",
  docs: {
    what: "Документ-основание датирован позже приказа, который на него ссылается.",
    why: "Приказ не может исполнять документ, которого ещё нет: ошибка в одной из дат.",
    remedy: "Сверьте дату основания и дату приказа.",
  },
  messages: {
    later: (d: { ground: string; signed: string }) => `Основание датировано ${d.ground} — позже приказа (${d.signed}).`,
  },
  *check({ order }, report) {
    const signed = order?.date?.day;
    if (!order?.date || !signed) return;
    for (const ground of order.grounds) {
      const day = ground.date?.day;
      if (!ground.date || !day || day <= signed) continue;
      yield report(
        "later",
        { ground: dayInDigits(day), signed: dayInDigits(signed) },
        [inOrder("preamble", ground.date)],
        {
          related: [inOrder("date", order.date)],
        },
      );
    }
  },
});
