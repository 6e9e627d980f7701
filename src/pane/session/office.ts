import { type Finding } from "../../core/rules/finding";
import { type Host, type Mark } from "../../hosts/host";
import { officeTools as words } from "../findings/strings";
import { sayings } from "../strings";
import { type DocumentActions } from "./document";
import { type Store } from "./store";

/** What a window of Office adds: findings shown in the document itself, and checking as the clerk types. */
export function officeActions(store: Store, { refresh }: Pick<DocumentActions, "refresh">) {
  const { get, set, run } = store;
  let stop: (() => Promise<void>) | null = null;

  const mark = async (host: Host, findings: readonly Finding[]): Promise<void> => {
    await host.mark?.(findings.flatMap(marksOf));
  };

  return {
    setMarked: (marked: boolean) =>
      run(words.marking, async () => {
        const { host, checked } = get();
        if (host === null) return;
        await mark(host, marked ? (checked?.findings ?? []) : []);
        set({ marked });
      }),
    setLive: (live: boolean) =>
      run(sayings.checking, async () => {
        await stop?.();
        stop = null;
        const again = async (): Promise<void> => {
          await refresh();
          const { host, marked, checked } = get();
          if (host && marked) await mark(host, checked?.findings ?? []);
        };
        const { host } = get();
        if (live && host?.watch) stop = await host.watch(() => void run(sayings.checking, again));
        set({ live });
      }),
  };
}

const marksOf = ({ places, severity, message }: Finding): Mark[] =>
  places.flatMap(({ at, part }) => (at === undefined || part === "region" ? [] : [{ at, severity, message }]));
