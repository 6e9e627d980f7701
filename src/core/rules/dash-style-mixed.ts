import { type Activity, type Plan } from "../plan/plan";
import { editWords, inActivity } from "./place";
import { defineRule } from "./rule";
import { differentTexts } from "./texts";

export const dashStyleMixed = defineRule({
  id: "dash-style-mixed",
  severity: "hint",
  docs: {
    what: "Промежутки времени записаны то через тире, то через дефис с пробелами: «март – сентябрь», «май - октябрь».",
    why: "Разнобой виден на печати.",
    remedy: "Ставьте везде тире.",
  },
  messages: {
    mixed: (d: { hyphen: string; dash: string }) =>
      `«${d.hyphen}» — с дефисом, «${d.dash}» — с тире: пишите одинаково.`,
  },
  *check({ source, plan }, report) {
    if (!plan) return;
    const lines = differentTexts({ order: null, plan });
    if (!/ -|- |\d-\d/.test(lines) || !/[–—]/.test(lines)) return;
    const hyphened = rangesOf(plan, /[А-ЯЁа-яё\d]+\.?(?: +- *| *- +)[А-ЯЁа-яё\d]+|(?<![\d.])\d{4}-\d{4}(?!\d)/g);
    const [hyphen] = hyphened;
    const [dash] = hyphen ? rangesOf(plan, /[А-ЯЁа-яё\d]+\.?\s*[–—]\s*[А-ЯЁа-яё\d]+/g) : [];
    if (!dash || !hyphen) return;
    const edits = hyphened.flatMap(({ activity, role, words, nth }) => {
      const field = role === "deadline" ? activity.deadline : activity.title;
      return (field && editWords(source, field, words, withDash(words), nth)) ?? [];
    });
    yield report(
      "mixed",
      { hyphen: hyphen.words, dash: dash.words },
      hyphened.map(({ activity, role, words }) => inActivity(plan, activity, role, words)),
      { fixes: edits.length > 0 ? [{ kind: "safe", title: "Поставить тире", edits }] : [] },
    );
  },
});

interface RangeWords {
  readonly activity: Activity;
  readonly role: "deadline" | "activity";
  readonly words: string;
  readonly nth: number;
}

/** Ranges of months, days and years in deadlines, and of years in activities. */
const rangesOf = (plan: Plan, pattern: RegExp): RangeWords[] =>
  plan.activities.flatMap((activity) => {
    const deadline = activity.deadline?.text ?? "";
    const inDeadline = /[-–—]/.test(deadline) ? occurrences(deadline, pattern) : [];
    const title = /\d{4}\s*[-–—]\s*\d{4}/.test(activity.title.text) ? activity.title.text : "";
    const inTitle = occurrences(title, pattern).filter(({ words }) => /^\d{4}\D+\d{4}$/.test(words));
    return [
      ...inDeadline.map((item) => ({ activity, role: "deadline" as const, ...item })),
      ...inTitle.map((item) => ({ activity, role: "activity" as const, ...item })),
    ];
  });

function occurrences(text: string, pattern: RegExp): { words: string; nth: number }[] {
  const seen = new Map<string, number>();
  return Array.from(text.matchAll(pattern), ([words]) => {
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    return { words, nth };
  });
}

const withDash = (words: string): string =>
  /\d-\d/.test(words) ? words.replace("-", "–") : words.replace(/\s*-\s*/, " – ");
