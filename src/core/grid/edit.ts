import { type Place, type Source, textAt } from "./source";

/**
 * One change of the clerk's document, as a pair of before and after: it can be refused when the document no longer says
 * `from`, and swapped it is the undo.
 */
export type Edit = SetEdit | InsertEdit | RemoveEdit;

/** Replaces the words at `at` (the whole text where `at` names no words). */
export interface SetEdit {
  readonly kind: "set";
  readonly at: Place;
  readonly from: string;
  readonly to: string;
  /** The sheet's number format before and after, where the write had to change it. */
  readonly format?: { readonly from: string; readonly to: string };
  /** What the sheet stored before and after, where one of the two was a number or a truth value; null: the text itself. */
  readonly stored?: { readonly from: number | boolean | null; readonly to: number | boolean | null };
  /** How words of the texts before and after look, where the write would not bring that back by itself. */
  readonly looks?: { readonly from: readonly Look[]; readonly to: readonly Look[] };
}

/** The look of the words `from` to `to` of a whole text, in the host's own terms. */
export interface Look {
  readonly from: number;
  readonly to: number;
  readonly font: Format;
  /** Of their paragraph, where that had gone too. */
  readonly paragraph?: Format;
  /** A line end that is a break within a paragraph, not the end of one. */
  readonly isBreak?: true;
}

export type Format = Readonly<Record<string, string | number | boolean>>;

/** Adds a table row under the row of `below`, one text for every column of the table. */
export interface InsertEdit {
  readonly kind: "insert";
  readonly below: Place;
  readonly texts: readonly string[];
}

/** Takes out a row that says exactly `texts`. */
export interface RemoveEdit {
  readonly kind: "remove";
  readonly at: Place;
  readonly texts: readonly string[];
}

export interface Refusal {
  readonly edit: Edit;
  /** One Russian sentence: why the edit was not made. */
  readonly why: string;
}

/** What was made of a batch: `done` are edits of whole cells, in the order made; `undoOf(done)` restores the document. */
export interface Applied {
  readonly done: readonly Edit[];
  readonly refused: readonly Refusal[];
}

/** The edits that take `done` back, last first. */
export function undoOf(done: readonly Edit[]): Edit[] {
  return done.map(invert).reverse();
}

function invert(edit: Edit): Edit {
  switch (edit.kind) {
    case "set": {
      const { at, format, stored, looks } = edit;
      return {
        kind: "set",
        at,
        from: edit.to,
        to: edit.from,
        ...(format && { format: { from: format.to, to: format.from } }),
        ...(stored && { stored: { from: stored.to, to: stored.from } }),
        ...(looks && { looks: { from: looks.to, to: looks.from } }),
      };
    }
    case "insert":
      return { kind: "remove", at: { block: edit.below.block, row: (edit.below.row ?? 0) + 1 }, texts: edit.texts };
    case "remove":
      return { kind: "insert", below: { block: edit.at.block, row: (edit.at.row ?? 0) - 1 }, texts: edit.texts };
  }
}

/**
 * Turns edits of words into edits of whole cells and paragraphs, several in one cell joined into one. An edit whose words
 * are no longer there, or that overlaps an earlier one, is refused alone. Hosts apply what comes out.
 */
export function wholeTextEdits(source: Source, edits: readonly Edit[]): Applied {
  const refused: Refusal[] = [];
  const others: Edit[] = [];
  const byText = new Map<string, SetEdit[]>();
  for (const edit of edits) {
    if (edit.kind !== "set") {
      others.push(edit);
      continue;
    }
    const text = textAt(source, edit.at);
    if (text === null || wordsAt(text, edit.at) !== edit.from) {
      refused.push({ edit, why: stale });
      continue;
    }
    const key = `${edit.at.block}/${edit.at.row ?? ""}/${edit.at.column ?? ""}`;
    const earlier = byText.get(key) ?? [];
    if (earlier.some((other) => overlaps(other.at, edit.at, text.length))) {
      refused.push({ edit, why: overlapping });
      continue;
    }
    byText.set(key, [...earlier, edit]);
  }
  const sets = [...byText.values()].map((group) => joinEdits(source, group));
  return { done: [...sets, ...others], refused };
}

const stale = "Ячейка изменилась после проверки — правка не внесена. Проверьте план ещё раз.";
const overlapping = "Это место уже меняет другая правка — проверьте план ещё раз.";

const wordsAt = (text: string, at: Place): string => text.slice(at.from ?? 0, at.to ?? text.length);

function overlaps(a: Place, b: Place, length: number): boolean {
  const [aFrom, aTo, bFrom, bTo] = [a.from ?? 0, a.to ?? length, b.from ?? 0, b.to ?? length];
  return aFrom < bTo && bFrom < aTo ? true : aFrom === bFrom && aTo === bTo;
}

function joinEdits(source: Source, group: readonly SetEdit[]): SetEdit {
  const [first] = group;
  if (first === undefined) throw new Error("an empty group of edits");
  const before = textAt(source, first.at) ?? "";
  const lastFirst = [...group].sort((a, b) => (b.at.from ?? 0) - (a.at.from ?? 0));
  const after = lastFirst.reduce(
    (text, { at, to }) => text.slice(0, at.from ?? 0) + to + text.slice(at.to ?? before.length),
    before,
  );
  const { block, row, column } = first.at;
  const at: Place = row === undefined || column === undefined ? { block } : { block, row, column };
  const format = group.find((edit) => edit.format)?.format;
  return { kind: "set", at, from: before, to: after, ...(format && { format }) };
}
