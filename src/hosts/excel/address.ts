/** «C5» for a row and a column that start at zero. */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** «A», …, «Z», «AA»: 26 letters, without a zero. */
function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
