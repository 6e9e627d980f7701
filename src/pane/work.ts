import { type Catalog } from "../core/catalog/catalog";
import { type CheckInput, type CheckResult } from "../core/flows/check";
import { type CompareInput, type Comparison } from "../core/flows/compare";
import { type DraftResult } from "../core/flows/draft";
import { type FillInput, type FillResult } from "../core/flows/fill";
import { type Source } from "../core/grid/source";
import { type OrderDraft } from "../core/order/draft";
import { type Facts } from "../core/order/facts";
import { type Plan } from "../core/plan/plan";
import { type Profile, type Style } from "../core/profile/profile";

/** The flows of core and the writing of documents, as the pane asks for them: each answered off the main thread. */
export interface Work {
  check(input: CheckInput): Promise<CheckResult>;
  rules(): Promise<readonly RuleDocs[]>;
  importRegion(source: Source): Promise<{ readonly catalog: Catalog | null; readonly notes: readonly string[] }>;
  compare(input: CompareInput): Promise<Comparison>;
  fill(input: Omit<FillInput, "nouns">): Promise<FillResult>;
  draft(input: { facts: Facts; profile: Profile; plan: Plan | null }): Promise<DraftResult>;
  writeOrder(draft: OrderDraft, style: Style): Promise<{ readonly bytes: Uint8Array }>;
  /** The comparison as a Word table, for the file. */
  writeComparison(title: string, comparison: Comparison): Promise<Uint8Array>;
  checkProfile(json: unknown): Promise<{ readonly profile: Profile } | { readonly problem: string }>;
  checkCatalog(json: unknown): Promise<{ readonly catalog: Catalog } | { readonly problem: string }>;
}

/** What a rule says of itself, under every id it reports with. */
export interface RuleDocs {
  readonly ids: readonly string[];
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}
