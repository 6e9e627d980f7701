import { count, errorForms, findingForms, numbers, pick, stop, upperFirst } from "../strings";

// Every Russian word of the order's form: apart from the others, since the form is loaded when it is first opened.

export const orderReview = {
  title: (n: number) => `${upperFirst(count(n, findingForms))} в приказе`,
  hint: "Приказ проверен вместе с планом — так, как он будет в файле.",
  none: "Приказ проверен вместе с планом: ошибок нет.",
  problems: "Не поместилось в шаблон",
  where: (place: string) => stop(`Где: ${place}`),
  planRow: (place: string) => `Показать в плане: ${place}`,
  question: (n: number) =>
    `В приказе ${pick(n, "найдена", "найдены", "найдено")} ${count(n, errorForms)}. Скачать его?`,
  questionLabel: "В приказе есть ошибки",
  anyway: "Скачать с ошибками",
  back: "Вернуться и исправить",
};

export const copyForWord = {
  button: "Копировать для Word",
  text: "Текст приказа",
  ready: "Это окно не умеет скачивать файлы. Скопируйте приказ и вставьте его в новый документ Word.",
  copied: "Приказ скопирован. Создайте в Word новый документ и вставьте приказ: Ctrl+V, на Mac — ⌘V.",
  "by-hand": "Скопировать сам приказ программе не разрешено. Он выделен ниже: нажмите Ctrl+C, на Mac — ⌘C.",
};

export const insertOrder = {
  button: "Вставить в этот документ",
  question: "В документе уже есть текст. Приказ встанет после него, с новой страницы; сам текст не изменится.",
  questionLabel: "Куда вставить приказ",
  confirm: "Вставить в конец",
  cancel: "Не вставлять",
  review: (n: number) => `В приказе ${pick(n, "найдена", "найдены", "найдено")} ${count(n, errorForms)}. Вставить его?`,
  anyway: "Вставить с ошибками",
};

export const inflectionList = {
  title: (n: number) => `Как просклоняли (${numbers.format(n)})`,
  lead: "Если слово стоит не в той форме, впишите верную: программа запомнит её вместе с реквизитами. Чтобы вернуть форму программы, сотрите свою.",
  cases: {
    genitive: "Родительный падеж (кого? чего?)",
    dative: "Дательный падеж (кому? чему?)",
    accusative: "Винительный падеж (кого? что?)",
    instrumental: "Творительный падеж (кем? чем?)",
    prepositional: "Предложный падеж (о ком? о чём?)",
  },
  own: "Исправлено вами.",
};

export const madeOrder = {
  again: "Составить заново",
  file: "Этот приказ составлен программой: форма заполнена сведениями, по которым он написан.",
  older: "Этот приказ составлен программой, но потом его меняли: проверьте сведения в форме, прежде чем обновлять.",
  text: "Этот приказ составлен программой, но сведения в файле не сохранились. Форма заполнена по тексту приказа: проверьте её.",
};

export const renewOrder = {
  title: "Обновить приказ",
  lead: "Впишите в форму новые сведения — программа заменит в приказе только то, что изменилось, и сохранит его новым файлом. Чего в форме нет, то в приказе сохранится.",
  leadWord:
    "Впишите в форму новые сведения — программа заменит в открытом приказе только то, что изменилось. Чего в форме нет, то в приказе сохранится.",
  otherTitle: "Обновить готовый приказ",
  otherLead:
    "Если приказ по этому плану уже составлен программой, выберите его файл: программа внесёт в него новые сведения и строки плана, а ваши правки сохранит.",
  choose: "Выбрать приказ",
  another: "Выбрать другой приказ",
  otherPlan: "Взять план из файла",
  current: (name: string) => `Обновляется приказ «${name}».`,
  planFrom: (name: string) => `План взят из файла «${name}».`,
  notMade: (name: string) =>
    `Файл «${name}» составлен не этой программой, и обновить его нельзя. Выберите приказ, скачанный отсюда.`,
  noPlan: (name: string) => `В файле «${name}» не нашлось таблицы с планом. Выберите файл с планом мероприятий.`,
  same: "В приказе нечего обновлять: он совпадает с формой и планом.",
  renewed: "Обновится",
  byHand: "Изменено вручную",
  byHandHint: "Эти слова написаны не программой и останутся прежними. Отметьте то, что нужно заменить.",
  beside: "Рядом есть ваши правки",
  besideHint: "Эти места стоят рядом с изменёнными вручную. Отметьте то, что нужно добавить или убрать.",
  impossible: "Здесь программа не может обновить приказ, исправьте сами",
  change: {
    text: (title: string) => title,
    insert: (title: string) => `${title}: добавить`,
    remove: (title: string) => `${title}: убрать`,
  },
  all: (n: number) => `Отметить все (${numbers.format(n)})`,
  before: "Сейчас",
  after: "Станет",
  renew: (n: number) => `Обновить приказ${n === 0 ? "" : ` (${numbers.format(n)})`}`,
  download: (n: number) => `Скачать обновлённый приказ${n === 0 ? "" : ` (${numbers.format(n)})`}`,
  usualName: "Приказ.docx",
  fileName: (name: string) => `${name.replace(/( \((исправлен|обновлён)\))*\.docx$/i, "")} (обновлён).docx`,
};

export const missingList = {
  none: "Всё заполнено, приказ готов.",
  title: (n: number) => `Осталось заполнить: ${numbers.format(n)}`,
};

export const orderPaper = {
  label: "Текст приказа",
  table: (rows: number) => `Таблица плана: ${count(rows, ["мероприятие", "мероприятия", "мероприятий"])}`,
};

export const orderForm = {
  head: "Приказ",
  kind: "Какой приказ",
  kinds: {
    plan: "Об утверждении плана",
    group: "О рабочей группе",
    amendment: "О внесении изменений в приказ",
    annex: "Только приложение с планом",
  },
  date: "Дата",
  number: "Номер",
  numberLater: "после регистрации",
  planName: "Название плана",
  planNames: { title: "Как в документе", own: "Написать иначе" },
  documentName: "Как назвать план в приказе",
  documentNameHint: "Например: план мероприятий («дорожная карта») по повышению качества образования.",
  defined: "Дальше в тексте называть коротко: «План»",
  forPeriod: (period: string) => `Период: ${period}.`,
  group: "Рабочая группа",
  preamble: "Основания",
  addPreamble: "Добавить основание или цель",
  ground: (index: number) => `Основание ${index + 1}`,
  groundKind: "Начало",
  groundKinds: {
    accordance: "В соответствии с …",
    execution: "Во исполнение …",
    basis: "На основании …",
    purpose: "В целях …",
  },
  goal: "Цель",
  goalHint: "Например: повышение качества образования.",
  acts: "Документы",
  addAct: "Добавить документ",
  act: (index: number) => `Документ ${index + 1}`,
  actKind: "Вид документа",
  actKindExample: "приказ, письмо, распоряжение",
  actAuthor: "Кто издал",
  actAuthorExample: "министерство образования … области",
  actDate: "Дата",
  actNumber: "Номер",
  actTitle: "Заголовок",
  actTitleHint: "Без кавычек: Об утверждении регионального плана …",
  clauses: "Пункты",
  control: "Контроль и подпись",
};

export const clauseList = {
  title: "Пункты приказа",
  add: "Добавить пункт",
  clause: (index: number) => `Пункт ${index + 1}`,
  up: (index: number) => `Поднять пункт ${index + 1}`,
  kind: "О чём",
  kinds: {
    approve: "Утвердить план",
    group: "Рабочая группа",
    task: "Поручение",
    publish: "Разместить на сайте",
    inform: "Довести до сведения",
    repeal: "Отменить прежний приказ",
    amend: "Изменить приказ",
    text: "Свой текст",
  },
  approveHint: "План из открытого документа станет приложением.",
  deed: "Что сделать",
  deeds: { create: "Создать группу", approve: "Утвердить состав группы" },
  audience: "До чьего сведения",
  audienceHint: "Например: руководители общеобразовательных организаций.",
  repealed: "Прежние приказы",
  text: "Текст пункта",
  inner: "Подпункты",
  innerHint: "Каждый с новой строки; можно не указывать.",
};

export const actorFields = {
  whom: "Кому",
  other: "Другому лицу или подразделению",
  headOf: (school: string) => `Руководителю: ${school}`,
  position: "Должность или подразделение",
  positionHint: "Например: руководители общеобразовательных организаций.",
  person: "Фамилия, имя, отчество",
  personHint: "Если поручение дано одному человеку.",
  gender: "Пол",
  genders: { unknown: "Определить по имени", female: "Женский", male: "Мужской" },
  units: "Какие организации",
  unitsHint: "Каждая с новой строки; можно не указывать.",
  unit: "Это подразделение, а не должность",
};

export const taskFields = {
  tasks: "Что поручено",
  task: (index: number) => `Поручение ${index + 1}`,
  addTask: "Добавить поручение",
  action: "Что сделать",
  actionHint: "Например: разработать и утвердить.",
  nextAction: "И ещё что",
  addStep: "Добавить действие",
  removeStep: "Убрать последнее действие",
  object: "Что именно",
  objectHint: "Документ в именительном падеже: школьный план мероприятий. Можно не указывать.",
};

export const deadlineField = {
  label: "Срок",
  kinds: {
    none: "Без срока",
    row: "Как в строке плана",
    until: "До даты",
    on: "В определённый день",
    range: "С … по …",
    during: "В течение года",
  },
  row: "Строка плана",
  until: "До какого дня",
  on: "День",
  from: "С",
  to: "По",
  year: "Год",
};

export const changeList = {
  title: "Изменения",
  add: "Добавить изменение",
  change: (index: number) => `Изменение ${index + 1}`,
  kind: "Что изменить",
  kinds: {
    "replace-clause": "Изложить пункт иначе",
    "replace-words": "Заменить слова в пункте",
    "add-clause": "Добавить пункт",
    "remove-clause": "Исключить пункт",
    "replace-annex": "Заменить приложение открытым планом",
  },
  annex: "Номер приложения",
  annexHint: "Если приложений несколько.",
  clause: "Номер пункта",
  clauseHint: "Например: 2.1.",
  from: "Слова, которые заменить",
  to: "На какие слова",
  text: "Новый текст",
};

export const groupFields = {
  name: "Название группы",
  nameHint: "Например: муниципальная рабочая группа по введению обновлённых ФГОС.",
  listed: "Состав",
  places: { annex: "В приложении", clause: "В самом пункте" },
  members: "Члены группы",
  member: (index: number) => `Член группы ${index + 1}`,
  addMember: "Добавить члена группы",
  memberName: "Фамилия, имя, отчество",
  memberPosition: "Должность",
  role: "Роль",
  roleExample: "председатель рабочей группы",
};

export const controlFields = {
  overseer: "Контроль за исполнением",
  overseerSelf: "Оставляю за собой",
  signer: "Подписывает",
  signerHead: "Руководитель из реквизитов",
  signerNamed: (name: string) => `Руководитель: ${name}`,
  other: "Другой человек",
};
