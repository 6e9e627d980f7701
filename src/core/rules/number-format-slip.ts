import { type Activity, type Plan } from "../plan/plan";
import { editField, inActivity } from "./place";
import { defineRule } from "./rule";

export const numberFormatSlip = defineRule({
  id: "number-format-slip",
  severity: "warning",
  docs: {
    what: "Номер строки записан не так, как остальные: «3.10» среди «3.1.», «3.2.».",
    why: "В Excel такой номер становится числом 3,1 и совпадает с другой строкой; на печати виден разнобой.",
    remedy: "Запишите номер по образцу остальных.",
  },
  messages: {
    form: (d: { text: string; like: string }) => `Номер «${d.text}» записан не так, как остальные; нужно «${d.like}».`,
  },
  *check({ source, plan }, report) {
    if (!plan) return;
    const custom = customOf(plan);
    if (custom === null) return;
    for (const activity of plan.activities) {
      const typed = activity.number.text.trim();
      if (!isNumber(typed) || typed.endsWith(".") === custom) continue;
      const like = custom ? `${typed}.` : typed.replace(/\.$/, "");
      const edit = editField(source, activity.number, like);
      yield report("form", { text: typed, like }, [inActivity(plan, activity, "number")], {
        fixes: edit ? [{ kind: "safe", title: `Записать «${like}»`, edits: [edit] }] : [],
      });
    }
  },
});

/** Whether the plan's numbers end with a full stop; null where there is no clear custom (less than four of five rows). */
function customOf(plan: Plan): boolean | null {
  const numbers = plan.activities.map(numberOf).filter(isNumber);
  const dotted = numbers.filter((number) => number.endsWith(".")).length;
  if (numbers.length < 3) return null;
  if (dotted / numbers.length >= 0.8) return true;
  return dotted / numbers.length <= 0.2 ? false : null;
}

const numberOf = (activity: Activity): string => activity.number.text.trim();

/** «1», «1.», «1.1», «1.1.», «1.1.1.». */
const isNumber = (text: string): boolean => /^\d+(?:\.\d+)*\.?$/.test(text);
