import { type Activity, type Deadline, type Field } from "../plan/plan";
import { sameWords } from "../russian/comparable";
import { stemsOfClean } from "../russian/stem";
import { likeRows } from "./like-rows";
import { inActivity, rowInWords } from "./place";
import { defineRule } from "./rule";

export const nearDuplicateRow = defineRule({
  id: "near-duplicate-row",
  severity: "hint",
  docs: {
    what: "Две строки плана почти одинаковы: и мероприятие, и исполнители, и срок.",
    why: "Одно мероприятие придётся исполнять и отчитываться по нему дважды.",
    remedy: "Объедините строки или уточните, чем они отличаются.",
  },
  messages: {
    same: (d: { list: string }) => `Строки ${d.list} повторяют друг друга.`,
    near: (d: { list: string }) => `Строки ${d.list} почти одинаковы.`,
  },
  *check({ plan }, report) {
    if (!plan) return;
    const { activities } = plan;
    const rows = activities.map((activity) => ({ activity, stems: coreStems(activity) }));
    const groups = new Map<Activity, { others: Activity[]; same: boolean }>();
    const first = new Map<Activity, Activity>();
    for (const { row, other, same } of likeRows(rows)) {
      const [a, b] = [rows[row]?.activity, rows[other]?.activity];
      if (!a || !b || first.has(b) || !agree(a, b)) continue;
      const head = first.get(a) ?? a;
      first.set(b, head);
      const group = groups.get(head) ?? { others: [], same: true };
      groups.set(head, { others: [...group.others, b], same: group.same && same });
    }
    for (const [a, b] of shortCopies(activities)) {
      if (first.has(b)) continue;
      first.set(b, a);
      const group = groups.get(a) ?? { others: [], same: true };
      groups.set(a, { ...group, others: [...group.others, b] });
    }
    for (const [head, { others, same }] of groups) {
      const names = [head, ...others].map((activity) => rowInWords(plan, activity));
      const list = `${names.slice(0, -1).join(", ")} и ${names.at(-1) ?? ""}`;
      const places = others.map((activity) => inActivity(plan, activity, "activity"));
      const isTwice = same && others.every((other) => isCopy(head, other));
      yield report(same ? "same" : "near", { list }, places, {
        related: [inActivity(plan, head, "activity")],
        ...(isTwice ? { severity: "warning" } : {}),
      });
    }
  },
});

/** Titles of a word or two are alike only where the whole row is the same; one word says nothing outside its section. */
function* shortCopies(activities: readonly Activity[]): Iterable<readonly [Activity, Activity]> {
  const seen = new Map<string, Map<string, Activity>>();
  for (const activity of activities) {
    const { title, deadline, executors } = activity;
    if (title.clean.length > 40 || !deadline || !executors || title.clean.trim() === "") continue;
    const section = title.clean.trim().includes(" ") ? "" : activity.section;
    const rest = `${section}|${deadline.clean}|${executors.clean}`;
    const alike = seen.get(title.clean) ?? new Map<string, Activity>();
    const first = alike.get(rest);
    if (first) yield [first, activity];
    else seen.set(title.clean, alike.set(rest, activity));
  }
}

/** Word for word the same, deadline and executors included: nobody means that. */
const isCopy = (a: Activity, b: Activity): boolean =>
  isSame(a.title, b.title) &&
  (isSame(a.deadline, b.deadline) || isSameRhythm(a.deadline, b.deadline)) &&
  isSame(a.executors, b.executors);

const isSame = (a: Field | null, b: Field | null): boolean =>
  a?.clean === b?.clean || sameWords(a?.clean ?? "", b?.clean ?? "");

/** What is done, without the clauses that only describe people: «…, имеющих низкие результаты, …». */
function coreStems(activity: Activity): readonly string[] {
  const text = activity.title.clean;
  return stemsOfClean(text.includes(",") ? text.replace(describing, "") : text);
}

const describing =
  /,\s*(?:[а-яё-]+(?:ющ|ящ|ущ|ащ|вш)[а-яё]{2,3}|[а-яё-]+\s+котор[а-яё]+)(?:\s[^,.;:«»]*)?(?=[,.;:]|$)/gi;

/** Rows that differ in deadline or executors may well repeat an activity on purpose. */
function agree(a: Activity, b: Activity): boolean {
  const same = (one: string | undefined, other: string | undefined): boolean =>
    likenessOf(one ?? "", other ?? "") >= 0.5;
  return (
    !isOtherYear(a.deadline, b.deadline) &&
    (isSameRhythm(a.deadline, b.deadline) || same(a.deadline?.clean, b.deadline?.clean)) &&
    same(a.executors?.clean, b.executors?.clean)
  );
}

/** «1 раз в квартал» is «ежеквартально». */
function isSameRhythm(a: Deadline | null, b: Deadline | null): boolean {
  const [one, other] = [rhythmOf(a), rhythmOf(b)];
  return one !== null && one === other;
}

const rhythmOf = (deadline: Deadline | null): string | null =>
  deadline?.reading.kind === "read" && deadline.reading.meaning.kind === "recurrence"
    ? JSON.stringify(Object.entries({ interval: 1, times: 1, ...deadline.reading.meaning.recur }).sort())
    : null;

/** «до 15.12.2026» and «до 15.12.2027»: what recurs from year to year. */
function isOtherYear(a: Field | null, b: Field | null): boolean {
  const years = (field: Field | null): readonly string[] => field?.clean.match(/(?<!\d)20\d{2}(?!\d)/g) ?? [];
  const [one, other] = [years(a), years(b)];
  return one.length > 0 && other.length > 0 && !one.some((year) => other.includes(year));
}

/** The shared part of the shorter text's words; texts are clean. */
function likenessOf(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [new Set(stemsOfClean(one)), new Set(stemsOfClean(other))];
  if (a.size === 0 && b.size === 0) return 1;
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared += 1;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
