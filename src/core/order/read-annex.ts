import { type Line } from "../grid/lines";
import { type Field } from "../plan/plan";
import { type Annex } from "./order";
import { wholeField } from "./read-text";

/** «Приложение № 1 …» and «УТВЕРЖДЕН приказом … от … № …» above the plan's title, each over its lines. */
export function readAnnex(marks: readonly Line[], title: Field | null, known: ReadonlySet<string>): Annex {
  const groups: Line[][] = [];
  for (const line of marks) {
    if (startsMark(line.text) || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  const group = (pattern: RegExp): Line[] => groups.find((lines) => pattern.test(lines[0]?.text ?? "")) ?? [];
  return {
    mark: wholeField(group(/^[«"]?приложени/i), known),
    stamp: wholeField(group(/^[«"]?утвержд/i), known),
    title,
  };
}

const startsMark = (text: string): boolean => /^[«"]?(?:приложени[ея]|утвержд|согласован|принят|одобрен)/i.test(text);
