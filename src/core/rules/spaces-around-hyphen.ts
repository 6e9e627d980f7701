import { safeFix, slipsOf } from "./slips";
import { textsOf } from "./texts";
import { defineRule } from "./rule";

export const spacesAroundHyphen = defineRule({
  id: "spaces-around-hyphen",
  severity: "hint",
  docs: {
    what: "Сложное слово написано с пробелами вокруг дефиса: «учителей - предметников».",
    why: "С пробелами это тире, и слово распадается на два.",
    remedy: "Напишите слово слитно через дефис, как в остальных строках.",
  },
  messages: {
    spaced: (d: { words: string; to: string }) => `«${d.words}» написано с пробелами вокруг дефиса; нужно «${d.to}».`,
    oneSided: (d: { words: string; to: string }) => `«${d.words}» написано с пробелом у дефиса; нужно «${d.to}».`,
  },
  *check(context, report) {
    const texts = textsOf(context);
    if (!texts.some(({ field }) => / -|- /.test(field.text))) return;
    const compounds = compoundsOf(texts.map(({ field }) => field.clean));
    const slips = slipsOf(context, / -|- /, (text) =>
      Array.from(text.matchAll(/([А-Яа-яЁё]{3,})(?: +- *| *- +)([а-яё]{3,})/g), ([words, left = "", right = ""]) => ({
        words,
        to: `${left}-${right}`,
      })).filter(({ words, to }) => compounds.has(stemPair(to)) || isCompound(words, to)),
    );
    for (const found of slips) {
      const { words, to } = found.slip;
      yield report(/\s-\s/.test(words) ? "spaced" : "oneSided", { words, to: to ?? "" }, [found.place], {
        fixes: safeFix(`Написать «${to ?? ""}»`, [found]),
      });
    }
  },
});

/** Compounds that the field writes with a hyphen wherever it names a person or a body by two nouns. */
const usual = [
  "учител-предметник",
  "педагог-психолог",
  "учител-логопед",
  "учител-дефектолог",
  "социальн-педагог",
  "педагог-организатор",
  "мастер-класс",
  "план-график",
  "план-конспект",
];

/** «нормативно - правовое» is one word; «Видео - уроки физики» with both spaces may be a dash. */
function isCompound(words: string, to: string): boolean {
  const [left = "", right = ""] = to.split("-");
  if (!halves.test(left)) return false;
  return (
    !/\s-\s/.test(words) || (left.endsWith("о") && /(?:ая|ое|ые|ый|ий|ие|ого|ому|ых|ыми|ую|ой|ым|ом|их)$/.test(right))
  );
}

/** First halves that never stand alone: «онлайн- консультации» is one word. */
const halves =
  /^(?:онлайн|офлайн|интернет|видео|мини|пресс|веб|арт|эко|научно|учебно|информационно|организационно|нормативно|воспитательно|психолого|социально|культурно|военно|практико|личностно|контрольно|естественно|физкультурно|программно|материально)$/i;

const compoundsOf = (texts: readonly string[]): Set<string> =>
  new Set([...usual, ...texts.flatMap((text) => text.match(/[А-Яа-яЁё]{3,}-[а-яё]{3,}/g) ?? []).map(stemPair)]);

/** Both halves without their endings, so that «учителей-предметников» and «учителям-предметникам» are one compound. */
const stemPair = (compound: string): string =>
  compound
    .toLowerCase()
    .split("-")
    .map((half) => half.replace(/(?:ями|ами|ов|ев|ей|ям|ам|ях|ах|ом|ем|ём|и|ы|я|а|ю|у|е|ь)$/, ""))
    .join("-");
