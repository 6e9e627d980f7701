import {
  type Applied,
  type Edit,
  type InsertEdit,
  type Refusal,
  type RemoveEdit,
  type SetEdit,
  wholeTextEdits,
} from "../../core/grid/edit";
import { type Place, type Source, textAt } from "../../core/grid/source";
import { type Package } from "../package/package";
import { type Parts } from "../package/relationships";
import { child, treeReader, type XmlElement } from "../xml/tree";
import { textWithout } from "../xml/source-text";
import { splice, type Splice } from "../xml/splice";
import { readWord, type WordDocument } from "./document";
import { isUnread } from "./properties";
import { revisionMarks } from "./replace-words";
import { replaceText, type TextPlace } from "./replace-text";
import { insertRow, removeRow, type RowChange, rowTexts } from "./rows";
import { wordSource } from "./source";
import { type WordTable } from "./table";

export interface WordPatch {
  /** The main part's new text; null when nothing was done. */
  readonly text: string | null;
  readonly applied: Applied;
}

/** Makes edits in the main part of a Word package, in the order given, each on the document the earlier ones left. */
export function patchWord(file: Package, part: string, edits: readonly Edit[]): WordPatch {
  let draft = openDraft(file, part, file.text(part) ?? "");
  const done: Edit[] = [];
  const refused: Refusal[] = [];
  for (const step of stepsOf(edits)) {
    const made = step.kind === "sets" ? makeSets(draft, step.edits) : makeRow(draft, step.edit);
    refused.push(...made.refused);
    if (made.splices.length === 0) continue;
    draft = openDraft(file, part, splice(draft.xml, made.splices));
    for (const edit of made.done) done.push(asLeft(edit, draft));
  }
  return { text: done.length === 0 ? null : draft.xml, applied: { done, refused } };
}

interface Draft {
  readonly xml: string;
  readonly document: WordDocument;
  readonly source: Source;
}

interface Made {
  readonly splices: readonly Splice[];
  readonly done: readonly Edit[];
  readonly refused: readonly Refusal[];
}

function openDraft(file: Package, part: string, xml: string): Draft {
  const main = (): XmlElement => {
    const reader = treeReader(isUnread);
    reader.write(xml);
    reader.end();
    return reader.root();
  };
  const parts: Parts = { has: file.has, tree: (name) => (name === part ? main() : file.tree(name, isUnread)) };
  const document = readWord(parts, part);
  return { xml, document, source: wordSource("", document) };
}

type Step =
  | { readonly kind: "sets"; readonly edits: readonly SetEdit[] }
  | { readonly kind: "row"; readonly edit: InsertEdit | RemoveEdit };

/** Edits of texts that stand together are made at once, rows one by one. */
function stepsOf(edits: readonly Edit[]): Step[] {
  const steps: Step[] = [];
  for (const edit of edits) {
    const last = steps[steps.length - 1];
    if (edit.kind !== "set") steps.push({ kind: "row", edit });
    else if (last?.kind === "sets") steps[steps.length - 1] = { kind: "sets", edits: [...last.edits, edit] };
    else steps.push({ kind: "sets", edits: [edit] });
  }
  return steps;
}

function makeSets(draft: Draft, edits: readonly SetEdit[]): Made {
  const { done: wanted, refused: stale } = wholeTextEdits(draft.source, edits);
  const refused = [...stale];
  const done: Edit[] = [];
  const splices = new Map<string, Splice>();
  for (const edit of wanted) {
    if (edit.kind !== "set") continue;
    const place = placeOf(draft.document, edit.at);
    const made = place === null ? { why: covered } : replaceText(place, edit.to, groundOf(draft, edit.at));
    if ("why" in made) {
      const own = edits.filter((one) => isSameText(one.at, edit.at) && stale.every((refusal) => refusal.edit !== one));
      refused.push(...own.map((one) => ({ edit: one, why: made.why })));
      continue;
    }
    // Two cells inside one control end its binding once.
    for (const one of made.splices) splices.set(one.text === "" ? `${one.start}-${one.end}` : `${splices.size}`, one);
    done.push(edit);
  }
  return { splices: [...splices.values()], done, refused };
}

const isSameText = (a: Place, b: Place): boolean => a.block === b.block && a.row === b.row && a.column === b.column;

function placeOf(document: WordDocument, { block: index, row, column }: Place): TextPlace | null {
  const block = document.blocks[index];
  if (block?.kind === "paragraph") return { paragraphs: [block.paragraph], cell: null };
  const slot = row === undefined || column === undefined ? undefined : block?.rows[row]?.slots[column];
  return slot?.kind === "cell" ? { paragraphs: slot.paragraphs, cell: slot.element } : null;
}

/** The part's text, and how words look in the nearest cell above or beside that has any. */
function groundOf(
  { xml, document }: Draft,
  { block: index, row = 0, column = 0 }: Place,
): { xml: string; model: string } {
  const block = document.blocks[index];
  if (block?.kind !== "table") return { xml, model: "" };
  const above = block.rows.slice(0, row).reverse();
  const cells = [...above.map(({ slots }) => slots[column]), ...(block.rows[row]?.slots ?? [])];
  for (const slot of cells) {
    const run = slot?.paragraphs.flatMap(({ pieces }) => pieces)[0]?.run;
    const properties = child(run, "w:rPr");
    if (properties !== undefined) return { xml, model: textWithout(xml, properties, revisionMarks) };
  }
  return { xml, model: "" };
}

function makeRow({ xml, document }: Draft, edit: InsertEdit | RemoveEdit): Made {
  const at = edit.kind === "insert" ? edit.below : edit.at;
  const table = document.blocks[at.block];
  const change: RowChange =
    table?.kind !== "table" || at.row === undefined ? { why: noTable } : changeRow(table, edit, { row: at.row, xml });
  if ("why" in change) return { splices: [], done: [], refused: [{ edit, why: change.why }] };
  return { splices: [change.splice], done: [edit], refused: [] };
}

const changeRow = (
  table: WordTable,
  edit: InsertEdit | RemoveEdit,
  { row, xml }: { row: number; xml: string },
): RowChange =>
  edit.kind === "insert" ? insertRow(table, row, { texts: edit.texts, xml }) : removeRow(table, row, edit.texts);

/** The edit with the words that the document now shows, so that the undo finds them. */
function asLeft(edit: Edit, { document, source }: Draft): Edit {
  switch (edit.kind) {
    case "set":
      return { ...edit, to: textAt(source, edit.at) ?? edit.to };
    case "insert": {
      const table = document.blocks[edit.below.block];
      const row = table?.kind === "table" ? table.rows[(edit.below.row ?? 0) + 1] : undefined;
      return row === undefined ? edit : { ...edit, texts: rowTexts(row) };
    }
    case "remove":
      return edit;
  }
}

const covered = "Эту ячейку закрывает объединённая, и писать в неё нельзя. Разъедините ячейки в Word.";
const noTable = "В этом месте документа нет таблицы. Проверьте план ещё раз.";
