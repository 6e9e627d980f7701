import { type ExecutorKind, parseExecutors } from "../catalog/executors";
import { type Order } from "../order/order";
import { type Plan } from "../plan/plan";
import { type Profile } from "../profile/profile";

/** The office as its profile tells it; what the profile leaves empty is taken from the order and the plan themselves. */
export function officeFrom(profile: Profile, plan: Plan, order: Order | null): Profile {
  if (profile.body.short !== "") return profile;
  const texts = textsOf(plan, order);
  const typed = plan.activities.flatMap(({ executors }) => parseExecutors(executors?.clean ?? ""));
  const usual = (kind: ExecutorKind): string =>
    mostOften(typed.filter((item) => item.kind === kind).map(({ text }) => text));
  const short = bodyIn(order?.body?.clean ?? "") || usual("municipality") || bodyIn(texts.join("\n"));
  const schools = [...new Set(texts.flatMap((text) => text.match(schoolName) ?? []).map(oneLine))];
  const service =
    usual("methodical-service") ||
    (texts.some((text) => /методическ\S+ служб/iu.test(text)) ? "Методическая служба" : "");
  return {
    ...profile,
    body: { ...profile.body, short },
    methodicalService: profile.methodicalService ?? (service === "" ? null : service),
    schools:
      profile.schools.length > 0 ? profile.schools : schools.map((name) => ({ name, head: null, supported: true })),
  };
}

function textsOf(plan: Plan, order: Order | null): string[] {
  const clauses = (order?.clauses ?? []).flatMap(({ field, clauses: inner }) => [
    field,
    ...inner.map((clause) => clause.field),
  ]);
  const cells = plan.activities.flatMap(({ title, deadline, executors }) => [executors, title, deadline]);
  return [...clauses, ...cells].flatMap((field) => (field ? [field.clean] : []));
}

/** «Управление образования» in the letterhead «УПРАВЛЕНИЕ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ …». */
function bodyIn(text: string): string {
  const found = /(управлени|отдел|комитет|департамент)\p{L}*\s+(?:по\s+)?образовани\p{L}*/iu.exec(text);
  const kind = found?.[1]?.toLowerCase() ?? "";
  return kind === "" ? "" : (bodies[kind] ?? "");
}

const bodies: Readonly<Record<string, string>> = {
  управлени: "Управление образования",
  отдел: "Отдел образования",
  комитет: "Комитет образования",
  департамент: "Департамент образования",
};

/** A school as offices name it: «МБОУ СОШ № 3», «МОКУ СОШ № 2 г. Лузы», «МКОУ «Первомайская СОШ»». */
const schoolName =
  /М[А-Я]{2,4}У\s+(?:«[^«»\n]+»|(?:[СОН]{1,2}ОШ|[Лл]ицей|[Гг]имназия|[Шш]кола)\s*№\s*\d+(?:\s+(?:г|с|п|пос|пгт)\.\s*[А-ЯЁ][а-яё-]+)?)/gu;

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

function mostOften(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
