import { type DraftKind } from "../../core/order/draft";

/** The templates that come with the program, under assets/templates, and what the pane calls them. */
export const shippedTemplates: Readonly<Record<DraftKind, { readonly file: string; readonly title: string }>> = {
  plan: { file: "order-plan.docx", title: "Приказ с планом (ГОСТ Р 7.0.97-2025)" },
  group: { file: "order-group.docx", title: "Приказ о создании рабочей группы" },
  amendment: { file: "order-amendment.docx", title: "Приказ о внесении изменений" },
  annex: { file: "annex.docx", title: "Приложение без приказа" },
};
