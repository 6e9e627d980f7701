import { type Clause } from "../order/order";
import { type Activity } from "../plan/plan";
import { inActivity, rowInWords } from "./place";
import { defineRule } from "./rule";
import { schoolKey, schoolsIn } from "./schools";
import { orderTexts } from "./texts";

export const executorNotInOrder = defineRule({
  id: "executor-not-in-order",
  severity: "warning",
  docs: {
    what: "Школа стоит в плане исполнителем, а приказ ей ничего не поручает, хотя другим школам поручает.",
    why: "Исполнитель, не названный в приказе, о поручении может не узнать и отвечать за него не будет.",
    remedy: "Добавьте школу в пункт приказа или уберите её из исполнителей.",
  },
  messages: {
    absent: (d: { school: string; rows: string }) =>
      `${d.school} исполняет мероприятия плана (${d.rows}), но в приказе этой школе ничего не поручено.`,
  },
  *check({ order, plan }, report) {
    if (!order || !plan) return;
    const inOrder = new Set(orderTexts(order).flatMap(({ field }) => schoolsIn(field.clean).map(schoolKey)));
    if (inOrder.size === 0 || order.clauses.some(addressesAll)) return;
    const absent = new Map<string, { school: string; rows: Activity[] }>();
    for (const activity of plan.activities) {
      for (const school of schoolsIn(activity.executors?.clean ?? "")) {
        const key = schoolKey(school);
        if (inOrder.has(key)) continue;
        const found = absent.get(key) ?? { school, rows: [] };
        if (!found.rows.includes(activity)) found.rows.push(activity);
        absent.set(key, found);
      }
    }
    for (const { school, rows } of absent.values()) {
      const names = rows.map((activity) => rowInWords(plan, activity)).join(", ");
      yield report(
        "absent",
        { school, rows: `${rows.length === 1 ? "строка" : "строки"} ${names}` },
        rows.map((activity) => inActivity(plan, activity, "executors", wordsIn(activity, school))),
      );
    }
  },
});

/** «Руководителям общеобразовательных организаций …» without a list of schools, or of their heads in brackets: every school is told. */
function addressesAll({ field: { clean }, clauses }: Clause): boolean {
  const told =
    /^\s*(?:руководителям|директорам)\s+(?:всех\s+)?(?:муниципальн\S+\s+)?(?:(?:обще)?образовательн\S+\s+(?:организаци|учреждени)|школ|ОО|ОУ)\S*/i.exec(
      clean,
    );
  return (
    told !== null &&
    !/^\s*\([А-ЯЁ][а-яё]+\s+[А-ЯЁ]\./.test(clean.slice(told[0].length)) &&
    [clean, ...clauses.map((each) => each.field.clean)].every((text) => schoolsIn(text).length === 0)
  );
}

const wordsIn = ({ executors }: Activity, school: string): string | undefined =>
  executors?.text.includes(school) ? school : undefined;
