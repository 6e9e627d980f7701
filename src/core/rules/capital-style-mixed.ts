import { type Activity } from "../plan/plan";
import { quoted } from "./dated-parts";
import { editWords, inActivity } from "./place";
import { defineRule } from "./rule";

export const capitalStyleMixed = defineRule({
  id: "capital-style-mixed",
  severity: "hint",
  docs: {
    what: "Один срок начат с прописной буквы, остальные — со строчной, или наоборот.",
    why: "Разнобой виден на печати.",
    remedy: "Оформите сроки одинаково.",
  },
  messages: {
    upper: (d: { list: string }) => `С прописной буквы записано ${d.list}, остальные сроки — со строчной.`,
    lower: (d: { list: string }) => `Со строчной буквы записано ${d.list}, остальные сроки — с прописной.`,
  },
  *check({ source, plan }, report) {
    if (!plan) return;
    const [upper, lower]: [Activity[], Activity[]] = [[], []];
    for (const activity of plan.activities) {
      const letter = firstLetter(activity);
      if (letter !== "") (/[А-ЯЁ]/.test(letter) ? upper : lower).push(activity);
    }
    const few = upper.length < lower.length ? upper : lower;
    if (few.length === 0 || few.length > (upper.length + lower.length) / 4) return;
    const message = few === upper ? "upper" : "lower";
    const edits = few.flatMap(({ deadline }) => {
      const word = /[А-ЯЁа-яё]+/.exec(deadline?.text ?? "")?.[0] ?? "";
      const first = word.charAt(0);
      const other = few === upper ? first.toLowerCase() : first.toUpperCase();
      return (deadline && editWords(source, deadline, word, other + word.slice(1))) ?? [];
    });
    yield report(
      message,
      { list: listOf(few) },
      few.map((activity) => inActivity(plan, activity, "deadline")),
      { fixes: edits.length > 0 ? [{ kind: "safe", title: "Оформить как остальные сроки", edits }] : [] },
    );
  },
});

const listOf = (activities: readonly Activity[]): string =>
  activities.map(({ deadline }) => `«${quoted(deadline?.text ?? "")}»`).join(", ");

/** The first letter, where the phrase begins with a word; "" for digits, roman numerals and proper references. */
function firstLetter({ deadline }: Activity): string {
  if (deadline?.reading.kind !== "read" || deadline.reading.meaning.kind === "none") return "";
  const word = /^\s*([А-ЯЁа-яё]{2,})/.exec(deadline.text)?.[1] ?? "";
  return word === word.toUpperCase() ? "" : word.charAt(0);
}
