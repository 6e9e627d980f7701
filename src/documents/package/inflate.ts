import { Inflate } from "fflate";
import { limits } from "../limits";
import { refusal } from "../sentences";
import { crc32 } from "./crc";
import { type Entry } from "./directory";

/**
 * Gives the unpacked bytes of a part to `take`, piece by piece. Stops as soon as the part turns out larger than its
 * directory says, and refuses it when it is smaller or its checksum differs; so a lying header costs nothing.
 */
export function inflate(file: Uint8Array, entry: Entry, take: (piece: Uint8Array) => void): void {
  refuseBombs(entry);
  const packed = file.subarray(entry.start, entry.start + entry.packed);
  let size = 0;
  let crc = 0;
  const check = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) throw refusal("file-suspicious");
    crc = crc32(piece, crc);
    take(piece);
  };
  if (entry.deflated) unpack(packed, check);
  else check(packed);
  if (size !== entry.size || crc !== entry.crc) throw refusal("file-damaged");
}

/** Packed bytes handed over at once: at the highest ratio of deflate, 1032, they make 33 MB. */
const step = 32_768;

function unpack(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take);
  for (let at = 0; at < packed.length; at += step) {
    stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
}

function refuseBombs({ size, packed }: Entry): void {
  if (size > limits.part) throw refusal("file-suspicious");
  if (size > limits.ratioFrom && size / Math.max(packed, 1) > limits.ratio) throw refusal("file-suspicious");
}
