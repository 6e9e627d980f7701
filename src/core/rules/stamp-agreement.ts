import { editWords, inOrder } from "./place";
import { defineRule } from "./rule";

export const stampAgreement = defineRule({
  id: "stamp-agreement",
  severity: "warning",
  docs: {
    what: "Слово «УТВЕРЖДЁН» в грифе не согласовано с видом документа: «УТВЕРЖДЕНО» при плане.",
    why: "Гриф согласуется в роде и числе с видом утверждаемого документа.",
    remedy:
      "Исправьте окончание: план — утверждён, дорожная карта — утверждена, положение — утверждено, мероприятия — утверждены.",
  },
  messages: {
    wrong: (d: { stamp: string; kind: string; right: string }) =>
      `В грифе «${d.stamp}», а документ — ${d.kind}: нужно «${d.right}».`,
  },
  *check({ source, order, plan }, report) {
    const stamp = order?.annex.stamp;
    const title = order?.annex.title ?? plan?.title;
    const word = /утвержд[её]н[аоы]?(?![а-яё])/i.exec(stamp?.text ?? "")?.[0];
    const kind = kindOf(title?.clean ?? "");
    if (!stamp || word === undefined || !kind) return;
    const ending = /[аоы]$/i.exec(word)?.[0]?.toLowerCase() ?? "";
    if (ending === kind.ending) return;
    const right = asTyped(word, kind.ending);
    const edit = editWords(source, stamp, word, right);
    yield report("wrong", { stamp: word, kind: kind.name, right }, [inOrder("stamp", stamp, word)], {
      fixes: edit ? [{ kind: "safe", title: `Исправить на «${right}»`, edits: [edit] }] : [],
    });
  },
});

interface Kind {
  readonly name: string;
  readonly ending: "" | "а" | "о" | "ы";
}

/** By the head noun, the first that stands in the title; what is in brackets only explains it. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/^план/, { name: "план", ending: "" }],
  [/^(?:перечень|перечня)/, { name: "перечень", ending: "" }],
  [/^(?:состав|график|регламент|порядок|комплекс)/, { name: "документ мужского рода", ending: "" }],
  [/^дорожн\S+ карт/, { name: "дорожная карта", ending: "а" }],
  [/^(?:программ|форм|инструкци|концепци)/, { name: "документ женского рода", ending: "а" }],
  [/^положени/, { name: "положение", ending: "о" }],
  [
    /^(?:мероприятия|правила|меры|изменения|требования|рекомендации)/,
    { name: "документ во множественном числе", ending: "ы" },
  ],
];

function kindOf(title: string): Kind | null {
  const words = title
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[«»"(]/g, " ")
    .trim()
    .split(/\s+/);
  for (let from = 0; from < Math.min(words.length, 3); from += 1) {
    const rest = words.slice(from).join(" ");
    const found = kinds.find(([pattern]) => pattern.test(rest));
    if (found) return found[1];
  }
  return null;
}

function asTyped(word: string, ending: Kind["ending"]): string {
  const stem = word.replace(/[аоы]$/i, "");
  return stem + (stem === stem.toUpperCase() ? ending.toUpperCase() : ending);
}
