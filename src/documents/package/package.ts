import { Failure } from "../failure";
import { limits } from "../limits";
import { refusal } from "../sentences";
import { treeReader, type XmlElement } from "../xml/tree";
import { type Entry, readDirectory } from "./directory";
import { inflate } from "./inflate";
import { type Parts } from "./relationships";

/** An opened .docx or .xlsx: its parts by name (without the first slash, letter case aside), unpacked when asked for. */
export interface Package extends Parts {
  readonly file: Uint8Array;
  readonly entries: readonly Entry[];
  /** As `Parts.tree`, without the elements that `drop` names. */
  tree(name: string, drop?: (element: string) => boolean): XmlElement | null;
  /** The part's text as pieces; a part that is not there gives none. */
  stream(name: string, take: (text: string) => void): void;
  /** The part's text, null where there is none. */
  text(name: string): string | null;
}

/**
 * Opens a zip package safely: nothing is unpacked before its size is known, and no more than the limits in all.
 * Throws `Failure` for a file that is damaged, encrypted or a bomb.
 */
export function openPackage(file: Uint8Array): Package {
  if (file.length > limits.file) throw refusal("file-too-large");
  const entries = readDirectory(file);
  const byName = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  const counted = new Set<Entry>();
  let total = 0;
  const stream = (name: string, take: (text: string) => void): void => {
    const entry = byName.get(partKey(name));
    if (entry === undefined) return;
    if (!counted.has(entry)) total += entry.size;
    counted.add(entry);
    if (total > limits.total) throw refusal("file-suspicious");
    decode(file, entry, take);
  };
  return {
    file,
    entries,
    has: (name) => byName.has(partKey(name)),
    stream,
    tree(name, drop) {
      if (!byName.has(partKey(name))) return null;
      const reader = treeReader(drop);
      stream(name, (piece) => reader.write(piece));
      reader.end();
      return reader.root();
    },
    text(name) {
      if (!byName.has(partKey(name))) return null;
      const pieces: string[] = [];
      stream(name, (piece) => pieces.push(piece));
      return pieces.join("");
    },
  };
}

/** One name of a part for all ways to write it: without the first slash, letter case aside. */
export const partKey = (name: string): string => name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();

function decode(file: Uint8Array, entry: Entry, take: (text: string) => void): void {
  let decoder: TextDecoder | null = null;
  const give = (text: string): void => {
    if (text !== "") take(text);
  };
  try {
    inflate(file, entry, (piece) => {
      if (piece.length === 0) return;
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      give(decoder.decode(piece, { stream: true }));
    });
    if (decoder !== null) give((decoder as TextDecoder).decode());
  } catch (error) {
    throw error instanceof Failure ? error : refusal("file-damaged", error);
  }
}

/** Office parts are UTF-8; UTF-16 is allowed and told by its byte order mark. */
function encodingOf(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return "utf-16le";
  if (piece[0] === 0xfe && piece[1] === 0xff) return "utf-16be";
  return "utf-8";
}
