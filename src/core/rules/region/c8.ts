import { type Act } from "../../catalog/catalog";
import { type Ground, type Order } from "../../order/order";
import { sameWords } from "../../russian/comparable";
import { stems } from "../../russian/stem";
import { inOrder } from "../place";
import { defineRule } from "../rule";
import { comparableOf } from "./pairs";
import { digits } from "./plan-drafting";

export const regionC8 = defineRule({
  id: "region-c8",
  severity: "warning",
  docs: {
    what: "Региональный акт назван в приказе не с той датой, не с тем номером или не с тем названием, что в справочнике.",
    why: "Приказ должен опираться на существующий акт.",
    remedy: "Сверьте реквизиты акта с его текстом.",
  },
  messages: {
    date: (d: { typed: string; known: string }) =>
      `Дата регионального акта в приказе — ${d.typed}, а в справочнике — ${d.known}.`,
    number: (d: { typed: string; known: string }) =>
      `Номер регионального акта в приказе — «${d.typed}», а в справочнике — «${d.known}».`,
    title: (d: { typed: string; known: string }) =>
      `Название регионального акта в приказе — «${d.typed}», а в справочнике — «${d.known}».`,
  },
  *check(context, report) {
    const comparable = comparableOf(context);
    const act = comparable?.region.catalog.act;
    if (!comparable || !act || comparable.shift !== 0) return;
    const ground = groundFor(act, context.order);
    if (!ground) return;
    const place = (words?: string) => [inOrder("preamble", ground.field, words)];
    const text = [act.author, act.date && digits(act.date), act.number && `№ ${act.number}`].filter(Boolean).join(" ");
    const related = [{ part: "region", row: "title", column: null, text } as const];
    const typedDay = ground.date?.day;
    if (act.date && ground.date && typedDay && typedDay !== act.date) {
      yield report("date", { typed: digits(typedDay), known: digits(act.date) }, place(ground.date.text), { related });
    }
    if (act.number && ground.number && bare(ground.number) !== bare(act.number)) {
      yield report("number", { typed: ground.number, known: act.number }, place(ground.number), { related });
    }
    if (act.title && ground.title && !sameWords(ground.title, act.title)) {
      yield report("title", { typed: ground.title, known: act.title }, place(ground.title), { related });
    }
  },
});

/** The ground that means this act: of its kind, and alike in two of date, number, author and title. */
function groundFor(act: Act, order: Order | null): Ground | null {
  return (
    order?.grounds.find((ground) => {
      if (!sameWords(ground.kind, act.kind)) return false;
      const alike = [
        act.date !== null && ground.date?.day === act.date,
        act.number !== null && ground.number !== null && bare(ground.number) === bare(act.number),
        act.author !== null && ground.author !== null && sharesStems(ground.author, act.author),
        act.title !== null && ground.title !== null && sharesStems(ground.title, act.title),
      ];
      return alike.filter(Boolean).length >= 2;
    }) ?? null
  );
}

const bare = (number: string): string => number.replace(/\s+/gu, "").toLowerCase();

function sharesStems(a: string, b: string): boolean {
  const [first, second] = [new Set(stems(a)), new Set(stems(b))];
  const shared = [...first].filter((stem) => second.has(stem)).length;
  return shared >= 0.6 * Math.max(first.size, second.size);
}
