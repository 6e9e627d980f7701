import { type Activity, rowName } from "../plan/plan";
import { stems } from "../russian/stem";
import { inActivity } from "./place";
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
    same: (d: { first: string; second: string }) => `Строки ${d.first} и ${d.second} повторяют друг друга.`,
    near: (d: { first: string; second: string }) => `Строки ${d.first} и ${d.second} почти одинаковы.`,
  },
  *check({ plan }, report) {
    if (!plan) return;
    const rows = plan.activities.map((activity) => ({ activity, stems: new Set(stems(activity.title.clean)) }));
    for (const [index, row] of rows.entries()) {
      for (const other of rows.slice(index + 1)) {
        const share = likeness(row.stems, other.stems);
        if (share < least || !agree(row.activity, other.activity)) continue;
        const data = { first: rowName(plan, row.activity), second: rowName(plan, other.activity) };
        yield report(share === 1 ? "same" : "near", data, [inActivity(plan, other.activity, "activity")], {
          related: [inActivity(plan, row.activity, "activity")],
        });
      }
    }
  },
});

/** Shared stems of all stems; below it two rows are merely about one subject. */
const least = 0.7;

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size < 3 || b.size < 3) return 0;
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared / (a.size + b.size - shared);
}

/** Rows that differ in deadline or executors may well repeat an activity on purpose. */
function agree(a: Activity, b: Activity): boolean {
  const same = (one: string | undefined, other: string | undefined): boolean =>
    likenessOf(one ?? "", other ?? "") >= 0.5;
  return same(a.deadline?.clean, b.deadline?.clean) && same(a.executors?.clean, b.executors?.clean);
}

function likenessOf(one: string, other: string): number {
  const [a, b] = [new Set(stems(one)), new Set(stems(other))];
  if (a.size === 0 && b.size === 0) return 1;
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
