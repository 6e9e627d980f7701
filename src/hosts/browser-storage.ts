/** What this computer keeps for the page. Storage may be blocked or full: nothing is then kept, and nothing breaks. */
export interface Kept {
  recall(key: string): unknown;
  remember(key: string, value: unknown): boolean;
}

/** Keys get a prefix, since other pages may share the address; in Office it names the partition as well. */
export function browserStorage(prefix: string): Kept {
  return {
    recall: (key) => {
      try {
        const kept = window.localStorage.getItem(prefix + key);
        return kept === null ? null : (JSON.parse(kept) as unknown);
      } catch {
        return null;
      }
    },
    remember: (key, value) => {
      try {
        window.localStorage.setItem(prefix + key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
  };
}
