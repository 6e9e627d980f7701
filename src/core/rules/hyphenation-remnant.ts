import { knownWords } from "../russian/known-words";
import { hyphenations } from "../russian/hyphenation";
import { defineRule } from "./rule";
import { safeFix, slipsOf } from "./slips";
import { differentTexts } from "./texts";

export const hyphenationRemnant = defineRule({
  id: "hyphenation-remnant",
  severity: "hint",
  docs: {
    what: "Внутри слова остался дефис от переноса на печатной странице: «образо-вания».",
    why: "Текст скопирован с печатного листа; в приказе такой дефис — опечатка.",
    remedy: "Уберите дефис.",
  },
  messages: {
    one: (d: { words: string; to: string }) => `В слове «${d.words}» остался дефис от переноса; нужно «${d.to}».`,
    many: (d: { list: string }) => `В словах остались дефисы от переноса: ${d.list}.`,
  },
  *check(context, report) {
    const texts = differentTexts(context);
    if (!texts.includes("-")) return;
    const known = knownWords([texts]);
    const slips = slipsOf(context, /-/, (text) =>
      hyphenations(text, known).map(({ from, to, healed }) => ({
        words: text.slice(from, to),
        to: healed,
      })),
    );
    const [first] = slips;
    if (!first) return;
    const places = slips.map(({ place }) => place);
    const more = { fixes: safeFix("Убрать дефисы от переноса", slips) };
    const words = [...new Set(slips.map(({ slip }) => `«${slip.words.replace(/\s+/g, " ")}»`))];
    if (words.length === 1) {
      yield report("one", { words: first.slip.words.replace(/\s+/g, " "), to: first.slip.to ?? "" }, places, more);
      return;
    }
    const list = words.length > 6 ? `${words.slice(0, 6).join(", ")} и других` : words.join(", ");
    yield report("many", { list }, places, more);
  },
});
