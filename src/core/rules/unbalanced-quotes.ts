import { defineRule } from "./rule";
import { textsOf } from "./texts";

export const unbalancedQuotes = defineRule({
  id: "unbalanced-quotes",
  severity: "warning",
  docs: {
    what: "Открытых и закрытых кавычек или скобок в тексте разное число.",
    why: "Непонятно, где кончается название; так теряют и часть самого текста.",
    remedy: "Поставьте недостающую кавычку или скобку.",
  },
  messages: {
    unclosed: (d: { mark: string; words: string }) => `Не закрыта ${d.mark}: ${d.words}.`,
    unopened: (d: { mark: string; words: string }) => `Лишняя или не открытая ${d.mark}: ${d.words}.`,
  },
  *check(context, report) {
    for (const text of textsOf(context)) {
      const fault = /[«»()]/.test(text.field.text) ? faultOf(text.field.text) : null;
      if (!fault) continue;
      const words = around(text.field.text, fault.at);
      yield report(fault.open ? "unclosed" : "unopened", { mark: fault.mark, words: words.replace(/[\s.,;:]+$/, "") }, [
        text.place(words),
      ]);
    }
  },
});

interface Fault {
  readonly at: number;
  readonly mark: "кавычка" | "скобка";
  readonly open: boolean;
}

/**
 * The first mark without a partner. A nested name may share the closing quote with the outer one («ОУ «Школа»), as Russian
 * typing has it; straight quotes are counted in pairs.
 */
const faultOf = (text: string): Fault | null => pairFault(text, "«", "»", "кавычка") ?? bracketFault(text);

/**
 * «1)» numbers an item at a line's start and after «;» or «:»; elsewhere it closes the bracket that is open («(приложение 1)»,
 * «(5, 6)»), and numbers an item where none is.
 */
const bracketFault = (text: string): Fault | null => pairFault(withoutListNumbers(text), "(", ")", "скобка");

function pairFault(text: string, opening: string, closing: string, mark: Fault["mark"]): Fault | null {
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === opening) open.push(at);
    if (char !== closing) continue;
    if (open.length === 0) return { at, mark, open: false };
    open.pop();
  }
  const [first] = open;
  if (first === undefined) return null;
  const sharesClosing = mark === "кавычка" && open.length === 1 && hasNested(text, first);
  return sharesClosing ? null : { at: first, mark, open: true };
}

const hasNested = (text: string, from: number): boolean => /^«[^»;\n]*«[^»]*»/.test(text.slice(from));

function withoutListNumbers(text: string): string {
  const bare = text.replace(/(?:^|[\n;:]\s*)(?:[0-9]{1,2}|[а-яa-z])\)/gi, (whole) => " ".repeat(whole.length));
  return bare.replace(/\s(?:[0-9]{1,2}|[а-яa-z])\)/gi, (whole, at: number) =>
    isOpenAt(bare, at) ? whole : " ".repeat(whole.length),
  );
}

const isOpenAt = (text: string, at: number): boolean => text.lastIndexOf("(", at) > text.lastIndexOf(")", at);

/** The words around a mark, cut at blanks. */
function around(text: string, at: number): string {
  const from = text.lastIndexOf(" ", Math.max(at - 1, 0)) + 1;
  const end = text.indexOf(" ", Math.min(at + 24, text.length));
  return text.slice(from, end < 0 ? text.length : end).split("\n")[0] ?? "";
}
