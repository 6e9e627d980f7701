import { crc32 } from "node:zlib";
import { deflateSync, strToU8 } from "fflate";

/** A part of a zip file as its headers may lie about it. */
export interface ZipPart {
  name: string;
  content: Uint8Array | string;
  /** Bytes that the headers claim; the true count when absent. */
  claimed?: number;
  /** Another part whose packed bytes this one points to. */
  shares?: number;
  encrypted?: boolean;
}

/** Packs parts by hand, so that a test can write what no program would. */
export function makeZip(parts: readonly ZipPart[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const places: { at: number; packed: Uint8Array; crc: number; size: number }[] = [];
  const records: Uint8Array[] = [];
  let length = 0;
  const put = (bytes: Uint8Array): void => {
    pieces.push(bytes);
    length += bytes.length;
  };
  for (const part of parts) {
    const name = strToU8(part.name);
    const content = typeof part.content === "string" ? strToU8(part.content) : part.content;
    const shared = part.shares === undefined ? undefined : places[part.shares];
    const place = shared ?? { at: length, packed: deflateSync(content), crc: crc32(content), size: content.length };
    places.push(place);
    const sizes = { packed: place.packed.length, size: part.claimed ?? place.size, crc: place.crc };
    const flags = part.encrypted === true ? 1 : 0;
    if (shared === undefined) {
      put(header(0x04034b50, [20, flags, 8, 0, 0], sizes, [name.length, 0]));
      put(name);
      put(place.packed);
    }
    const tail = [name.length, 0, 0, 0, 0, 0, 0, place.at & 0xffff, place.at >>> 16];
    records.push(header(0x02014b50, [20, 20, flags, 8, 0, 0], sizes, tail), name);
  }
  const start = length;
  for (const record of records) put(record);
  const size = length - start;
  const count = parts.length & 0xffff;
  put(
    words([
      0x06054b50 & 0xffff,
      0x06054b50 >>> 16,
      0,
      0,
      count,
      count,
      size & 0xffff,
      size >>> 16,
      start & 0xffff,
      start >>> 16,
      0,
    ]),
  );
  return Uint8Array.from(Buffer.concat(pieces));
}

interface Sizes {
  packed: number;
  size: number;
  crc: number;
}

const header = (signature: number, before: number[], { packed, size, crc: sum }: Sizes, after: number[]): Uint8Array =>
  words([
    signature & 0xffff,
    signature >>> 16,
    ...before,
    ...[sum, packed, size].flatMap((value) => [value & 0xffff, value >>> 16]),
    ...after,
  ]);

const words = (values: number[]): Uint8Array => new Uint8Array(Uint16Array.from(values).buffer);
