import { isOpen, openQuotes } from "./open-text";
import { joined, type Slice } from "./slices";

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
