import { type Clause, type Order, type Person } from "../order/order";
import { type Activity, type Field, type Plan } from "../plan/plan";

/** A plan as the command line prints it. */
export function planJson(plan: Plan) {
  return {
    title: plan.title?.text ?? null,
    period: plan.period,
    columns: plan.columns.map(({ role, heading }) => ({ role, heading })),
    sections: plan.sections.map(({ number, title, text }) => ({ number, title, text })),
    activities: plan.activities.map((activity) => activityJson(activity, plan)),
  };
}

function activityJson(activity: Activity, plan: Plan): Readonly<Record<string, string>> {
  const { number, title, deadline, executors, result, mark, others } = activity;
  const section = activity.section === null ? undefined : plan.sections[activity.section];
  const fields: [string, Field | null | undefined][] = [
    ["executors", executors],
    ["result", result],
    ["mark", mark],
    ...Object.entries(others),
  ];
  const texts = fields.flatMap(([role, field]) => (field ? [[role, field.text]] : []));
  const head = {
    section: section?.text ?? "",
    number: number.text,
    activity: title.text,
    deadline: deadline?.text ?? "",
  };
  return { ...head, ...(Object.fromEntries(texts) as Record<string, string>) };
}

/** An order as the command line prints it. */
export function orderJson(order: Order) {
  const { body, kind, date, number, place, title, preamble, annex } = order;
  return {
    body: body?.text ?? null,
    kind: kind?.clean ?? null,
    date: date?.day ?? null,
    number: number?.text ?? null,
    place: place?.text ?? null,
    title: title?.text ?? null,
    preamble: preamble?.text ?? null,
    grounds: order.grounds.map((ground) => ({
      kind: ground.kind,
      author: ground.author,
      date: ground.date?.day ?? null,
      number: ground.number,
      title: ground.title,
    })),
    clauses: order.clauses.map(clauseJson),
    overseer: personJson(order.overseer),
    signer: personJson(order.signer),
    annex: { mark: annex.mark?.text ?? null, stamp: annex.stamp?.text ?? null, title: annex.title?.text ?? null },
  };
}

interface ClauseJson {
  readonly number: string;
  readonly text: string;
  readonly clauses: readonly ClauseJson[];
}

const clauseJson = ({ number, field, clauses }: Clause): ClauseJson => ({
  number,
  text: field.text,
  clauses: clauses.map(clauseJson),
});

const personJson = (person: Person | null) => person && { position: person.position, name: person.name };
