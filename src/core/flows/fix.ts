import { type Edit } from "../grid/edit";
import { type Finding } from "../rules/finding";

/** The edits of all safe fixes, of these rules only where some are named. Several of one cell are joined by the writer. */
export function safeEdits(findings: readonly Finding[], rules: readonly string[] = []): Edit[] {
  return findings
    .filter(({ rule }) => rules.length === 0 || rules.includes(rule))
    .flatMap(({ fixes }) => fixes.find(({ kind }) => kind === "safe")?.edits ?? []);
}

/** How many findings one click on «Исправить всё безопасное» would settle. */
export const safeCount = (findings: readonly Finding[]): number =>
  findings.filter(({ fixes }) => fixes.some(({ kind }) => kind === "safe")).length;
