/** Every Russian word of the interface. Whole sentences with «ёлочки» and a full stop; labels and buttons without. */

const rules = new Intl.PluralRules("ru");
export const numbers = new Intl.NumberFormat("ru");

type Forms = readonly [one: string, few: string, many: string];

/** «1 замечание», «2 замечания», «5 замечаний». */
export function count(n: number, [one, few, many]: Forms): string {
  return `${numbers.format(n)} ${pick(n, one, few, many)}`;
}

export function pick(n: number, one: string, few: string, many: string): string {
  const form = rules.select(n);
  return form === "one" ? one : form === "few" ? few : many;
}

/** A full stop at the end, where there is none yet. */
export const stop = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

export const findingForms: Forms = ["замечание", "замечания", "замечаний"];
export const errorForms: Forms = ["ошибка", "ошибки", "ошибок"];
const warningForms: Forms = ["предупреждение", "предупреждения", "предупреждений"];
const hintForms: Forms = ["подсказка", "подсказки", "подсказок"];
const placeForms: Forms = ["место", "места", "мест"];

export const product = {
  name: "План и приказ",
};

export const sayings = {
  beginning: "Готовимся к работе",
  opened: (n: number) => (n === 0 ? "Проверено, замечаний нет." : `Проверено: ${count(n, findingForms)}.`),
  opening: (name: string) => `Открываем: ${name}`,
  sample: "пример",
  pasted: "вставленная таблица",
  noPlan: "Таблица с планом не найдена. Откройте документ, в котором есть таблица с мероприятиями и сроками.",
  checking: "Проверяем план",
  jumping: "Переходим к ячейке",
  fixing: "Вносим исправление",
  undoing: "Отменяем",
  saving: "Сохраняем",
  writingOrder: "Готовим приказ",
  filling: "Заполняем план",
  fixedSafe: (n: number) => `Исправлено: ${count(n, findingForms)}.`,
  undone: (title: string) => `Отменено: ${lowerFirst(title)}`,
  refused: (n: number, why: string) => `Не внесено правок: ${numbers.format(n)}. ${why}`,
  saved: (name: string) => `Сохранено в загрузках: «${name}».`,
  hidden: "Замечание больше не показывается.",
  hiddenRule: "Такие замечания больше не показываются.",
  shown: "Замечание снова показывается.",
  shownAll: "Показаны все замечания.",
  defect:
    "В программе произошла ошибка, документ не изменился. Попробуйте ещё раз; если ошибка повторится, пришлите нам подробности.",
};

export const start = {
  heading: "Проверьте план и подготовьте приказ",
  lead: "Откройте план мероприятий или дорожную карту — программа найдёт ошибки, дополнит план по региональному и составит приказ.",
  drop: "Перетащите план сюда",
  formats: "Документ Word (.docx) или таблица Excel (.xlsx)",
  dropNow: "Отпустите, чтобы открыть",
  choose: "Выбрать файл",
  paste: "Вставить таблицу",
  sample: "Пример",
  private: "Документы не покидают ваш компьютер: всё делается в этом окне, без интернета.",
  steps: [
    { title: "Найдёт ошибки", text: "В сроках, исполнителях, номерах и словах — с причиной и исправлением." },
    { title: "Сверит с регионом", text: "Дополнит пустые графы и покажет, где сроки расходятся." },
    { title: "Составит приказ", text: "С планом в приложении, по ГОСТу, готовый к подписи." },
  ],
};

export const officeStart = {
  heading: { excel: "План на открытом листе", word: "План в открытом документе", file: "План" },
  lead: "Программа прочитает таблицу, найдёт ошибки, дополнит план по региональному и составит приказ. Документ не покидает ваш компьютер.",
  check: "Проверить план",
  unreachable: "Панель не связалась с документом. Закройте её и откройте снова.",
};

export const pasteBox = {
  label: "Вставьте таблицу",
  hint: "Выделите таблицу в Word, Excel или на сайте, скопируйте и нажмите здесь Ctrl+V.",
  cancel: "Отмена",
};

export const trouble = {
  title: "Не получилось",
  close: "Закрыть",
  details: "Подробности",
  copy: "Скопировать",
  crashed: "Эта часть панели перестала работать из-за ошибки в программе. Документ не изменился.",
  again: "Попробовать снова",
};

export const progress = {
  stop: "Остановить",
};

export const severities = {
  error: { one: "Ошибка", many: "Ошибки" },
  warning: { one: "Предупреждение", many: "Предупреждения" },
  hint: { one: "Подсказка", many: "Подсказки" },
};

export const header = {
  other: "Другой документ",
  undo: "Отменить",
  redo: "Вернуть",
  save: "Сохранить план",
  undoWhat: (title: string) => `Отменить: ${title} (Ctrl+Z)`,
  redoWhat: (title: string) => `Вернуть: ${title} (Ctrl+Y)`,
  saveWhat: "Скачать план с исправлениями (Ctrl+S)",
  nothingToUndo: "Отменять нечего",
  nothingToRedo: "Возвращать нечего",
  recheck: "Проверить снова",
  unsaved: "Есть несохранённые исправления",
  leave: "В плане есть исправления, которые не сохранены. Если открыть другой документ, они пропадут.",
  leaveSave: "Сохранить и открыть другой",
  leaveLose: "Открыть без сохранения",
  leaveStay: "Остаться",
};

export const tabs = {
  label: "Разделы",
  plan: "План",
  findings: "Замечания",
  region: "Регион",
  order: "Приказ",
  profile: "Реквизиты",
};

export const documentView = {
  label: "Документ",
  cellFindings: (n: number) => `Показать ${count(n, findingForms)} в этой ячейке`,
  emptyCell: "Пусто",
  sheet: (name: string) => `Лист «${name}»`,
  above: "как в строке выше",
  back: "К замечанию",
  notes: "Что прочитано",
  summary: (sections: number, activities: number) =>
    `${sections > 0 ? `${count(sections, ["раздел", "раздела", "разделов"])}, ` : ""}${count(activities, ["мероприятие", "мероприятия", "мероприятий"])}`,
  noPlan: "Таблица с планом здесь не найдена.",
  more: "Показываем остальные строки…",
};

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

/** Where a finding stands, in a person's words. */

export const form = {
  removeItem: (name: string) => `Убрать: ${name}`,
};

export const officialForm = {
  position: "Должность",
  name: "Фамилия, имя, отчество",
  nameHint: "В именительном падеже, фамилия сначала: «Соколова Анна Викторовна».",
  gender: "Пол",
  genderHint: "Нужен, когда по имени не понять, как склонять.",
  genders: { unknown: "Определить по имени", female: "Женский", male: "Мужской" },
};

export const profileForm = {
  lead: "Заполните один раз: по реквизитам программа пишет приказ и подставляет исполнителей. Всё — в именительном падеже.",
  import: "Загрузить из файла",
  export: "Сохранить в файл",
  fileName: "Реквизиты.json",
  imported: "Реквизиты загружены.",
  notKept: "Браузер не разрешает хранить данные: сохраните реквизиты в файл, чтобы не вводить их снова.",
  body: "Орган управления",
  above: "Вышестоящий орган",
  aboveHint: "Строки бланка над наименованием, если они есть; каждая с новой строки.",
  name: "Полное наименование",
  nameExample: "Управление образования администрации … района",
  short: "Короткое наименование",
  shortHint: "Так орган называют в пунктах приказа и в графе исполнителей.",
  shortExample: "Управление образования",
  region: "Регион",
  municipality: "Муниципальное образование",
  municipalityExample: "Лузский муниципальный округ",
  place: "Место издания",
  placeHint: "Например: г. Нязепетровск. Оставьте пустым, если место видно из наименования.",
  numberIndex: "Индекс номера",
  numberIndexHint: "То, что стоит перед номером приказа: «02-03/».",
  head: "Руководитель",
  deputies: "Заместители",
  deputy: (index: number) => `Заместитель ${index + 1}`,
  addDeputy: "Добавить заместителя",
  executors: "Исполнители",
  methodicalService: "Методическая служба",
  methodicalServiceHint: "Так, как она названа в графе исполнителей.",
  units: "Другие исполнители",
  unitsHint: "Каждый с новой строки: «Муниципальный координатор», «Руководители РМО».",
  schools: "Школы",
  school: (index: number) => `Школа ${index + 1}`,
  addSchool: "Добавить школу",
  schoolName: "Название в плане",
  schoolExample: "МБОУ СОШ № 2",
  supported: "В списке школ с низкими результатами (ШНОР)",
  style: "Как оформлять приказ",
  typeface: "Шрифт",
  size: "Размер шрифта",
  lineSpacing: "Межстрочный интервал",
  kind: "Вид документа на бланке",
  resolve: "Слово перед пунктами",
  date: "Дата",
  clauses: "Пункты",
  subclauses: "Подпункты",
  titleAlignment: "Заголовок",
  planNumber: "Номера в плане",
  yo: "Писать «УТВЕРЖДЁН» с буквой ё",
  planFullStop: "Точка в конце мероприятия",
};

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

/** Without what no file name may hold. */
const fileWords = (text: string): string => text.replace(/[\\/:*?"<>|\u00a0]+/g, " ").trim();

const signed = (years: number): string => `${years > 0 ? "+" : "−"}${count(Math.abs(years), ["год", "года", "лет"])}`;

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

export const orderPanel = {
  views: "Что показать",
  viewNames: { form: "Форма", text: "Текст приказа" },
  lead: "Пишите в именительном падеже — программа сама поставит слова в нужную форму.",
  download: "Скачать приказ",
  errorsLeft: (n: number) =>
    `В самом плане ${pick(n, "осталась", "остались", "осталось")} ${count(n, errorForms)}. Лучше исправить до подписания.`,
  fileName: (date: string, number: string) =>
    `${["Приказ", date && !date.includes("_") ? `от ${date}` : "", number.includes("_") ? "" : number]
      .filter((part) => part !== "")
      .join(" ")
      .replace(/[\\/:*?"<>|\u00a0]+/g, " ")
      .replace(/ {2,}/g, " ")
      .trim()}.docx`,
  renewedTable: "Таблица плана в приказе обновлена.",
  renewed: (n: number) => `Приказ обновлён: ${count(n, ["изменение", "изменения", "изменений"])}.`,
  renewalUndone: "Приказ возвращён к прежнему тексту.",
  delivered: {
    downloaded: (name: string) => `Приказ сохранён в загрузках: «${name}».`,
    opened: () => "Приказ открыт в новом окне Word.",
    copied: () => "Приказ скопирован: вставьте его в новый документ Word.",
    inserted: () => "Приказ вставлен в этот документ.",
    blocked: () => "Это окно не умеет скачивать файлы. Откройте план в Word — там приказ откроется новым документом.",
  },
};

export const ownTemplate = {
  title: "Шаблон приказа",
  lead: "Приказ можно писать на бланке вашей организации. Это документ Word, в котором места для текста указаны в фигурных скобках.",
  choose: "Выбрать свой шаблон",
  other: "Выбрать другой шаблон",
  remove: "Вернуть обычный шаблон",
  current: (name: string) => `Приказ пишется по шаблону «${name}».`,
  usualNow: "Приказ пишется по обычному шаблону.",
  sound: "Все места в шаблоне понятны.",
  problems: (n: number) => `В шаблоне ${count(n, ["место", "места", "мест"])}, где нужна правка:`,
  kept: "Шаблон запомнен на этом компьютере.",
  notKept: "Шаблон не удалось запомнить: когда вы снова откроете программу, выберите его ещё раз.",
  usual: "Приказ снова пишется по обычному шаблону.",
};

export const toast = {
  undo: "Отменить",
  close: "Закрыть сообщение",
};

function lowerFirst(text: string): string {
  return /^[А-ЯЁ][а-яё ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const counts = {
  findings: (n: number) => count(n, findingForms),
  error: (n: number) => count(n, errorForms),
  warning: (n: number) => count(n, warningForms),
  hint: (n: number) => count(n, hintForms),
  places: (n: number) => count(n, placeForms),
};
