import { type Item } from "./items";
import { leadingNumber } from "./numbers";
import { type Section } from "./plan";

/** A section of its row: «Раздел 1. Анализ» is number «1», title «Анализ», text as typed. */
export function sectionOf({ text, cell }: Extract<Item, { kind: "section" }>): Section {
  const named = withWord.exec(text);
  const plain = leadingNumber(text);
  const length = named?.[0].length ?? plain?.length ?? 0;
  const number = (named?.[1] ?? plain?.number ?? "").replace(/[.)]$/, "");
  const title = text.slice(length).trim();
  return { number, title: title === "" ? text : title, text, at: cell.at };
}

const withWord =
  /^(?:(?:раздел|блок|направление|глава|часть|этап|модуль)\s+)?(?:№\s*)?(\d{1,2}(?:\.\d{1,2})*|[IVXХ]{1,5})(?:[.):]|(?=\s*$)|(?=\s+[А-ЯЁ«"]))\.?\s*/i;
