import { type Applied, type Edit } from "../core/grid/edit";
import { type Source } from "../core/grid/source";
import { type ChosenFile, type Host } from "./host";

/** What a file host needs of the window and of the document code. */
export interface FileTools {
  readFile(file: ChosenFile): Promise<Source>;
  patchFile(
    bytes: Uint8Array,
    edits: readonly Edit[],
  ): Promise<{ readonly bytes: Uint8Array; readonly applied: Applied }>;
  save(name: string, bytes: Uint8Array): Promise<void>;
  recall(key: string): unknown;
  remember(key: string, value: unknown): boolean;
}

/**
 * A document that the clerk opened as a file: its bytes are held here and the file on the disk is never touched. Undoing
 * the last batch brings the very bytes before it back.
 */
export function fileHost(file: ChosenFile, tools: FileTools): Host {
  const snapshots = new Map<Applied, Uint8Array>();
  const key = contentKey(file.bytes);
  let { bytes } = file;
  let last: Applied | null = null;

  const apply = async (edits: readonly Edit[]): Promise<Applied> => {
    const before = bytes;
    const patched = await tools.patchFile(before, edits);
    if (patched.applied.done.length === 0) return patched.applied;
    bytes = patched.bytes;
    snapshots.set(patched.applied, before);
    last = patched.applied;
    return patched.applied;
  };

  return {
    kind: "file",
    can: { mark: false, watch: false, renew: false, insertRows: /\.docx$/i.test(file.name) },
    read: () => tools.readFile({ name: file.name, bytes }),
    apply,
    undo: async (applied) => {
      const before = snapshots.get(applied);
      if (before === undefined || applied !== last) throw new Error("only the last batch of a file can be taken back");
      bytes = before;
      snapshots.delete(applied);
      last = [...snapshots.keys()].at(-1) ?? null;
      return { done: applied.done, refused: [] };
    },
    // The pane itself shows a file's table: there is no other window to scroll.
    reveal: async () => undefined,
    deliver: async (name, docx) => {
      await tools.save(name, docx);
      return "downloaded";
    },
    recall: async (name) => tools.recall(`${key}/${name}`),
    remember: async (name, value) => void tools.remember(`${key}/${name}`, value),
    file: async () => ({ name: correctedName(file.name), bytes }),
  };
}

/** «план.docx» → «план (исправлен).docx»; saved again, it keeps that name. */
export function correctedName(name: string): string {
  const dot = name.lastIndexOf(".");
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  return stem.endsWith(" (исправлен)") ? name : `${stem} (исправлен)${end}`;
}

/** A short name of a file's content (FNV-1a, 64 bits): what was kept with a document is found again under another name. */
export function contentKey(bytes: Uint8Array): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (const byte of bytes) {
    low ^= byte;
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + (low << 8) + Math.floor(product / 0x100000000)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
