import { fit } from "./cell-fit";
import { type Role } from "./plan";

/**
 * Where the columns of a headed table stand in a table that goes on without headings (the next page): for every role the
 * column, in the same order, or null where the page has lost it. The page may have gained columns.
 */
export function align(roles: readonly Role[], texts: readonly (readonly string[])[]): (number | null)[] {
  if (roles.length === texts.length) return roles.map((_, column) => column);
  const filled = texts.map((column) => column.filter((text) => text !== "").length);
  const best: number[][] = Array.from({ length: roles.length + 1 }, () => Array<number>(texts.length + 1).fill(0));
  for (let r = roles.length; r >= 0; r -= 1) {
    for (let c = texts.length; c >= 0; c -= 1) {
      const cell = best[r];
      if (cell && (r < roles.length || c < texts.length)) cell[c] = Math.max(...moves(r, c).map(({ score }) => score));
    }
  }
  const result: (number | null)[] = [];
  for (let r = 0, c = 0; r < roles.length;) {
    const { role, column } = moves(r, c).reduce((a, b) => (b.score > a.score ? b : a));
    if (role) result.push(column ? c : null);
    [r, c] = [r + (role ? 1 : 0), c + (column ? 1 : 0)];
  }
  return result;

  function moves(r: number, c: number): { role: boolean; column: boolean; score: number }[] {
    const role = roles[r];
    const column = texts[c];
    const at = (row: number, col: number): number => best[row]?.[col] ?? 0;
    return [
      ...(role && column
        ? [{ role: true, column: true, score: fit(role, column) * (filled[c] ?? 0) + 0.1 + at(r + 1, c + 1) }]
        : []),
      ...(column ? [{ role: false, column: true, score: -(filled[c] ?? 0) + at(r, c + 1) }] : []),
      ...(role ? [{ role: true, column: false, score: -0.5 + at(r + 1, c) }] : []),
    ];
  }
}
