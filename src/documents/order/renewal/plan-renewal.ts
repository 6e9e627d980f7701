import { blank } from "../../../core/order/wording/scribe";
import { decideRenewal } from "../decide-renewal";
import { isMadeText } from "../field-tag";
import { fieldTitle } from "../field-title";
import { alignClauses } from "./align-clauses";
import { clausePath, type DocumentField } from "./document-field";

/** One thing that renewing would change, for a person to judge. */
export interface RenewalChange {
  readonly id: string;
  readonly kind: "text" | "insert" | "remove";
  /** «Пункт 2». */
  readonly title: string;
  /** As the document says it; "" for what is put in. */
  readonly before: string;
  /** As the facts say it; "" for what is taken out. */
  readonly after: string;
  /** Not done unless asked for: the clerk changed these words, or those beside them; null: as the program made it. */
  readonly asked: "changed" | "beside" | null;
}

export interface Renewal {
  readonly changes: readonly RenewalChange[];
  /** What the facts say and the document has no place for, and the other way round: told only. */
  readonly impossible: readonly RenewalChange[];
  /** How the document's clauses go on: the document's name → the facts'. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * What of a made order must change for it to say what the facts now say. A field that the facts leave blank stays as the
 * document says it: what was filled in once is not emptied again.
 */
export function planRenewal(found: readonly DocumentField[], fields: Readonly<Record<string, string>>): Renewal {
  const canMove = found.every(({ clause }) => clause === null || clause.isWhole);
  const { kept, lost, gained } = canMove
    ? alignClauses(found, fields)
    : { kept: new Map<string, string>(), lost: [], gained: [] };
  const nameOf = (field: string): string => kept.get(field) ?? field;
  const staying = found.filter(({ tag }) => !lost.includes(tag.field));
  const wanted = Object.fromEntries(
    Object.entries(fields).flatMap(([name, text]) => {
      if (gained.includes(name)) return [];
      const now = staying.find(({ tag }) => nameOf(tag.field) === name)?.text;
      return [[name, now !== undefined && text.includes(blank) ? now : text]];
    }),
  );
  const decided = decideRenewal(
    staying.map(({ tag, text }) => ({ tag: `${nameOf(tag.field)}#${tag.hash}`, text })),
    wanted,
  );
  const textOf = (name: string): string => staying.find(({ tag }) => nameOf(tag.field) === name)?.text ?? "";
  const change = (name: string, asked: RenewalChange["asked"]): RenewalChange => ({
    id: name,
    kind: "text",
    title: fieldTitle(name),
    before: shown(textOf(name)),
    after: shown(wanted[name] ?? ""),
    asked,
  });
  const gains = gained.filter(isTop(gained)).map((name) => gain(name, found, { fields, kept, gained }));
  return {
    changes: sorted([
      ...decided.renewed.map((name) => change(name, null)),
      ...decided.changedByHand.map((name) => change(name, "changed")),
      ...lost.filter(isTop(lost)).map((name) => loss(name, found)),
      ...gains.filter(({ isPossible }) => isPossible).map(({ made }) => made),
    ]),
    impossible: [
      ...decided.missing.map((name) => ({ ...change(name, null), kind: "insert" as const })),
      ...gains.filter(({ isPossible }) => !isPossible).map(({ made }) => made),
      ...decided.extra.map((name) => ({ ...change(name, null), kind: "remove" as const })),
    ],
    names: kept,
  };
}

/** What is done where nobody chose: all that the clerk has not touched. */
export const usualChoice = ({ changes }: Pick<Renewal, "changes">): string[] =>
  changes.filter(({ asked }) => asked === null).map(({ id }) => id);

const shown = (text: string): string => text.replace(/\r\n?|\v/g, "\n");

const isTop =
  (names: readonly string[]) =>
  (name: string): boolean =>
    !names.some((above) => name.startsWith(`${above}.`));

const isChanged = ({ tag, text }: DocumentField): boolean => !isMadeText(tag, text);

function loss(name: string, found: readonly DocumentField[]): RenewalChange {
  const own = found.filter(({ tag }) => tag.field === name || tag.field.startsWith(`${name}.`));
  const clauses = found.filter(({ clause }) => clause !== null);
  const first = clauses.indexOf(own[0] as DocumentField);
  const beside = [clauses[first - 1], clauses[first + own.length]].flatMap((one) => one ?? []);
  return {
    id: `-${name}`,
    kind: "remove",
    title: fieldTitle(name),
    before: own.map(({ text }) => shown(text)).join("\n"),
    after: "",
    asked: own.some(isChanged)
      ? "changed"
      : beside.some(isChanged) || own.some((one) => one.clause?.afterOthers)
        ? "beside"
        : null,
  };
}

interface Gains {
  readonly fields: Readonly<Record<string, string>>;
  readonly kept: ReadonlyMap<string, string>;
  readonly gained: readonly string[];
}

function gain(
  name: string,
  found: readonly DocumentField[],
  { fields, kept, gained }: Gains,
): { made: RenewalChange; isPossible: boolean } {
  const own = gained.filter((other) => other === name || other.startsWith(`${name}.`));
  const clauses = found.filter(({ clause }) => clause !== null);
  const order = Object.keys(fields);
  const before = order
    .slice(0, order.indexOf(name))
    .reverse()
    .find((other) => [...kept.values()].includes(other));
  const at = clauses.findIndex(({ tag }) => kept.get(tag.field) === before);
  const beside = [clauses[at], clauses[at + 1]].flatMap((one) => one ?? []);
  const depths = new Map(clauses.map((one) => [clausePath(one.tag.field)?.length ?? 0, one]));
  const isPossible = own.every((one) => {
    const depth = clausePath(one)?.length ?? 0;
    return depths.has(depth) || depths.get(depth - 1)?.clause?.isNumbered === true;
  });
  return {
    made: {
      id: `+${name}`,
      kind: "insert",
      title: fieldTitle(name),
      before: "",
      after: own.map((one) => fields[one] ?? "").join("\n"),
      asked: beside.some(isChanged) || clauses[at + 1]?.clause?.afterOthers === true ? "beside" : null,
    },
    isPossible,
  };
}

/** As the page goes: the head, the clauses by number, the signature, the annexes. */
function sorted(changes: readonly RenewalChange[]): RenewalChange[] {
  const rank = ({ id }: RenewalChange): number[] => {
    const name = id.replace(/^[+-]/, "");
    const path = clausePath(name);
    if (path) return [1, ...path];
    return [name.startsWith("annex.") ? 3 : name.startsWith("order.signature") ? 2 : 0];
  };
  const compare = (a: number[], b: number[]): number => {
    const at = a.findIndex((step, index) => step !== b[index]);
    return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
  };
  return [...changes].sort((a, b) => compare(rank(a), rank(b)));
}
