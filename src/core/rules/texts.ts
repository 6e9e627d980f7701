import { type Clause, type Order } from "../order/order";
import { type Field, fieldOf, type Plan, rowName } from "../plan/plan";
import { clean } from "../russian/clean";
import { type FindingPlace } from "./finding";
import { inActivity, inOrder, inPlanHead, inSection } from "./place";
import { type RuleContext } from "./rule";

/** A text of the document that a person typed, and how to point into it. */
export interface Text {
  readonly part: "order" | "plan";
  /** «preamble», «2.1», … as in a finding's place. */
  readonly row: string;
  readonly column: string | null;
  readonly field: Field;
  place(words?: string): FindingPlace;
}

/** Every text of the order and the plan, in the order of the page. */
export function textsOf({ order, plan }: Pick<RuleContext, "order" | "plan">): readonly Text[] {
  const ofPlan = plan ? planTexts(plan) : [];
  return order ? [...orderTexts(order), ...ofPlan] : ofPlan;
}

export function planTexts(plan: Plan): readonly Text[] {
  const known = textsOfPlan.get(plan);
  if (known) return known;
  const texts = readTexts(plan);
  textsOfPlan.set(plan, texts);
  return texts;
}

/** A plan never changes, so one check gathers its texts once for all rules. */
const textsOfPlan = new WeakMap<Plan, readonly Text[]>();

function readTexts(plan: Plan): Text[] {
  const { title } = plan;
  const head: Text[] = title
    ? [{ part: "plan", row: "title", column: null, field: title, place: (words) => inPlanHead("title", title, words) }]
    : [];
  const sections = plan.sections.map((section, index): Text => {
    const field: Field = { text: section.text, clean: clean(section.text), at: section.at };
    const place = (words?: string): FindingPlace => {
      const found = words === undefined ? -1 : section.text.indexOf(words);
      const whole = inSection(plan, index, words);
      return found < 0 ? whole : { ...whole, at: { ...section.at, from: found, to: found + (words ?? "").length } };
    };
    return { part: "plan", row: `§${index + 1}`, column: null, field, place };
  });
  const roles = [...new Set(plan.columns.map(({ role }) => role))];
  const rows = [...sections];
  for (const activity of plan.activities) {
    const row = rowName(plan, activity);
    for (const role of roles) {
      const field = fieldOf(activity, role);
      if (!field || field.inherited) continue;
      const place = (words?: string): FindingPlace => inActivity(plan, activity, role, words);
      rows.push({ part: "plan", row, column: role, field, place });
    }
  }
  return [...head, ...rows.sort(byPosition)];
}

export function orderTexts(order: Order): Text[] {
  const parts: [string, Field | null][] = [
    ["letterhead", order.body],
    ["kind", order.kind],
    ["date", order.date],
    ["number", order.number],
    ["place", order.place],
    ["title", order.title],
    ["preamble", order.preamble],
    ...clausesOf(order).map((clause): [string, Field] => [clause.number, clause.field]),
    ["signature", order.signer?.field ?? null],
    ["annex", order.annex.mark],
    ["stamp", order.annex.stamp],
  ];
  return parts.flatMap(([row, field]): Text[] =>
    field ? [{ part: "order", row, column: null, field, place: (words) => inOrder(row, field, words) }] : [],
  );
}

/** All clauses, nested ones after the one they belong to. */
export const clausesOf = (order: Order): Clause[] => order.clauses.flatMap(withNested);

const withNested = (clause: Clause): Clause[] => [clause, ...clause.clauses.flatMap(withNested)];

const byPosition = ({ field: { at: a } }: Text, { field: { at: b } }: Text): number =>
  a.block - b.block || (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/**
 * Executors, deadlines and results repeat from row to row: texts with the same words in the same column, looked at once.
 * Activities hardly ever do, and are long: they are not even compared.
 */
export function sameTexts(plan: Plan): readonly SameTexts[] {
  const known = groupsOfPlan.get(plan);
  if (known) return known;
  const all: Same[] = [];
  const columns = new Map<string | null, Map<string, Same>>();
  for (const text of planTexts(plan)) {
    const typed = text.field.text;
    const groups = repeating.has(text.column) ? (columns.get(text.column) ?? new Map<string, Same>()) : null;
    const group = groups?.get(typed);
    if (group) {
      if (group.others === none) group.others = [text];
      else group.others.push(text);
      continue;
    }
    const alone: Same = { first: text, others: none };
    all.push(alone);
    if (groups) columns.set(text.column, groups.set(typed, alone));
  }
  groupsOfPlan.set(plan, all);
  return all;
}

const repeating: ReadonlySet<string | null> = new Set(["deadline", "executors", "result"]);

export interface SameTexts {
  readonly first: Text;
  readonly others: readonly Text[];
}

interface Same extends SameTexts {
  others: Text[];
}

/** Most texts stand alone: they share one empty list. */
const none: Text[] = [];

const groupsOfPlan = new WeakMap<Plan, readonly Same[]>();

/** The different texts of the order and the plan, each once, on lines of their own. */
export function differentTexts({ order, plan }: Pick<RuleContext, "order" | "plan">): string {
  const ofPlan = plan ? (linesOfPlan.get(plan) ?? linesOf(plan)) : "";
  return order
    ? `${orderTexts(order)
        .map(({ field }) => field.text)
        .join("\n")}\n${ofPlan}`
    : ofPlan;
}

function linesOf(plan: Plan): string {
  const lines = sameTexts(plan)
    .map(({ first }) => first.field.text)
    .join("\n");
  linesOfPlan.set(plan, lines);
  return lines;
}

const linesOfPlan = new WeakMap<Plan, string>();
