/** What is wrong with a template, or did not fit into it. */
export interface TemplateProblem {
  readonly kind: "unknown" | "broken" | "brace" | "not-placed";
  /** The place as typed with its braces; for what did not fit, the place that is wanted. */
  readonly place: string;
  /** One or two Russian sentences: what is wrong and what to do. */
  readonly message: string;
}
