import { type Mark } from "../host";
import { matchParagraphs } from "./match-paragraphs";
import { paragraphsAt } from "./plan-changes";
import { answerOf } from "./read";
import { type OfficeTools } from "../office-tools";

/** How a comment of ours begins: it is known by this again, whoever's name it bears. */
const signature = "План и приказ: ";

/** Shows findings as comments, and takes away those of the last time. Two syncs; WordApi 1.4. */
export async function showComments(
  context: Word.RequestContext,
  marks: readonly Mark[],
  tools: OfficeTools,
): Promise<void> {
  const { body } = context.document;
  const comments = body.getComments();
  comments.load("items/content");
  const ooxml = body.getOoxml();
  const { paragraphs } = body;
  paragraphs.load("items/text");
  await context.sync();
  for (const comment of comments.items) if (comment.content.startsWith(signature)) comment.delete();
  if (marks.length > 0) {
    const reading = await tools.readFlatOpc("", answerOf(ooxml));
    const index = matchParagraphs(
      reading,
      paragraphs.items.map(({ text }) => text),
    );
    for (const { at, message } of marks) {
      const ordinal = paragraphsAt(at, reading)[0]?.ordinal;
      const paragraph = ordinal === undefined ? undefined : paragraphs.items[index(ordinal) ?? -1];
      paragraph?.getRange("Content").insertComment(signature + message);
    }
  }
  await context.sync();
}
