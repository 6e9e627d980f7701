import { type Period } from "../../../src/core/calendar/period";
import { planPeriod } from "../../../src/core/plan/period";
import { periodOf } from "../../../src/core/plan/title-period";

const calendar = (year: number): Period => ({ type: "calendar", year });
const school = (from: number): Period => ({ type: "school", from, to: from + 1 });
const multi = (from: number, to: number): Period => ({ type: "multi", from, to });

describe("a title tells the years", () => {
  it.each<[string, Period | null]>([
    ["План мероприятий на 2024 год", calendar(2024)],
    ["План мероприятий на 2024 г.", calendar(2024)],
    ["Дорожная карта в Нязепетровском районе в 2023 году", calendar(2023)],
    ["План на I полугодие 2024 года", calendar(2024)],
    ["План по итогам 2023 года, на 2023/2024 учебный год", school(2023)],
    ["План на 2023-2024 учебный год", school(2023)],
    ["План на 2023 – 2024 уч. год", school(2023)],
    ["План на 2023/24 учебный год", school(2023)],
    ["План работы на учебный год 2007/08", school(2007)],
    ["План работы на 2023/2024 год", school(2023)],
    ["План работы на сентябрь 2023 – май 2024", school(2023)],
    ["План на 2023-2024 год", school(2023)],
    ["План на 2022-2024 годы", multi(2022, 2024)],
    ["План на 2022–2027 гг.", multi(2022, 2027)],
    ["Дорожная карта на 2023 – 2025 гг.", multi(2023, 2025)],
    ["План на 2024 и 2025 годы", multi(2024, 2025)],
    ["План на период с 2022 по 2024 год", multi(2022, 2024)],
    ["План Недели психологии (17–21 ноября 2025 года)", calendar(2025)],
    ["План месячника с 1 по 30 ноября 2025 года", calendar(2025)],
    ["План работы на ноябрь 2025 года", calendar(2025)],
    ["План, утверждённый 17 ноября 2025 года", null],
    ["План мероприятий по итогам 2023 года", null],
    ["План мероприятий", null],
    ["План мероприятий на 20__ год", null],
  ])("«%s»", (title, period) => {
    expect(periodOf(title)).toEqual(period);
  });
});

describe("rows that contradict the title win", () => {
  it("most rows of another school year", () => {
    const rows = ["октябрь 2025", "до 09.10.2025", "март 2026 г.", "до 30.13.2025"];
    expect(planPeriod(["План на 2024/2025 учебный год"], rows)).toEqual({
      period: school(2025),
      titlePeriod: school(2024),
    });
    expect(planPeriod(["План на 2024/2025 учебный год"], ["до 09.10.2025"])).toEqual({
      period: school(2024),
      titlePeriod: null,
    });
  });

  it("most rows of another year", () => {
    expect(planPeriod(["План на 2023 год"], ["март 2024", "апрель 2024 г.", "май", "до 01.06.2023"])).toEqual({
      period: calendar(2024),
      titlePeriod: calendar(2023),
    });
  });

  it("one row alone does not", () => {
    expect(planPeriod(["План на 2025-2026 учебный год"], ["26 августа 2022", "сентябрь", "май"])).toEqual({
      period: school(2025),
      titlePeriod: null,
    });
  });

  it("half of them do not", () => {
    expect(planPeriod(["План на 2023 год"], ["март 2024", "апрель 2023"])).toEqual({
      period: calendar(2023),
      titlePeriod: null,
    });
  });

  it("a title that names only the year a school year ends in has no mistake", () => {
    const title = "Дорожная карта по подготовке к государственной итоговой аттестации в 2026 году";
    const inSchoolYear = { period: school(2025), titlePeriod: null };
    const autumn = ["август 2025 г.", "до 28.11.2025", "декабрь 2025 г."];
    expect(planPeriod([title], [...autumn, "февраль 2026 г.", "май 2026 г."])).toEqual(inSchoolYear);
    expect(planPeriod([title], [...autumn, "декабрь 2025 г. – март 2026 г."])).toEqual(inSchoolYear);
    expect(planPeriod([title], autumn)).toEqual({ period: calendar(2025), titlePeriod: calendar(2026) });
    expect(planPeriod([title], [...autumn, "октябрь 2026 г."]).period).toEqual(calendar(2025));
  });

  it("both years of a school year are inside", () => {
    expect(planPeriod(["План на 2023/2024 учебный год"], ["сентябрь 2023", "май 2024"])).toEqual({
      period: school(2023),
      titlePeriod: null,
    });
  });

  it("without a year in any title the rows tell", () => {
    expect(planPeriod(["План", ""], ["05.09.2023", "10.05.2024"]).period).toEqual(school(2023));
    expect(planPeriod(["План"], ["2022 2025", "2022 2025"]).period).toEqual(multi(2022, 2025));
    expect(planPeriod(["План"], ["март 2024", "01.04.24", "июнь"]).period).toEqual(calendar(2024));
    expect(planPeriod(["План"], ["март", "июнь"]).period).toBeNull();
  });

  it("the order's title stands in for the plan's", () => {
    expect(planPeriod(["План мероприятий", "Об утверждении плана на 2024 год"], ["март"]).period).toEqual(
      calendar(2024),
    );
  });
});
