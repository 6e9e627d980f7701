import { editWords, inOrder } from "./place";
import { defineRule } from "./rule";

export const titleInQuotes = defineRule({
  id: "title-in-quotes",
  severity: "hint",
  docs: {
    what: "Заголовок приказа взят в кавычки.",
    why: "Заголовок к тексту пишут без кавычек и без точки.",
    remedy: "Уберите кавычки.",
  },
  messages: { quoted: (d: { text: string }) => `Заголовок «${d.text}» взят в кавычки; они не нужны.` },
  *check({ source, order }, report) {
    const title = order?.title;
    if (!title) return;
    const text = title.text.trim();
    const inner = /^[«"“„](.+)[»"”“]\.?$/s.exec(text)?.[1];
    if (inner === undefined || !/^об?\s/i.test(inner)) return;
    const edit = editWords(source, title, text, inner);
    yield report("quoted", { text: inner.replace(/\s+/g, " ") }, [inOrder("title", title)], {
      fixes: edit ? [{ kind: "safe", title: "Убрать кавычки", edits: [edit] }] : [],
    });
  },
});
