import { fieldOf, type Role } from "../plan/plan";
import { inActivity } from "./place";
import { defineRule } from "./rule";

export const cellCutOff = defineRule({
  id: "cell-cut-off",
  ids: ["lost-beginning"],
  severity: "warning",
  docs: {
    what: "Текст ячейки обрывается на запятой или предлоге либо начинается не с начала.",
    why: "Похоже, часть текста потеряна при копировании.",
    remedy: "Сверьте ячейку с исходным документом и допишите недостающее.",
  },
  messages: {
    end: (d: { words: string }) => `Текст обрывается: «…${d.words}».`,
    oblique: (d: { words: string }) =>
      `Мероприятие начинается с предложного падежа: «${d.words}…» — похоже, слово перед этим потеряно.`,
    start: (d: { words: string }) =>
      `Мероприятие начинается со строчной буквы: «${d.words}…» — похоже, начало потеряно.`,
  },
  *check({ plan }, report) {
    if (!plan) return;
    const capital = plan.activities.filter(({ title }) => /^[^а-яёА-ЯЁ]*[А-ЯЁ]/.test(title.clean)).length;
    for (const activity of plan.activities) {
      for (const role of roles) {
        const field = fieldOf(activity, role);
        if (!field || field.inherited) continue;
        const tail = field.text.trimEnd().slice(-80);
        if (!/(?:,|\s(?:и|или|в|на|по|с|для|о|об|к|из|от))$/.test(tail.slice(-4))) continue;
        const end = /(?:\S+\s+)?\S*(?:,|\s(?:и|или|в|на|по|с|для|о|об|к|из|от))\s*$/.exec(tail)?.[0]?.trim();
        if (end !== undefined && end !== "")
          yield report("end", { words: end }, [inActivity(plan, activity, role, end)]);
      }
      const title = activity.title.text;
      const oblique = /^\s*([А-ЯЁ][а-яё]+(?:ых|их)\s+[а-яё]+(?:ях|ах))(?![а-яё])/.exec(title)?.[1];
      if (oblique !== undefined) {
        yield report("oblique", { words: oblique }, [inActivity(plan, activity, "activity", oblique)], {
          rule: "lost-beginning",
        });
      }
      const start = /^\s*([а-яё][^\s]*(?:\s+\S+){0,2})/.exec(title)?.[1];
      if (start === undefined || capital / plan.activities.length < 0.8) continue;
      yield report("start", { words: start }, [inActivity(plan, activity, "activity", start)], {
        rule: "lost-beginning",
      });
    }
  },
});

const roles: readonly Role[] = ["activity", "executors", "result"];
