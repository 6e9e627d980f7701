import { periodName } from "../../core/calendar/period";
import { defaultProfile } from "../../core/profile/default-profile";
import { type DraftKind, type OrderDraft } from "../../core/order/draft";
import { type Facts } from "../../core/order/facts";
import { type Comparison } from "../../core/flows/compare";
import { type ChosenFile, type Delivery, type Insertion } from "../../hosts/host";
import { orderPanel as words, ownTemplate, sayings } from "../strings";
import { timeline } from "../region/strings";
import { type Renewed, type RenewedField, type Review } from "../work";
import { type DocumentActions } from "./document";
import { type Store } from "./store";
import { keptTemplate, templateKey } from "./templates";

/** The приказ: its facts, kept with the document, and its file. */
export function orderActions(store: Store, { setMemory, refresh, apply, undo }: DocumentActions) {
  const { get, set, run, say, work, services } = store;
  /** Null where it could not be delivered. */
  const deliver = async (name: string, bytes: Uint8Array): Promise<Delivery | null> => {
    const made: Delivery[] = [];
    await run(sayings.writingOrder, async () => {
      const { host } = get();
      if (host === null) return;
      const delivery = await host.deliver(name, bytes);
      made.push(delivery);
      say(words.delivered[delivery](name));
    });
    return made[0] ?? null;
  };
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
    /** Puts the order into the document that is open in Word; null where that could not be done. */
    insertOrder: async (bytes: Uint8Array, where: "empty" | "end"): Promise<Insertion | null> => {
      const made: Insertion[] = [];
      await run(sayings.writingOrder, async () => {
        const answer = await get().host?.insert?.(bytes, where);
        if (answer === undefined) return;
        made.push(answer);
        if (answer === "inserted") say(words.delivered.inserted());
      });
      return made[0] ?? null;
    },
    /** Makes the chosen changes in the document that is open in Word; the plan's table first, while its places are known. */
    renewInPlace: async ({ fields, edits, table, record }: Renewed, chosen: readonly RenewedField[]): Promise<void> => {
      const before = get().done.length;
      if (edits.length > 0) await apply(words.renewedTable, edits);
      const hasTable = get().done.length > before;
      await run(sayings.writingOrder, async () => {
        const { host } = get();
        if (!host?.renew) return;
        const { renewed, refused } = await host.renew({ fields, chosen, table, record });
        await refresh();
        const takeBack = async (): Promise<void> => {
          const [kept] = (await host.undoRenewal?.()) ?? [];
          await refresh();
          if (kept === undefined) say(words.renewalUndone);
          else set({ trouble: { message: kept } });
        };
        const back = async (): Promise<void> => {
          await run(sayings.undoing, takeBack);
          if (hasTable) await undo();
        };
        if (renewed.length > 0) say(words.renewed(renewed.length), () => void back());
        if (refused[0] !== undefined) set({ trouble: { message: refused[0] } });
      });
    },
    /** Reads something of a file that the clerk chose; null where it was refused, which is then told. */
    lookInto: async <T>(file: ChosenFile, look: () => Promise<T>): Promise<T | null> => {
      const found: T[] = [];
      await run(sayings.opening(file.name), async () => void found.push(await look()));
      return found[0] ?? null;
    },
    refuseWith: (message: string) => set({ trouble: { message } }),
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
        const years = catalog?.period ? periodName(catalog.period) : "";
        const name = timeline.docxName(catalog?.region ?? "", years);
        const delivery = await host.deliver(name, await work.writeComparison(timeline.docxTitle, comparison));
        say(timeline.delivered[delivery](name));
      }),
  };
}
