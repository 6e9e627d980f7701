import { executorKind, parseExecutors } from "../catalog/executors";
import { type Clause } from "../order/order";
import { type Activity, type Plan } from "../plan/plan";
import { opening } from "./opening";
import { inOrder } from "./place";
import { defineRule } from "./rule";
import { schoolKey, schoolsIn } from "./schools";

export const orderTaskNotInPlan = defineRule({
  id: "order-task-not-in-plan",
  severity: "hint",
  docs: {
    what: "Приказ поручает отчёт о плане или его информационное сопровождение, а в таблице такой строки нет.",
    why: "Исполнители работают по таблице: чего в ней нет, то забывают.",
    remedy: "Добавьте строку в план.",
  },
  messages: {
    report: (d: { clause: string; words: string }) =>
      `Пункт ${d.clause} поручает: «${d.words}», — а в таблице такой строки у этого исполнителя нет.`,
    reports: (d: { clauses: string; words: string }) =>
      `Пункты ${d.clauses} поручают: «${d.words}», — а в таблице таких строк у этих исполнителей нет.`,
    informing: (d: { clause: string }) =>
      `Пункт ${d.clause} поручает информационное сопровождение, а в таблице нет ни одной строки о нём.`,
  },
  *check({ order, plan }, report) {
    if (!order || !plan || plan.activities.length === 0) return;
    const tasks = order.clauses.flatMap((clause) => tasksOf(clause, actorOf(clause.field.clean)));
    for (const { clause } of tasks.filter((task) => supports.test(task.clause.field.clean))) {
      if (plan.activities.some(({ title }) => informs.test(title.clean))) continue;
      yield report("informing", { clause: clause.number }, [inOrder(clause.number, clause.field)]);
    }
    const absent = tasks.filter((task) => reports.test(task.clause.field.clean) && !isPlanned(task, plan));
    const [first] = absent;
    if (!first) return;
    const words = opening(taskOf(first.clause.field.text));
    const places = absent.map(({ clause }) => inOrder(clause.number, clause.field));
    yield absent.length === 1
      ? report("report", { clause: first.clause.number, words }, places)
      : report("reports", { clauses: absent.map(({ clause }) => clause.number).join(", "), words }, places);
  },
});

interface Task {
  readonly clause: Clause;
  /** The clause and those it belongs to: somewhere there stands whom it is for. */
  readonly actor: string;
}

function tasksOf(clause: Clause, actor: string): Task[] {
  const below = clause.clauses.flatMap((child) => tasksOf(child, `${actor} ${actorOf(child.field.clean)}`));
  return clause.clauses.length > 0 ? below : [{ clause, actor }];
}

/** From the doing on: whom it is told to stands before, whom it is sent to behind. */
const taskOf = (text: string): string => text.slice(Math.max(0, text.search(doing)));
const actorOf = (text: string): string => (doing.test(text) ? text.slice(0, text.search(doing)) : text);
const doing = /(?<![а-яё])(?:представ|направ|подготов)/i;

const supports = /информационн\S+ (?:сопровождени|освещени)/i;
const informs =
  /размещ|освещ|публик|сайт|(?<![а-яё])сми(?![а-яё])|новост|пост-?релиз|информационн\S+ сопровожд|информировани\S+ (?:о (?:реализации|ходе|мероприяти|план)|общественност|населени|родител)/i;

/** A report on this plan by a day: «представить … информацию о реализации Плана до …». */
const reports =
  /(?:представ|направ|подготов)\S*\s[^.;]*?(?:информаци|отч[её]т|справк|доклад)\S*\s[^.;]*?(?:реализаци|выполнени|исполнени)\S*\s(?:\S+\s){0,2}?[«"]?(?:план|дорожн)/i;

/** A row that reports on the plan or on the year's work. */
const tells =
  /(?:информаци|отч[её]т|справк|анализ|доклад|итог|мониторинг)[^.;]*?(?:(?:реализаци|выполнени|исполнени)\S*\s(?:\S+\s){0,3}?[«"]?(?:план|дорожн|комплекс|программ)|работы)/i;

/** Some row of the same unit is such a report. */
const isPlanned = (task: Task, plan: Plan): boolean =>
  plan.activities.some((activity) => tells.test(activity.title.clean) && isDoneBy(activity, task.actor));

function isDoneBy({ executors }: Activity, actor: string): boolean {
  const text = executors?.clean ?? "";
  const [wanted, offered] = [unitsIn(actor), unitsIn(text)];
  if (wanted.length > 0 && offered.length > 0) return wanted.some((unit) => offered.includes(unit));
  const kinds = new Set(parseExecutors(text).map(({ kind }) => kind));
  const isSchools = /школ|общеобразовательн|(?<![а-яё])(?:оо|оу|шнор)(?![а-яё])/i.test(actor);
  if (isSchools) return kinds.has("schools") || kinds.has("supported-schools");
  const kind = executorKind(actor);
  // «Главному специалисту отдела общего образования»: somebody of the office itself.
  return kinds.has(kind) || (kind === "other" && kinds.has("municipality"));
}

/** Schools and whatever is named in quotes. */
const unitsIn = (text: string): string[] => [
  ...schoolsIn(text).map(schoolKey),
  ...Array.from(text.matchAll(/«([^«»]{2,60})»/g), ([, name = ""]) => name.toLowerCase()),
];
