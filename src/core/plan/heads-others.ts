import { type Row } from "./row";
import { isRoman, isUnder, partsOf } from "./numbers";
import { hasDeadline, numberOf, ownCount, type Shape } from "./shape";

/**
 * Whether rows are counted under the row of this number: «1.1» under «1», «1» under «I», or numbering that starts anew
 * below it, or goes on as if the row were not there. `strictly`: only the first.
 */
export function headsOthers(
  rows: readonly Row[],
  index: number,
  typed: string,
  shape: Shape,
  strictly = false,
): boolean {
  const next = nextNumber(rows, index, shape);
  if (next === null) return false;
  if (isUnder(next, typed)) return true;
  const [a, b] = [partsOf(typed), partsOf(next)];
  const row = rows[index];
  if (a === null || b === null || row === undefined || strictly) return false;
  if (isRoman(typed) && !isRoman(next)) return true;
  const onlyText = ownCount(row) <= (shape.number >= 0 ? 2 : 1);
  if (a.length !== 1 || !onlyText) return false;
  const before = numberBefore(rows, index, shape);
  if (b.length === 1 && b[0] === 1 && isRoman(typed) === isRoman(next)) return before !== null || a[0] === 1;
  return before !== null && b[0] === before + 1 && a[0] !== before + 1;
}

function nextNumber(rows: readonly Row[], index: number, shape: Shape): string | null {
  for (let i = index + 1; i < Math.min(rows.length, index + 12); i += 1) {
    const row = rows[i];
    const text = row ? numberOf(row, shape) : "";
    if (text !== "") return text;
  }
  return null;
}

/** The plain number of the last activity above; null where it has parts or there is none. */
function numberBefore(rows: readonly Row[], index: number, shape: Shape): number | null {
  for (let i = index - 1; i >= 0; i -= 1) {
    const row = rows[i];
    const parts = row && hasDeadline(row, shape) ? partsOf(numberOf(row, shape)) : null;
    if (parts) return parts.length === 1 ? (parts[0] ?? null) : null;
  }
  return null;
}
