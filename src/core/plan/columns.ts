import { fit } from "./cell-fit";
import { type Heading } from "./header";
import { type Candidate, candidates } from "./headings";
import { isDeadlineRole, type Role } from "./plan";

/**
 * What each column holds. Its heading decides; of two columns for one role the one whose cells read as that role is it,
 * the other takes its next meaning. Where both read alike («Ответственный», «Соисполнители») both hold the role.
 */
export function rolesOf(headings: readonly Heading[], texts: readonly (readonly string[])[]): Role[] {
  const options = headings.map(({ text }, column) => meanings(text, texts[column] ?? []));
  const taken = options.map(() => 0);
  for (let turn = 0; turn < headings.length * 3; turn += 1) {
    const loser = firstLoser(options, taken, texts);
    if (loser === null) break;
    taken[loser] = (taken[loser] ?? 0) + 1;
  }
  const roles = options.map((list, column) => list[taken[column] ?? 0]?.role ?? "other");
  return withActivity(withMissing(withoutGrid(roles), options, texts), texts);
}

/** Where no column holds the deadlines or executors, the one that may hold them too does («Место и сроки проведения»). */
function withMissing(
  roles: readonly Role[],
  options: readonly (readonly Candidate[])[],
  texts: readonly (readonly string[])[],
): Role[] {
  let result = [...roles];
  for (const wanted of ["deadline", "executors"] as const) {
    if (result.some((role) => role === wanted || (wanted === "deadline" && isDeadlineRole(role)))) continue;
    const may = (role: Role, column: number): boolean =>
      !decided.has(role) &&
      !isDeadlineRole(role) &&
      role !== "executors" &&
      reads(wanted, options[column], texts[column]);
    const found = result.findIndex(may);
    if (found >= 0) result = result.map((role, column) => (column === found ? wanted : role));
  }
  return result;
}

const decided: ReadonlySet<Role> = new Set(["number", "activity", "mark"]);

/** The heading allows it, or there is none and the cells say so. */
function reads(role: Role, options: readonly Candidate[] = [], texts: readonly string[] = []): boolean {
  return options.some((option) => option.role === role) || (options.length === 0 && fit(role, texts) >= 0.7);
}

function meanings(heading: string, texts: readonly string[]): Candidate[] {
  if (heading.trim() !== "") return candidates(heading);
  return fit("number", texts) >= 0.6 ? [{ role: "number", weight: 1 }] : [];
}

function firstLoser(
  options: readonly (readonly Candidate[])[],
  taken: readonly number[],
  texts: readonly (readonly string[])[],
): number | null {
  for (let a = 0; a < options.length; a += 1) {
    for (let b = a + 1; b < options.length; b += 1) {
      const [left, right] = [options[a]?.[taken[a] ?? 0], options[b]?.[taken[b] ?? 0]];
      if (left === undefined || right === undefined || left.role !== right.role || left.role === "other") continue;
      const difference = strength(left, texts[a] ?? []) - strength(right, texts[b] ?? []);
      if (Math.abs(difference) < 0.5 && shared.has(left.role)) continue;
      return difference >= 0 ? b : a;
    }
  }
  return null;
}

/** Two columns of these roles are read as one text. */
const shared: ReadonlySet<Role> = new Set(["executors", "result", "audience", "details", "mark", "venue"]);

/** Cells that mostly read as the role are as good as all; then the heading's weight decides. */
function strength({ role, weight }: Candidate, texts: readonly string[]): number {
  const fits = fit(role, texts);
  return (fits >= 0.6 ? 1 : fits) + weight / 20;
}

/** Start, end and quarters stand for the deadline; a lone start or end column is the deadline itself. */
function withoutGrid(roles: readonly Role[]): Role[] {
  const start = roles.includes("deadline.start");
  const end = roles.includes("deadline.end");
  if (start !== end && !roles.includes("deadline")) {
    return roles.map((role) => (role === "deadline.start" || role === "deadline.end" ? "deadline" : role));
  }
  return [...roles];
}

/** Without a heading that says so, the activity is the column with the longest texts that means nothing else. */
function withActivity(roles: readonly Role[], texts: readonly (readonly string[])[]): Role[] {
  if (roles.includes("activity") || !roles.some((role) => isDeadlineRole(role) || role === "executors"))
    return [...roles];
  let best = -1;
  let longest = 0;
  roles.forEach((role, column) => {
    if (role !== "other" && role !== "stage" && role !== "details") return;
    const filled = (texts[column] ?? []).filter((text) => text !== "");
    const average = filled.reduce((sum, text) => sum + text.length, 0) / Math.max(filled.length, 1);
    const likely = role === "other" ? average - 15 : average;
    if (likely > longest) [best, longest] = [column, likely];
  });
  return roles.map((role, column) => (column === best ? "activity" : role));
}
