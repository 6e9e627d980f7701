import { editWords, inOrder } from "./place";
import { defineRule } from "./rule";

export const kindNotCapitals = defineRule({
  id: "kind-not-capitals",
  severity: "hint",
  docs: {
    what: "Вид документа («Приказ») написан не прописными буквами.",
    why: "На бланке вид документа принято писать прописными.",
    remedy: "Напишите «ПРИКАЗ».",
  },
  messages: {
    small: (d: { text: string; right: string }) => `Вид документа «${d.text}» пишут прописными: «${d.right}».`,
  },
  *check({ source, order }, report) {
    const kind = order?.kind;
    if (!kind) return;
    const text = kind.text.trim();
    const right = text.toUpperCase();
    if (text === right || text === "") return;
    const edit = editWords(source, kind, text, right);
    yield report("small", { text, right }, [inOrder("kind", kind)], {
      fixes: edit ? [{ kind: "safe", title: `Написать «${right}»`, edits: [edit] }] : [],
    });
  },
});
