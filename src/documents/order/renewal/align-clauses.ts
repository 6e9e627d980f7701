import { align, likeness } from "../../../core/order/align";
import { textHash } from "../field-tag";
import { clauseField, clausePath, type DocumentField } from "./document-field";

export interface AlignedClauses {
  /** Clause of the document → clause of the draft that it goes on as. */
  readonly kept: ReadonlyMap<string, string>;
  /** Clauses of the document, and of the draft, that have no counterpart, with all that stands under them. */
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/**
 * Which clauses of the document go on as which of the draft, level by level: a clause put in before others does not make
 * them say each other's words.
 */
export function alignClauses(
  found: readonly DocumentField[],
  fields: Readonly<Record<string, string>>,
): AlignedClauses {
  const olds = new Map(found.flatMap((one) => (clausePath(one.tag.field) ? [[one.tag.field, one] as const] : [])));
  const kept = new Map<string, string>();
  const [lost, gained]: [string[], string[]] = [[], []];
  const level = (oldAbove: readonly number[] | null, newAbove: readonly number[] | null): void => {
    const [before, after] = [childrenOf([...olds.keys()], oldAbove), childrenOf(Object.keys(fields), newAbove)];
    const pairs = align(before.length, after.length, {
      score: (old, next) => scoreOf(olds.get(before[old] ?? "") as DocumentField, fields[after[next] ?? ""] ?? ""),
      least: 0.5,
    });
    for (const [old, next] of pairs) kept.set(before[old] ?? "", after[next] ?? "");
    lost.push(...before.filter((_, index) => !pairs.some(([old]) => old === index)));
    gained.push(...after.filter((_, index) => !pairs.some(([, next]) => next === index)));
    for (const [old, next] of pairs) level(clausePath(before[old] ?? ""), clausePath(after[next] ?? ""));
  };
  level([], []);
  const under = (names: readonly string[], all: readonly string[]): string[] =>
    all.filter((name) => names.some((above) => name === above || name.startsWith(`${above}.`)));
  return { kept, lost: under(lost, [...olds.keys()]), gained: under(gained, Object.keys(fields)) };
}

/** Words that the program wrote there and would write again are the same clause, whatever a clerk made of them since. */
function scoreOf({ tag, text }: DocumentField, wanted: string): number {
  if (tag.hash === textHash(wanted)) return 1;
  // «Контроль …», «Руководителю …»: how a clause begins tells most of what it is about.
  const begins = /^\p{L}+/u;
  const isSameKind = begins.exec(text)?.[0] === begins.exec(wanted)?.[0];
  return Math.min(0.999, likeness(text, wanted) + (isSameKind ? 0.3 : 0));
}

function childrenOf(names: readonly string[], above: readonly number[] | null): string[] {
  if (above === null) return [];
  return names
    .flatMap((name) => {
      const path = clausePath(name);
      return path && path.length === above.length + 1 && above.every((step, at) => path[at] === step) ? [path] : [];
    })
    .sort((a, b) => (a.at(-1) ?? 0) - (b.at(-1) ?? 0))
    .map(clauseField);
}
