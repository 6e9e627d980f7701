import { type SetEdit } from "../grid/edit";
import { type Plan } from "../plan/plan";
import { type FindingPlace } from "./finding";
import { editWords } from "./place";
import { type RuleContext } from "./rule";
import { differentTexts, orderTexts, planTexts, sameTexts, type Text } from "./texts";

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
 * are told apart. `mark` (neither global nor sticky) occurs in every text that has a slip: what is without it is not looked
 * at. `find` may ask for the text's part, column and, in an order, row.
 */
export function slipsOf(
  context: RuleContext,
  mark: RegExp,
  find: (text: string, where: Text) => readonly Slip[],
): FoundSlip[] {
  if (!mark.test(differentTexts(context))) return [];
  const look = (text: Text): readonly Slip[] => (mark.test(text.field.text) ? find(text.field.text, text) : []);
  const found: { text: Text; slips: readonly Slip[] }[] = [];
  for (const text of context.order ? orderTexts(context.order) : []) {
    const slips = look(text);
    if (slips.length > 0) found.push({ text, slips });
  }
  for (const { first, others } of context.plan ? sameTexts(context.plan) : []) {
    const slips = look(first);
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

function pageOf(plan: Plan): ReadonlyMap<Text, number> {
  const known = pagesOfPlan.get(plan) ?? new Map(planTexts(plan).map((text, index) => [text, index]));
  pagesOfPlan.set(plan, known);
  return known;
}

const pagesOfPlan = new WeakMap<Plan, ReadonlyMap<Text, number>>();

/** One cause, one finding: the same slip in twenty places is one. */
export function byWords(slips: readonly FoundSlip[]): Map<string, FoundSlip[]> {
  const groups = new Map<string, FoundSlip[]>();
  for (const found of slips) {
    const group = groups.get(found.slip.words);
    if (group) group.push(found);
    else groups.set(found.slip.words, [found]);
  }
  return groups;
}

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
