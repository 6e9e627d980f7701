import { type Activity } from "../plan/plan";
import { quoted } from "./dated-parts";
import { inActivity } from "./place";
import { defineRule } from "./rule";

export const deadlineUnreadable = defineRule({
  id: "deadline-unreadable",
  severity: "warning",
  docs: {
    what: "Программа не поняла, какой срок имеется в виду.",
    why: "Если непонятно программе, может не понять и исполнитель; сверить такой срок с приказом и регионом нельзя.",
    remedy: "Напишите срок обычным образом: «до 15.03.2024», «март 2024 г.», «1 раз в квартал», «по плану …».",
  },
  messages: {
    unread: (d: { why: string }) => d.why,
    yearless: (d: { list: string }) =>
      `Год не назван ни в заголовке плана, ни в сроках (${d.list}), поэтому сроки нельзя сверить ни с чем.`,
    foreign: (d: { text: string }) => `В графе срока стоит «${d.text}» — это не срок.`,
  },
  *check({ plan }, report) {
    if (!plan) return;
    const yearless = plan.activities.filter(isYearless);
    const [first, ...others] = yearless;
    if (first && others.length > 0) {
      const typed = [...new Set(yearless.map(({ deadline }) => `«${quoted(deadline?.text ?? "")}»`))];
      const list = typed.length > 3 ? `${typed.slice(0, 3).join(", ")} и других` : typed.join(", ");
      const places = yearless.map((activity) => inActivity(plan, activity, "deadline"));
      yield report("yearless", { list }, places);
    }
    for (const activity of plan.activities) {
      const { deadline } = activity;
      if (!deadline || (others.length > 0 && isYearless(activity))) continue;
      const { reading } = deadline;
      if (reading.kind === "unreadable") {
        yield report("unread", { why: reading.why }, [inActivity(plan, activity, "deadline")]);
      } else if (reading.meaning.kind === "none" && reading.meaning.flags?.includes("not-a-deadline")) {
        yield report("foreign", { text: quoted(deadline.text) }, [inActivity(plan, activity, "deadline")]);
      }
    }
  },
});

/** Only the year is wanting. */
const isYearless = ({ deadline }: Activity): boolean =>
  deadline?.reading.kind === "unreadable" && deadline.reading.why.endsWith("Год не назван ни в сроке, ни в плане.");
