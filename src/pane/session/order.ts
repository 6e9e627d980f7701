import { defaultProfile } from "../../core/profile/default-profile";
import { type DraftKind, type OrderDraft } from "../../core/order/draft";
import { type Facts } from "../../core/order/facts";
import { type Comparison } from "../../core/flows/compare";
import { periodText } from "../../core/rules/region/periods";
import { type ChosenFile } from "../../hosts/host";
import { orderPanel as words, ownTemplate, sayings, timeline } from "../strings";
import { type Review } from "../work";
import { type DocumentActions } from "./document";
import { type Store } from "./store";
import { keptTemplate, templateKey } from "./templates";

/** The приказ: its facts, kept with the document, and its file. */
export function orderActions(store: Store, { setMemory }: Pick<DocumentActions, "setMemory">) {
  const { get, set, run, say, work, services } = store;
  const deliver = (name: string, bytes: Uint8Array): Promise<boolean> =>
    run(sayings.writingOrder, async () => {
      const { host } = get();
      if (host === null) return;
      const delivery = await host.deliver(name, bytes);
      say(words.delivered[delivery](name));
    });
  return {
    setFacts: (facts: Facts) => setMemory({ facts }),
    /** The order's file with what is wrong in it; null where it could not be made. */
    reviewOrder: async (draft: OrderDraft, template: Uint8Array | null): Promise<Review | null> => {
      let review: Review | null = null;
      await run(sayings.writingOrder, async () => {
        review = await work.reviewOrder({ draft, template, profile: get().profile ?? defaultProfile });
      });
      return review;
    },
    deliverOrder: (draft: OrderDraft, bytes: Uint8Array) => deliver(words.fileName(draft.date, draft.number), bytes),
    deliverRenewed: deliver,
    /** An office's own template for a kind of order; null: the usual one again. */
    setTemplate: (kind: DraftKind, file: ChosenFile | null) =>
      run(file === null ? sayings.saving : sayings.opening(file.name), async () => {
        if (file) await work.checkTemplate(file.bytes);
        const isKept = services.remember(templateKey(kind), file && keptTemplate(file));
        set({ templates: { ...get().templates, [kind]: file } });
        if (file === null) return say(ownTemplate.usual);
        say(isKept && keptTemplate(file) ? ownTemplate.kept : ownTemplate.notKept);
      }),
    saveComparison: (comparison: Comparison) =>
      run(sayings.saving, async () => {
        const { host, catalog } = get();
        if (host === null) return;
        const years = catalog?.period ? periodText(catalog.period) : "";
        const name = timeline.docxName(catalog?.region ?? "", years);
        const delivery = await host.deliver(name, await work.writeComparison(timeline.docxTitle, comparison));
        say(timeline.delivered[delivery](name));
      }),
  };
}
