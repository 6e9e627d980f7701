import { type DraftClause, type DraftKind, type OrderDraft, type PlanTable } from "../../../src/core/order/draft";
import { type Style } from "../../../src/core/profile/profile";

export const sampleStyle: Style = {
  typeface: "Times New Roman",
  size: 14,
  lineSpacing: 1.15,
  kind: "ПРИКАЗ",
  resolve: "ПРИКАЗЫВАЮ",
  date: "words",
  clauses: "1.",
  subclauses: "1.1.",
  yo: true,
  titleAlignment: "left",
  planNumber: "1.1",
  planFullStop: false,
};

const clause = (number: string, text: string, clauses: DraftClause[] = []): DraftClause => ({ number, text, clauses });

export const samplePlan: PlanTable = {
  kind: "plan",
  columns: [
    { role: "number", heading: "№ п/п" },
    { role: "activity", heading: "Наименование мероприятия" },
    { role: "deadline", heading: "Срок исполнения" },
    { role: "executors", heading: "Ответственные" },
  ],
  rows: [
    { kind: "section", text: "1. Организационные мероприятия" },
    {
      kind: "row",
      cells: ["1.1", "Утверждение муниципального плана мероприятий", "до 01.03.2026", "Управление образования"],
    },
    {
      kind: "row",
      cells: ["1.2", "Создание школьных команд", "март 2026 г.", "МБОУ СОШ № 1,\nМБОУ СОШ № 2"],
    },
    { kind: "section", text: "2. Методическое сопровождение" },
    {
      kind: "row",
      cells: ["2.1", "Проведение семинаров для учителей-предметников", "ежеквартально", "Методическая служба"],
    },
  ],
};

/** An ordinary order with a plan of four columns. */
export const sampleDraft: OrderDraft = {
  kind: "plan",
  letterhead: ["АДМИНИСТРАЦИЯ НИКОЛЬСКОГО МУНИЦИПАЛЬНОГО ОКРУГА", "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ"],
  heading: "ПРИКАЗ",
  date: "17 февраля 2026 г.",
  number: "№ ____",
  place: "г. Никольск",
  title: "Об утверждении плана мероприятий по поддержке школ с низкими образовательными результатами на 2026 год",
  preamble:
    "В соответствии с приказом министерства образования области от 30.01.2026 № 45 «О региональном плане мероприятий», в целях повышения качества образования ПРИКАЗЫВАЮ:",
  clauses: [
    clause("1.", "Утвердить прилагаемый план мероприятий (далее – План)."),
    clause("2.", "Руководителю МБОУ СОШ № 1 (Ивановой А.П.):", [
      clause("2.1.", "Обеспечить выполнение мероприятий Плана."),
      clause("2.2.", "Представить отчёт о выполнении Плана до 20 декабря 2026 г."),
    ]),
    clause("3.", "Разместить приказ на официальном сайте Управления образования."),
    clause("4.", "Контроль за исполнением приказа оставляю за собой."),
  ],
  signature: { position: "Начальник Управления образования", name: "Л.А. Соколова" },
  annexes: [
    {
      mark: ["Приложение"],
      stamp: ["УТВЕРЖДЁН", "приказом Управления образования", "от 17 февраля 2026 г. № ____"],
      title: "ПЛАН\nмероприятий по поддержке школ с низкими образовательными результатами на 2026 год",
      content: samplePlan,
    },
  ],
  unfilled: [],
};

const words =
  "обеспечить проведение мониторинга качества подготовки обучающихся общеобразовательных организаций муниципального округа с анализом причин";

/** Sixty rows, six columns, thirty clauses on two levels. */
export const largeDraft: OrderDraft = {
  ...sampleDraft,
  clauses: Array.from({ length: 15 }, (_, index) =>
    clause(`${index + 1}.`, `Заместителю начальника № ${index + 1} ${words}.`, [
      clause(`${index + 1}.1.`, `В срок до 1 марта 2026 г. ${words}.`),
    ]),
  ),
  annexes: [
    {
      ...sampleDraft.annexes[0]!,
      content: {
        kind: "plan",
        columns: [
          { role: "number", heading: "№ п/п" },
          { role: "activity", heading: "Наименование мероприятия" },
          { role: "deadline", heading: "Срок исполнения" },
          { role: "executors", heading: "Исполнители" },
          { role: "result", heading: "Результат исполнения" },
          { role: "mark", heading: "Отметка о выполнении" },
        ],
        rows: Array.from({ length: 60 }, (_, index) =>
          index % 12 === 0
            ? ({ kind: "section", text: `${index / 12 + 1}. Раздел о методическом сопровождении` } as const)
            : ({
                kind: "row",
                cells: [
                  `${Math.floor(index / 12) + 1}.${index % 12}`,
                  `Мероприятие: ${words}`.repeat((index % 3) + 1),
                  index % 2 ? "до 31.12.2026" : "в течение учебного года",
                  "Управление образования,\nМБОУ СОШ № 2 г. Никольска",
                  "Информационно-аналитическая справка",
                  "",
                ],
              } as const),
        ),
      },
    },
  ],
};

/** What no clerk would type, and what some file will hold all the same. */
export const oddDraft: OrderDraft = {
  ...sampleDraft,
  letterhead: ['УПРАВЛЕНИЕ <ОБРАЗОВАНИЯ> & «Ко» "Никольск"', ""],
  place: "",
  number: "№ 02-03/45",
  title: "О\u0001 мерах\u000b\ud800 {заголовок} {#пункты} & < > ]]> " + "оченьдлинноеслово".repeat(8),
  preamble: "В целях {constructor} {__proto__} ПРИКАЗЫВАЮ:",
  clauses: [
    clause("1)", "Первый уровень\nс разрывом строки:", [
      clause("1)", "второй уровень:", [clause("а)", "третий уровень:", [clause("1)", "четвёртый уровень.")])]),
    ]),
    clause("2)", ""),
  ],
  signature: {
    position:
      "Исполняющий обязанности начальника Управления образования администрации Никольского муниципального округа",
    name: "К.-Л.М. Длиннофамильева-Сверхдлиннофамильева",
  },
  annexes: [
    {
      mark: [],
      stamp: [],
      title: "",
      content: {
        kind: "plan",
        columns: [
          { role: "number", heading: "" },
          { role: "activity", heading: "Мероприятие & <что>" },
          { role: "deadline", heading: "Срок" },
        ],
        rows: [
          { kind: "section", text: "" },
          { kind: "row", cells: ["1", "слово".repeat(60), "\u0000", "лишняя", "ещё {дата}"] },
          { kind: "row", cells: ["2"] },
          { kind: "row", cells: [] },
        ],
      },
    },
    { mark: ["Приложение № 2"], stamp: [], title: "Пустой план", content: { kind: "plan", columns: [], rows: [] } },
  ],
};

export const groupDraft: OrderDraft = {
  ...sampleDraft,
  kind: "group",
  title: "О создании рабочей группы",
  clauses: [clause("1.", "Создать рабочую группу и утвердить её состав (приложение № 1).")],
  annexes: [
    {
      mark: ["Приложение № 1", "к приказу Управления образования", "от 17 февраля 2026 г. № ____"],
      stamp: [],
      title: "СОСТАВ\nрабочей группы",
      content: {
        kind: "members",
        members: [
          {
            name: "Соколова Людмила Александровна",
            position: "начальник Управления образования",
            role: "председатель",
          },
          { name: "Иванов Пётр Ильич", position: "методист МБУ «ММЦ»", role: "секретарь" },
          { name: "Петрова А.А.", position: "директор МБОУ СОШ № 1", role: "" },
        ],
      },
    },
    largeDraft.annexes[0]!,
  ],
};

export const draftsOfKind = (kind: DraftKind): readonly { name: string; draft: OrderDraft }[] =>
  [
    { name: "small", draft: sampleDraft },
    { name: "large", draft: largeDraft },
    { name: "odd", draft: oddDraft },
    ...(kind === "group" ? [{ name: "group", draft: groupDraft }] : []),
  ].map(({ name, draft }) => ({ name, draft: { ...draft, kind } }));
