import { type CheckResult } from "../../core/flows/check-document";
import { hideFinding, hideRule, type Hidden, identityOf, nothingHidden } from "../../core/flows/hidden";
import { safeCount, safeEdits } from "../../core/flows/fix";
import { type Applied, type Edit } from "../../core/grid/edit";
import { type Place } from "../../core/grid/source";
import { type Finding } from "../../core/rules/finding";
import { type ChosenFile, type Host, type Pasted } from "../../hosts/host";
import { sayings } from "../strings";
import { catalogKey } from "./catalogs";
import { memoryFrom, memoryToKeep } from "./memory";
import { emptyMemory, type Memory, type SessionState } from "./state";
import { type Store } from "./store";

/** The clerk's document: opened, checked, changed, taken back, saved. */
export function documentActions(store: Store) {
  const { get, set, say, whisper, run, services, work } = store;

  /** Makes a document the one that is worked on; what is shown stays until it has been read. */
  const adopt = async (host: Host): Promise<void> => {
    const memory = await memoryFrom(await host.recall("memory"), work);
    const catalog = get().catalogs.find((kept) => catalogKey(kept) === memory.catalog) ?? null;
    const { profile } = get();
    const checked = await checkAnew(store, host, { memory, catalog, profile });
    if (checked.plan === null && checked.order === null) {
      return set({ trouble: { message: checked.notes.at(-1) ?? sayings.noPlan } });
    }
    set({ host, opened: get().opened + 1, memory, catalog, checked, done: [], undone: [], savedAt: null, said: null });
    whisper(sayings.opened(checked.findings.length));
  };

  const change = async (host: Host, title: string, edits: readonly Edit[]): Promise<void> => {
    const applied = await host.apply(edits);
    if (applied.done.length > 0) set({ done: [...get().done, { title, applied }], undone: [] });
    await refresh();
    report(title, applied);
  };

  /** Checks again with what is about to change, and shows both at once. */
  const refresh = async (change: Partial<Pick<SessionState, "catalog" | "profile">> = {}): Promise<void> => {
    const { host, memory, catalog, profile } = { ...get(), ...change };
    set(host ? { ...change, checked: await checkAnew(store, host, { memory, catalog, profile }) } : change);
  };

  const report = (title: string, { done, refused }: Applied): void => {
    const [first] = refused;
    if (first === undefined) return say(title, () => void undo());
    const message = refused.length === 1 ? first.why : sayings.refused(refused.length, first.why);
    set({ trouble: { message } });
    if (done.length > 0) say(title, () => void undo());
  };

  const withHost = (what: string, job: (host: Host) => Promise<void>): Promise<boolean> => {
    return run(what, async () => {
      const { host } = get();
      if (host) await job(host);
    });
  };

  const setMemory = async (part: Partial<Memory>): Promise<void> => {
    set({ memory: { ...get().memory, ...part } });
    await get().host?.remember("memory", memoryToKeep(get().memory));
  };

  const remember = (part: Partial<Memory>): Promise<boolean> =>
    run(sayings.checking, async () => {
      await setMemory(part);
      await refresh();
    });

  const setHidden = async (hidden: Hidden, words: string): Promise<void> => {
    const before = get().memory.hidden;
    if (await remember({ hidden })) say(words, () => void remember({ hidden: before }));
  };

  const undo = (): Promise<boolean> =>
    withHost(sayings.undoing, async (host) => {
      const { done, undone } = get();
      const last = done.at(-1);
      if (last === undefined) return;
      const { refused } = await host.undo(last.applied);
      set({ done: done.slice(0, -1), undone: [...undone, last] });
      await refresh();
      say(sayings.undone(last.title));
      if (refused[0]) set({ trouble: { message: refused[0].why } });
    });

  const redo = (): Promise<boolean> =>
    withHost(sayings.fixing, async (host) => {
      const { done, undone } = get();
      const last = undone.at(-1);
      if (last === undefined) return;
      const applied = await host.apply(last.applied.done);
      set({ done: [...done, { title: last.title, applied }], undone: undone.slice(0, -1) });
      await refresh();
      report(last.title, applied);
    });

  return {
    /** Keeps something with the document, as a part of another job. */
    setMemory,
    /** Keeps something with the document and checks it again. */
    remember,
    /** Reads and checks the document again, as a part of another job. */
    refresh,
    /** Tells why the window's document cannot be reached. */
    refuse: (refusal: Error) => run(sayings.beginning, () => Promise.reject(refusal)),
    open: (host: Host) => run(sayings.checking, () => adopt(host)),
    openFile: (file: ChosenFile) =>
      run(sayings.opening(file.name), async () => {
        if (services.fileHost) await adopt(services.fileHost(file));
      }),
    openPasted: (pasted: Pasted) =>
      run(sayings.opening(sayings.pasted), async () => adopt(services.pastedHost(await services.readPasted(pasted)))),
    openSample: () =>
      run(sayings.opening(sayings.sample), async () => {
        const file = await services.sample("plan");
        if (services.fileHost) await adopt(services.fileHost(file));
      }),
    close: () =>
      set({
        host: null,
        checked: null,
        catalog: null,
        memory: emptyMemory,
        done: [],
        undone: [],
        savedAt: null,
        said: null,
      }),
    reveal: (place: Place) => withHost(sayings.jumping, (host) => host.reveal(place)),
    recheck: () => run(sayings.checking, () => refresh()),
    apply: (title: string, edits: readonly Edit[]) => withHost(sayings.fixing, (host) => change(host, title, edits)),
    applySafe: () =>
      withHost(sayings.fixing, async (host) => {
        const findings = get().checked?.findings ?? [];
        await change(host, sayings.fixedSafe(safeCount(findings)), safeEdits(findings));
      }),
    undo,
    redo,
    save: () =>
      withHost(sayings.saving, async (host) => {
        const file = await host.file?.();
        if (file === undefined) return;
        await services.save(file.name, file.bytes);
        set({ savedAt: get().done.at(-1) ?? null });
        say(sayings.saved(file.name));
      }),
    hide: (finding: Finding) => setHidden(hideFinding(get().memory.hidden, finding), sayings.hidden),
    hideRule: (rule: string) => setHidden(hideRule(get().memory.hidden, rule), sayings.hiddenRule),
    show: (finding: Finding) => setHidden(without(get().memory.hidden, finding), sayings.shown),
    showAll: () => setHidden(nothingHidden, sayings.shownAll),
    dismissTrouble: () => set({ trouble: null }),
    dismissSaid: () => set({ said: null }),
  };
}

export type DocumentActions = ReturnType<typeof documentActions>;

async function checkAnew(
  { work }: Store,
  host: Host,
  { memory, catalog, profile }: Pick<SessionState, "memory" | "catalog" | "profile">,
): Promise<CheckResult> {
  const { choices, shiftYears, hidden } = memory;
  return work.check({ source: await host.read(), profile, catalog, choices, shiftYears, hidden });
}

const without = (hidden: Hidden, finding: Finding): Hidden => ({
  findings: hidden.findings.filter((identity) => identity !== identityOf(finding)),
  rules: hidden.rules.filter((rule) => rule !== finding.rule),
});
