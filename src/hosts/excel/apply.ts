import { type Applied, type SetEdit } from "../../core/grid/edit";
import { Failure } from "../../documents/failure";
import { jsonBytes } from "../blocks";
import { movedRows } from "./moved-rows";
import { type Placed } from "../places";
import { planWrites } from "./plan-writes";
import { type Area } from "./area";
import { type SheetReading } from "./read";
import { readBack } from "./read-back";
import { stretches } from "./runs";
import { writePlan } from "./write";

/** Writes a batch: one sync to see what stands in the touched cells, one to write. */
export async function applyToSheet(
  context: Excel.RequestContext,
  placed: readonly Placed[],
  last: SheetReading | null,
): Promise<Applied> {
  if (placed.length === 0) return { done: [], refused: [] };
  const back = await readBack(context, {
    sheetId: last?.sheetId ?? null,
    areas: touched(placed),
    bytesOf: estimate(placed),
    asksMerges: placed.some(({ edit }) => edit.kind === "set" && edit.to !== "" && mayBeCovered(edit, last)),
    asksLooks: placed.some(({ edit }) => edit.kind === "set" && edit.from !== ""),
  });
  if (back === null) throw new Failure(noSheet, "sheet-gone");
  const isMoved = last ? await movedRows(context, back, last, placed) : () => false;
  const plan = planWrites(placed, back, isMoved);
  const written = await writePlan(context, back, plan);
  return { done: written.done, refused: [...plan.refused, ...written.refused] };
}

/** A covered cell is empty, and shows its owner's text where the merged cells were known. */
const mayBeCovered = ({ at, from }: SetEdit, last: SheetReading | null): boolean =>
  from === "" || last?.grid.rows[at.row ?? -1]?.[at.column ?? -1]?.kind === "covered";

const noSheet = "Листа, который проверяли, больше нет. Откройте лист с планом и проверьте его ещё раз.";

function touched(placed: readonly Placed[]): Area[] {
  const cells = placed.flatMap(({ edit, row }) =>
    edit.kind === "set" && edit.at.column !== undefined && row >= 0 ? [{ row, column: edit.at.column }] : [],
  );
  const rows = placed.flatMap(({ edit, row }) =>
    edit.kind === "remove" && row >= 0 ? [{ row, column: 0, rows: 1, columns: edit.texts.length }] : [],
  );
  return [...stretches(cells), ...rows];
}

/** Text, value, formula and looks of every cell, by what the edits expect there; cells between are taken to be like them. */
function estimate(placed: readonly Placed[]): (area: Area) => number {
  const bytes = placed.map(({ edit }) => (edit.kind === "set" ? jsonBytes(edit.from) : 100));
  const mean = bytes.reduce((sum, one) => sum + one, 0) / bytes.length;
  return (area) => 400 + area.rows * area.columns * (3 * mean + 180);
}
