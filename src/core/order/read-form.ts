import { type Line } from "../grid/lines";

/** Which lines of an order hold what, from the letterhead to «приказываю». */
export interface Form {
  readonly letterhead: readonly Line[];
  /** «ПРИКАЗ», «П Р И К А З № 5»; null where the order does not name its kind. */
  readonly kind: Kind | null;
  /** Date, number, place, title and preamble, still together. */
  readonly head: readonly Line[];
  /** From the line of «приказываю» on, or from the first clause. */
  readonly body: readonly Line[];
  /** Where «приказываю» begins on the first line of `body`, and where it ends; null where it is not said. */
  readonly resolve: { readonly from: number; readonly to: number } | null;
}

export interface Kind {
  readonly line: Line;
  /** «приказ». */
  readonly name: string;
  /** Where the word ends on its line. */
  readonly to: number;
}

/** null where the lines are no order: neither a kind's name nor «приказываю». */
export function formOf(lines: readonly Line[]): Form | null {
  const kindAt = lines.findIndex((line) => kindOf(line) !== null);
  const resolveAt = lines.findIndex((line, index) => index > kindAt && resolveIn(line.text) !== null);
  if (kindAt < 0 && resolveAt < 0) return null;
  const clauseAt = lines.findIndex((line, index) => index > Math.max(kindAt, 0) && /^1[.)]\s*\S/.test(line.text));
  const bodyAt = resolveAt >= 0 ? resolveAt : clauseAt >= 0 ? clauseAt : lines.length;
  const first = lines[bodyAt];
  const kindLine = lines[kindAt];
  return {
    letterhead: lines.slice(0, kindAt >= 0 ? kindAt : 0),
    kind: kindLine ? kindOf(kindLine) : null,
    head: lines.slice(kindAt + 1, bodyAt),
    body: lines.slice(bodyAt),
    resolve: first && resolveAt >= 0 ? resolveIn(first.text) : null,
  };
}

/** A line that is the name of a kind, spaced or not, perhaps with date and number behind it. */
function kindOf(line: Line): Kind | null {
  for (const [name, pattern] of kinds) {
    const match = pattern.exec(line.text);
    if (match) return { line, name, to: match[0].length };
  }
  return null;
}

const spaced = (word: string): string => [...word].join("\\s*");
const end = '(?=\\s*(?:$|№|N\\s|от(?:\\s|\\.)|_|\\d|«\\s*\\d|"))';
const names = ["приказ", "распоряжение", "постановление", "решение", "указание"];
const kinds: readonly (readonly [string, RegExp])[] = names.map((name) => [
  name,
  new RegExp(`^\\s*${spaced(name)}${end}`, "i"),
]);

function resolveIn(text: string): { from: number; to: number } | null {
  const match = resolves.exec(text);
  return match ? { from: match.index, to: match.index + match[0].length } : null;
}

const verbs = ["приказываю", "постановляю", "постановляет", "распоряжаюсь", "обязываю", "решил[аои]?", "предлагаю"];
const resolves = new RegExp(
  `(?<![а-яё])(?:${verbs.slice(0, 5).map(spaced).join("|")}|${verbs.slice(5).join("|")})\\s*:?\\s*$|(?<![а-яё])(?:${verbs.slice(0, 5).map(spaced).join("|")})\\s*:`,
  "i",
);
