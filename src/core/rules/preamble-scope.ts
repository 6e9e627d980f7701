import { inOrder } from "./place";
import { defineRule } from "./rule";

export const preambleScope = defineRule({
  id: "preamble-scope",
  severity: "hint",
  docs: {
    what: "Цель приказа муниципального органа названа по всему региону: «в организациях … области».",
    why: "Обычно это остаток регионального текста: муниципальный приказ действует на своей территории.",
    remedy: "Назовите свой округ, район или город.",
  },
  messages: {
    region: (d: { region: string }) =>
      `Цель приказа названа по региону («${d.region}»), а приказ — муниципальный: похоже на остаток регионального текста.`,
  },
  *check({ order }, report) {
    if (!order?.preamble || !order.body || !local.test(order.body.clean)) return;
    for (const purpose of purposesIn(order.preamble.clean)) {
      const found = region.exec(purpose)?.[0];
      if (found === undefined || local.test(purpose)) continue;
      yield report("region", { region: found }, [inOrder("preamble", order.preamble, found)]);
    }
  },
});

const local =
  /муниципальн\S+ (?:округ|район|образован)|городск\S+ округ|(?<![а-яё])(?:район|город|поселени)|(?:МУНИЦИПАЛЬН|РАЙОН|ОКРУГ)/i;

const region = /[А-ЯЁ][а-яё-]+ (?:области|края)(?![а-яё])|Республики [А-ЯЁ][а-яё-]+/;

/** «В целях …» up to the next turn of phrase, titles in quotes left out. */
const purposesIn = (preamble: string): string[] =>
  preamble
    .replace(/«[^»]*»/g, "")
    .split(/(?=(?<![а-яё])(?:в целях|с целью|в соответствии|на основании|во исполнение|приказываю))/i)
    .filter((part) => /^(?:в целях|с целью)/i.test(part));
