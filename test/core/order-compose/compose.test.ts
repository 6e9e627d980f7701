import { compose, draftText } from "../../../src/core/order/compose";
import { type OrderDraft } from "../../../src/core/order/draft";
import { type ClauseFact, type DeadlineFact, type Facts } from "../../../src/core/order/facts";
import { planTable } from "../../../src/core/plan/table";
import { type Profile, type Style } from "../../../src/core/profile/profile";
import { nouns } from "../../kit/nouns";
import { groupFacts, planFacts, planOf, samplePlan, sampleProfile } from "./sample-facts";

const composed = (facts: Partial<Facts>, profile: Partial<Profile> = {}, plan = samplePlan): OrderDraft =>
  compose({
    facts: { ...planFacts, ...facts },
    profile: { ...sampleProfile, ...profile },
    table: planTable(plan),
    plan,
    nouns,
  });

const styled = (style: Partial<Style>): Partial<Profile> => ({ style: { ...sampleProfile.style, ...style } });

const worded = (wording: Style["wording"]): Partial<Profile> => styled(wording === undefined ? {} : { wording });

const clauseTexts = (draft: OrderDraft): string[] => draft.clauses.map(({ text }) => plain(text));

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

const task = (action: string, deadline?: DeadlineFact): ClauseFact => ({
  kind: "task",
  actor: { position: "методист" },
  tasks: [{ steps: [{ action, ...(deadline && { deadline }) }] }],
});

describe("the approved document decides the words about it", () => {
  it.each([
    ["план мероприятий", "Утвердить прилагаемый план мероприятий.", "УТВЕРЖДЁН"],
    ["план-график", "Утвердить прилагаемый план-график.", "УТВЕРЖДЁН"],
    ["комплекс мер (дорожная карта)", "Утвердить прилагаемый комплекс мер (дорожную карту).", "УТВЕРЖДЁН"],
    ["дорожная карта", "Утвердить прилагаемую дорожную карту.", "УТВЕРЖДЕНА"],
    ["муниципальная программа развития", "Утвердить прилагаемую муниципальную программу развития.", "УТВЕРЖДЕНА"],
    ["положение о конкурсе", "Утвердить прилагаемое положение о конкурсе.", "УТВЕРЖДЕНО"],
    ["мероприятия по поддержке школ", "Утвердить прилагаемые мероприятия по поддержке школ.", "УТВЕРЖДЕНЫ"],
    ["правила приёма", "Утвердить прилагаемые правила приёма.", "УТВЕРЖДЕНЫ"],
  ])("%s", (name, clause, stamp) => {
    const draft = composed({ document: { name } }, styled({ yo: true, wording: { approval: "attached" } }));
    expect(clauseTexts(draft)[0]).toBe(clause);
    expect(draft.annexes[0]?.stamp[0]).toBe(stamp);
  });

  it.each([
    ["attached", "Утвердить прилагаемый план мероприятий.", []],
    ["annex", "Утвердить план мероприятий согласно приложению.", ["Приложение"]],
    ["brackets", "Утвердить план мероприятий (приложение).", ["Приложение"]],
  ] as const)("«%s» decides mark and stamp", (approval, clause, mark) => {
    const draft = composed({ document: { name: "план мероприятий" } }, worded({ approval }));
    expect(clauseTexts(draft)[0]).toBe(clause);
    expect(draft.annexes[0]?.mark).toEqual(mark);
    expect(draft.annexes[0]?.stamp).toHaveLength(3);
  });

  it("numbers annexes only where there are several", () => {
    const draft = composed({ ...groupFacts, clauses: [{ kind: "approve" }, { kind: "group", deed: "create" }] });
    expect(draft.annexes.map(({ mark }) => plain(mark[0] ?? ""))).toEqual(["Приложение № 1", "Приложение № 2"]);
    expect(clauseTexts(draft)[1]).toMatch(/и утвердить ее состав согласно приложению № 2\.$/);
  });

  it.each([
    ["План мероприятий («дорожная карта»)", "План"],
    ["муниципальный план мероприятий", "План"],
    ["дорожная карта реализации проекта", "Дорожная карта"],
    ["положение о рабочей группе", "Положение"],
  ])("«%s» is called «%s» further on", (name, called) => {
    expect(clauseTexts(composed({ document: { name, defined: true } }))[0]).toContain(`(далее – ${called})`);
  });

  it("is named as the plan's title where the form does not name it", () => {
    const facts: Facts = { ...planFacts, document: { name: "" } };
    const draft = compose({ facts, profile: sampleProfile, table: null, plan: samplePlan, nouns });
    expect(draft.title).toMatch(/^Об утверждении муниципального плана мероприятий по формированию .* на 2026 год$/);
  });
});

describe("a task's deadline", () => {
  it.each<[DeadlineFact, string]>([
    [{ until: "2026-02-17" }, "до 17.02.2026"],
    [{ on: "2026-02-17" }, "17.02.2026"],
    [{ from: "2026-02-17", to: "2026-03-05" }, "с 17.02.2026 по 05.03.2026"],
    [{ from: "2026-02-01", to: "2026-02-28" }, "в феврале 2026 года"],
    [{ during: { type: "calendar", year: 2026 } }, "в 2026 году"],
    [{ during: { type: "school", from: 2026, to: 2027 } }, "в 2026/2027 учебном году"],
    [{ row: "1.2" }, "до 10.03.2026"],
    [{ row: "2.2" }, "в апреле 2026 года"],
    [{ row: "2.1" }, "с марта по июнь 2026 года"],
    [{ from: "2026-11-01", to: "2027-03-31" }, "с ноября 2026 года по март 2027 года"],
  ])("%j: «%s»", (deadline, phrase) => {
    const draft = composed({ clauses: [task("провести проверку", deadline)] });
    expect(clauseTexts(draft)[0]).toBe(`Методисту провести проверку ${phrase}.`);
    expect(draft.unfilled).toEqual([]);
  });

  it.each([
    ["до 05.05.2026", "до 05.05.2026"],
    ["май 2026 г.", "в мае 2026 года"],
    ["ежемесячно", "ежемесячно"],
    ["март, май 2026 г.", "в марте 2026 года и в мае 2026 года"],
    ["по плану работы школы", "в сроки, установленные пунктом 1.1 плана"],
  ])("follows the row of the plan: «%s»", (typed, phrase) => {
    const plan = planOf(
      `План мероприятий на 2026 год\n\n| № | Мероприятие | Срок |\n| 1.1 | Проверка | ${typed} |\n| 1.2 | Отчёт | до 01.12.2026 |`,
    );
    const draft = composed({ clauses: [task("провести проверку", { row: "1.1" })] }, {}, plan);
    expect(clauseTexts(draft)[0]).toBe(`Методисту провести проверку ${phrase}.`);
  });

  it.each<[DeadlineFact, string]>([
    [{ from: "2026-10-05", to: "2026-10-16" }, "с 5 по 16 октября 2026 г."],
    [{ from: "2026-04-20", to: "2026-05-20" }, "с 20 апреля по 20 мая 2026 г."],
    [{ from: "2026-12-20", to: "2027-01-15" }, "с 20 декабря 2026 г. по 15 января 2027 г."],
  ])("in words %j: «%s»", (deadline, phrase) => {
    const draft = composed({ clauses: [task("провести проверку", deadline)] }, worded({ textDate: "words" }));
    expect(clauseTexts(draft)[0]).toBe(`Методисту провести проверку ${phrase}`);
  });

  it.each([
    ["9.9", "В плане нет строки 9.9, из которой берётся срок поручения; выберите другую строку."],
    ["2.4", "В строке 2.4 плана нет срока; впишите его в план или укажите срок поручения сами."],
    ["3.4", "Срок строки 3.4 плана, «до 31.04.2026», невозможен; исправьте его в плане."],
  ])("a row without a usable deadline, %s, is named and left open", (row, message) => {
    const draft = composed({ clauses: [task("провести проверку", { row })] });
    expect(clauseTexts(draft)[0]).toBe("Методисту провести проверку ____.");
    expect(draft.unfilled).toEqual([{ field: "clauses.0.tasks.0.steps.0.deadline", message }]);
  });
});

describe("people and units", () => {
  it.each<[string, Style["wording"], string]>([
    ["in brackets, dative", {}, "Директору школы (Казакову В.В.) прийти."],
    ["in brackets, nominative", { bracketCase: "nominative" }, "Директору школы (Казаков В.В.) прийти."],
    ["without brackets", { person: "plain" }, "Директору школы Казакову В.В. прийти."],
  ])("a name %s", (_, wording, text) => {
    const clauses: ClauseFact[] = [
      {
        kind: "task",
        actor: { position: "директор школы", person: { name: "Казаков Виктор Викторович" } },
        tasks: [{ steps: [{ action: "прийти" }] }],
      },
    ];
    expect(clauseTexts(composed({ clauses }, worded(wording)))[0]).toBe(text);
  });

  it("a school's head comes from the profile", () => {
    const clauses: ClauseFact[] = [
      { kind: "task", actor: { school: "МБОУ СОШ № 4 г. Заречный" }, tasks: [{ steps: [{ action: "прийти" }] }] },
    ];
    expect(clauseTexts(composed({ clauses }))[0]).toBe("Директору МБОУ СОШ № 4 г. Заречный (Беловой О.П.) прийти.");
  });

  it("asks for the gender only where the forms differ", () => {
    const overseer = (name: string, position = "методист") =>
      composed({ overseer: { name, position } }).unfilled.map(({ field }) => field);
    expect(overseer("Мельник Т.А.")).toEqual(["overseer.gender"]);
    expect(overseer("Мельник Тамара Андреевна")).toEqual([]);
    expect(overseer("Мельник Тамара")).toEqual([]);
    expect(overseer("Коротких Е.В.")).toEqual([]);
    expect(overseer("Мельник Т.А.", "заведующая отделом")).toEqual([]);
  });

  it.each([
    ["Мельник Тамара Андреевна", "Методисту (Мельник Т.А.) прийти."],
    ["Мельник Пётр Андреевич", "Методисту (Мельнику П.А.) прийти."],
    ["Дюма Эдуард", "Методисту (Дюма Э.) прийти."],
  ])("the full name tells how its short form declines: %s", (name, text) => {
    const clauses: ClauseFact[] = [
      { kind: "task", actor: { position: "методист", person: { name } }, tasks: [{ steps: [{ action: "прийти" }] }] },
    ];
    const draft = composed({ clauses });
    expect(clauseTexts(draft)[0]).toBe(text);
    expect(draft.unfilled).toEqual([]);
  });

  it("takes a form corrected by hand, and names every form it made", () => {
    const forms = { "Ветрова И.Н.": { accusative: "Ветрову-Лесную И.Н." } };
    const draft = composed({}, { forms });
    expect(clauseTexts(draft).at(-1)).toContain(
      "возложить на заместителя начальника Управления образования Ветрову-Лесную И.Н.",
    );
    expect(draft.inflections).toContainEqual({
      nominative: "Ветрова И.Н.",
      case: "accusative",
      form: "Ветрову-Лесную И.Н.",
    });
    expect(draft.inflections?.length).toBeGreaterThan(8);
  });
});

describe("what is missing", () => {
  const empty: Facts = {
    kind: "plan",
    date: null,
    number: null,
    preamble: [],
    clauses: [{ kind: "approve" }],
    overseer: null,
  };

  it("shows as a blank and is listed once, in whole sentences", () => {
    const profile = { ...sampleProfile, head: { position: "", name: "" } };
    const draft = compose({ facts: empty, profile, table: null, plan: null, nouns });
    expect(draft.number).toBe("№\u00a0____");
    expect(draft.unfilled.map(({ field }) => field)).toEqual([
      "order.date",
      "order.number",
      "document",
      "preamble",
      "signer.position",
      "signer.name",
      "plan",
    ]);
    for (const { message } of draft.unfilled) expect(message).toMatch(/^[А-ЯЁ].*\.$/);
    expect(draftText(draft).join("\n")).toContain("Об утверждении ____");
  });

  it.each<[string, ClauseFact[], string[]]>([
    ["a task without words", [task("")], ["clauses.0.tasks.0.steps.0.action"]],
    ["no actor", [{ kind: "task", actor: {}, tasks: [{ steps: [{ action: "прийти" }] }] }], ["clauses.0.actor"]],
    [
      "an act without number",
      [{ kind: "repeal", acts: [{ kind: "приказ", author: null, date: null, number: null, title: null }] }],
      ["clauses.0.acts.0.date", "clauses.0.acts.0.number", "clauses.0.acts.0.title"],
    ],
    ["no audience", [{ kind: "inform", audience: " " }], ["clauses.0.audience"]],
    ["an empty clause", [{ kind: "text", text: "" }], ["clauses.0.text"]],
  ])("%s", (_, clauses, fields) => {
    expect(composed({ clauses }).unfilled.map(({ field }) => field)).toEqual(fields);
  });
});

describe("the office's custom", () => {
  it.each([
    ["digits", "25.02.2026"],
    ["words", "25 февраля 2026 г."],
    ["words-full", "25 февраля 2026 года"],
  ] as const)("dates in %s", (date, text) => {
    const draft = composed({}, styled({ date }));
    expect(plain(draft.date)).toBe(text);
    expect(plain(draft.annexes[0]?.stamp[2] ?? "")).toBe(`от ${text} № 01-10/58`);
  });

  it("numbers clauses its own way", () => {
    const draft = composed({}, styled({ clauses: "1)", subclauses: "1)" }));
    expect(draft.clauses.map(({ number }) => number)).toEqual(["1)", "2)", "3)", "4)", "5)"]);
    const [, tasks] = draft.clauses;
    expect(tasks?.clauses.map(({ number, text }) => `${number} ${plain(text)}`)).toEqual([
      "1) обеспечить выполнение мероприятий Плана в 2026 году;",
      "2) представить в Управление образования до 01.12.2026 итоговую информацию о реализации Плана.",
    ]);
  });

  it.each([
    ["1.1.", "Прийти до 17 февраля 2026 г."],
    ["1)", "прийти до 17 февраля 2026 г."],
  ] as const)("a date that ends in a full stop closes the last of the tasks «%s»", (subclauses, text) => {
    const clauses: ClauseFact[] = [
      {
        kind: "task",
        actor: { position: "методист" },
        tasks: [
          { steps: [{ action: "собраться" }] },
          { steps: [{ action: "прийти", deadline: { until: "2026-02-17" } }] },
        ],
      },
    ];
    const draft = composed({ clauses }, styled({ subclauses, wording: { textDate: "words" } }));
    expect(plain(draft.clauses[0]?.clauses.at(-1)?.text ?? "")).toBe(text);
  });

  it("keeps together what no line may part", () => {
    const draft = composed({}, styled({ date: "words" }));
    expect(draft.date).toBe("25\u00a0февраля 2026\u00a0г.");
    expect(draft.number).toBe("№\u00a001-10/58");
    expect(draft.signature.name).toBe("А.В.\u00a0Соколова");
    expect(draft.place).toBe("г.\u00a0Заречный");
    expect(composed({}, { place: "пгт Ольховка" }).place).toBe("пгт\u00a0Ольховка");
    expect(composed({}, { place: "р.п. Кедровый" }).place).toBe("р.п.\u00a0Кедровый");
    expect(composed({ signer: { position: "директор", name: "Дюма Эдуард" } }).signature.name).toBe("Э.\u00a0Дюма");
    expect(draft.clauses.at(-1)?.text).toContain("Ветрову\u00a0И.Н.");
  });

  it("resolves on the same line where it says so in small letters", () => {
    expect(composed({}, styled({ resolve: "приказываю" })).preamble).toMatch(/образования приказываю:$/);
    expect(composed({}).preamble).toMatch(/образования\nПРИКАЗЫВАЮ:$/);
  });
});

describe("every kind of clause", () => {
  const act = { kind: "приказ", author: "Управление образования", date: "2025-02-20", number: "44", title: "О плане" };
  const said = "приказ Управления образования от 20.02.2025 № 44 «О плане»";
  it.each<[ClauseFact, string]>([
    [{ kind: "repeal", acts: [act] }, `Признать утратившим силу ${said}.`],
    [
      { kind: "repeal", acts: [{ ...act, kind: "инструкция" }] },
      "Признать утратившей силу инструкцию Управления образования от 20.02.2025 № 44 «О плане».",
    ],
    [
      { kind: "repeal", acts: [{ ...act, kind: "пункты 2 и 3 приказа" }] },
      "Признать утратившими силу пункты 2 и 3 приказа Управления образования от 20.02.2025 № 44 «О плане».",
    ],
    [{ kind: "repeal", acts: [act, act] }, `Признать утратившими силу:\n${said};\n${said}.`],
    [{ kind: "publish" }, "Разместить приказ на официальном сайте Управления образования в сети «Интернет»."],
    [
      { kind: "publish", actor: { position: "методист", person: { name: "Панова Е.В." } }, site: "Методический центр" },
      "Методисту (Пановой Е.В.) разместить приказ на официальном сайте Методического центра в сети «Интернет».",
    ],
    [
      { kind: "inform", audience: "руководители школ", deadline: { until: "2026-03-01" } },
      "Довести приказ до сведения руководителей школ до 01.03.2026.",
    ],
    [{ kind: "text", text: "Приказ вступает в силу со дня подписания." }, "Приказ вступает в силу со дня подписания."],
    [
      {
        kind: "task",
        actor: { position: "директора школ", units: ["СОШ № 1", "СОШ № 2"] },
        tasks: [{ steps: [{ action: "прийти" }] }],
      },
      "Директорам школ (СОШ № 1, СОШ № 2) прийти.",
    ],
    [
      {
        kind: "task",
        actor: { position: "методист" },
        tasks: [
          {
            steps: [{ action: "собрать" }, { action: "проверить" }, { action: "сдать" }],
            object: "аналитические справки",
          },
        ],
      },
      "Методисту собрать, проверить и сдать аналитические справки.",
    ],
  ])("%j", (clause, text) => {
    expect(clauseTexts(composed({ clauses: [clause] }))[0]).toBe(text);
  });

  it("lists a group under its clause", () => {
    const group = {
      name: "рабочая группа",
      listed: "clause",
      members: [
        { name: "Белова О.П.", position: "Директор школы", role: "председатель" },
        { name: "Гордеев М.И.", position: "методист" },
      ],
    } as const;
    const draft = composed({ kind: "group", group, clauses: [{ kind: "group", deed: "create" }] });
    expect(clauseTexts(draft)[0]).toBe(
      "Создать рабочую группу в составе:\nБелова О.П., директор школы, председатель;\nГордеев М.И., методист.",
    );
    expect(draft.title).toBe("О создании рабочей группы");
    expect(draft.annexes).toEqual([]);
  });

  it.each([
    ["рабочая группа", "Создать рабочую группу и утвердить ее состав согласно приложению."],
    ["координационный совет", "Создать координационный совет и утвердить его состав согласно приложению."],
    ["жюри конкурса", "Создать жюри конкурса и утвердить его состав согласно приложению."],
    ["предметные комиссии", "Создать предметные комиссии и утвердить их состав согласно приложению."],
  ])("names the members of «%s»", (name, text) => {
    const group = { ...groupFacts.group!, name };
    expect(clauseTexts(composed({ ...groupFacts, group }))[0]).toBe(text);
  });

  it.each([
    ["сопровождение школ", "О сопровождении школ"],
    ["организация работы со школами", "Об организации работы со школами"],
    ["единые требования", "О единых требованиях"],
    ["итоги мониторинга", "Об итогах мониторинга"],
    ["утверждение и реализация плана", "Об утверждении и реализации плана"],
    ["меры поддержки", "О мерах поддержки"],
  ])("the title about «%s»", (subject, title) => {
    expect(composed({ subject }).title).toBe(title);
  });

  it.each<[Facts["preamble"], string]>([
    [
      [
        {
          kind: "accordance",
          acts: [
            {
              kind: "статья 28 Федерального закона",
              author: null,
              date: "2012-12-29",
              number: "273-ФЗ",
              title: "Об образовании в Российской Федерации",
            },
          ],
        },
      ],
      "В соответствии со статьей 28 Федерального закона от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»",
    ],
    [
      [
        { kind: "execution", acts: [act] },
        { kind: "purpose", goal: "улучшение работы" },
      ],
      "Во исполнение приказа Управления образования от 20.02.2025 № 44 «О плане», в целях улучшения работы",
    ],
    [
      [{ kind: "basis", acts: [act, { ...act, kind: "письмо", author: "министерство" }] }],
      "На основании приказа Управления образования от 20.02.2025 № 44 «О плане» и письма министерства от 20.02.2025 № 44 «О плане»",
    ],
  ])("the preamble of %j", (preamble, text) => {
    expect(plain(composed({ preamble }).preamble)).toBe(`${text}\nПРИКАЗЫВАЮ:`);
  });
});
