import { type Mark } from "../host";
import { matchParagraphs } from "./match-paragraphs";
import { paragraphsAt } from "./plan-changes";
import { type BodyReading, readBodyToWrite } from "./read";
import { type OfficeTools } from "../office-tools";

/** How a comment of ours begins: it is known by this again, whoever's name it bears. */
const signature = "План и приказ: ";

/**
 * Shows findings as comments, and takes away those of the last time. Two syncs, and one more for each further block of 4 MB;
 * WordApi 1.4.
 */
export async function showComments(
  context: Word.RequestContext,
  marks: readonly Mark[],
  { last, tools }: { readonly last: BodyReading | null; readonly tools: OfficeTools },
): Promise<void> {
  const comments = context.document.body.getComments();
  comments.load("items/content");
  const body = marks.length > 0 ? await readBodyToWrite(context, tools, last) : null;
  if (body === null) await context.sync();
  for (const comment of comments.items) if (comment.content.startsWith(signature)) comment.delete();
  if (body) {
    const paragraphOf = matchParagraphs(body);
    for (const { at, message } of marks) {
      const ordinal = paragraphsAt(at, body.reading)[0]?.ordinal;
      const paragraph = ordinal === undefined ? null : paragraphOf(ordinal);
      paragraph?.getRange("Content").insertComment(signature + message);
    }
  }
  await context.sync();
}
