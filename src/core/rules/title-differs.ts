import { type Order } from "../order/order";
import { type Field } from "../plan/plan";
import { bareWords } from "../russian/comparable";
import { stems } from "../russian/stem";
import { inOrder, inPlanHead } from "./place";
import { defineRule } from "./rule";
import { clausesOf } from "./texts";

export const titleDiffers = defineRule({
  id: "title-differs",
  severity: "hint",
  docs: {
    what: "План назван по-разному в заголовке приказа и на самом плане.",
    why: "Утверждён должен быть именно тот документ, который приложен.",
    remedy: "Назовите план везде одинаково.",
  },
  messages: {
    planHas: (d: { words: string }) => `В заголовке плана есть слова «${d.words}», в заголовке приказа их нет.`,
    orderHas: (d: { words: string }) => `В заголовке приказа есть слова «${d.words}», в заголовке плана их нет.`,
  },
  *check({ order, plan }, report) {
    const [ordered, titled] = [order?.title, plan?.title];
    if (!ordered || !titled || plan?.titlePeriod || !/^\s*об утверждении/i.test(ordered.clean)) return;
    if (order && isShortened(titled, ordered, order)) return;
    const inPlan = tailOf(titled, ordered);
    const inTitle = tailOf(ordered, titled);
    if (inPlan !== null) {
      yield report("planHas", { words: inPlan }, [inPlanHead("title", titled)], {
        related: [inOrder("title", ordered)],
      });
    } else if (inTitle !== null) {
      yield report("orderHas", { words: inTitle }, [inOrder("title", ordered)], {
        related: [inPlanHead("title", titled)],
      });
    }
  },
});

/** The plan's title says by a short name what the order introduced it for: «(далее – ФАОП)», «(далее – месячник)». */
function isShortened(titled: Field, ordered: Field, order: Order): boolean {
  const texts = [order.preamble, ...clausesOf(order).map(({ field }) => field)].map((field) => field?.clean ?? "");
  const short = texts.flatMap((text) => Array.from(text.matchAll(introduced), ([, word = ""]) => stemsOf(word)).flat());
  const [inPlan, inOrderTitle] = [new Set(stemsOf(titled.clean)), new Set(stemsOf(ordered.clean))];
  return short.some((stem) => inPlan.has(stem) && (!inOrderTitle.has(stem) || inPlan.size < inOrderTitle.size));
}

/** The plan's own short name («далее – План») says nothing of its theme. */
const introduced =
  /далее(?: по тексту)?\s*[–—-]\s*«?(?!план|дорожн|комплекс|мероприяти|программ|приказ)([А-ЯЁа-яё]+)/gi;

/** Stems, of «план-график» both: its parts change by themselves. */
const stemsOf = (text: string): string[] => stems(text.replace(/(?<=[а-яё])-(?=[а-яё])/gi, " "));

/** The run of words that one title has and the other lacks, as typed; word forms do not count, nor do short words. */
function tailOf(one: Field, other: Field): string | null {
  const known = new Set(stemsOf(other.clean));
  const words = one.clean.replace(/\s+/g, " ").trim().split(" ");
  const isForeign = (word: string): boolean => {
    const own = stemsOf(word);
    return own.some((stem) => !known.has(stem)) && !/^(?:об?|утверждени)/i.test(bareWords(word));
  };
  let first = words.findIndex(isForeign);
  let last = words.findLastIndex(isForeign);
  if (first < 0) return null;
  while (/^(?:на|за|в|по|для|с|и)$|\d/i.test(words[first - 1] ?? "")) first -= 1;
  while (/^(?:год|г\.)/i.test(words[last + 1] ?? "")) last += 1;
  return words
    .slice(first, last + 1)
    .join(" ")
    .replace(/[,.;]$/, "");
}
