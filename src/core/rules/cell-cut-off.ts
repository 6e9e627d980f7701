import { fieldOf, type Role } from "../plan/plan";
import { inActivity } from "./place";
import { defineRule } from "./rule";

export const cellCutOff = defineRule({
  id: "cell-cut-off",
  severity: "warning",
  docs: {
    what: "Текст ячейки обрывается на запятой или предлоге.",
    why: "Похоже, часть текста потеряна при копировании.",
    remedy: "Сверьте ячейку с исходным документом и допишите недостающее.",
  },
  messages: {
    end: (d: { words: string }) => `Текст обрывается: «…${d.words}».`,
  },
  *check({ plan }, report) {
    if (!plan) return;
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
    }
  },
});

const roles: readonly Role[] = ["activity", "executors", "result"];
