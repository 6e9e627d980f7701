import { inOrder } from "./place";
import { defineRule } from "./rule";

export const basisWithoutTitle = defineRule({
  id: "basis-without-title",
  severity: "warning",
  docs: {
    what: "В ссылке на документ-основание есть дата и номер, но нет заголовка.",
    why: "По правилам делопроизводства ссылка содержит вид, автора, дату, номер и заголовок документа.",
    remedy: "Допишите заголовок основания в кавычках.",
  },
  messages: {
    untitled: (d: { words: string }) => `У основания «${d.words}» не назван заголовок.`,
  },
  *check({ order }, report) {
    if (!order) return;
    for (const { kind, date, number, title, field } of order.grounds) {
      if (title !== null || (date === null && number === null) || !entitled.test(kind)) continue;
      yield report("untitled", { words: field.text.replace(/\s+/g, " ").trim() }, [inOrder("preamble", field)]);
    }
  },
});

/** Kinds of acts that always bear a title. */
const entitled = /приказ|распоряжение|постановление|закон|письмо/;
