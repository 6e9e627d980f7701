import { defaultProfile } from "../../core/profile/default-profile";
import { type OrderDraft } from "../../core/order/draft";
import { type Facts } from "../../core/order/facts";
import { type Comparison } from "../../core/flows/compare";
import { orderPanel as words, sayings, timeline } from "../strings";
import { type DocumentActions } from "./document";
import { type Store } from "./store";

/** The приказ: its facts, kept with the document, and its file. */
export function orderActions(store: Store, { setMemory }: Pick<DocumentActions, "setMemory">) {
  const { get, run, say, work } = store;
  return {
    setFacts: (facts: Facts) => setMemory({ facts }),
    deliverOrder: (draft: OrderDraft) =>
      run(sayings.writingOrder, async () => {
        const { host, profile } = get();
        if (host === null) return;
        const { bytes } = await work.writeOrder(draft, (profile ?? defaultProfile).style);
        const name = words.fileName(draft.date, draft.number);
        const delivery = await host.deliver(name, bytes);
        say(words.delivered[delivery](name));
      }),
    saveComparison: (comparison: Comparison) =>
      run(sayings.saving, async () => {
        const { host } = get();
        if (host === null) return;
        const delivery = await host.deliver(
          timeline.docxName,
          await work.writeComparison(timeline.docxTitle, comparison),
        );
        say(timeline.delivered[delivery]);
      }),
  };
}
