import { type Applied } from "../../core/grid/edit";
import { type OfficeTools } from "../office-tools";
import { bottomUp, type Placed } from "../places";
import { matchParagraphs } from "./match-paragraphs";
import { planChanges } from "./plan-changes";
import { readBodyToWrite, type WordReading } from "./read";
import { writePlan } from "./write";

/** Makes a batch of edits: one sync to read the body anew and find the paragraphs, one to write. */
export async function applyToBody(
  context: Word.RequestContext,
  placed: readonly Placed[],
  { last, tools }: { readonly last: WordReading | null; readonly tools: OfficeTools },
): Promise<Applied> {
  if (placed.length === 0) return { done: [], refused: [] };
  const { reading, paragraphs } = await readBodyToWrite(context, tools);
  const sets = placed.filter(({ edit }) => edit.kind === "set");
  const moves = bottomUp(placed.filter(({ edit }) => edit.kind !== "set"));
  const plan = planChanges([...sets, ...moves], reading, last);
  const index = matchParagraphs(
    reading,
    paragraphs.map(({ text }) => text),
  );
  const written = await writePlan(context, plan, (ordinal) => paragraphs[index(ordinal) ?? -1] ?? null);
  return { done: written.done, refused: [...plan.refused, ...written.refused] };
}
