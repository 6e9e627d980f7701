import { type PlanTable } from "../../core/order/draft";
import { cellMargin } from "./plan-table";

/**
 * Widths of the plan's columns, in twentieths of a point, together exactly `width`: each wide enough for its longest word
 * where the sheet allows it, the rest shared by how much text a column holds.
 */
export function columnWidths(plan: PlanTable, width: number, points: number): number[] {
  const letter = points * 20 * 0.56;
  const texts = plan.columns.map(({ heading }, index) => [
    heading,
    ...plan.rows.flatMap((row) => (row.kind === "row" ? [row.cells[index] ?? ""] : [])),
  ]);
  const least = texts.map((column) => Math.min(longestWord(column), mostLetters) * letter + 2 * cellMargin + 30);
  const shares = plan.columns.map(({ role }, index) => (role === "number" ? 0 : share(texts[index] ?? [])));
  const spare = width - sum(least);
  if (spare <= 0)
    return rounded(
      least.map((one) => (one * width) / sum(least)),
      width,
    );
  const shared = sum(shares) || 1;
  return rounded(
    least.map((one, index) => one + (spare * (shares[index] ?? 0)) / shared),
    width,
  );
}

/** A longer word is broken rather than let starve the other columns. */
const mostLetters = 16;

const longestWord = (texts: readonly string[]): number =>
  Math.max(1, ...texts.flatMap((text) => text.split(/[\s\u00a0]+/).map((word) => word.length)));

/** By the square root: a column with nine times the text gets three times the width. */
const share = (texts: readonly string[]): number => Math.sqrt(sum(texts.map((text) => text.length + 1)));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Whole numbers; what rounding loses goes to the widest column. */
function rounded(widths: readonly number[], total: number): number[] {
  const whole = widths.map((one) => Math.max(1, Math.floor(one)));
  const widest = whole.indexOf(Math.max(...whole));
  return whole.map((one, index) => (index === widest ? one + total - sum(whole) : one));
}
