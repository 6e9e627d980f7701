import { type Order } from "../order/order";
import { type Field, type Plan } from "../plan/plan";
import { inOrder, inPlanHead } from "./place";
import { defineRule } from "./rule";
import { clausesOf } from "./texts";
import { type FindingPlace } from "./finding";

export const approvalStampMissing = defineRule({
  id: "approval-stamp-missing",
  ids: ["appendix-mark-missing"],
  severity: "warning",
  docs: {
    what: "Приказ утверждает «прилагаемый» план, а на плане нет грифа «УТВЕРЖДЁН …»; или приказ ссылается на приложение, а отметки «Приложение» на плане нет.",
    why: "По листу плана не видно, каким приказом он утверждён.",
    remedy: "Поставьте в правом верхнем углу первого листа плана гриф утверждения или отметку о приложении.",
  },
  messages: {
    stamp: (d: { clause: string }) =>
      `Пункт ${d.clause} утверждает прилагаемый документ, но на нём нет ни грифа утверждения, ни отметки о приложении.`,
    neither: (d: { clause: string }) =>
      `Пункт ${d.clause} утверждает план, но на плане нет ни грифа утверждения, ни отметки о приложении.`,
    mark: (d: { clause: string }) => `Пункт ${d.clause} ссылается на приложение, но отметки «Приложение» на плане нет.`,
  },
  *check({ order, plan }, report) {
    if (!order || !plan) return;
    const heading = clausesOf(order).find(({ field }) => /^\s*утвердить(?![а-яё])/i.test(field.clean));
    // «1. Утвердить: 1.1. Комплекс мер согласно приложению»: the plan stands first.
    const approving = heading && /^\s*утвердить\s*:?\s*$/i.test(heading.field.clean) ? heading.clauses[0] : heading;
    if (!approving) return;
    const { mark, stamp } = order.annex;
    const place = placeOf(plan.title, approving.field, approving.number);
    const related = { related: [inOrder(approving.number, approving.field)] };
    if (/прилага/i.test(approving.field.clean)) {
      if (!stamp && !mark) yield report("stamp", { clause: approving.number }, [place], related);
      return;
    }
    if (/приложени/i.test(approving.field.clean)) {
      if (!mark)
        yield report("mark", { clause: approving.number }, [place], { ...related, rule: "appendix-mark-missing" });
    } else if (!mark && !stamp && plan.title && approvesPlan.test(approving.field.clean) && isBelow(plan, order)) {
      yield report("neither", { clause: approving.number }, [place], related);
    }
  },
});

const approvesPlan = /^\s*утвердить\s+(?:\S+\s+){0,3}(?:план|дорожн|комплекс)/i;

/** The plan stands behind the signature, not among the order's clauses. */
const isBelow = (plan: Plan, { signer }: Order): boolean =>
  signer !== null && signer.field.at.block < (plan.blocks[0] ?? 0);

const placeOf = (title: Field | null, clause: Field, number: string): FindingPlace =>
  title ? inPlanHead("title", title) : inOrder(number, clause);
