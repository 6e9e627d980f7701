import { type Edit, type InsertEdit, type Refusal, type RemoveEdit } from "../../core/grid/edit";
import { officeFailure } from "../office-failures";
import { wouldBeConverted } from "./as-text";
import { eachBlock, inBlocks, jsonBytes } from "../blocks";
import { type Placed } from "../places";
import { type CellWrite, type WritePlan } from "./plan-writes";
import { type ReadBack } from "./read-back";
import { type Area } from "./area";
import { stretches } from "./runs";

export interface Written {
  readonly done: readonly Edit[];
  readonly refused: readonly Refusal[];
}

/**
 * Writes in one sync, and one more for each further block of 4 MB. Excel stops at the first error and takes nothing back:
 * then the sheet is asked what was written, so that it is told and can be undone.
 */
export async function writePlan(context: Excel.RequestContext, back: ReadBack, plan: WritePlan): Promise<Written> {
  const steps = [...cellSteps(plan.cells), ...plan.rows.map(rowStep)];
  const done: Edit[] = [];
  const blocks = inBlocks(steps, (step) => step.bytes);
  try {
    await eachBlock(blocks, async (block) => {
      for (const step of block) step.queue(back.sheet);
      await context.sync();
      done.push(...block.flatMap((step) => step.edits));
    });
    return { done, refused: [] };
  } catch (error) {
    const failure = officeFailure("Excel", error);
    if (failure === null) throw error;
    const open = steps.flatMap((step) => step.edits).slice(done.length);
    const reached = await reachedEdits(context, back, open);
    if (done.length + reached.length === 0) throw failure;
    return {
      done: [...done, ...reached],
      refused: open.filter((edit) => !reached.includes(edit)).map((edit) => ({ edit, why: failure.message })),
    };
  }
}

interface Step {
  readonly edits: readonly Edit[];
  readonly bytes: number;
  queue(sheet: Excel.Worksheet): void;
}

/** What the client adds to a range that is written. */
const rangeBytes = 900;

function cellSteps(cells: readonly CellWrite[]): Step[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  return stretches(cells).map((area) => {
    const written = placesOf(area).map(({ row, column }) => byPlace.get(`${row}/${column}`) ?? null);
    // null leaves a cell as it is.
    const values = written.map((cell) => [cell?.value ?? null]);
    const formats = written.map((cell) => [cell?.format ?? null]);
    return {
      edits: written.flatMap((cell) => (cell ? [cell.edit] : [])),
      bytes: rangeBytes + jsonBytes(values) + jsonBytes(formats),
      queue: (sheet) => {
        const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
        if (formats.some(([format]) => format !== null)) range.numberFormat = formats;
        range.values = values;
      },
    };
  });
}

const placesOf = (area: Area): { row: number; column: number }[] =>
  Array.from({ length: area.rows }, (_, index) => ({ row: area.row + index, column: area.column }));

function rowStep({ edit, row }: Placed<InsertEdit | RemoveEdit>): Step {
  const done: Edit =
    edit.kind === "insert" ? { ...edit, below: { ...edit.below, row } } : { ...edit, at: { ...edit.at, row } };
  return {
    edits: [done],
    bytes: 2 * rangeBytes + jsonBytes(edit.texts),
    queue: (sheet) => (edit.kind === "insert" ? queueInsert(sheet, edit, row) : queueRemove(sheet, row)),
  };
}

function queueInsert(sheet: Excel.Worksheet, { texts }: InsertEdit, below: number): void {
  const address = `${below + 2}:${below + 2}`;
  sheet.getRange(address).insert("Down");
  const range = sheet.getRangeByIndexes(below + 1, 0, 1, texts.length);
  const formats = texts.map((text) => (wouldBeConverted(text) ? "@" : null));
  if (formats.some((format) => format !== null)) range.numberFormat = [formats];
  range.values = [[...texts]];
}

const queueRemove = (sheet: Excel.Worksheet, row: number): void => sheet.getRange(`${row + 1}:${row + 1}`).delete("Up");

/** Which of these edits stand in the sheet after a write that broke off. */
async function reachedEdits(context: Excel.RequestContext, back: ReadBack, open: readonly Edit[]): Promise<Edit[]> {
  const used = back.sheet.getUsedRangeOrNullObject(true);
  used.load("rowCount");
  const sets = open.filter((edit) => edit.kind === "set");
  const places = sets.map(({ at }) => ({ row: at.row ?? 0, column: at.column ?? 0 }));
  const asked = stretches(places).map((area) => {
    const range = back.sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load("text");
    return { area, range };
  });
  try {
    await context.sync();
  } catch {
    return [];
  }
  const texts = new Map<string, string | undefined>(
    asked.flatMap(({ area, range }) =>
      placesOf(area).map(({ row, column }, index) => [`${row}/${column}`, range.text[index]?.[0]] as const),
    ),
  );
  const moved = Math.abs((used.isNullObject ? 0 : used.rowCount) - back.used.rows);
  return [
    ...sets.filter(({ at, to }) => texts.get(`${at.row}/${at.column}`) === to),
    ...open.filter((edit) => edit.kind !== "set").slice(0, moved),
  ];
}
