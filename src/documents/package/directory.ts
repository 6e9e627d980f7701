import { limits } from "../limits";
import { refusal } from "../sentences";

/** One part of a zip file, as its central directory tells. */
export interface Entry {
  readonly name: string;
  /** Bytes of the directory's record and where the packed bytes lie, to carry the part over untouched. */
  readonly record: Uint8Array;
  readonly start: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly deflated: boolean;
}

/**
 * The entries of a zip file, in the file's order. Reads the central directory only; refuses what no office program
 * writes: overlapping or duplicate parts, encryption, split archives, more parts than the limit.
 */
export function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (view.getUint16(end + 8, true) !== count || at === 0xffffffff) throw refusal("file-damaged");
  if (count > limits.parts) throw refusal("file-suspicious");
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    const entry = readEntry(bytes, view, at);
    at += entry.record.length;
    entries.push(entry);
  }
  refuseOverlaps(entries);
  return entries;
}

const endSignature = 0x06054b50;
const recordSignature = 0x02014b50;
const localSignature = 0x04034b50;

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at > last - 65_536; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw refusal("file-damaged");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== recordSignature) throw refusal("file-damaged");
  const nameLength = view.getUint16(at + 28, true);
  const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const method = view.getUint16(at + 10, true);
  const local = view.getUint32(at + 42, true);
  const packed = view.getUint32(at + 20, true);
  if (view.getUint16(at + 8, true) & 1) throw refusal("file-encrypted");
  if (method !== 0 && method !== 8) throw refusal("file-damaged");
  if (at + length > bytes.length) throw refusal("file-damaged");
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature) throw refusal("file-damaged");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) throw refusal("file-damaged");
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    record: bytes.subarray(at, at + length),
    start,
    packed,
    size: view.getUint32(at + 24, true),
    crc: view.getUint32(at + 16, true),
    deflated: method === 8,
  };
}

const localHeader = (entry: Entry): number =>
  new DataView(entry.record.buffer, entry.record.byteOffset).getUint32(42, true);

function refuseOverlaps(entries: readonly Entry[]): void {
  const names = new Set(entries.map((entry) => entry.name.toLowerCase().replaceAll("\\", "/")));
  if (names.size !== entries.length) throw refusal("file-suspicious");
  const byPlace = [...entries].sort((a, b) => a.start - b.start);
  byPlace.reduce((end, entry) => {
    if (localHeader(entry) < end) throw refusal("file-suspicious");
    return entry.start + entry.packed;
  }, 0);
}
