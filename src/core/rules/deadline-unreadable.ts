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
    foreign: (d: { text: string }) => `В графе срока стоит «${d.text}» — это не срок.`,
  },
  *check({ plan }, report) {
    if (!plan) return;
    for (const activity of plan.activities) {
      const { deadline } = activity;
      if (!deadline) continue;
      const { reading } = deadline;
      if (reading.kind === "unreadable") {
        yield report("unread", { why: reading.why }, [inActivity(plan, activity, "deadline")]);
      } else if (reading.meaning.kind === "none" && reading.meaning.flags?.includes("not-a-deadline")) {
        yield report("foreign", { text: quoted(deadline.text) }, [inActivity(plan, activity, "deadline")]);
      }
    }
  },
});
