import { compose, draftText } from "../order/compose";
import { type OrderDraft } from "../order/draft";
import { type Facts } from "../order/facts";
import { type Plan } from "../plan/plan";
import { planTable } from "../plan/table";
import { type Profile } from "../profile/profile";
import { type Nouns } from "../russian/nouns";

export interface DraftResult {
  readonly draft: OrderDraft;
  /** The wording as lines, for the preview and for print. */
  readonly lines: readonly string[];
}

/** Приказ from the form, the office's profile and the plan, which becomes its annex. */
export function draft(input: { facts: Facts; profile: Profile; plan: Plan | null; nouns: Nouns }): DraftResult {
  const { facts, profile, plan, nouns } = input;
  const composed = compose({ facts, profile, table: plan && planTable(plan), plan, nouns });
  return { draft: composed, lines: draftText(composed) };
}
