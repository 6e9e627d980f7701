import { cleanText } from "../marks";
import { fieldTag } from "../field-tag";
import { clausePath, type DocumentField } from "./document-field";
import { type Renewal } from "./plan-renewal";

/**
 * What to do to the controls of a document, in this order. `control` is the index among the fields that were read; a host
 * finds it again by its tag. Every step knows what was there before, so that it can be taken back.
 */
export type RenewalStep =
  /** Another text, another name, or both. */
  | { readonly kind: "write"; readonly control: number; readonly text: string | null; readonly tag: string }
  | { readonly kind: "remove"; readonly control: number }
  | {
      readonly kind: "insert";
      readonly text: string;
      readonly tag: string;
      readonly field: string;
      /** 0 for a clause, 1 for a clause under it. */
      readonly depth: number;
      /** The clause that it goes after: one of the document, or the one put in by an earlier step, by its tag. */
      readonly after: Neighbour | null;
      /** The clause that it goes before, where nothing else stands between. */
      readonly before: Neighbour | null;
    };

export type Neighbour = { readonly control: number } | { readonly tag: string };

/** The tag of a clause that the clerk keeps although the facts have it no more: it is theirs from now on. */
const ownTag = (tag: string): string => `own.${tag}`;

/** The steps that make the chosen changes, and give every clause the name that it goes on under. */
export function renewalSteps(
  found: readonly DocumentField[],
  fields: Readonly<Record<string, string>>,
  { renewal, chosen }: { renewal: Renewal; chosen: ReadonlySet<string> },
): RenewalStep[] {
  const { changes, names } = renewal;
  const nameOf = (field: string): string => names.get(field) ?? field;
  const lost = changes.filter(({ kind }) => kind === "remove").map(({ id }) => id.slice(1));
  const goes = (field: string, list: readonly string[]): boolean =>
    list.some((name) => field === name || field.startsWith(`${name}.`));
  const taken = lost.filter((name) => chosen.has(`-${name}`));
  const writes = found.flatMap(({ tag, text }, control): RenewalStep[] => {
    const old = `${tag.field}#${tag.hash}`;
    if (goes(tag.field, lost)) {
      return goes(tag.field, taken) ? [] : [{ kind: "write", control, text: null, tag: ownTag(old) }];
    }
    const name = nameOf(tag.field);
    const wanted = cleanText(fields[name] ?? "");
    const isChosen = chosen.has(name) && changes.some(({ id }) => id === name);
    if (isChosen && wanted !== "" && wanted !== text)
      return [{ kind: "write", control, text: wanted, tag: fieldTag(name, wanted) }];
    const same = isChosen && wanted === text ? fieldTag(name, wanted) : `${name}#${tag.hash}`;
    return same === old ? [] : [{ kind: "write", control, text: null, tag: same }];
  });
  const removals = found.flatMap(({ tag }, control): RenewalStep[] =>
    goes(tag.field, taken) ? [{ kind: "remove", control }] : [],
  );
  return [...removals, ...writes, ...insertions(found, fields, { lost, nameOf, chosen: gainsOf(changes, chosen) })];
}

const gainsOf = (changes: Renewal["changes"], chosen: ReadonlySet<string>): string[] =>
  changes.filter(({ kind, id }) => kind === "insert" && chosen.has(id)).map(({ id }) => id.slice(1));

interface Insertions {
  readonly lost: readonly string[];
  readonly nameOf: (field: string) => string;
  readonly chosen: readonly string[];
}

function insertions(
  found: readonly DocumentField[],
  fields: Readonly<Record<string, string>>,
  { lost, nameOf, chosen }: Insertions,
): RenewalStep[] {
  const isLost = (field: string): boolean => lost.some((name) => field === name || field.startsWith(`${name}.`));
  const line: { readonly name: string; readonly at: Neighbour; readonly afterOthers: boolean }[] = found.flatMap(
    ({ tag, clause }, control) =>
      clause === null || isLost(tag.field)
        ? []
        : [{ name: nameOf(tag.field), at: { control }, afterOthers: clause.afterOthers }],
  );
  const wanted = Object.keys(fields).filter((field) =>
    chosen.some((name) => field === name || field.startsWith(`${name}.`)),
  );
  return wanted.map((field): RenewalStep => {
    const text = cleanText(fields[field] ?? "");
    const tag = fieldTag(field, text);
    const path = clausePath(field) ?? [];
    const place = line.filter(({ name }) => isBefore(clausePath(name) ?? [], path)).length;
    const [previous, next] = [line[place - 1], line[place]];
    line.splice(place, 0, { name: field, at: { tag }, afterOthers: false });
    return {
      kind: "insert",
      text,
      tag,
      field,
      depth: path.length - 1,
      after: previous?.at ?? null,
      before: previous && next?.afterOthers ? null : (next?.at ?? null),
    };
  });
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((step, index) => step !== b[index]);
  return at < 0 ? a.length < b.length : b[at] === undefined ? false : (a[at] ?? 0) < b[at];
}
