import { type Applied } from "../../core/grid/edit";
import { type OfficeTools } from "../office-tools";
import { bottomUp, type Placed } from "../places";
import { matchParagraphs } from "./match-paragraphs";
import { planChanges } from "./plan-changes";
import { type BodyReading, readBodyToWrite, type WordReading } from "./read";
import { writePlan } from "./write";

/** What a batch made, and the reading that it was made on. */
export interface BodyApplied {
  readonly applied: Applied;
  readonly read: BodyReading | null;
}

/**
 * Makes a batch of edits: one sync to read the body anew and find the paragraphs, one to write. `expected` is what the edits
 * were made from, as long as rows and paragraphs stand where they stood.
 */
export async function applyToBody(
  context: Word.RequestContext,
  placed: readonly Placed[],
  { last, expected, tools }: Ground,
): Promise<BodyApplied> {
  if (placed.length === 0) return { applied: { done: [], refused: [] }, read: last };
  const read = await readBodyToWrite(context, tools, last);
  const { reading, ooxmlBytes } = read;
  const sets = placed.filter(({ edit }) => edit.kind === "set");
  const moves = bottomUp(placed.filter(({ edit }) => edit.kind !== "set"));
  const plan = planChanges([...sets, ...moves], reading, expected);
  const written = await writePlan(context, plan, { paragraphOf: matchParagraphs(read), looks: reading.looks });
  const applied = { done: written.done, refused: [...plan.refused, ...written.refused] };
  return { applied, read: { reading, ooxmlBytes } };
}

export interface Ground {
  readonly last: BodyReading | null;
  readonly expected: WordReading | null;
  readonly tools: OfficeTools;
}
