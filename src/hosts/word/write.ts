import { type Edit, type Refusal } from "../../core/grid/edit";
import { eachBlock, inBlocks } from "../blocks";
import { officeFailure } from "../office-failures";
import { type CellPlan, type ChangePlan, type RowPlan } from "./plan-changes";
import { isSameText } from "./match-paragraphs";
import { replacements, searchText } from "./spans";

export interface Written {
  readonly done: readonly Edit[];
  readonly refused: readonly Refusal[];
}

/** The Word paragraph of a reader's ordinal, null where the two do not agree. */
export type ParagraphOf = (ordinal: number) => Word.Paragraph | null;

/**
 * Makes the changes in one sync, and one more for each further block of 4 MB. The changed paragraphs are read back in the
 * same sync: words that Word did not find after all are replaced with their whole paragraph, in one sync more.
 */
export async function writePlan(
  context: Word.RequestContext,
  plan: ChangePlan,
  paragraphOf: ParagraphOf,
): Promise<Written> {
  const refused: Refusal[] = [];
  const steps = [
    ...plan.cells.flatMap((cell) => cellStep(cell, paragraphOf) ?? lost(cell.edit, refused)),
    ...plan.rows.flatMap((row) => rowStep(row, paragraphOf) ?? lost(row.edit, refused)),
  ];
  const done: Edit[] = [];
  const late: Step[] = [];
  let block: readonly Step[] = [];
  try {
    await eachBlock(
      inBlocks(steps, ({ bytes }) => bytes),
      async (next) => {
        block = next;
        for (const step of block) step.queue();
        await context.sync();
        for (const step of block)
          (step.isMade() ? done : late).push(...([step.isMade() ? step.edit : step] as never[]));
      },
    );
    if (late.length > 0) {
      for (const step of late) step.queueWhole();
      await context.sync();
      done.push(...late.map(({ edit }) => edit));
    }
    return { done, refused };
  } catch (error) {
    const failure = officeFailure("Word", error);
    if (failure === null) throw error;
    const reached = await reachedSteps(context, block);
    if (done.length + reached.length === 0) throw failure;
    const all = [...done, ...reached.map(({ edit }) => edit)];
    const open = steps.filter(({ edit }) => !all.includes(edit));
    return { done: all, refused: [...refused, ...open.map(({ edit }) => ({ edit, why: failure.message }))] };
  }
}

function lost(edit: Edit, refused: Refusal[]): Step[] {
  refused.push({ edit, why: notFound });
  return [];
}

const notFound =
  "Word показывает это место иначе, чем записано в документе, — правка не внесена. Исправьте текст сами.";

interface Step {
  readonly edit: Edit;
  readonly bytes: number;
  queue(): void;
  /** Whether the paragraphs say now what they should. */
  isMade(): boolean;
  /** The same without looking for words. */
  queueWhole(): void;
  /** Asks once more what the paragraphs say. */
  ask(): void;
}

interface Checked {
  readonly paragraph: Word.Paragraph;
  readonly before: string;
  readonly after: string;
}

function cellStep({ edit, changes }: CellPlan, paragraphOf: ParagraphOf): Step[] | null {
  const checked: Checked[] = [];
  const queues: (() => void)[] = [];
  for (const change of changes) {
    const paragraph = paragraphOf(change.ordinal);
    if (paragraph === null) return null;
    switch (change.kind) {
      case "words":
        checked.push({ paragraph, before: change.before, after: change.after });
        queues.push(() => queueWords(paragraph, change.before, change.after));
        break;
      case "add":
        queues.push(() => queueAdd(paragraph, change.texts));
        break;
      case "delete":
        queues.push(() => paragraph.delete());
        break;
    }
  }
  const ask = (): void => checked.forEach(({ paragraph }) => paragraph.load("text"));
  return [
    {
      edit,
      bytes: changes.length * changeBytes + 4 * (edit.from.length + edit.to.length),
      queue: () => {
        for (const queue of queues) queue();
        ask();
      },
      isMade: () => checked.every(({ paragraph, after }) => isSameText(after, paragraph.text)),
      queueWhole: () => {
        for (const { paragraph, after } of checked) {
          if (!isSameText(after, paragraph.text)) paragraph.getRange("Content").insertText(asTyped(after), "Replace");
        }
      },
      ask,
    },
  ];
}

/** What the client sends for one paragraph: its search, the words found, the new text. */
const changeBytes = 2500;

function queueWords(paragraph: Word.Paragraph, before: string, after: string): void {
  if (before === "") {
    paragraph.insertText(asTyped(after), "Start");
    return;
  }
  const shown = paragraph.text;
  const parts = shown.length === before.length && after !== "" ? replacements(shown, asTyped(after)) : null;
  if (parts === null) {
    paragraph.getRange("Content").insertText(asTyped(after), "Replace");
    return;
  }
  for (const { find, inner, to } of parts) {
    const outer = paragraph.search(searchText(find), { matchCase: true }).getFirstOrNullObject();
    const words = find === inner ? outer : outer.search(searchText(inner), { matchCase: true }).getFirstOrNullObject();
    words.insertText(to, "Replace");
  }
}

/** A line break inside a paragraph; a line end would make another paragraph. */
const asTyped = (text: string): string => text.replace(/\n/g, "\v");

const queueAdd = (paragraph: Word.Paragraph, texts: readonly string[]): void => {
  for (const text of [...texts].reverse()) paragraph.insertParagraph(asTyped(text), "After");
};

function rowStep({ edit, ordinal }: RowPlan, paragraphOf: ParagraphOf): Step[] | null {
  const paragraph = paragraphOf(ordinal);
  if (paragraph === null) return null;
  const row = () => paragraph.parentTableCell.parentRow;
  return [
    {
      edit,
      bytes: changeBytes,
      queue: () => void (edit.kind === "insert" ? row().insertRows("After", 1, [[...edit.texts]]) : row().delete()),
      isMade: () => true,
      queueWhole: () => undefined,
      ask: () => undefined,
    },
  ];
}

/** Word stops at the first error and takes nothing back: which of the cells say the new words already. */
async function reachedSteps(context: Word.RequestContext, block: readonly Step[]): Promise<Step[]> {
  const cells = block.filter(({ edit }) => edit.kind === "set");
  for (const step of cells) step.ask();
  try {
    await context.sync();
  } catch {
    return [];
  }
  return cells.filter((step) => step.isMade());
}
