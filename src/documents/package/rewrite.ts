import { deflateSync } from "fflate";
import { crc32 } from "./crc";
import { type Entry } from "./directory";
import { type Package, partKey } from "./package";

/**
 * The package with some parts' texts replaced, named by `partKey`. Every other part is carried over as it is packed, in its old order; with
 * nothing to replace the file comes back byte by byte.
 */
export function rewrite({ file, entries }: Package, changed: ReadonlyMap<string, string>): Uint8Array {
  if (changed.size === 0) return file;
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  const put = (bytes: Uint8Array): void => {
    pieces.push(bytes);
    at += bytes.length;
  };
  for (const entry of entries) {
    const text = changed.get(partKey(entry.name));
    const content = text === undefined ? carried(file, entry) : packed(text);
    const record = recordOf(entry, content, at);
    records.push(record);
    put(localHeader(record));
    put(content.bytes);
  }
  const start = at;
  for (const record of records) put(record);
  put(endRecord(records.length, { start, size: at - start }));
  return join(pieces, at);
}

interface Content {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly method: 0 | 8;
}

const carried = (file: Uint8Array, entry: Entry): Content => ({
  bytes: file.subarray(entry.start, entry.start + entry.packed),
  size: entry.size,
  crc: entry.crc,
  method: entry.deflated ? 8 : 0,
});

function packed(text: string): Content {
  const bytes = new TextEncoder().encode(text.replace(/^(<\?xml[^>]*encoding=["'])utf-16(["'])/i, "$1UTF-8$2"));
  return { bytes: deflateSync(bytes), size: bytes.length, crc: crc32(bytes), method: 8 };
}

/** Sizes stand in the headers, so the bit that announces them after the data is cleared. */
const sizesFollow = 0x0008;

/** The entry's record with its name, date and attributes kept, and no extra fields. */
function recordOf(entry: Entry, content: Content, at: number): Uint8Array {
  const nameLength = new DataView(entry.record.buffer, entry.record.byteOffset).getUint16(28, true);
  const record = entry.record.slice(0, 46 + nameLength);
  const view = new DataView(record.buffer);
  view.setUint16(6, 20, true);
  view.setUint16(8, view.getUint16(8, true) & ~sizesFollow, true);
  view.setUint16(10, content.method, true);
  view.setUint32(16, content.crc, true);
  view.setUint32(20, content.bytes.length, true);
  view.setUint32(24, content.size, true);
  view.setUint16(30, 0, true);
  view.setUint16(32, 0, true);
  view.setUint32(42, at, true);
  return record;
}

function localHeader(record: Uint8Array): Uint8Array {
  const name = record.subarray(46);
  const header = new Uint8Array(30 + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  header.set(record.subarray(6, 28), 4);
  view.setUint16(26, name.length, true);
  header.set(name, 30);
  return header;
}

function endRecord(count: number, directory: { start: number; size: number }): Uint8Array {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directory.size, true);
  view.setUint32(16, directory.start, true);
  return record;
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
