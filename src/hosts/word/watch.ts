import { debounce } from "../debounce";
import { withOffice } from "../office-failures";

/** Milliseconds of quiet before a re-check. */
const pause = 1000;

type Stop = () => Promise<void>;

/**
 * Calls back when paragraphs were changed, added or deleted (WordApi 1.6); where Word does not tell that, when the pane
 * gets the focus again: the clerk comes back from the document.
 */
export async function watchBody(changed: () => void, hasEvents: boolean): Promise<Stop> {
  return (hasEvents ? await watchParagraphs(changed) : null) ?? watchFocus(changed);
}

/** Null where the client does not know the events, whatever the program says of itself. */
async function watchParagraphs(changed: () => void): Promise<Stop | null> {
  const { trigger, cancel } = debounce(changed, pause);
  const onEvent = async (): Promise<void> => trigger();
  const listeners = await withOffice("Word", () =>
    Word.run(async (context) => {
      const document: Partial<Pick<Word.Document, EventName>> = context.document;
      const added = eventNames.flatMap((name) => document[name]?.add(onEvent) ?? []);
      await context.sync();
      return added;
    }),
  );
  const [first] = listeners;
  if (first === undefined) return null;
  return async () => {
    cancel();
    await withOffice("Word", () => {
      for (const listener of listeners) listener.remove();
      return first.context.sync();
    });
  };
}

const eventNames = ["onParagraphChanged", "onParagraphAdded", "onParagraphDeleted"] as const;
type EventName = (typeof eventNames)[number];

/** Long enough for the click that brought the focus to be heard first. */
const breath = 300;

function watchFocus(changed: () => void): Stop {
  const { trigger, cancel } = debounce(changed, breath);
  window.addEventListener("focus", trigger);
  return async () => {
    cancel();
    window.removeEventListener("focus", trigger);
  };
}
