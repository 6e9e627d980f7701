import { type PlanTable } from "../../core/order/draft";
import { bindTypedSpaces } from "../../core/order/wording/spaces";

/** Empty space at either side of a cell's text, in twentieths of a point. */
export const cellMargin = 85;

/**
 * Widths of the plan's columns, in twentieths of a point, together exactly `width`: each wide enough for its longest word
 * where the sheet allows it, the rest given step by step to the column that shortens the table most.
 */
export function columnWidths(plan: PlanTable, width: number, points: number): number[] {
  const letter = points * 20 * letterWidth;
  const texts = plan.columns.map(({ heading }, index) => [
    heading,
    ...plan.rows.flatMap((row) => (row.kind === "row" ? [row.cells[index] ?? ""] : [])),
  ]);
  const least = texts.map((column) => Math.min(longestWord(column), mostLetters) * letter + 2 * cellMargin + 30);
  const spare = width - sum(least);
  if (spare <= 0)
    return rounded(
      least.map((one) => (one * width) / sum(least)),
      width,
    );
  return rounded(
    shared(least, texts, spare / steps / letter).map((one) => one * letter),
    width,
  );

  /** In letters, for all that the table is measured in lines. */
  function shared(start: readonly number[], columns: readonly (readonly string[])[], step: number): number[] {
    const widths = start.map((one) => one / letter);
    for (let given = 0; given < steps; given++) {
      const gains = lineGains(widths, columns, step);
      const best = gains.indexOf(Math.max(...gains));
      widths[best] = (widths[best] ?? 0) + step;
    }
    return widths;
  }
}

/** How many lines the table loses when a column is wider by a step: a row is as high as its highest cell. */
function lineGains(widths: readonly number[], columns: readonly (readonly string[])[], step: number): number[] {
  const gains = widths.map(() => 0);
  const count = columns[0]?.length ?? 0;
  for (let row = 0; row < count; row++) {
    const heights = columns.map((column, index) => lines(column[row] ?? "", widths[index] ?? 1));
    const highest = heights.indexOf(Math.max(...heights));
    const next = Math.max(0, ...heights.filter((_, index) => index !== highest));
    const lower = Math.max(next, lines(columns[highest]?.[row] ?? "", (widths[highest] ?? 1) + step));
    gains[highest] = (gains[highest] ?? 0) + (heights[highest] ?? 0) - lower;
    // Where cells are equally high, each alone shortens nothing; a little for all of them lets the choice move on.
    heights.forEach((height, index) => (gains[index] = (gains[index] ?? 0) + height * tieShare));
  }
  return gains;
}

/** In fractions of a line: a step that does not yet save a whole line counts too. */
const lines = (text: string, width: number): number =>
  sum(text.split("\n").map((line) => Math.max(1, (line.length + wordLoss) / width)));

/** How many letters of `points` stand in a line of a cell, by the widest of usual words. */
export const lettersIn = (width: number, points: number): number =>
  Math.floor((width - 2 * cellMargin) / (points * 20 * letterWidth));

const letterWidth = 0.56;
const steps = 60;
const tieShare = 0.0005;
/** Letters lost at the end of a line, on average half a word. */
const wordLoss = 3;
/** A longer word is broken rather than let starve the other columns. */
const mostLetters = 16;

/** «до 31.12.2026», «№ 2» count as one word: a short word parted from the next is what clerks put right by hand. */
const longestWord = (texts: readonly string[]): number =>
  texts
    .flatMap((text) => bindTypedSpaces(text).match(/(?:(?<![^ \n])[^ \n]{1,2} )?[^ \n]+/g) ?? [])
    .reduce((most, word) => Math.max(most, word.length), 1);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Whole numbers; what rounding loses goes to the widest column. */
function rounded(widths: readonly number[], total: number): number[] {
  const whole = widths.map((one) => Math.max(1, Math.floor(one)));
  const widest = whole.indexOf(Math.max(...whole));
  return whole.map((one, index) => (index === widest ? one + total - sum(whole) : one));
}
