import { readFileSync } from "node:fs";
import { join } from "node:path";
import { draft } from "../../../src/core/flows/draft";
import { read } from "../../../src/core/flows/read";
import { type Source } from "../../../src/core/grid/source";
import { type OrderDraft } from "../../../src/core/order/draft";
import { type Plan } from "../../../src/core/plan/plan";
import { templateFile, type TemplateProblem } from "../../../src/documents/order/templates";
import { writeOrder } from "../../../src/documents/order/write";
import { readDocument } from "../../../src/documents/read";
import { nouns } from "../nouns";
import { planSource } from "../plan-table";
import { type Office } from "./office";

export interface MadeOrder {
  /** The office's plan, as read from its own file. */
  readonly plan: Plan;
  readonly draft: OrderDraft;
  readonly lines: readonly string[];
  readonly bytes: Uint8Array;
  readonly problems: readonly TemplateProblem[];
  /** The written order, read again. */
  readonly source: Source;
}

/** The office's order from its facts, written as a .docx and read again. */
export async function madeOrder({ profile, facts, plan: text }: Office): Promise<MadeOrder> {
  const { plan } = read(planSource(text));
  if (plan === null) throw new Error("the office has no plan");
  const { draft: order, lines } = draft({ facts, profile, plan, nouns });
  const { bytes, problems } = await writeOrder(order, profile.style, template(facts.kind));
  return { plan, draft: order, lines, bytes, problems, source: readDocument("приказ.docx", bytes) };
}

const templates = new Map<string, Uint8Array>();

function template(kind: OrderDraft["kind"]): Uint8Array {
  const name = templateFile(kind);
  const known = templates.get(name);
  if (known) return known;
  const bytes = new Uint8Array(readFileSync(join("assets", "templates", name)));
  templates.set(name, bytes);
  return bytes;
}
