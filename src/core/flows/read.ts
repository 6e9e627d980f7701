import { type Source } from "../grid/source";
import { type Order } from "../order/order";
import { readOrder } from "../order/read-order";
import { type Plan } from "../plan/plan";
import { readPlan } from "../plan/read-plan";

/** What was understood of a document. */
export interface ReadResult {
  readonly source: Source;
  readonly plan: Plan | null;
  readonly order: Order | null;
  /** What the clerk should know of the reading, also why there is no plan: whole Russian sentences. */
  readonly notes: readonly string[];
}

export function read(source: Source): ReadResult {
  const { plan, notes } = readPlan(source);
  return { source, plan, order: readOrder(source, plan), notes: [...(source.notes ?? []), ...notes] };
}
