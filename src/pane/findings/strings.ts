import { count, findingForms, numbers } from "../count";

// The words of findings: the list, a card, what a window of Office adds.

export const findingList = {
  label: "Замечания",
  none: "Замечаний нет",
  noneText: "План прочитан и проверен. Дополните его по региональному плану или составьте приказ.",
  noneLeft: "По этому отбору замечаний нет.",
  fixSafe: (n: number) => `Исправить всё безопасное (${numbers.format(n)})`,
  fixed: (title: string, place: string) => (place === "" ? `${title}.` : `${title} (${place}).`),
  fixSafeHint: "Исправления, которые не меняют смысла: пробелы, опечатки, номера.",
  filter: "Показать",
  all: "Все",
  more: (n: number) => `Ещё ${count(n, findingForms)}`,
  hidden: (n: number) => `Скрытые замечания (${numbers.format(n)})`,
  show: "Показывать",
  showAll: "Показывать все",
};

export const officeTools = {
  marking: "Отмечаем замечания",
  mark: "Показать замечания в документе",
  live: "Проверять сразу после правки",
};

export const findingCard = {
  details: "Подробнее",
  why: "Почему это важно",
  remedy: "Что сделать",
  change: "Что изменится",
  removed: "было",
  added: "станет",
  insertRow: (text: string) => `Новая строка: ${text}`,
  removeRow: (text: string) => `Убрать строку: ${text}`,
  places: (n: number) => `Где ещё (${numbers.format(n)})`,
  related: "С чем сравнивали",
  hide: "Не показывать",
  hideRule: "Не показывать такие",
  fixAs: (title: string) => title,
  fix: "Исправить",
  goTo: (place: string) => `Перейти: ${place}`,
};
