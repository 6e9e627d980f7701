import { type Day } from "../calendar/day";
import { lastDay } from "../deadline/interval";
import { type Clause } from "../order/order";
import { parseExecutors } from "../catalog/executors";
import { type Activity } from "../plan/plan";
import { quoted, readRows } from "./dated-parts";
import { dayInDigits } from "./deadline-before-order";
import { dueOf } from "./due";
import { inActivity, inOrder, rowInWords } from "./place";
import { defineRule } from "./rule";
import { schoolKey, schoolsIn } from "./schools";

export const reportInputsLate = defineRule({
  id: "report-inputs-late",
  severity: "hint",
  docs: {
    what: "Отчёты исполнителей по приказу приходят в последний день срока, к которому по плану подводятся общие итоги, или позже.",
    why: "На сведение отчётов не остаётся ни дня.",
    remedy: "Назначьте отчёты исполнителей раньше или общие итоги — позже.",
  },
  messages: {
    late: (d: { clauses: string; day: string; row: string; deadline: string }) =>
      `Отчёты по пунктам ${d.clauses} приходят ${d.day}, а итоги по строке ${d.row} подводятся в срок «${d.deadline}»: на их сведение не остаётся времени.`,
    lateOne: (d: { clauses: string; day: string; row: string; deadline: string }) =>
      `Отчёт по пункту ${d.clauses} приходит ${d.day}, а итоги по строке ${d.row} подводятся в срок «${d.deadline}»: на его сведение не остаётся времени.`,
  },
  *check({ order, plan }, report) {
    if (!order || !plan) return;
    const inputs = order.clauses.flatMap((clause) => inputsOf(clause, clause.field.clean, (text) => dueOf(text, plan)));
    for (const row of readRows(plan).filter(({ activity }) => isSummary(activity))) {
      const end = lastDay(row.meaning);
      const late = inputs.filter((input) => end !== null && input.due >= end && !isDoneBy(row.activity, input.actor));
      const [first] = late;
      if (!first) continue;
      const data = {
        clauses: late.map(({ clause }) => clause.number).join(", "),
        day: dayInDigits(first.due),
        row: rowInWords(plan, row.activity),
        deadline: quoted(row.deadline.text),
      };
      yield report(
        late.length > 1 ? "late" : "lateOne",
        data,
        late.map(({ clause }) => inOrder(clause.number, clause.field)),
        { related: [inActivity(plan, row.activity, "deadline")] },
      );
    }
  },
});

interface Input {
  readonly clause: Clause;
  readonly actor: string;
  readonly due: Day;
}

function inputsOf(clause: Clause, actor: string, due: (text: string) => Day | null): Input[] {
  const below = clause.clauses.flatMap((child) => inputsOf(child, `${actor} ${child.field.clean}`, due));
  const day = handsIn.test(clause.field.clean) ? due(clause.field.clean) : null;
  return day === null ? below : [{ clause, actor, due: day }, ...below];
}

const handsIn =
  /(?:представ|направ)\S*\s[^.;]*?(?:информаци|отч[её]т|справк)\S*\s[^.;]*?(?:реализаци|выполнени|исполнени)\S*\s(?:\S+\s){0,2}?(?:план|дорожн)/i;

const isSummary = ({ title }: Activity): boolean =>
  /^\s*(?:\S+\s+){0,3}?(?:анализ|итогов|сводн|подведени|обобщени)/i.test(title.clean) &&
  /(?:реализаци|выполнени|исполнени)\S*\s(?:\S+\s){0,2}?(?:план|дорожн)/i.test(title.clean);

/** A row of the same unit is that very report, and no summary of it. */
function isDoneBy({ executors }: Activity, actor: string): boolean {
  const text = executors?.clean ?? "";
  const own = new Set(schoolsIn(actor).map(schoolKey));
  if (schoolsIn(text).some((school) => own.has(schoolKey(school)))) return true;
  const names = Array.from(text.matchAll(/«([^«»]+)»/g), ([, name = ""]) => name);
  if (names.some((name) => actor.includes(name))) return true;
  return parseExecutors(text).some(
    ({ text: unit, kind }) =>
      kind === "methodical-service" && actor.toLowerCase().includes(unit.toLowerCase().slice(0, 12)),
  );
}
