import { count, numbers, stop } from "../count";

// The words of the regional plan: its comparison, its counterparts, filling from it, the picture of deadlines.

export const regionPanel = {
  lead: "Откройте региональный план — программа найдёт соответствия, дополнит пустые графы и сверит сроки.",
  drop: "Перетащите региональный план сюда",
  choose: "Выбрать файл",
  paste: "Вставить таблицу",
  sample: "Пример",
  kept: "Открывали раньше",
  keptName: (region: string, period: string) => [region, period].filter(Boolean).join(", "),
  forget: "Забыть",
  opened: (n: number) => `Региональный план открыт: ${count(n, ["мероприятие", "мероприятия", "мероприятий"])}.`,
  noPlan: (name: string) =>
    `В «${name}» не нашлось таблицы с планом. Откройте файл, в котором есть таблица с мероприятиями и сроками.`,
  fileName: (region: string) => `${fileWords(region === "" ? "Справочник" : `Справочник, ${region}`)}.json`,
  title: "Региональный план",
  change: "Сменить",
  close: "Убрать",
  export: "Сохранить справочник",
  faults: (n: number) => `Ошибки в самом региональном плане (${numbers.format(n)})`,
  faultsHint: "Строки с ошибкой в сроке не сравниваются, пока срок не исправлен.",
  served: "Справочники вашей организации",
  notServed: (title: string) =>
    `Справочник «${title}» есть в перечне, но на сервере его нет. Сообщите об этом администратору или откройте региональный план файлом.`,
  newer: "новая версия",
  servedYear: (year: string) =>
    /^\d{4}$/.test(year) ? `${year} год` : /^\d{4}\/\d{4}$/.test(year) ? `${year} учебный год` : year,
  correct: "Исправить срок",
  corrected: (row: string) => `Срок региональной строки ${row} исправлен, сроки сверены заново.`,
  correctLabel: (row: string) => `Верный срок строки ${row}`,
  addedRows: (n: number) => `Добавлено: ${count(n, ["строка", "строки", "строк"])}.`,
  row: (row: string) => `Строка ${row}`,
  excluded: "не сравнивается",
  noMunicipal: "В открытом документе нет таблицы с планом, сравнивать нечего.",
  views: "Что показать",
  matches: "Соответствия",
  fill: "Заполнить",
  timeline: "Сроки",
};

export const shiftPanel = {
  differ: (plan: string, region: string) =>
    `План — на ${plan}, региональный — на ${region}. Пока годы разные, сроки не сравниваются.`,
  offer: (years: number) => `Сдвинуть сроки на ${signed(years)}`,
  accepted: (years: number) =>
    `Сроки плана сдвинуты на ${signed(years)} — только для сравнения, в документе они прежние.`,
  back: "Не сдвигать",
};

export const matchList = {
  summary: (matched: number, all: number) =>
    `Найдено соответствий: ${numbers.format(matched)} из ${numbers.format(all)}`,
  none: "Нет соответствия",
  unsure: "Уверенного соответствия нет",
  chosen: "выбрано вами",
  change: "Изменить",
  pick: "Выбрать",
  done: "Готово",
  question: (row: string) => `Чему в региональном плане отвечает строка ${row}?`,
  other: "Другая строка",
  otherPick: "Выберите строку…",
  judge: "Вернуть выбор программы",
  score: (share: number) => `сходство ${Math.round(share * 100)} %`,
};

export const fillPanel = {
  loading: "Готовим предложения…",
  lead: "Заполняются только пустые ячейки. Снимите отметку там, где текст не подходит.",
  none: "Пустых ячеек, которые можно заполнить по региональному плану, нет.",
  all: "Отметить все",
  apply: (n: number) => `Заполнить отмеченное (${numbers.format(n)})`,
  applied: (n: number) => `Заполнено: ${count(n, ["ячейка", "ячейки", "ячеек"])}.`,
  cell: (row: string, column: string) => `Строка ${row}, ${column}`,
  from: (row: string) => `из строки ${row} региона`,
  number: "следующий номер",
  typed: "Сейчас",
  proposed: "Предлагается",
  offers: (n: number) => `Можно заменить (${numbers.format(n)})`,
  offersHint: "В этих ячейках уже есть текст. Он меняется только по вашему нажатию.",
  replace: "Заменить",
  replaced: (row: string, column: string) => `Заменено: строка ${row}, ${column}.`,
  left: (n: number) => `Осталось пустым (${numbers.format(n)})`,
  missing: (n: number) => `Нет в вашем плане (${numbers.format(n)})`,
  missingHint: "Мероприятия региона, на которые в плане никто не отвечает.",
  missingRows: "Отмеченные встанут в таблицу новыми строками, каждая в своём разделе.",
  missingFile: "Отмеченные мероприятия войдут в приложение к приказу; сам файл плана не меняется.",
  add: (n: number) => `Добавить отмеченное (${numbers.format(n)})`,
  inAnnex: "в приложение к приказу",
  regionRow: (row: string) => `Строка ${row} региона`,
};

export const timeline = {
  label: "Сроки плана и региона",
  none: "Сравнивать нечего: в плане нет строк со сроками.",
  apart: "Годы планов разные. Примите сдвиг сроков, и здесь появится сравнение.",
  legend: { municipal: "ваш план", regional: "регион", order: "дата приказа", violation: "расхождение" },
  order: (day: string) => `приказ ${day}`,
  hint: "Наведите на строку или выберите её клавишами, чтобы увидеть замечания.",
  row: (row: string, title: string) => `Строка ${row}. ${title}`,
  own: (text: string) => stop(`Срок в плане: ${text === "" ? "не указан" : text}`),
  regional: (row: string, text: string) => stop(`Срок региона (строка ${row}): ${text === "" ? "не указан" : text}`),
  fits: "Сроки согласованы.",
  goTo: "Перейти к строке",
  print: "Напечатать",
  saveDocx: "Сохранить в Word",
  docxName: (region: string, years: string) =>
    `${fileWords(["Сравнение сроков", region, years].filter((part) => part !== "").join(", "))}.docx`,
  docxTitle: "Сравнение сроков муниципального и регионального планов",
  delivered: {
    downloaded: (name: string) => `Сравнение сохранено в загрузках: «${name}».`,
    opened: () => "Сравнение открыто в новом окне Word.",
    copied: () => "Сравнение скопировано: вставьте его в новый документ Word.",
    inserted: () => "Сравнение вставлено в этот документ.",
    blocked: () =>
      "Это окно не умеет скачивать файлы. Откройте план в Word — там сравнение откроется новым документом.",
  },
  months: ["Я", "Ф", "М", "А", "М", "И", "И", "А", "С", "О", "Н", "Д"],
};

const fileWords = (text: string): string => text.replace(/[\\/:*?"<>|\u00a0]+/g, " ").trim();

const signed = (years: number): string => `${years > 0 ? "+" : "−"}${count(Math.abs(years), ["год", "года", "лет"])}`;
