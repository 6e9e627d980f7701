import { type OrderDraft } from "../../core/order/draft";
import { type OrderField, planField } from "./order-fields";
import { type TemplateProblem } from "./templates";

/**
 * What the draft says and the template has no place for, each place once. A bare annex asks for nothing of the order.
 */
export function notPlaced(
  draft: OrderDraft,
  fields: readonly OrderField[],
  met: ReadonlySet<string>,
): TemplateProblem[] {
  const plans = draft.annexes.flatMap(({ content }, index) =>
    content.kind === "plan" && content.columns.length > 0 ? [planField(index)] : [],
  );
  const lost = [...fields.map(({ name }) => name), ...plans]
    .filter((name) => !met.has(name) && (draft.kind !== "annex" || !name.startsWith("order.")))
    .map(placeOf);
  return [...new Set(lost)].map(missingPlace);
}

export const missingPlace = (place: string): TemplateProblem => ({
  kind: "not-placed",
  place,
  message: `В шаблоне нет места «${place}», и этих слов в приказе нет: ${place.startsWith("{#") ? "добавьте повтор" : "добавьте место"} в шаблон.`,
});

/** The place that a field's text wants. */
function placeOf(field: string): string {
  if (field.startsWith("order.clause.")) {
    return field.split(".").length === 3 ? "{#пункты}{текст}{/пункты}" : "{#подпункты}{текст}{/подпункты}";
  }
  if (field.includes(".member.")) return "{#состав}{имя}{/состав}";
  const annex = /^annex\.(\d+)\.(.+)$/.exec(field);
  if (annex) {
    const place = annexPlaces[annex[2] ?? ""] ?? "план";
    const isRaw = place === "план";
    return annex[1] === "1"
      ? `{${isRaw ? "@план" : `приложение.${place}`}}`
      : `{#приложения}{${isRaw ? "@" : ""}${place}}{/приложения}`;
  }
  return `{${orderPlaces[field] ?? field}}`;
}

const annexPlaces: Readonly<Record<string, string>> = {
  mark: "отметка",
  stamp: "гриф",
  title: "название",
  plan: "план",
};

const orderPlaces: Readonly<Record<string, string>> = {
  "order.letterhead": "бланк",
  "order.kind": "вид",
  "order.date": "дата",
  "order.number": "номер",
  "order.place": "место",
  "order.title": "заголовок",
  "order.preamble": "преамбула",
  "order.signature.position": "подпись.должность",
  "order.signature.name": "подпись.фамилия",
};
