import { type Day } from "../calendar/day";
import { parseDeadline } from "../deadline/parse";
import { type Order } from "../order/order";
import { type Field } from "../plan/plan";
import { comparable } from "../russian/comparable";
import { isAmending } from "./amending";
import { dayInDigits } from "./deadline-before-order";
import { inOrder } from "./place";
import { defineRule } from "./rule";

export const stampDiffers = defineRule({
  id: "stamp-differs",
  ids: ["reg-number-spelling"],
  severity: "warning",
  docs: {
    what: "Вид документа, дата или номер в грифе утверждения (в отметке о приложении) не те, что на бланке.",
    why: "Гриф должен называть тот самый приказ; иначе неизвестно, чем утверждён план.",
    remedy: "Исправьте гриф по бланку приказа. Номер пишут одинаково до последнего знака.",
  },
  messages: {
    date: (d: { where: string; stamp: string; order: string }) =>
      `В ${d.where} стоит дата ${d.stamp}, а на бланке — ${d.order}.`,
    number: (d: { where: string; stamp: string; order: string }) =>
      `В ${d.where} номер «${d.stamp}», а на бланке — «${d.order}».`,
    kind: (d: { where: string; stamp: string; order: string }) =>
      `В ${d.where} назван документ «${d.stamp}», а на бланке — «${d.order}».`,
    spelling: (d: { where: string; stamp: string; order: string }) =>
      `Номер записан по-разному: «${d.order}» на бланке и «${d.stamp}» в ${d.where}.`,
  },
  *check({ order }, report) {
    if (!order) return;
    for (const [row, field, where] of [
      ["stamp", order.annex.stamp, "грифе"],
      ["annex", order.annex.mark, "отметке о приложении"],
    ] as const) {
      if (!field || (isAmending(order) && namesAmended(field, order))) continue;
      const named = kindIn(field.clean);
      if (order.kind && named !== null && named !== order.kind.clean.toLowerCase().replace(/\s/g, "")) {
        const data = { where, stamp: named, order: order.kind.text.toLowerCase() };
        yield report("kind", data, [inOrder(row, field)], { related: [inOrder("kind", order.kind)] });
      }
      const { day, number } = actOf(lastWording(field.clean));
      const signed = order.date?.day;
      if (order.date && signed && day !== null && day !== signed) {
        yield report("date", { where, stamp: dayInDigits(day), order: dayInDigits(signed) }, [inOrder(row, field)], {
          related: [inOrder("date", order.date)],
        });
      }
      const own = order.number;
      if (!own || number === null || own.text === "" || own.clean === number) continue;
      const data = { where, stamp: number, order: own.clean };
      const related = { related: [inOrder("number", own)] };
      yield squeezed(own.clean) === squeezed(number)
        ? report("spelling", data, [inOrder(row, field, number)], {
            ...related,
            severity: "hint",
            rule: "reg-number-spelling",
          })
        : report("number", data, [inOrder(row, field, number)], related);
    }
  },
});

/** «(в редакции приказа от … № …)»: of an annex in its new wording that act is the order at hand. */
const lastWording = (text: string): string => text.slice(Math.max(text.search(/в редакции/i), 0));

/** The date and number that a stamp names: «приказом … от 15.02.2023 № 02-03/45»; blanks «____» are none. */
function actOf(text: string): { day: Day | null; number: string | null } {
  const act = /от\s+([^№]+?)\s*№\s*([^\s_].*?)?\s*(?:$|\n|[»)])/s.exec(text);
  const reading = act?.[1] === undefined ? null : parseDeadline(act[1].trim(), null);
  const day = reading?.kind === "read" && reading.meaning.kind === "point" ? reading.meaning.end : null;
  const number = act?.[2]?.trim() ?? "";
  return { day, number: number === "" || number.includes("_") ? null : number };
}

/** The stamp of a plan in new words may name the order that its own order amends. */
function namesAmended({ clean }: Field, order: Order): boolean {
  const { number } = actOf(clean);
  const own = `${order.title?.clean} ${order.clauses.map(({ field }) => field.clean).join(" ")}`;
  return number !== null && own.includes(`№ ${number}`);
}

/** The kind of act that a stamp or mark names first: «приказом» in «УТВЕРЖДЕН приказом …», «к приказу». */
const kindIn = (text: string): string | null =>
  /(?:^|[^а-яё])(приказ|распоряжени|постановлени)(?:ом|ем|у|ю)(?![а-яё])/i
    .exec(text)?.[1]
    ?.toLowerCase()
    .replace(/и$/, "ие") ?? null;

const squeezed = (number: string): string => comparable(number).replace(/\s/g, "");
