import { type DraftKind } from "../../core/order/draft";

export interface ShippedTemplate {
  /** Its name under assets/templates. */
  readonly file: string;
  /** What the pane calls it. */
  readonly title: string;
}

/** The templates that come with the program, by the kind of draft that each is for. */
export const shippedTemplates: Readonly<Record<DraftKind, ShippedTemplate>> = {
  plan: { file: "order-plan.docx", title: "Приказ с планом (ГОСТ Р 7.0.97-2025)" },
  group: { file: "order-group.docx", title: "Приказ о создании рабочей группы" },
  amendment: { file: "order-amendment.docx", title: "Приказ о внесении изменений" },
  annex: { file: "annex.docx", title: "Приложение без приказа" },
};

export const templateFile = (kind: DraftKind): string => shippedTemplates[kind].file;

/** What is wrong with a template, or did not fit into it. */
export interface TemplateProblem {
  readonly kind: "unknown" | "broken" | "brace" | "not-placed";
  /** The place as typed with its braces; for what did not fit, the place that is wanted. */
  readonly place: string;
  /** One or two Russian sentences: what is wrong and what to do. */
  readonly message: string;
}
