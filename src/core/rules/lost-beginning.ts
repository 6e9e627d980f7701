import { bareNumber, fieldOf, type Role } from "../plan/plan";
import { inActivity } from "./place";
import { defineRule } from "./rule";

export const lostBeginning = defineRule({
  id: "lost-beginning",
  severity: "warning",
  docs: {
    what: "Мероприятие не названо или начинается не с начала, либо ячейка начинается со знака препинания.",
    why: "Похоже, часть текста потеряна при копировании.",
    remedy: "Сверьте ячейку с исходным документом и допишите недостающее.",
  },
  messages: {
    empty: (d: { row: string }) => `В строке ${d.row} не названо мероприятие, хотя остальные графы заполнены.`,
    emptyUnnumbered: () => `В строке без номера не названо мероприятие, хотя остальные графы заполнены.`,
    mark: (d: { words: string }) =>
      `Текст начинается со знака препинания: «${d.words}» — похоже, слово перед ним потеряно.`,
    oblique: (d: { words: string }) =>
      `Мероприятие начинается с предложного падежа: «${d.words}…» — похоже, слово перед этим потеряно.`,
    start: (d: { words: string }) =>
      `Мероприятие начинается со строчной буквы: «${d.words}…» — похоже, начало потеряно.`,
  },
  *check({ plan }, report) {
    if (!plan) return;
    const titles = plan.activities.filter(({ title }) => title.clean.trim() !== "");
    const capital = titles.filter(({ title }) => /^[^а-яёА-ЯЁ]*[А-ЯЁ]/.test(title.clean)).length / titles.length;
    for (const activity of plan.activities) {
      const title = activity.title.text;
      if (title.trim() === "") {
        const row = bareNumber(activity.number.text);
        const places = [inActivity(plan, activity, "activity")];
        const more = { severity: "error" } as const;
        yield row === "" ? report("emptyUnnumbered", undefined, places, more) : report("empty", { row }, places, more);
        continue;
      }
      for (const role of roles) {
        const field = fieldOf(activity, role);
        const words = field?.inherited ? undefined : /^\s*([,;:]\s*[^\s,;:]+(?:\s+\S+)?)/.exec(field?.text ?? "")?.[1];
        if (words !== undefined) yield report("mark", { words }, [inActivity(plan, activity, role, words)]);
      }
      const oblique = /^\s*([А-ЯЁ][а-яё]+(?:ых|их)\s+[а-яё]+(?:ях|ах))(?![а-яё])/.exec(title)?.[1];
      if (oblique !== undefined)
        yield report("oblique", { words: oblique }, [inActivity(plan, activity, "activity", oblique)]);
      const start = /^\s*([а-яё][^\s]*(?:\s+\S+){0,2})/.exec(title)?.[1];
      if (start === undefined || (capital < 0.8 && !/^(?:и|а также|или)\s/.test(start))) continue;
      yield report("start", { words: start }, [inActivity(plan, activity, "activity", start)]);
    }
  },
});

const roles: readonly Role[] = ["activity", "deadline", "executors", "result"];
