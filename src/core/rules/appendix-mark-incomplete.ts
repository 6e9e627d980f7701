import { type Source } from "../grid/source";
import { clean } from "../russian/clean";
import { type Field, type Plan } from "../plan/plan";
import { inOrder } from "./place";
import { defineRule } from "./rule";

export const appendixMarkIncomplete = defineRule({
  id: "appendix-mark-incomplete",
  severity: "hint",
  docs: {
    what: "Отметка «Приложение» не говорит, к какому документу приложение, а грифа утверждения нет.",
    why: "По листу плана не видно, какой документ его утвердил.",
    remedy: "Допишите вид, дату и номер документа: «к приказу … от … № …».",
  },
  messages: { bare: (d: { mark: string }) => `Отметка «${d.mark}» не называет документ, к которому относится план.` },
  *check({ source, order, plan }, report) {
    if (!plan || order?.annex.stamp) return;
    const mark = order ? order.annex.mark : markAbove(source, plan);
    if (!mark || order || namesAct(mark.clean)) return;
    yield report("bare", { mark: mark.text.replace(/\s+/g, " ").trim() }, [inOrder("annex", mark)]);
  },
});

/** Without an order in the same file, the annex is the only one who could name it. */
function markAbove(source: Source, plan: Plan): Field | null {
  const table = plan.blocks[0] ?? source.blocks.length;
  const above = source.blocks.slice(0, table).map((block, index) => ({ block, index }));
  if (above.some(({ block }) => block.kind === "paragraph" && /^\s*утвержд/i.test(block.text))) return null;
  const lines = above.filter(({ block }) => block.kind === "paragraph" && block.text.trim() !== "");
  const at = lines.findIndex(
    ({ block }) =>
      block.kind === "paragraph" && /^\s*приложение(?:\s*(?:№|N)?\s*\d+)?\s*(?:$|\n|к\s)/i.test(block.text),
  );
  const found = lines[at];
  if (!found || found.block.kind !== "paragraph") return null;
  const next = lines[at + 1]?.block;
  const text =
    next?.kind === "paragraph" && /^\s*(?:к |от )/i.test(next.text)
      ? `${found.block.text}\n${next.text}`
      : found.block.text;
  return { text: found.block.text, clean: clean(text), at: { block: found.index } };
}

const namesAct = (text: string): boolean => /к\s+(?:приказ|распоряжен|постановлен|письм|решен)/i.test(text);
