import { joined, type Slice } from "./slices";

/** Whether a text stops before its end: an open quote or bracket, a comma, a dash, a preposition. */
export function isOpen(text: string): boolean {
  const plain = text.trim();
  if (plain === "") return false;
  return (
    openQuotes(plain) > 0 ||
    /[,(«:–—-]$/.test(plain) ||
    /(?:^|\s)(?:и|в|во|на|с|со|по|о|об|для|от|до|за|из|к|у|при|или|а|не|№|г\.|т\.ч\.)$/i.test(plain)
  );
}

/** Whether a text can be the rest of another: it begins in lower case, with a closing mark or as an item of a list. */
export const goesOn = (text: string): boolean => /^(?:[а-яё]|[»)”,;.:]|[-–—•]\s?\S)/.test(text.trim());

/** Quotes and brackets left open. */
export function openQuotes(text: string): number {
  let open = 0;
  for (const letter of text) {
    if ("«“„(".includes(letter)) open += 1;
    else if ("»”)".includes(letter) && open > 0) open -= 1;
  }
  return open;
}

/**
 * A page break can push the last lines of one activity to the top of the next one's cell: «результатов по химии»\n
 * Участие в …». Returns those lines and the rest, null where the cell begins properly.
 */
export function tornLines(
  above: string,
  cell: readonly Slice[],
  afterBreak: boolean,
): { torn: Slice[]; rest: Slice[] } | null {
  const lines = linesOf(cell);
  const [first] = lines;
  if (first === undefined || lines.length < 2 || !/^[а-яё»]/.test(first.text)) return null;
  const open = openQuotes(above) > 0;
  if (!open && !(afterBreak && isUnfinished(above))) return null;
  for (let count = 1; count < lines.length; count += 1) {
    const rest = lines[count];
    if (rest === undefined || !/^[А-ЯЁ«"]/.test(rest.text)) continue;
    if (open && openQuotes(`${above} ${joined(lines.slice(0, count))}`) > 0) continue;
    return { torn: lines.slice(0, count), rest: lines.slice(count) };
  }
  return null;
}

const isUnfinished = (text: string): boolean => isOpen(text) || /[а-яё]$/.test(text.trim());

function linesOf(slices: readonly Slice[]): Slice[] {
  return slices.flatMap((slice) => {
    let from = slice.at.from ?? 0;
    return slice.text.split("\n").flatMap((line, index): Slice[] => {
      const start = from + (/^\s*/.exec(line)?.[0].length ?? 0);
      const text = line.trim();
      from += line.length + 1;
      if (text === "") return [];
      const before = index > 0 ? "\n" : slice.before;
      return [
        { text, at: { ...slice.at, from: start, to: start + text.length }, ...(before !== undefined && { before }) },
      ];
    });
  });
}
