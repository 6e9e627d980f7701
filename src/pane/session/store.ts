import { isFailure, type Services } from "../../hosts/host";
import { sayings } from "../strings";
import { type Work } from "../work";
import { initialState, type Said, type SessionState } from "./state";

/** What every action of the session works with. */
export interface Store {
  readonly services: Services;
  readonly work: Work;
  get(): SessionState;
  set(change: Partial<SessionState>): void;
  say(text: string, undo?: Said["undo"]): void;
  /** Says what the screen shows anyway: read out, not shown. */
  whisper(text: string): void;
  /** Does a job after those before it; shows what it is busy with, and what it refused. True when it came through. */
  run(what: string, job: () => Promise<void>): Promise<boolean>;
  subscribe(listener: () => void): () => void;
}

export function createStore(services: Services, work: Work): Store {
  let state = initialState;
  let queue: Promise<unknown> = Promise.resolve();
  let said = 0;
  const listeners = new Set<() => void>();
  const set = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const speak = (words: Omit<Said, "id">): void => {
    said += 1;
    set({ said: { id: said, ...words } });
  };
  const attempt = async (what: string, job: () => Promise<void>): Promise<boolean> => {
    set({ busy: { what }, trouble: null });
    try {
      await job();
      return true;
    } catch (error) {
      set({ trouble: troubleOf(error) });
      return false;
    } finally {
      set({ busy: null });
    }
  };
  return {
    services,
    work,
    get: () => state,
    set,
    say: (text, undo = null) => speak({ text, undo, quiet: false }),
    whisper: (text) => speak({ text, undo: null, quiet: true }),
    run: (what, job) => {
      const result = queue.then(() => attempt(what, job));
      queue = result;
      return result;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function troubleOf(error: unknown): SessionState["trouble"] {
  if (isFailure(error)) return { message: error.message };
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message: sayings.defect, details };
}
