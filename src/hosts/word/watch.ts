import { debounce } from "../debounce";
import { withOffice } from "../office-failures";

/** Milliseconds of quiet before a re-check. */
const pause = 1000;

/** Calls back when paragraphs were changed, added or deleted; WordApi 1.6. */
export async function watchBody(changed: () => void): Promise<() => Promise<void>> {
  const { trigger, cancel } = debounce(changed, pause);
  const onEvent = async (): Promise<void> => trigger();
  const listeners = await withOffice("Word", () =>
    Word.run(async (context) => {
      const { document } = context;
      const added = [
        document.onParagraphChanged.add(onEvent),
        document.onParagraphAdded.add(onEvent),
        document.onParagraphDeleted.add(onEvent),
      ];
      await context.sync();
      return added;
    }),
  );
  return async () => {
    cancel();
    const [first] = listeners;
    if (first === undefined) return;
    await withOffice("Word", () => {
      for (const listener of listeners) listener.remove();
      return first.context.sync();
    });
  };
}
