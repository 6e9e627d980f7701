import { type Activity, type Field, fieldOf, type Plan, type Role } from "../plan/plan";
import { type Fix } from "./finding";
import { editLastWords, inActivity, rowInWords } from "./place";
import { defineRule } from "./rule";

export const trailingPeriod = defineRule({
  id: "trailing-period",
  severity: "hint",
  docs: {
    what: "В конце мероприятия, исполнителей или результата стоит точка, а в остальных строках этой графы её нет.",
    why: "Разнобой виден на печати.",
    remedy: "Оформите строки одинаково: в таблице точку в конце обычно не ставят.",
  },
  messages: {
    one: (d: { of: string; words: string }) => `В конце ${d.of} «${d.words}» стоит точка, в остальных строках её нет.`,
    many: (d: { ofMany: string; rows: string }) =>
      `В конце ${d.ofMany} ${d.rows} стоит точка, в остальных строках её нет.`,
  },
  *check({ source, plan }, report) {
    if (!plan) return;
    for (const { role, of, ofMany } of columns) {
      const typed = plan.activities.flatMap((activity) => typedIn(activity, role));
      const ended = typed.filter(({ field }) => endsWithPeriod(field, role));
      const [first] = ended;
      if (!first || ended.length > typed.length / 4) continue;
      const places = ended.map(({ activity, field }) => inActivity(plan, activity, role, lastWords(field.text)));
      const edits = ended.flatMap(({ field }) => {
        const last = lastWords(field.text);
        return editLastWords(source, field, last, last.slice(0, -1)) ?? [];
      });
      const fixes: Fix[] = edits.length > 0 ? [{ kind: "safe", title: "Убрать точку в конце", edits }] : [];
      yield ended.length === 1
        ? report("one", { of, words: lastWords(first.field.text) }, places, { fixes })
        : report("many", { ofMany, rows: rowsOf(plan, ended) }, places, { fixes });
    }
  },
});

const columns: readonly { readonly role: Role; readonly of: string; readonly ofMany: string }[] = [
  { role: "activity", of: "мероприятия", ofMany: "мероприятий" },
  { role: "executors", of: "исполнителей", ofMany: "исполнителей в строках" },
  { role: "result", of: "результата", ofMany: "результатов в строках" },
];

interface Typed {
  readonly activity: Activity;
  readonly field: Field;
}

function typedIn(activity: Activity, role: Role): Typed[] {
  const field = fieldOf(activity, role);
  return field && !field.inherited && (role === "activity" || field.clean.trim() !== "") ? [{ activity, field }] : [];
}

/** A full stop that ends a sentence, and no abbreviation («и др.», «2024 г.», «чел.»); beside activities, not of several sentences. */
const endsWithPeriod = ({ clean }: Field, role: Role): boolean =>
  clean.trimEnd().endsWith(".") &&
  /[а-яёА-ЯЁ»)\d]{3,}\.\s*$/.test(clean) &&
  !/(?:^|\s)(?:и\s+)?(?:др|пр|т\.\s?[дпе]|г|гг|чел|руб|экз|шт|см|стр|ул|им)\.\s*$/i.test(clean) &&
  (role === "activity" || (/[а-яё»]{4,}\.\s*$/.test(clean) && !/\.\s+\S/.test(clean)));

const lastWords = (text: string): string => /\S*\s*\S+\s*$/.exec(text.trimEnd())?.[0]?.trim() ?? text;

const rowsOf = (plan: Plan, ended: readonly Typed[]): string =>
  ended.map(({ activity }) => rowInWords(plan, activity)).join(", ");
