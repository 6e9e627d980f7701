import { type Catalog } from "../core/catalog/catalog";
import { type ServedCatalog } from "../core/flows/catalog-index";
import { type CheckInput } from "../core/flows/check";
import { type CheckResult } from "../core/flows/check-document";
import { type CompareInput, type Comparison } from "../core/flows/compare";
import { type DraftResult } from "../core/flows/draft";
import { type FillInput, type FillResult } from "../core/flows/fill";
import { type MissingEntry } from "../core/flows/fill-missing";
import { type Edit } from "../core/grid/edit";
import { type Source } from "../core/grid/source";
import { type OrderDraft } from "../core/order/draft";
import { type Facts } from "../core/order/facts";
import { type Plan } from "../core/plan/plan";
import { type Profile, type Style } from "../core/profile/profile";
import { type Finding } from "../core/rules/finding";
import { type OrderDocument, type RenewRequest } from "../hosts/host";

/** The flows of core and the writing of documents, as the pane asks for them: each answered off the main thread. */
export interface Work {
  check(input: CheckInput): Promise<CheckResult>;
  rules(): Promise<readonly RuleDocs[]>;
  importRegion(source: Source): Promise<{ readonly catalog: Catalog | null; readonly notes: readonly string[] }>;
  compare(input: CompareInput): Promise<Comparison>;
  fill(input: Omit<FillInput, "nouns">): Promise<FillResult>;
  /** The edits that insert the chosen regional entries as rows, in one batch. */
  additions(plan: Plan, chosen: readonly MissingEntry[]): Promise<readonly Edit[]>;
  /** The catalog with the deadline of its entry, an index, corrected. */
  correctDeadline(catalog: Catalog, entry: number, text: string): Promise<Catalog>;
  draft(input: { facts: Facts; profile: Profile; plan: Plan | null }): Promise<DraftResult>;
  /** Writes the order, reads it back and checks it together with its plan. */
  reviewOrder(input: ReviewInput): Promise<Review>;
  /** The order for the clipboard: with its looks, as Word pastes it, and as plain text. */
  copyOrder(draft: OrderDraft, style: Style): Promise<Copied>;
  /** What is wrong with an office's own template. */
  checkTemplate(bytes: Uint8Array): Promise<readonly TemplateFault[]>;
  /** An order that the program made, renewed from the draft; null where the document is none. */
  renewOrder(input: RenewInput): Promise<Renewed | null>;
  /** What is known of the facts of an order that the program made; null where the document is none. */
  orderFacts(document: OrderDocument, profile: Profile): Promise<OrderFacts | null>;
  /** The facts that a document kept, null where they are not understood. */
  keptFacts(json: unknown): Promise<Facts | null>;
  /** The comparison as a Word table, for the file. */
  writeComparison(title: string, comparison: Comparison): Promise<Uint8Array>;
  checkProfile(json: unknown): Promise<{ readonly profile: Profile } | { readonly problem: string }>;
  checkCatalogIndex(
    json: unknown,
  ): Promise<{ readonly catalogs: readonly ServedCatalog[] } | { readonly problem: string }>;
  checkCatalog(json: unknown): Promise<{ readonly catalog: Catalog } | { readonly problem: string }>;
}

export interface ReviewInput {
  readonly draft: OrderDraft;
  readonly profile: Profile;
  /** The office's own; null: the one that ships. */
  readonly template: Uint8Array | null;
}

export interface Review {
  readonly bytes: Uint8Array;
  /** What did not fit into the template. */
  readonly problems: readonly TemplateFault[];
  /** Errors and warnings about the order's text, and about its text against the table. */
  readonly findings: readonly Finding[];
}

export interface Copied {
  readonly html: string;
  readonly text: string;
}

export interface TemplateFault {
  readonly place: string;
  readonly message: string;
}

/** What is known of the facts of an order that a document holds. */
export interface OrderFacts {
  readonly facts: Facts;
  /**
   * Of an order that the program made, "file": the very facts typed; "older": the order was changed since; "text": read
   * from its text, as far as it tells. "typed": read from the text of an order that somebody typed.
   */
  readonly from: "file" | "older" | "text" | "typed";
}

export interface RenewInput {
  readonly document: OrderDocument;
  readonly draft: OrderDraft;
  /** Ids of the changes to make; null: all that the clerk has not touched. */
  readonly chosen: readonly string[] | null;
  /** Whether the draft's plan is the document's own table, which then stays as it is. */
  readonly ownPlan: boolean;
}

export interface Renewed {
  /** null for the document that is open in Word: it is changed there. */
  readonly bytes: Uint8Array | null;
  readonly changes: readonly RenewedField[];
  /** For which the document has no place, or the facts no words: told only. */
  readonly impossible: readonly RenewedField[];
  readonly refused: readonly string[];
  /** The fields as they should read, for a host that renews its own document. */
  readonly fields: Readonly<Record<string, string>>;
  /** The chosen changes of the plan's table, as edits of the document. */
  readonly edits: readonly Edit[];
  /** The plan's table as a whole, where it is chosen and the document is open in Word. */
  readonly table: RenewRequest["table"];
  /** What the document is to keep of its making. */
  readonly record: string | null;
}

export interface RenewedField {
  readonly id: string;
  readonly kind: "text" | "insert" | "remove";
  /** As a person calls it: «Пункт 2». */
  readonly title: string;
  /** As the document says it now, and as the draft does; "" where there is none. */
  readonly before: string;
  readonly after: string;
  /** Not done unless asked for: the clerk changed these words, or those beside them. */
  readonly asked: "changed" | "beside" | null;
}

/** What a rule says of itself, under every id it reports with. */
export interface RuleDocs {
  readonly ids: readonly string[];
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}
