import { type Period, periodName, periodRange } from "../calendar/period";
import { type Source } from "../grid/source";
import { type Order } from "../order/order";
import { type Field } from "../plan/plan";
import { periodOf } from "../plan/title-period";
import { type FindingPlace, type Fix } from "./finding";
import { editWords, inOrder, inPlanHead } from "./place";
import { defineRule } from "./rule";
import { countedTitle } from "./slips";
import { clausesOf } from "./texts";

export const orderYearConflict = defineRule({
  id: "order-year-conflict",
  severity: "error",
  docs: {
    what: "Приказ утверждает план на один год, а сам план составлен на другой.",
    why: "Утверждён окажется не тот план, который приложен.",
    remedy: "Исправьте год в пункте приказа или в его заголовке.",
  },
  messages: {
    conflict: (d: { where: string; named: string; meant: string }) =>
      `В ${d.where} план назван на ${d.named}, а составлен он на ${d.meant}.`,
  },
  *check({ source, plan, order }, report) {
    const meant = plan?.period;
    if (!plan || !meant || !order) return;
    const wrong = namings(order).filter(({ named }) => !overlap(named, meant));
    const [first] = wrong;
    if (!first) return;
    const data = { where: first.where, named: periodName(first.named), meant: periodName(meant) };
    const related = plan.title ? [inPlanHead("title", plan.title)] : [];
    yield report(
      "conflict",
      data,
      wrong.map(({ place }) => place),
      { related, fixes: fixFor(source, wrong, meant) },
    );
  },
});

interface Naming {
  readonly field: Field;
  readonly named: Period;
  readonly where: string;
  readonly place: FindingPlace;
}

/** The years that the order's title and its approving clauses give the plan. */
function namings(order: Order): Naming[] {
  const approving = clausesOf(order).filter(({ field }) => approves.test(field.clean));
  const texts: [string, string, Field][] = [
    ...(order.title && /план|дорожн|мероприяти/i.test(order.title.clean)
      ? [["title", "заголовке приказа", order.title] as [string, string, Field]]
      : []),
    ...approving.map(({ number, field }): [string, string, Field] => [number, `пункте ${number} приказа`, field]),
  ];
  return texts.flatMap(([row, where, field]): Naming[] => {
    const named = periodOf(field.clean);
    const year = named?.type === "calendar" ? String(named.year) : String(named?.from);
    return named ? [{ field, named, where, place: inOrder(row, field, year) }] : [];
  });
}

const approves = /^\s*утвердить\s+[^.]*?(?:план|дорожн\S+\s+карт|мероприяти|программ|комплекс|график)/i;

function overlap(a: Period, b: Period): boolean {
  if (a.type === "multi" && b.type === "multi") return a.from === b.from && a.to === b.to;
  const [one, other] = [periodRange(a), periodRange(b)];
  return one.start <= other.end && other.start <= one.end;
}

function fixFor(source: Source, wrong: readonly Naming[], meant: Period): Fix[] {
  if (meant.type !== "calendar") return [];
  const edits = wrong.flatMap(({ field, named }) => {
    if (named.type !== "calendar" || field.text.split(String(named.year)).length !== 2) return [];
    return editWords(source, field, String(named.year), String(meant.year)) ?? [];
  });
  const title = countedTitle(`Исправить год в приказе на ${meant.year}`, edits.length);
  return edits.length === wrong.length ? [{ kind: "suggestion", title, edits }] : [];
}
