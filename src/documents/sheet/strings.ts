import { readXml } from "../xml/parse";
import { type Package } from "../package/package";

/** The texts that cells share by index: rich text without its formatting, phonetic hints left out. */
export function readSharedStrings(parts: Package, part: string | undefined): string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let text = "";
  let inText = false;
  let hints = 0;
  const reader = readXml({
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") hints++;
      else if (name === "t") inText = hints === 0;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") hints--;
      else if (name === "si") strings.push(unescapeText(text));
    },
  });
  parts.stream(part, (piece) => reader.write(piece));
  reader.end();
  return strings;
}

/** Sheets write characters that XML cannot hold as _x000B_. */
export const unescapeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
