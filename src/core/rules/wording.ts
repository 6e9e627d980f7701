import { defineRule } from "./rule";
import { slipsOf } from "./slips";

export const wording = defineRule({
  id: "wording",
  severity: "hint",
  docs: {
    what: "«Участие педагогов в проведении курсов»: педагоги участвуют в курсах, а не в их проведении.",
    why: "Обычно это остаток регионального «Организация и проведение курсов».",
    remedy: "Напишите «Участие педагогов в курсах …».",
  },
  messages: {
    conducting: (d: { words: string; to: string }) =>
      `«${d.words}» — остаток регионального текста; вероятно, «${d.to}».`,
  },
  *check(context, report) {
    const slips = slipsOf(context, /роведении/, (text) =>
      Array.from(
        text.matchAll(
          /(?<=участи[еяю]\s+(?:педагогов|учителей|педагогических работников|руководителей)\s+)в (?:организации и )?проведении\s+([а-яё]+)/gi,
        ),
        ([words, event = ""]) => ({ words, to: prepositional(event) }),
      ),
    );
    for (const found of slips) {
      const { words, to } = found.slip;
      const fixes = found.edit
        ? [{ kind: "suggestion" as const, title: `Написать «${to ?? ""}»`, edits: [found.edit] }]
        : [];
      yield report("conducting", { words, to: to ?? "в …" }, [found.place], { fixes });
    }
  },
});

/** The events that people take part in, genitive plural → prepositional plural; of others only a person can tell. */
const events: Readonly<Record<string, string>> = {
  курсов: "курсах",
  семинаров: "семинарах",
  вебинаров: "вебинарах",
  конференций: "конференциях",
  совещаний: "совещаниях",
  конкурсов: "конкурсах",
  олимпиад: "олимпиадах",
  стажировок: "стажировках",
  тренингов: "тренингах",
  консультаций: "консультациях",
};

const prepositional = (event: string): string | null => {
  const form = events[event.toLowerCase()];
  return form === undefined ? null : `в ${form}`;
};
