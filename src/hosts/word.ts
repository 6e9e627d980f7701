import { type Applied, undoOf } from "../core/grid/edit";
import { type Host } from "./host";
import { withOffice } from "./office-failures";
import { type OfficeTools } from "./office-tools";
import { recallSetting, rememberSetting } from "./office-settings";
import { placedAtOnce, placedInTurn, type Placed } from "./places";
import { applyToBody } from "./word/apply";
import { deliverDocument } from "./word/deliver";
import { insertDocument } from "./word/insert";
import { showComments } from "./word/marks";
import { type BodyReading, readBody } from "./word/read";
import { wordRenewing } from "./word/renew";
import { revealPlace } from "./word/reveal";
import { watchBody } from "./word/watch";

/**
 * The document that is open in Word. Floor: WordApi 1.3 (Office LTSC 2021). Newer, behind a question: comments (1.4),
 * insertion with sections and headers (1.5), change events (1.6), the document's file (CompressedFile). The body is read as
 * OOXML, which is what stands on the screen and comes in one sync; the file comes over the network on the web, may be
 * older there, and fails for some storages: it is the way round where OOXML lacks the lists or is over the web's 5 MB.
 * Of a reading only plain data is kept: where a jump leads, and whether rows have moved.
 */
export function wordHost(tools: OfficeTools): Host {
  let last: BodyReading | null = null;
  // After rows or paragraphs were moved the reading says nothing about places any more, only how big the document is.
  let isMoved = false;
  const has = (version: string): boolean => Office.context.requirements.isSetSupported("WordApi", version);
  const [comments, events] = [has("1.4"), has("1.6")];

  const run = <T>(work: (context: Word.RequestContext) => Promise<T>): Promise<T> =>
    withOffice("Word", () => Word.run(work));

  const read = async (context: Word.RequestContext): Promise<BodyReading> => {
    last = await readBody(context, tools);
    isMoved = false;
    return last;
  };

  const apply = async (placed: readonly Placed[]): Promise<Applied> => {
    const expected = isMoved ? null : (last?.reading ?? null);
    const { applied, read: now } = await run((context) => applyToBody(context, placed, { last, expected, tools }));
    last = now;
    if (applied.done.length > 0) isMoved = true;
    return applied;
  };

  return {
    kind: "word",
    can: { mark: comments, watch: true, renew: true, insertRows: true },
    read: async () => (await run(read)).reading.source,
    apply: (edits) => apply(placedAtOnce(edits)),
    undo: ({ done }) => apply(placedInTurn(undoOf(done))),
    reveal: (place) =>
      run(async (context) => {
        const known = last === null || isMoved ? await read(context) : last;
        await revealPlace(context, place, { last: known, tools });
      }),
    deliver: deliverDocument,
    insert: (docx, where) => run((context) => insertDocument(context, docx, where)),
    recall: async (key) => recallSetting(key),
    remember: rememberSetting,
    ...wordRenewing(run, tools),
    ...(comments && { mark: (marks) => run((context) => showComments(context, marks, { last, tools })) }),
    watch: (changed) => watchBody(changed, events),
  };
}
