/** What Word shows over a content control. */
export function fieldTitle(field: string): string {
  if (field.startsWith("order.clause.")) return `Пункт ${field.slice("order.clause.".length)}`;
  if (field.includes(".member.")) return "Состав группы";
  const annex = /^annex\.(\d+)\.(.+)$/.exec(field);
  if (annex) return `${annexTitles[annex[2] ?? ""] ?? "Текст"} приложения ${annex[1]}`;
  return orderTitles[field] ?? field;
}

const orderTitles: Readonly<Record<string, string>> = {
  "order.letterhead": "Бланк",
  "order.kind": "Вид документа",
  "order.date": "Дата",
  "order.number": "Номер",
  "order.place": "Место издания",
  "order.title": "Заголовок",
  "order.preamble": "Преамбула",
  "order.signature.position": "Должность подписывающего",
  "order.signature.name": "Фамилия подписывающего",
};

const annexTitles: Readonly<Record<string, string>> = { mark: "Отметка", stamp: "Гриф", title: "Название" };
