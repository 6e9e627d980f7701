import { type DraftAnnex, type DraftClause, type OrderDraft } from "../../core/order/draft";
import { cleanText, fieldClose, fieldNumberEnd, fieldOpen, planMark, sectionMark } from "./marks";
import { annexFields, clauseName, headFields, memberFields, type OrderField, signatureFields } from "./order-fields";

export type PlaceValue = string | boolean | PlaceScope | readonly PlaceScope[];
export interface PlaceScope {
  readonly [name: string]: PlaceValue;
}

export interface PlaceData {
  readonly data: PlaceScope;
  /** In the order of their numbers between the marks. */
  readonly fields: readonly OrderField[];
}

/** What the places of a template stand for, each text between marks that carry its field's number. */
export function placeData(draft: OrderDraft): PlaceData {
  const fields: OrderField[] = [];
  const mark = (field: OrderField | undefined): string => {
    if (field === undefined || field.text === "") return "";
    fields.push(field);
    return `${fieldOpen}${fields.length - 1}${fieldNumberEnd}${field.text}${fieldClose}`;
  };
  const [letterhead, kind, date, number, place, title, preamble] = headFields(draft).map(mark);
  const [position, name] = signatureFields(draft).map(mark);

  const clauseScope = (clause: DraftClause, field: string): PlaceScope => ({
    номер: cleanText(clause.number),
    текст: mark({ name: field, text: cleanText(clause.text) }),
    подпункты: clause.clauses.map((inner, index) => clauseScope(inner, clauseName(field, index))),
  });
  const clauses = draft.clauses.map((clause, index) => clauseScope(clause, clauseName("order.clause", index)));
  const annexes = draft.annexes.map((annex, index) => annexScope(annex, index, mark));

  return {
    data: {
      бланк: letterhead ?? "",
      вид: kind ?? "",
      дата: date ?? "",
      номер: number ?? "",
      место: place ?? "",
      заголовок: title ?? "",
      преамбула: preamble ?? "",
      пункты: clauses,
      "все пункты": clauses.flatMap(flattened),
      подпись: { должность: position ?? "", фамилия: name ?? "" },
      приложения: annexes,
      приложение: annexes[0] ?? { отметка: "", гриф: "", название: "" },
      план: annexes.map((annex) => annex["план"]).find((plan) => plan !== "") ?? "",
      состав:
        annexes.map((annex) => annex["состав"]).find((members) => Array.isArray(members) && members.length > 0) ?? [],
      "новый раздел": markParagraph(sectionMark),
    },
    fields,
  };
}

function annexScope(annex: DraftAnnex, index: number, mark: (field: OrderField | undefined) => string): PlaceScope {
  const [annexMark, stamp, title] = annexFields(annex, index).map(mark);
  const { content } = annex;
  return {
    отметка: annexMark ?? "",
    гриф: stamp ?? "",
    название: title ?? "",
    план: content.kind === "plan" ? markParagraph(`${planMark}${index}${planMark}`) : "",
    "есть состав": content.kind === "members" && content.members.length > 0,
    состав: memberFields(annex, index).map((member, row) => {
      const [name, position, role] = member.map(mark);
      return { "номер строки": `${row + 1}.`, имя: name ?? "", должность: position ?? "", роль: role ?? "" };
    }),
  };
}

/** What a raw place becomes for now: a paragraph with a mark, drawn when the sheet's width is known. */
const markParagraph = (mark: string): string => `<w:p><w:r><w:t>${mark}</w:t></w:r></w:p>`;

const flattened = (clause: PlaceScope): PlaceScope[] => {
  const inner = clause["подпункты"];
  return [clause, ...(Array.isArray(inner) ? (inner as PlaceScope[]).flatMap(flattened) : [])];
};
