import { type Edit, type Look, type Refusal } from "../../core/grid/edit";
import { eachBlock, inBlocks } from "../blocks";
import { officeFailure } from "../office-failures";
import { type CellPlan, type ChangePlan, type RowPlan } from "./plan-changes";
import { exactSearch } from "./find";
import { paragraphStep, type ParagraphStep } from "./paragraph-step";
import { type WordReading } from "./read";

export interface Written {
  readonly done: readonly Edit[];
  readonly refused: readonly Refusal[];
}

/** The Word paragraph of a reader's ordinal, null where the two do not agree. */
type ParagraphOf = (ordinal: number) => Word.Paragraph | null;

export interface Found {
  readonly paragraphOf: ParagraphOf;
  readonly looks: WordReading["looks"];
}

/**
 * Makes the changes in one sync, and one more for each further block of 4 MB. The changed paragraphs are read back in the
 * same sync: words that Word did not find after all are replaced with their whole paragraph, in one sync more.
 */
export async function writePlan(
  context: Word.RequestContext,
  plan: ChangePlan,
  { paragraphOf, looks }: Found,
): Promise<Written> {
  const refused: Refusal[] = [];
  const steps = [
    ...plan.cells.flatMap((cell) => cellStep(cell, paragraphOf, looks) ?? lost(cell.edit, refused)),
    ...plan.rows.flatMap((row) => rowStep(row, paragraphOf) ?? lost(row.edit, refused)),
  ];
  const done: Step[] = [];
  const late: Step[] = [];
  let block: readonly Step[] = [];
  try {
    await eachBlock(
      inBlocks(steps, ({ bytes }) => bytes),
      async (next) => {
        block = next;
        const exact = exactSearch(context);
        for (const step of block) step.queue(exact);
        await context.sync();
        for (const step of block) {
          if (step.isMade()) done.push(step);
          else late.push(step);
        }
      },
    );
    if (late.length > 0) {
      const exact = exactSearch(context);
      for (const step of late) step.queueWhole(exact);
      await context.sync();
      done.push(...late);
    }
    return { done: done.map((step) => step.made()), refused };
  } catch (error) {
    const failure = officeFailure("Word", error);
    if (failure === null) throw error;
    const reached = await reachedSteps(context, block);
    if (done.length + reached.length === 0) throw failure;
    const all = [...done, ...reached];
    const open = steps.filter((step) => !all.includes(step));
    return {
      done: all.map((step) => step.made()),
      refused: [...refused, ...open.map(({ edit }) => ({ edit, why: failure.message }))],
    };
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
  queue(exact: Word.SearchOptions): void;
  /** Whether the paragraphs say now what they should. */
  isMade(): boolean;
  /** The same without looking for words. */
  queueWhole(exact: Word.SearchOptions): void;
  /** Asks once more what the paragraphs say. */
  ask(): void;
  /** The edit as it was made, with the looks that its undo gives back. */
  made(): Edit;
}

function cellStep(
  { edit, changes, breaks }: CellPlan,
  paragraphOf: ParagraphOf,
  looks: WordReading["looks"],
): Step[] | null {
  const own: ParagraphStep[] = [];
  for (const change of changes) {
    const paragraph = paragraphOf(change.ordinal);
    if (paragraph === null) return null;
    own.push(
      paragraphStep(paragraph, change, { begins: looks.get(change.ordinal) ?? [], given: edit.looks?.to ?? [] }),
    );
  }
  return [
    {
      edit,
      bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
      queue: (exact) => own.forEach((step) => step.queue(exact)),
      isMade: () => own.every((step) => step.isMade()),
      queueWhole: (exact) => own.forEach((step) => step.queueWhole(exact)),
      ask: () => own.forEach((step) => step.ask()),
      made: () => {
        const from = [...breaks.map(breakAt), ...own.flatMap((step) => step.lost())];
        const to = edit.looks?.to ?? [];
        return from.length + to.length === 0 ? edit : { ...edit, looks: { from, to } };
      },
    },
  ];
}

const breakAt = (from: number): Look => ({ from, to: from + 1, font: {}, isBreak: true });

/** What the client sends to reach a row. */
const rowBytes = 2500;

function rowStep({ edit, ordinal }: RowPlan, paragraphOf: ParagraphOf): Step[] | null {
  const paragraph = paragraphOf(ordinal);
  if (paragraph === null) return null;
  const row = () => paragraph.parentTableCell.parentRow;
  return [
    {
      edit,
      bytes: rowBytes,
      queue: () => void (edit.kind === "insert" ? row().insertRows("After", 1, [[...edit.texts]]) : row().delete()),
      isMade: () => true,
      queueWhole: () => undefined,
      ask: () => undefined,
      made: () => edit,
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
