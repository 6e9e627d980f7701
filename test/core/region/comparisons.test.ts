import { regionC0 } from "../../../src/core/rules/region/c0";
import { regionC1 } from "../../../src/core/rules/region/c1";
import { regionC10 } from "../../../src/core/rules/region/c10";
import { regionC11 } from "../../../src/core/rules/region/c11";
import { regionC2 } from "../../../src/core/rules/region/c2";
import { regionC3 } from "../../../src/core/rules/region/c3";
import { regionC4 } from "../../../src/core/rules/region/c4";
import { regionC5 } from "../../../src/core/rules/region/c5";
import { regionC6 } from "../../../src/core/rules/region/c6";
import { regionC7 } from "../../../src/core/rules/region/c7";
import { regionC8 } from "../../../src/core/rules/region/c8";
import { regionC9 } from "../../../src/core/rules/region/c9";
import { regionRules } from "../../../src/core/rules/region/region-rules";
import { findings, orderOf, planOf, regionOf, said } from "./kit";

const plans = "| 1.1 | Разработка муниципальных планов поддержки школ | до 20.02.2026 | ОМСУ |";
const seminar = "| 2.1 | Организация и проведение областных семинаров для директоров | март – апрель 2026 г. | ИРО |";
const circles =
  "| 2.2 | Организация и проведение областных методических объединений учителей | октябрь 2026 г. | ИРО |";
const report = "| 4.1 | Мониторинг реализации планов и подготовка сводной справки | до 01.12.2026 | ИРО |";

describe("C0, the same years", () => {
  const region = regionOf(plans);
  const own = "| 1 | Разработка муниципального плана поддержки школ | до 25.02.2025 | Управление образования |";

  it("is the one thing said where the years differ, with the shift on offer", () => {
    const [finding, ...others] = regionRules.flatMap((rule) => findings(rule, planOf(own, "", 2025), region));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "region-c0",
      severity: "warning",
      message:
        "План составлен на 2025 год, а региональный — на 2026 год: сроки не сравниваются. Чтобы сравнить, сдвиньте сроки на +1 год или откройте региональный план на 2025 год.",
      fixes: [{ kind: "suggestion", title: "Сдвинуть сроки на +1 год для сравнения", edits: [] }],
    });
  });

  it("stays first with the shift accepted, and the rest is compared", () => {
    const all = regionRules.flatMap((rule) => findings(rule, planOf(own, "", 2025), region, 1));
    expect(all.map(({ rule }) => rule)).toEqual(["region-c0", "region-c1"]);
    expect(all[0]!.message).toBe(
      "План составлен на 2025 год, а региональный — на 2026 год: для сравнения сроки плана сдвинуты на +1 год, в самом плане они не меняются.",
    );
  });

  it("says so when a shift does not help", () => {
    expect(said(regionC0, planOf(own, "", 2025), region, -1)).toEqual([
      "title → title warning: План составлен на 2025 год, а региональный — на 2026 год: и со сдвигом на −1 год годы не совпадают, поэтому сроки не сравниваются.",
    ]);
    expect(said(regionC1, planOf(own, "", 2025), region, -1)).toEqual([]);
  });

  it("is silent where a school year meets the calendar year", () => {
    const school = planOf(own).replace("на 2026 год", "на 2025/2026 учебный год");
    expect(said(regionC0, school, region)).toEqual([]);
  });
});

describe("C1, not later than the region wants it", () => {
  const region = regionOf(`${plans}\n| 1.2 | Разработка школьных планов поддержки | до 06.03.2026 | ОО |\n${report}`);
  test.each([
    [
      "до 24.02.2026",
      [
        "1 → 1.1 warning: Срок «до 24.02.2026» на 4 дня позже, чем требует региональная строка 1.1 «Разработка муниципальных планов поддержки школ»: «до 20.02.2026».",
      ],
    ],
    ["до 21.02.2026", [expect.stringContaining("на 1 день позже")]],
    ["до 20.02.2026", []],
    ["январь 2026 г.", []],
    ["февраль 2026 г.", [expect.stringContaining("на 8 дней позже")]],
    ["по отдельному плану", []],
    ["постоянно", []],
    ["до 31.04.2026", []],
  ])("«%s»", (deadline, expected) => {
    const row = `| 1 | Разработка муниципального плана поддержки школ | ${deadline} | Управление образования |`;
    expect(said(regionC1, planOf(row), region)).toEqual(expected);
  });

  it("takes one row for both plans, with the order's clause about the school's", () => {
    const row = "| 1 | Разработка муниципального, школьного планов поддержки | до 10.03.2026 | ОО |";
    const order = orderOf("16.02.2026", "2. Директору МБОУ СОШ № 4 разработать до 10.03.2026 школьный план поддержки.");
    expect(said(regionC1, planOf(row, order), region).sort()).toEqual([
      expect.stringMatching(/^1 → 1\.1 warning: .* на 18 дней позже/),
      expect.stringMatching(/^1, 2 → 1\.2 warning: .* на 4 дня позже/),
    ]);
  });
});

describe("C2, taking part while the event goes on", () => {
  const region = regionOf(`${seminar}\n${circles}`);
  test.each([
    ["март 2026 г.", []],
    ["март – апрель 2026 г.", []],
    ["до 15.04.2026", []],
    [
      "апрель – май 2026 г.",
      [expect.stringMatching(/^1 → 2\.1 hint: Срок «апрель – май 2026 г\.» выходит за срок региональной строки 2\.1/)],
    ],
    [
      "июнь 2026 г.",
      [
        "1 → 2.1 warning: Срок «июнь 2026 г.» не совпадает с региональной строкой 2.1 «Организация и проведение областных семинаров для директоров»: там «март – апрель 2026 г.».",
      ],
    ],
    ["до 01.02.2026", [expect.stringMatching(/^1 → 2\.1 warning/)]],
    ["по плану ИРО", []],
    ["в течение года", []],
    ["", []],
  ])("«%s»", (deadline, expected) => {
    expect(
      said(regionC2, planOf(`| 1 | Участие директоров в областных семинарах | ${deadline} | ОО |`), region),
    ).toEqual(expected);
  });

  it("compares subject with subject where each has its own dates", () => {
    const courses = regionOf(
      "| 2.1 | Организация и проведение переподготовки учителей:<br>- учителей математики «Методика математики»;<br>- учителей физики «Методика физики» | март 2026 г.<br>май 2026 г. | ИРО |",
    );
    const row = (first: string, second: string) =>
      `| 1 | Участие в переподготовке учителей:<br>- учителей физики «Методика физики»;<br>- учителей химии «Методика химии» | ${first}<br>${second} | ОО |`;
    expect(said(regionC2, planOf(row("май 2026 г.", "июль 2026 г.")), courses)).toEqual([]);
    expect(said(regionC2, planOf(row("март 2026 г.", "июль 2026 г.")), courses)).toEqual([
      expect.stringMatching(/^1 → 2\.1 warning/),
    ]);
  });
});

describe("C3, after the event that it follows", () => {
  const region = regionOf(circles);
  const row = (deadline: string) => `| 1 | Проведение районных методических объединений учителей | ${deadline} | РМО |`;
  it("is a hint where the municipal event begins first", () => {
    expect(said(regionC3, planOf(row("сентябрь 2026 г.")), region)).toEqual([
      "1 → 2.2 hint: Срок «сентябрь 2026 г.» начинается раньше региональной строки 2.2 «Организация и проведение областных методических объединений…», которую это мероприятие продолжает: там «октябрь 2026 г.».",
    ]);
  });
  test.each(["октябрь 2026 г.", "ноябрь 2026 г.", "по плану", "в течение года"])("«%s» is silent", (deadline) =>
    expect(said(regionC3, planOf(row(deadline)), region)).toEqual([]),
  );
});

describe("C4, information for the region's report", () => {
  const region = regionOf(report);
  const row = (deadline: string) =>
    `| 1 | Подготовка информации о реализации планов для сводной справки | ${deadline} | МЦ |`;
  test.each([
    [
      "до 10.12.2026",
      [expect.stringMatching(/^1 → 4\.1 warning: Срок «до 10\.12\.2026» на 9 дней позже регионального отчёта/)],
    ],
    [
      "до 27.11.2026",
      [
        expect.stringMatching(
          /^1 → 4\.1 hint: Между сроком «до 27\.11\.2026» и региональным отчётом .* меньше пяти рабочих дней\.$/,
        ),
      ],
    ],
    ["до 24.11.2026", []],
    ["до 01.11.2026", []],
    ["по запросу", []],
  ])("«%s»", (deadline, expected) => expect(said(regionC4, planOf(row(deadline)), region)).toEqual(expected));
});

describe("C5, the chain of approvals", () => {
  const region = regionOf(`${plans}\n| 1.2 | Разработка школьных планов поддержки | до 06.03.2026 | ОО |`, 2026, {
    act: { kind: "приказ", author: "министерства", date: "2026-01-23", number: "47", title: null },
  });
  const row = "| 1 | Шахматный турнир | май 2026 г. | ОО |";
  it("wants the order by the day of the municipal plans", () => {
    expect(said(regionC5, planOf(row, orderOf("25.02.2026")), region)).toEqual([
      "date → 1.1 warning: Приказ от 25.02.2026 подписан на 5 дней позже, чем требует региональная строка 1.1 «Разработка муниципальных планов поддержки школ»: «до 20.02.2026».",
    ]);
    expect(said(regionC5, planOf(row, orderOf("20.02.2026")), region)).toEqual([]);
  });
  it("wants the order after the region's act", () => {
    expect(said(regionC5, planOf(row, orderOf("20.01.2026")), region)).toEqual([
      "date →  warning: Приказ от 20.01.2026 подписан раньше регионального акта, на который опирается план, — 23.01.2026.",
    ]);
  });
  it("wants the schools' plans after the order and by their day", () => {
    const clause = (day: string) => `2. Директору МБОУ СОШ № 4 разработать школьный план до ${day}.`;
    expect(said(regionC5, planOf(row, orderOf("16.02.2026", clause("10.03.2026"))), region)).toEqual([
      expect.stringMatching(/^2 → 1\.2 warning: Срок школьного плана 10\.03\.2026 на 4 дня позже/),
    ]);
    expect(said(regionC5, planOf(row, orderOf("16.02.2026", clause("10.02.2026"))), region)).toEqual([
      "2 →  warning: Школьный план должен быть готов к 10.02.2026 — раньше, чем подписан сам приказ: 16.02.2026.",
    ]);
    expect(said(regionC5, planOf(row, orderOf("16.02.2026", clause("06.03.2026"))), region)).toEqual([]);
  });
});

describe("C6, nothing published before it is approved", () => {
  const region = regionOf(plans);
  test.each([
    [
      "Размещение муниципального плана на сайте",
      "до 10.02.2026",
      ["1 → date hint: Срок «до 10.02.2026» истекает раньше, чем план утверждён приказом от 16.02.2026."],
    ],
    ["Разработка школьных планов поддержки", "январь 2026 г.", [expect.stringMatching(/^1 → date hint/)]],
    ["Размещение муниципального плана на сайте", "февраль 2026 г.", []],
    ["Размещение муниципального плана на сайте", "по мере готовности", []],
    ["Разработка муниципального, школьного планов", "до 10.02.2026", []],
    ["Проведение турнира", "январь 2026 г.", []],
  ])("«%s», %s", (title, deadline, expected) => {
    expect(said(regionC6, planOf(`| 1 | ${title} | ${deadline} | ОО |`, orderOf("16.02.2026")), region)).toEqual(
      expected,
    );
  });
});

describe("C7, every regional row for municipality or schools is answered", () => {
  const rows = [
    "| 2.1 | Организация стажировок для учителей школ | ноябрь 2026 г. | ИРО |",
    "| 2.2 | Консультирование ОМСУ и ШНОР об итогах диагностики | март 2026 г. | ЦОКО |",
    "| 2.3 | Использование банка заданий | постоянно | ОО |",
    "| 2.4 | Осуществление контрольных (надзорных) мероприятий в школах | по плану | Министерство, ОО |",
    "| 2.5 | Формирование регионального списка школ для оказания помощи ШНОР | до 01.12.2026 | ЦОКО |",
    "| 2.6 | Размещение на сайте ИРО новостей для учителей | постоянно | ИРО |",
    "| 2.7 | Подготовка отчёта о реализации регионального плана | до 25.12.2026 | Министерство |",
    "| 2.8 | Заседание областной комиссии | март 2026 г. | Министерство |",
  ];
  it("names those that are not, and passes over the region's own business", () => {
    expect(said(regionC7, planOf("| 1 | Шахматный турнир | май 2026 г. | ОО |"), regionOf(rows.join("\n")))).toEqual([
      "title → 2.1, 2.2, 2.3 hint: На региональные строки 2.1, 2.2, 2.3 не отвечает ни одна строка плана.",
    ]);
  });
  it("is silent where all are answered", () => {
    const own = "| 1 | Участие в стажировках учителей школ | ноябрь 2026 г. | ОО |";
    expect(said(regionC7, planOf(own), regionOf(rows[0]!))).toEqual([]);
  });
  it("takes the plan at hand for the municipal plan that the region wants", () => {
    expect(said(regionC7, planOf("| 1 | Шахматный турнир | май 2026 г. | ОО |"), regionOf(plans))).toEqual([]);
  });
});

describe("C8, the regional act by its right name", () => {
  const region = regionOf(plans, 2026, {
    act: {
      kind: "приказ",
      author: "министерства образования Северной области",
      date: "2026-01-23",
      number: "47",
      title: "Об утверждении регионального плана поддержки школ",
    },
  });
  const order = (date: string, number: string, title = "Об утверждении регионального плана поддержки школ") =>
    orderOf(
      "16.02.2026",
      "",
      `В соответствии с приказом министерства образования Северной области от ${date} № ${number} «${title}»`,
    );
  const own = "| 1 | Шахматный турнир | май 2026 г. | ОО |";
  test.each([
    [order("23.01.2026", "47"), []],
    [
      order("23.01.2026", "74"),
      ["preamble → title warning: Номер регионального акта в приказе — «74», а в справочнике — «47»."],
    ],
    [
      order("24.01.2026", "47"),
      ["preamble → title warning: Дата регионального акта в приказе — 24.01.2026, а в справочнике — 23.01.2026."],
    ],
    [
      order("23.01.2026", "47", "Об утверждении плана поддержки школ"),
      [
        "preamble → title warning: Название регионального акта в приказе — «Об утверждении плана поддержки школ», а в справочнике — «Об утверждении регионального плана поддержки школ».",
      ],
    ],
    [
      orderOf(
        "16.02.2026",
        "",
        "В соответствии с приказом министерства просвещения от 01.09.2025 № 12 «О школьном питании»",
      ),
      [],
    ],
    [orderOf("16.02.2026"), []],
  ])("case %#", (text, expected) => expect(said(regionC8, planOf(own, text), region)).toEqual(expected));
});

describe("C9, no orders to the region", () => {
  const region = regionOf(
    `${seminar}\n| 2.9 | Семинар | май 2026 г. | Министерство образования Северной области (далее – МОСО) |`,
  );
  test.each([
    ["ИРО, МБОУ СОШ № 4", [expect.stringMatching(/^1 →\s+hint: Исполнитель «ИРО» — региональный/)]],
    ["МОСО", [expect.stringMatching(/^1 →\s+hint: Исполнитель «МОСО» — региональный/)]],
    ["ИРО (по согласованию)", []],
    ["Управление образования, МБОУ СОШ № 4", []],
    ["Методический центр", []],
    ["МОКУ «Лицей № 1»", []],
    ["Соколова А.В.", []],
  ])("«%s»", (executors, expected) => {
    expect(said(regionC9, planOf(`| 1 | Шахматный турнир | май 2026 г. | ${executors} |`), region)).toEqual(expected);
  });
  it("is one finding for all rows of one executor", () => {
    const rows = "| 1 | Турнир | май 2026 г. | ИРО |\n| 2 | Конкурс | май 2026 г. | ИРО |";
    expect(findings(regionC9, planOf(rows), region).map(({ places }) => places.map(({ row }) => row))).toEqual([
      ["1", "2"],
    ]);
  });
});

describe("C10, the region's own broken deadlines", () => {
  const broken = regionOf(`${plans.replace("20.02.2026", "31.02.2026")}\n${report.replace("2026 |", "2025 |")}`);
  it("are named once and make no row late", () => {
    const own = planOf(
      "| 1 | Разработка муниципального плана поддержки школ | до 25.12.2026 | ОО |\n| 2 | Подготовка информации о реализации планов для сводной справки | до 20.12.2026 | МЦ |",
    );
    expect(said(regionC10, own, broken)).toEqual([
      "title → 1.1 hint: Региональная строка 1.1 «Разработка муниципальных планов поддержки школ» не сравнивается, пока её срок не исправлен. Такой даты нет: «до 31.02.2026».",
      "title → 4.1 hint: Региональная строка 4.1 «Мониторинг реализации планов и подготовка сводной справки» не сравнивается, пока её срок не исправлен. Срок «до 01.12.2025» не входит в годы регионального плана.",
    ]);
    expect(regionRules.filter((rule) => rule !== regionC10).flatMap((rule) => said(rule, own, broken))).toEqual([]);
  });
});

describe("C11, the same subjects", () => {
  const courses = (...subjects: string[]) =>
    `курсов повышения квалификации:<br>${subjects.map((subject) => `- учителей ${subject} «Качество результатов по ${subject}»`).join(";<br>")}`;
  const region = regionOf(
    `| 2.1 | Организация и проведение ${courses("химии", "физики", "информатики")} | март 2026 г. | ИРО |`,
  );
  const row = (...subjects: string[]) =>
    planOf(`| 1 | Участие в прохождении ${courses(...subjects)} | март 2026 г. | ОО |`);
  it("is silent for the same list in another order", () => {
    expect(said(regionC11, row("информатики", "химии", "физики"), region)).toEqual([]);
  });
  it("names what is missing and what is too much", () => {
    expect(said(regionC11, row("химии", "физики", "географии"), region)).toEqual([
      expect.stringMatching(
        /^1 → 2\.1 hint: В региональной строке 2\.1 .* нет того, что есть в плане: «учителей географии»\.$/,
      ),
      expect.stringMatching(
        /^1 → 2\.1 hint: В перечне нет того, что есть в региональной строке 2\.1 .*: «учителей информатики»\.$/,
      ),
    ]);
  });
  it("is silent where only one side has a list", () => {
    expect(
      said(regionC11, planOf("| 1 | Участие в курсах повышения квалификации | март 2026 г. | ОО |"), region),
    ).toEqual([]);
  });
});
