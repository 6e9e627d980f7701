import { genitiveOpening } from "../plan/title-opening";
import { editWords, inPlanHead } from "./place";
import { defineRule } from "./rule";

export const planTitleWrongCase = defineRule({
  id: "plan-title-wrong-case",
  severity: "warning",
  docs: {
    what: "Заголовок плана стоит не в именительном падеже: «Плана мероприятий …».",
    why: "Заголовок скопирован из «Об утверждении плана …»; на самом плане он должен быть в именительном падеже.",
    remedy: "Поставьте заголовок в именительный падеж: «План мероприятий …».",
  },
  messages: {
    genitive: (d: { words: string; right: string }) => `Заголовок плана начат с «${d.words}»; нужно «${d.right}».`,
  },
  *check({ source, plan }, report) {
    const title = plan?.title;
    if (!title) return;
    const opening = genitiveOpening(title.text.trim());
    if (opening === null) return;
    const { words, right } = opening;
    const edit = editWords(source, title, words, right);
    yield report("genitive", { words, right }, [inPlanHead("title", title, words)], {
      fixes: edit ? [{ kind: "safe", title: `Исправить на «${right}»`, edits: [edit] }] : [],
    });
  },
});
