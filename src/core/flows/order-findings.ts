import { type Finding } from "../rules/finding";

/**
 * Of a made order's findings those that say something of its text, or of its text against the table: errors and warnings.
 * What is wrong in the plan alone was told when the plan was checked.
 */
export const orderFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    ({ severity, places, related }) =>
      severity !== "hint" && [...places, ...related].some(({ part }) => part === "order"),
  );
