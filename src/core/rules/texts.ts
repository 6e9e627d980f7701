import { type SetEdit } from "../grid/edit";
import { type Clause, type Order } from "../order/order";
import { type Field, fieldOf, type Plan, rowName } from "../plan/plan";
import { clean } from "../russian/clean";
import { type FindingPlace } from "./finding";
import { editWords, inActivity, inOrder, inPlanHead, inSection } from "./place";
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

/** A slip of typing: the words as they stand, and what they should be (null where only a person can tell). */
export interface Slip {
  readonly words: string;
  readonly to: string | null;
}

export interface FoundSlip {
  readonly place: FindingPlace;
  readonly edit: SetEdit | null;
  readonly slip: Slip;
}

/**
 * Every slip that `find` sees in the document's texts, in the order of the page; words that occur several times in a text
 * are told apart. `find` may ask for the text's part, column and, in an order, row.
 */
export function slipsOf(context: RuleContext, find: (text: string, where: Text) => readonly Slip[]): FoundSlip[] {
  const found: { text: Text; slips: readonly Slip[] }[] = [];
  for (const text of context.order ? orderTexts(context.order) : []) {
    const slips = find(text.field.text, text);
    if (slips.length > 0) found.push({ text, slips });
  }
  for (const { first, others } of context.plan ? sameTexts(context.plan) : []) {
    const slips = find(first.field.text, first);
    if (slips.length === 0) continue;
    found.push({ text: first, slips });
    for (const text of others) found.push({ text, slips });
  }
  if (found.length === 0) return [];
  const page = (text: Text): number =>
    context.plan && text.part === "plan" ? (pageOf(context.plan).get(text) ?? 0) : -1;
  return found
    .sort((a, b) => page(a.text) - page(b.text))
    .flatMap(({ text, slips }) => {
      const seen = new Map<string, number>();
      return slips.map((slip) => {
        const nth = seen.get(slip.words) ?? 0;
        seen.set(slip.words, nth + 1);
        const edit = slip.to === null ? null : editWords(context.source, text.field, slip.words, slip.to, nth);
        const place = text.place(slip.words);
        return { slip, edit, place: edit ? { ...place, at: edit.at } : place };
      });
    });
}

/** Executors and results repeat from row to row: texts with the same words in the same column, looked at once. */
function sameTexts(plan: Plan): readonly Same[] {
  const known = groupsOfPlan.get(plan);
  if (known) return known;
  const columns = new Map<string | null, Map<string, Same>>();
  for (const text of planTexts(plan)) {
    let groups = columns.get(text.column);
    if (!groups) columns.set(text.column, (groups = new Map<string, Same>()));
    const group = groups.get(text.field.text);
    if (!group) groups.set(text.field.text, { first: text, others: none });
    else if (group.others === none) group.others = [text];
    else group.others.push(text);
  }
  const all = [...columns.values()].flatMap((groups) => [...groups.values()]);
  groupsOfPlan.set(plan, all);
  return all;
}

interface Same {
  readonly first: Text;
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

function pageOf(plan: Plan): ReadonlyMap<Text, number> {
  const known = pagesOfPlan.get(plan) ?? new Map(planTexts(plan).map((text, index) => [text, index]));
  pagesOfPlan.set(plan, known);
  return known;
}

const pagesOfPlan = new WeakMap<Plan, ReadonlyMap<Text, number>>();

/** One safe fix for all slips that can be edited; none where nothing can. */
export const safeFix = (
  title: string,
  slips: readonly FoundSlip[],
): { kind: "safe"; title: string; edits: SetEdit[] }[] => {
  const edits = slips.flatMap(({ edit }) => (edit ? [edit] : []));
  return edits.length > 0 ? [{ kind: "safe", title, edits }] : [];
};

/** A suggestion that changes several places says how many. */
export const countedTitle = (title: string, count: number): string => (count > 1 ? `${title} (мест: ${count})` : title);
