import { type Abbreviation } from "../profile/profile";

/** «Институт развития образования (далее – ИРО)»: the abbreviations that texts explain, each once, in their order. */
export function definedAbbreviations(texts: readonly string[]): Abbreviation[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    const plain = text.replace(/\s+/gu, " ");
    for (const match of plain.matchAll(
      /\(далее\s*[–—-]\s*(?:соответственно\s+)?([\p{L}\p{N}][\p{L}\p{N}-]{0,15})\)/gu,
    )) {
      const [, short = ""] = match;
      const full = explained(plain.slice(0, match.index), short);
      if (isAbbreviation(short) && full !== "" && !found.has(short)) found.set(short, full);
    }
  }
  return [...found].map(([short, full]) => ({ short, full }));
}

const isAbbreviation = (short: string): boolean => (short.match(/\p{Lu}/gu) ?? []).length >= 2;

/** The words before the bracket that the letters stand for, last letter first; else all since the last sign. */
function explained(before: string, short: string): string {
  const words = before.trim().split(" ");
  const letters = [...short.toLowerCase().replace(/[^\p{L}]/gu, "")];
  let from = words.length;
  for (let at = words.length - 1; at >= 0 && letters.length > 0 && words.length - at <= longest; at -= 1) {
    const initial = initialOf(words[at] ?? "");
    if (initial === letters.at(-1)) {
      letters.pop();
      from = at;
    }
  }
  const since = /[^.,;:(]*$/u.exec(before)?.[0] ?? "";
  return trimmed(letters.length === 0 ? words.slice(from).join(" ") : since);
}

const longest = 25;

const initialOf = (word: string): string => /\p{L}/u.exec(word.toLowerCase().replaceAll("ё", "е"))?.[0] ?? "";

/** Without a quote that opens or closes alone, and without the sign at the end. */
function trimmed(text: string): string {
  const plain = text.trim().replace(/[,;:]$/u, "");
  const [open, close] = [plain.split("«").length, plain.split("»").length];
  return open === close ? plain.replace(/^«([^«»]*)»$/u, "$1") : plain.replace(open > close ? /«/u : /»/u, "").trim();
}
