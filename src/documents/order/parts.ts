import { zipSync } from "fflate";
import { Failure } from "../failure";
import { limits } from "../limits";
import { readDirectory } from "../package/directory";
import { inflate } from "../package/inflate";
import { mainPartOf } from "../package/main-part";
import { openPackage } from "../package/package";
import { formOf } from "../package/signature";
import { refusal } from "../sentences";

/** The parts of a package by name, unpacked. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** Opens a .docx with the limits of every file that the program opens; what is no document of Word is a Failure. */
export function openDocx(bytes: Uint8Array): Parts {
  if (bytes.length > limits.file) throw refusal("file-too-large");
  if (formOf(bytes) !== "zip") throw notWord();
  const { kind, part } = mainPartOf(openPackage(bytes));
  if (kind !== "word" || !isMainPart(part)) throw notWord();
  const parts: [string, Uint8Array][] = [];
  let total = 0;
  for (const entry of readDirectory(bytes)) {
    if (entry.name.endsWith("/")) continue;
    total += entry.size;
    if (total > limits.total) throw refusal("file-suspicious");
    const whole = new Uint8Array(Math.min(entry.size, limits.part));
    let at = 0;
    inflate(bytes, entry, (piece) => {
      whole.set(piece, at);
      at += piece.length;
    });
    parts.push([entry.name.replaceAll("\\", "/").replace(/^\//, ""), whole]);
  }
  return Object.fromEntries(parts);
}

const notWord = (): Failure =>
  new Failure("Это не документ Word. Выберите файл .docx, сохранённый в Word.", "not-word");

/** Where the document's text lies; some programs number the part. */
export const isMainPart = (name: string): boolean => /^word\/document\d*\.xml$/.test(name);

/** Parts whose text a person sees: the document, headers, footers, notes. */
export const isTextPart = (name: string): boolean =>
  isMainPart(name) || /^word\/(header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name);

export const partText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const partBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The package, its list of contents first as Word writes it; the same parts give the same bytes. */
export function packDocx(parts: Parts): Uint8Array {
  const first = ["[Content_Types].xml", "_rels/.rels"].filter((name) => name in parts);
  const names = [...first, ...Object.keys(parts).filter((name) => !first.includes(name))];
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name] ?? new Uint8Array()])), {
    level: 6,
    mtime: "1980-01-02T00:00:00",
  });
}
