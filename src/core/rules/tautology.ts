import { stem } from "../russian/stem";
import { defineRule } from "./rule";
import { type Slip, slipsOf } from "./slips";

export const tautology = defineRule({
  id: "tautology",
  severity: "hint",
  docs: {
    what: "В придаточном повторено слово, к которому оно относится: «обучающиеся, которые показали результаты обучающихся».",
    why: "Читается как описка; часто это след склейки двух фраз.",
    remedy: "Уберите повтор.",
  },
  messages: {
    repeated: (d: { word: string }) => `В одном обороте дважды «${d.word}»: повтор можно убрать.`,
  },
  *check(context, report) {
    for (const { slip, place, edit } of slipsOf(context, /котор/, repeats)) {
      const word = slip.words.split(/\s/).at(-1) ?? "";
      const fixes = edit ? [{ kind: "suggestion" as const, title: `Убрать повтор «${word}»`, edits: [edit] }] : [];
      yield report("repeated", { word }, [place], { fixes });
    }
  },
});

/** A noun, «котор…» right after it, and the same noun again before the clause ends: `words` from the word before the repeat. */
function repeats(text: string): Slip[] {
  return Array.from(text.matchAll(clause)).flatMap(([, noun = "", rest = ""]): Slip[] => {
    const words = rest.match(/[а-яё-]+/gi) ?? [];
    const at = words.findIndex((word) => word.length > 5 && stem(word) === stem(noun));
    const [before, again] = [words[at - 1], words[at]];
    if (at < 2 || before === undefined || again === undefined) return [];
    const found = new RegExp(`${before}\\s+${again}(?![а-яё])`).exec(rest)?.[0];
    const ends = found !== undefined && /^\s*(?:$|[.,;)\n])/.test(rest.slice(rest.indexOf(found) + found.length));
    return found === undefined || !ends ? [] : [{ words: found, to: before }];
  });
}

const clause = /([а-яё-]{6,}),?\s+котор[а-яё]+\s+((?:[а-яё-]+\s+){1,8}[а-яё-]+[^а-яё]?)/gi;
