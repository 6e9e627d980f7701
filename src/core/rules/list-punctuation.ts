import { editWords, inActivity, timesIn } from "./place";
import { defineRule } from "./rule";

export const listPunctuation = defineRule({
  id: "list-punctuation",
  severity: "hint",
  docs: {
    what: "В перечне после одного из пунктов нет точки с запятой, хотя после остальных она есть.",
    why: "Разнобой виден на печати.",
    remedy: "Поставьте точку с запятой.",
  },
  messages: { missing: (d: { item: string }) => `В перечне после пункта «…${d.item}» нет точки с запятой.` },
  *check({ source, plan }, report) {
    if (!plan) return;
    for (const activity of plan.activities) {
      for (const item of unended(activity.title.text)) {
        const words = tailOf(item);
        const before = activity.title.text.split(item)[0] ?? "";
        const nth = timesIn(before + item, words) - 1;
        const edit = editWords(source, activity.title, words, `${words};`, nth);
        const place = inActivity(plan, activity, "activity", words);
        yield report("missing", { item: words }, [edit ? { ...place, at: edit.at } : place], {
          fixes: edit ? [{ kind: "safe", title: "Поставить точку с запятой", edits: [edit] }] : [],
        });
      }
    }
  },
});

/** Items but the last that end with a letter or a quote, where most items end with a semicolon. */
function unended(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const items = lines.filter((line) => /^\s*[-–—•]\s*\S/.test(line)).slice(0, -1);
  const ended = items.filter((item) => item.endsWith(";"));
  if (items.length < 3 || ended.length / items.length < 0.6) return [];
  return items.filter((item) => /[а-яё»)\d]$/i.test(item) && isWhole(item, lines));
}

/** The next line begins another item: this one does not go on there. */
const isWhole = (item: string, lines: readonly string[]): boolean =>
  /^\s*[-–—•]/.test(lines[lines.indexOf(item) + 1] ?? "");

const tailOf = (item: string): string => /(?:\S+\s+){0,2}\S+$/.exec(item)?.[0] ?? item;
