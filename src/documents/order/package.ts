import { unzipSync, zipSync } from "fflate";
import { type Parts } from "./fill";

export const openTemplate = (bytes: Uint8Array): Parts => unzipSync(bytes);

/** The package with its parts in the order Word wants them; the same parts give the same bytes. */
export function savePackage(parts: Parts): Uint8Array {
  const first = ["[Content_Types].xml", "_rels/.rels"];
  const names = [
    ...first.filter((name) => name in parts),
    ...Object.keys(parts).filter((name) => !first.includes(name)),
  ];
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name] ?? new Uint8Array()])), {
    level: 6,
    mtime: "1980-01-02T00:00:00",
  });
}
