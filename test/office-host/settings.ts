/** Office.context.document.settings: kept in memory, and with the document only when saved. */
export interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(callback?: (result: { status: string; error?: { message: string; code: number } }) => void): void;
  readonly saved: ReadonlyMap<string, unknown>;
  /** Makes the next savings fail, as a read-only document does. */
  refuse: boolean;
}

export function documentSettings(): DocumentSettings {
  const memory = new Map<string, unknown>();
  const saved = new Map<string, unknown>();
  return {
    get: (name) => memory.get(name) ?? null,
    set: (name, value) => void memory.set(name, JSON.parse(JSON.stringify(value))),
    remove: (name) => void memory.delete(name),
    saveAsync(callback) {
      if (this.refuse) {
        callback?.({ status: "failed", error: { message: "The settings cannot be saved.", code: 5007 } });
        return;
      }
      saved.clear();
      for (const [name, value] of memory) saved.set(name, value);
      callback?.({ status: "succeeded" });
    },
    saved,
    refuse: false,
  };
}
