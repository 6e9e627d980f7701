import { refusal, type RefusalCode } from "../sentences";

/**
 * Refuses every file that is no zip package by what its first bytes say it is; the name is not asked. Returns for a zip
 * and for XML text, which the caller looks into.
 */
export function formOf(bytes: Uint8Array): "zip" | "xml" {
  if (bytes.length === 0) throw refusal("file-empty");
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith("PK")) return "zip";
  if (start === oleHeader) throw refusal(oleCode(bytes));
  for (const [signature, code] of signatures) if (start.startsWith(signature)) throw refusal(code);
  const text = new TextDecoder().decode(bytes.subarray(0, 4_096)).trimStart();
  if (/^<(!doctype html|html)/i.test(text)) throw refusal("file-web-page");
  if (!/^<\?xml|^<pkg:package/.test(text)) throw refusal("file-unknown");
  if (
    /schemas\.microsoft\.com\/office\/(word\/2003|2006\/xmlPackage)|urn:schemas-microsoft-com:office:spreadsheet/.test(
      text,
    )
  ) {
    if (text.includes("2006/xmlPackage")) return "xml";
    throw refusal("file-old-xml");
  }
  if (/<html/i.test(text)) throw refusal("file-web-page");
  throw refusal("file-unknown");
}

/** Compound File Binary Format: old Office files, and new ones under a password. */
const oleHeader = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

const signatures: readonly (readonly [string, RefusalCode])[] = [
  ["MZ", "file-program"],
  ["\u007fELF", "file-program"],
  ["%PDF", "file-pdf"],
  ["{\\rtf", "file-rtf"],
  ["Rar!", "file-archive"],
  ["7z\u00bc\u00af", "file-archive"],
  ["\u001f\u008b", "file-archive"],
  ["\u00ff\u00d8\u00ff", "file-picture"],
  ["\u0089PNG", "file-picture"],
  ["GIF8", "file-picture"],
  ["II*\u0000", "file-picture"],
  ["MM\u0000*", "file-picture"],
];

/** The names of the streams tell what is inside; they stand in the directory as UTF-16. */
function oleCode(bytes: Uint8Array): RefusalCode {
  const names = new TextDecoder("latin1").decode(bytes).replaceAll("\u0000", "");
  if (names.includes("EncryptedPackage")) return "file-encrypted";
  if (names.includes("WordDocument")) return "file-old-word";
  if (/Workbook|Book/.test(names)) return "file-old-excel";
  return "file-old-office";
}
