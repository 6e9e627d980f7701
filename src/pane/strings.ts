import { count, errorForms, findingForms, numbers, pick } from "./count";

// The words of the interface that no room has to itself; each room has its own in its strings.ts. Whole sentences with
// «ёлочки» and a full stop; labels and buttons without.

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

/** Without what no file name may hold. */

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
