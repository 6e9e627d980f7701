import { type Line } from "../grid/lines";
import { type Clause } from "./order";
import { type ClauseMark, clauseMark } from "./read-clause-number";
import { textOf, fieldIn } from "./read-text";

interface Growing {
  readonly number: string;
  readonly mark: ClauseMark | null;
  readonly level: number | undefined;
  readonly lines: Line[];
  readonly clauses: Growing[];
}

/** The numbered part of an order, as a tree; lines without a number go on with the clause above them. */
export function readClauses(lines: readonly Line[], known: ReadonlySet<string>): Clause[] {
  const top: Growing[] = [];
  /** The open clause of each depth. */
  let path: Growing[] = [];
  const anyNumber = lines.some((line) => clauseMark(line)?.style === "point" || clauseMark(line)?.style === "bracket");
  for (const line of lines) {
    const mark = clauseMark(line);
    if (mark === null && (path.length > 0 || anyNumber) && (anyNumber || !startsBare(line))) {
      path.at(-1)?.lines.push(line);
      continue;
    }
    const parents = mark === null ? [] : parentsOf(mark, line, path, top);
    const parent = parents.at(-1);
    const siblings = parent?.clauses ?? top;
    const clause: Growing = {
      number: numberOf(mark, parent, siblings),
      mark,
      level: undefined,
      lines: [rest(line, mark)],
      clauses: [],
    };
    siblings.push(clause);
    path = [...parents, clause];
  }
  return top.map((clause) => finished(clause, known));
}

/** Without any numbers every paragraph is a clause. */
const startsBare = (line: Line): boolean => line.broken !== true && /^[А-ЯЁ]/.test(line.text);

/** The open clauses that a new one stands under. */
function parentsOf(mark: ClauseMark, line: Line, path: readonly Growing[], top: readonly Growing[]): Growing[] {
  switch (mark.style) {
    case "nested": {
      const index = path.findIndex(
        (clause) => clause.mark?.style !== "dash" && mark.number.startsWith(`${clause.number}.`),
      );
      if (index >= 0) {
        const deepest = path.findLastIndex((clause) => mark.number.startsWith(`${clause.number}.`));
        return path.slice(0, deepest + 1);
      }
      const above = top.find((clause) => mark.number.startsWith(`${clause.number}.`));
      return above ? [above] : [];
    }
    case "point":
    case "bracket":
      return numberedParents(mark, path, top);
    case "letter":
    case "dash": {
      const same = path.findIndex((clause) => clause.mark?.style === mark.style);
      return same >= 0 ? path.slice(0, same) : [...path];
    }
  }
}

/** «1)» under «3.» is a sub-clause; so is a «1.» that starts anew, until a number goes on with the clauses above. */
function numberedParents(mark: ClauseMark, path: readonly Growing[], top: readonly Growing[]): Growing[] {
  const style = top[0]?.mark?.style;
  if (style === undefined || top.length === 0) return [];
  const same = path.findLastIndex(
    (clause, depth) => depth > 0 && clause.mark?.style === mark.style && follows(clause, mark),
  );
  const lastTop = top.at(-1);
  if (mark.style === style && lastTop && follows(lastTop, mark)) {
    const inner = same > 0 ? path[same] : undefined;
    return inner && endsItem(inner) ? path.slice(0, same) : [];
  }
  if (same > 0) return path.slice(0, same);
  if (mark.number === "1" && path.length > 0) return [...path];
  return mark.style === style ? [] : path.slice(0, 1);
}

const follows = (clause: Growing, mark: ClauseMark): boolean =>
  Number(lastPart(clause.number)) + 1 === Number(mark.number);

const lastPart = (number: string): string => number.split(".").at(-1) ?? "";

const endsItem = (clause: Growing): boolean => /;$/.test(clause.lines.at(-1)?.text ?? "");

function numberOf(mark: ClauseMark | null, parent: Growing | undefined, siblings: readonly Growing[]): string {
  const own = mark === null || mark.style === "dash" ? String(siblings.length + 1) : mark.number;
  return parent === undefined || mark?.style === "nested" ? own : `${parent.number}.${own}`;
}

function rest(line: Line, mark: ClauseMark | null): Line {
  if (mark === null) return line;
  const from = (line.at.from ?? 0) + mark.from;
  const text = line.text.slice(mark.from);
  return { ...line, text, at: { ...line.at, from, to: from + text.length } };
}

function finished(clause: Growing, known: ReadonlySet<string>): Clause {
  const text = textOf(clause.lines, known, "list");
  const at = clause.lines[0]?.at ?? { block: 0 };
  const field = fieldIn(text) ?? { text: "", clean: "", at };
  return { number: clause.number, field, clauses: clause.clauses.map((each) => finished(each, known)) };
}
