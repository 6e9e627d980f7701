import { readPlan } from "../../../src/core/plan/read-plan";
import { planTable } from "../../../src/core/plan/table";
import { planSource } from "../../kit/plan-table";

describe("the plan as an annex shows it", () => {
  it("has its own columns, its sections in place, clean texts", () => {
    const { plan } = readPlan(
      planSource(`
        План на 2024 год
        № | Наименование<br>мероприятия | Cрок | Ответственный | Соисполнители
        1. Общие вопросы | < | < | < | <
        1.1 | Обра-зование  педагогов | март | УО | школы
        2. Итоги | < | < | < | <
        2.1 | Отчёт | май | УО | `),
    );
    expect(plan && planTable(plan)).toEqual({
      kind: "plan",
      columns: [
        { role: "number", heading: "№" },
        { role: "activity", heading: "Наименование мероприятия" },
        { role: "deadline", heading: "Срок" },
        { role: "executors", heading: "Ответственный" },
        { role: "executors", heading: "Соисполнители" },
      ],
      rows: [
        { kind: "section", text: "1. Общие вопросы" },
        { kind: "row", cells: ["1.1", "Образование педагогов", "март", "УО", "школы"] },
        { kind: "section", text: "2. Итоги" },
        { kind: "row", cells: ["2.1", "Отчёт", "май", "УО", ""] },
      ],
    });
  });

  it("shows the months and money of a plan as it has them", () => {
    const { plan } = readPlan(
      planSource(`
        Мероприятие | Срок начала | Срок окончания | Исполнитель | Объем финансирования | Источник
        1. Семинар | 01.02.2024 | 31.03.2024 | УО | 10 | бюджет`),
    );
    const table = plan && planTable(plan);
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      "Мероприятие",
      "Срок начала",
      "Срок окончания",
      "Исполнитель",
      "Объем финансирования",
      "Источник",
    ]);
    expect(table?.rows).toEqual([
      { kind: "row", cells: ["1. Семинар", "01.02.2024", "31.03.2024", "УО", "10", "бюджет"] },
    ]);
  });
});
