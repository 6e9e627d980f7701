import { type Applied, undoOf } from "../core/grid/edit";
import { type Host } from "./host";
import { withOffice } from "./office-failures";
import { type OfficeTools } from "./office-tools";
import { recallSetting, rememberSetting } from "./office-settings";
import { placedAtOnce, placedInTurn, type Placed } from "./places";
import { applyToBody } from "./word/apply";
import { deliverDocument } from "./word/deliver";
import { showComments } from "./word/marks";
import { readBody, type WordReading } from "./word/read";
import { wordRenewing } from "./word/renew";
import { revealPlace } from "./word/reveal";
import { watchBody } from "./word/watch";

/**
 * The document that is open in Word. Floor: WordApi 1.3 (Office LTSC 2021). Newer, behind a question: comments (1.4),
 * change events (1.6). Of a reading only plain data is kept: where a jump leads, and whether rows have moved.
 */
export function wordHost(tools: OfficeTools): Host {
  let last: WordReading | null = null;
  const has = (version: string): boolean => Office.context.requirements.isSetSupported("WordApi", version);
  const [comments, events] = [has("1.4"), has("1.6")];

  const run = <T>(work: (context: Word.RequestContext) => Promise<T>): Promise<T> =>
    withOffice("Word", () => Word.run(work));

  const apply = async (placed: readonly Placed[]): Promise<Applied> => {
    const applied = await run((context) => applyToBody(context, placed, { last, tools }));
    // After rows or paragraphs were moved the reading says nothing about places any more.
    if (applied.done.length > 0) last = null;
    return applied;
  };

  return {
    kind: "word",
    can: { mark: comments, watch: events, renew: true, insertRows: true },
    read: async () => {
      last = await run((context) => readBody(context, tools));
      return last.source;
    },
    apply: (edits) => apply(placedAtOnce(edits)),
    undo: ({ done }) => apply(placedInTurn(undoOf(done))),
    reveal: (place) =>
      run(async (context) => {
        last ??= await readBody(context, tools);
        await revealPlace(context, place, { reading: last, tools });
      }),
    deliver: deliverDocument,
    recall: async (key) => recallSetting(key),
    remember: rememberSetting,
    ...wordRenewing(run, tools),
    ...(comments && { mark: (marks) => run((context) => showComments(context, marks, tools)) }),
    ...(events && { watch: watchBody }),
  };
}
