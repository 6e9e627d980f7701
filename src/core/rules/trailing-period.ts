import { type Activity, type Plan } from "../plan/plan";
import { editLastWords, inActivity, rowInWords } from "./place";
import { defineRule } from "./rule";

export const trailingPeriod = defineRule({
  id: "trailing-period",
  severity: "hint",
  docs: {
    what: "В конце мероприятия стоит точка, а в остальных строках её нет (или наоборот не хватает в одной строке).",
    why: "Разнобой виден на печати.",
    remedy: "Оформите строки одинаково: в таблице точку в конце обычно не ставят.",
  },
  messages: {
    one: (d: { words: string }) => `В конце мероприятия «${d.words}» стоит точка, в остальных строках её нет.`,
    many: (d: { rows: string }) => `В конце мероприятий ${d.rows} стоит точка, в остальных строках её нет.`,
  },
  *check({ source, plan }, report) {
    if (!plan) return;
    const ended = plan.activities.filter(endsWithPeriod);
    if (ended.length === 0 || ended.length > plan.activities.length / 4) return;
    const words = ended.map((activity) => lastWords(activity.title.text));
    const places = ended.map((activity, index) => inActivity(plan, activity, "activity", words[index]));
    const edits = ended.flatMap((activity, index) => {
      const last = words[index] ?? "";
      return editLastWords(source, activity.title, last, last.slice(0, -1)) ?? [];
    });
    const more = { fixes: edits.length > 0 ? [{ kind: "safe", title: "Убрать точку в конце", edits } as const] : [] };
    yield ended.length === 1
      ? report("one", { words: words[0] ?? "" }, places, more)
      : report("many", { rows: rowsOf(plan, ended) }, places, more);
  },
});

/** A full stop that ends a sentence, and no abbreviation («и др.», «2024 г.», «чел.»). */
const endsWithPeriod = ({ title }: Activity): boolean =>
  title.clean.trimEnd().endsWith(".") &&
  /[а-яёА-ЯЁ»)\d]{3,}\.\s*$/.test(title.clean) &&
  !/(?:^|\s)(?:и\s+)?(?:др|пр|т\.\s?[дпе]|г|гг|чел|руб|экз|шт|см|стр|ул|им)\.\s*$/i.test(title.clean);

const lastWords = (text: string): string => /\S*\s*\S+\s*$/.exec(text.trimEnd())?.[0]?.trim() ?? text;

const rowsOf = (plan: Plan, activities: readonly Activity[]): string =>
  activities.map((activity) => rowInWords(plan, activity)).join(", ");
