import { type Catalog } from "../../core/catalog/catalog";
import { choose } from "../../core/catalog/choices";
import { type ServedCatalog } from "../../core/flows/catalog-index";
import { type MissingEntry } from "../../core/flows/fill-missing";
import { type Plan } from "../../core/plan/plan";
import { type Source } from "../../core/grid/source";
import { offeredShift } from "../../core/rules/region/periods";
import { type ChosenFile, type Pasted } from "../../hosts/host";
import { regionPanel as words } from "../region/strings";
import { sayings } from "../strings";
import { catalogKey, isCatalogFile } from "./catalogs";
import { type DocumentActions } from "./document";
import { jsonOf } from "./profile";
import { type Store } from "./store";

const keptAtMost = 6;
const listOfServed = "index.json";

/** The regional plan: chosen, kept on this computer, matched row by row. */
export function regionActions(store: Store, { refresh, setMemory, remember, apply }: DocumentActions) {
  const { get, set, say, whisper, run, services, work } = store;

  const keep = (catalog: Catalog): void => {
    const others = get().catalogs.filter((kept) => catalogKey(kept) !== catalogKey(catalog));
    const catalogs = [catalog, ...others].slice(0, keptAtMost);
    services.remember("catalogs", catalogs);
    set({ catalogs });
  };

  const compareWith = async (catalog: Catalog): Promise<void> => {
    keep(catalog);
    await setMemory({ catalog: catalogKey(catalog), shiftYears: null });
    await refresh({ catalog });
    whisper(words.opened(catalog.entries.length));
  };

  const readRegion = async (source: Source): Promise<void> => {
    const { catalog } = await work.importRegion(source);
    if (catalog === null) return set({ trouble: { message: words.noPlan(source.name) } });
    await compareWith(catalog);
  };

  const readFile = async (file: ChosenFile): Promise<void> => {
    if (!isCatalogFile(file.name)) return readRegion(await services.readFile(file));
    const answer = await work.checkCatalog(jsonOf(file));
    if ("problem" in answer) return set({ trouble: { message: answer.problem } });
    await compareWith(answer.catalog);
  };

  /** The same plan in other words: choices and the shift stay. */
  const renew = async (catalog: Catalog): Promise<void> => {
    keep(catalog);
    await refresh({ catalog });
  };

  return {
    /** What the administrator serves; nothing where there is no list. */
    servedCatalogs: async (): ReturnType<typeof work.checkCatalogIndex> => {
      const list = await services.served(listOfServed);
      return list === null ? { catalogs: [] } : work.checkCatalogIndex(jsonOf(list));
    },
    openServed: ({ file, title }: ServedCatalog) =>
      run(sayings.opening(title), async () => {
        const found = await services.served(file);
        if (found === null) return set({ trouble: { message: words.notServed(title) } });
        await readFile(found);
      }),
    openRegion: (file: ChosenFile) => run(sayings.opening(file.name), () => readFile(file)),
    openRegionPasted: (pasted: Pasted) =>
      run(sayings.opening(sayings.pasted), async () => readRegion(await services.readPasted(pasted))),
    openRegionSample: () => run(sayings.opening(sayings.sample), async () => readFile(await services.sample("region"))),
    useCatalog: (catalog: Catalog) => run(sayings.opening(catalog.source), () => compareWith(catalog)),
    closeRegion: () =>
      run(sayings.checking, async () => {
        await setMemory({ catalog: null, shiftYears: null });
        await refresh({ catalog: null });
      }),
    forgetCatalog: (catalog: Catalog) => {
      const catalogs = get().catalogs.filter((kept) => kept !== catalog);
      services.remember("catalogs", catalogs);
      set({ catalogs });
    },
    exportCatalog: (catalog: Catalog) =>
      run(sayings.saving, async () => {
        const name = words.fileName(catalog.region);
        await services.save(name, new TextEncoder().encode(JSON.stringify(catalog, null, 2)));
        say(sayings.saved(name));
      }),
    /** Corrects a broken deadline of the regional plan by its entry's index, in the kept catalog. */
    correctDeadline: (entry: number, text: string) =>
      run(sayings.checking, async () => {
        const { catalog } = get();
        const row = catalog?.entries[entry]?.row;
        if (!catalog || row === undefined) return;
        const corrected = await work.correctDeadline(catalog, entry, text.trim());
        await renew(corrected);
        const why = corrected.entries[entry]?.excluded ?? null;
        const undo = (): void => void run(sayings.undoing, () => renew(catalog));
        if (why === null) say(words.corrected(row), undo);
        else whisper(why);
      }),
    /** The edits that add regional entries to the plan's table as rows. */
    addRows: async (plan: Plan, chosen: readonly MissingEntry[]): Promise<void> => {
      const edits = await work.additions(plan, chosen);
      await apply(words.addedRows(edits.length), edits);
    },
    /** The counterpart of an activity: an entry's index, null for «нет соответствия», undefined to let the program judge. */
    chooseEntry: async (activity: number, entry: number | null | undefined): Promise<void> => {
      const { catalog, checked, memory } = get();
      const row = checked?.plan?.activities[activity];
      if (!catalog || !row) return;
      await remember({ choices: choose(memory.choices, row, entry === undefined ? undefined : { catalog, entry }) });
    },
    /** Moves the municipal days as the comparison offers. */
    acceptShift: async (): Promise<void> => {
      const { catalog, checked } = get();
      const [own, regional] = [checked?.plan?.period, catalog?.period];
      if (own && regional) await remember({ shiftYears: offeredShift(own, regional) });
    },
    /** Takes a regional entry into the annex of the order, or out of it again. */
    addToAnnex: (entry: MissingEntry, isIn: boolean) => {
      const others = get().memory.added.filter(({ row }) => row !== entry.row);
      const { row, section, texts } = entry;
      return setMemory({ added: isIn ? [...others, { row, section, texts }] : others });
    },
    shift: (shiftYears: number | null) => remember({ shiftYears }),
  };
}
