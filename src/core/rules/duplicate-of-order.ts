import { type Activity } from "../plan/plan";
import { type Clause } from "../order/order";
import { opening } from "./opening";
import { isOwnApproval } from "./own-approval";
import { inActivity, inOrder } from "./place";
import { defineRule } from "./rule";

export const duplicateOfOrder = defineRule({
  id: "duplicate-of-order",
  severity: "warning",
  docs: {
    what: "Строка плана ещё раз поручает то, что этот же приказ уже сделал: создал группу, назначил координатора, утвердил список.",
    why: "Ко дню подписания приказа такое мероприятие уже исполнено; отчитываться по нему будут дважды.",
    remedy: "Уберите строку или пункт приказа.",
  },
  messages: {
    again: (d: { activity: string; clause: string; thing: string }) =>
      `«${d.activity}» планируется ещё раз, хотя ${d.thing} уже есть в пункте ${d.clause} этого приказа.`,
  },
  *check({ order, plan }, report) {
    if (!order || !plan) return;
    for (const clause of order.clauses) {
      const made = madeBy(clause);
      if (made === null) continue;
      for (const activity of plan.activities) {
        if (!plans(activity, made, clause) || isOwnApproval(activity, plan)) continue;
        const data = { activity: opening(activity.title.text), clause: clause.number, thing: made.name };
        yield report("again", data, [inActivity(plan, activity, "activity")], {
          related: [inOrder(clause.number, clause.field)],
        });
      }
    }
  },
});

interface Made {
  readonly name: string;
  /** How the order says that it sets the thing up, and how a row of the plan says it. */
  readonly clause: RegExp;
  readonly row: RegExp;
}

/** Clauses addressed to nobody: the order itself does it by being signed. */
const things: readonly Made[] = [
  {
    name: "рабочая группа",
    clause:
      /^\s*(?:создать|образовать|сформировать|утвердить(?:\s+\S+){0,2}?\s+состав)\s[^.:]*?(?:рабоч\S+|групп\S+|комисси\S+|штаб\S*)/i,
    row: /^\s*(?:создани|формировани|образовани|утверждени\S+\s+состав)\S*\s+[^.,:]*?(?:рабоч\S+\s+групп|комисси|штаб)/i,
  },
  {
    name: "координатор",
    clause: /^\s*(?:назначить|определить|утвердить)\s[^.:]*?(?:координатор|куратор)/i,
    row: /^\s*(?:назначени|определени|утверждени)\S*\s+[^.,:]*?(?:координатор|куратор)/i,
  },
  {
    name: "перечень",
    clause: /^\s*(?:утвердить|определить)\s[^.:]*?(?:перечень|список)/i,
    row: /^\s*(?:утверждени|определени|формировани|составлени)\S*\s+[^.,:]*?(?:перечн|списк)/i,
  },
];

const madeBy = ({ field }: Clause): Made | null => things.find(({ clause }) => clause.test(field.clean)) ?? null;

/** The same thing of the same level: a school's own group is another than the municipality's. */
function plans({ title }: Activity, { row }: Made, { field }: Clause): boolean {
  const words = row.exec(title.clean)?.[0];
  if (words === undefined) return false;
  const levels = [/муниципальн|районн|окружн|городск/i, /школьн|в школ|МБОУ|СОШ/i, /региональн|областн|краев/i];
  const beginning = title.clean.slice(0, 160);
  return levels.every((level) => !level.test(beginning) || level.test(field.clean.slice(0, 300)));
}
