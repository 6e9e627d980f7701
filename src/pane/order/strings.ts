import { count, numbers } from "../count";

// Every Russian word of the order's form: apart from the others, since the form is loaded when it is first opened.

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
