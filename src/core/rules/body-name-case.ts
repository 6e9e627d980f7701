import { defineRule } from "./rule";
import { type Slip, slipsOf } from "./slips";

export const bodyNameCase = defineRule({
  id: "body-name-case",
  severity: "warning",
  docs: {
    what: "Название органа стоит не в том падеже: «Управление образование», «приказом Управление образования».",
    why: "Ошибка в собственном названии бросается в глаза первой.",
    remedy: "Исправьте падеж.",
  },
  messages: {
    case: (d: { words: string; to: string }) => `Название органа не в том падеже: «${d.words}», нужно «${d.to}».`,
  },
  *check(context, report) {
    for (const { slip, place, edit } of slipsOf(context, named, slipsIn)) {
      const to = slip.to ?? "";
      const fixes = edit ? [{ kind: "suggestion" as const, title: `Исправить на «${to}»`, edits: [edit] }] : [];
      yield report("case", { words: slip.words, to }, [place], { fixes });
    }
  },
});

const named = /бразовани|БРАЗОВАНИ/;

/**
 * «Управление образование»; and the nominative after a document that needs an author, or a post:
 * «письма Управление образования», «методисту Управление образования».
 */
function slipsIn(text: string): Slip[] {
  const own = Array.from(text.matchAll(/((?:управлени|комитет|департамент|отдел)[а-яё]*\s+)образование(?![а-яё])/gi));
  const author = Array.from(text.matchAll(authored));
  return [
    ...own.map(([words, head = ""]) => ({ words, to: `${head}${isCapital(words) ? "ОБРАЗОВАНИЯ" : "образования"}` })),
    ...author.map(([words, document = "", body = "", rest = ""]) => ({
      words,
      to: `${document}${body.slice(0, -1)}${body === body.toUpperCase() ? "Я" : "я"}${rest}`,
    })),
  ].filter(({ words }) => !/\n/.test(words));
}

const authored =
  /((?<![а-яё])(?:приказ(?:а|у|ом|е|ы)?|письм(?:о|а|у|ом|е)|распоряжени(?:е|я|ю|ем|и)|сайт(?:а|у|ом|е)?|(?:методист|специалист|начальник|инспектор|директор|заместител|руководител)(?:у|ю|а|я|ом|ем|ам|ям|ами|ями))\s+)(управление)(\s+образовани[ея])(?![а-яё])/gi;

const isCapital = (words: string): boolean => words === words.toUpperCase();
