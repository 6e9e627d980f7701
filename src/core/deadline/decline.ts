import { type Case, nominativeHead } from "./head";

/**
 * The words of a reference in the case that its trigger wants: «отдельный график» → «отдельному графику». Null where the
 * head cannot be put there so that it reads back the same.
 */
export function declined(words: string, to: Exclude<Case, "nominative">): string | null {
  const tokens = words.split(" ");
  const noun = tokens.findIndex(
    (token, index) =>
      !/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/.test(token) ||
      index === tokens.length - 1 ||
      /[еая]ние$|тие$|рий$/.test(token),
  );
  const head = tokens[noun];
  if (head === undefined) return null;
  const before = tokens.slice(0, noun).map((token) => adjective(token, to));
  for (const form of nouns(head, to)) {
    const phrase = [...before, form, ...tokens.slice(noun + 1)].join(" ");
    if (nominativeHead(phrase, to) === words) return phrase;
  }
  return null;
}

function adjective(token: string, to: Exclude<Case, "nominative">): string {
  const endings = {
    genitive: ["ого", "ой", "ых"],
    dative: ["ому", "ой", "ым"],
    instrumental: ["ым", "ой", "ыми"],
    prepositional: ["ом", "ой", "ых"],
  }[to];
  const [masculine = "", feminine = "", plural = ""] = endings;
  const ending = /(?:ый|ой|ое)$/.test(token)
    ? masculine
    : /(?:ая)$/.test(token)
      ? feminine
      : /ые$/.test(token)
        ? plural
        : null;
  if (ending !== null) return token.slice(0, -2) + ending;
  const soft = /(?:ий|ее)$/.test(token) ? masculine : /яя$/.test(token) ? feminine : /ие$/.test(token) ? plural : null;
  if (soft === null) return token;
  const stem = token.slice(0, -2);
  const hard = /[гкх]$/.test(stem) ? soft.replace(/^ы/, "и") : soft.replace(/^о/, "е").replace(/^ы/, "и");
  return stem + hard;
}

/** Possible forms of a noun by how it ends; the caller takes the one that reads back. */
function nouns(noun: string, to: Exclude<Case, "nominative">): string[] {
  if (noun.includes("-"))
    return [
      noun
        .split("-")
        .flatMap((part) => nouns(part, to).slice(0, 1))
        .join("-"),
    ];
  if (noun === noun.toUpperCase()) return [noun];
  const irregular = irregulars[noun.toLowerCase()]?.[to];
  if (irregular !== undefined) return irregular.map((form) => noun.charAt(0) + form.slice(1));
  const kind = kinds.find(([ending]) => ending.test(noun));
  if (kind === undefined) return [];
  const [ending, forms] = kind;
  const stem = noun.replace(ending, "");
  return (forms[to] ?? []).map((form) => stem + form);
}

type Forms = Readonly<Record<Exclude<Case, "nominative">, readonly string[]>>;

const forms = (genitive: string, dative: string, instrumental: string, prepositional: string): Forms => ({
  genitive: genitive.split(" ").map(bare),
  dative: dative.split(" ").map(bare),
  instrumental: instrumental.split(" ").map(bare),
  prepositional: prepositional.split(" ").map(bare),
});

const bare = (ending: string): string => (ending === "-" ? "" : ending);

/** Nouns that lose a vowel, or have plurals of their own. */
const irregulars: Readonly<Record<string, Forms>> = {
  день: forms("дня", "дню", "днем", "дне"),
  порядок: forms("порядка", "порядку", "порядком", "порядке"),
  список: forms("списка", "списку", "списком", "списке"),
  перечень: forms("перечня", "перечню", "перечнем", "перечне"),
  конец: forms("конца", "концу", "концом", "конце"),
  каникулы: forms("каникул", "каникулам", "каникулами", "каникулах"),
  работы: forms("работ", "работам", "работами", "работах"),
  проверки: forms("проверок", "проверкам", "проверками", "проверках"),
};

/** By the nominative's ending; where singular and plural look alike, the singular first. */
const kinds: readonly (readonly [RegExp, Forms])[] = [
  [/ие$/, forms("ия", "ию", "ием", "ии")],
  [/(?<=[еая]н|[яы]т)ия$/, forms("ий", "иям", "иями", "иях")],
  [/ия$/, forms("ии ий", "ии иям", "ией иями", "ии иях")],
  [/(?<=ост|ест|ен|ел)ь$/, forms("и я", "и ю", "ью ем", "и е")],
  [/ь$/, forms("я и", "ю и", "ем ью", "е и")],
  [/й$/, forms("я", "ю", "ем", "е")],
  [/(?<=[гкхжшчщ])а$/, forms("и", "е", "ой ей", "е")],
  [/а$/, forms("ы", "е ам", "ой", "е")],
  [/я$/, forms("и", "е", "ей", "е")],
  [/о$/, forms("а", "у", "ом", "е")],
  [/(?<=[гкхжшчщ])и$/, forms("ов -", "ам", "ами", "ах")],
  [/ы$/, forms("ов -", "ам", "ами", "ах")],
  [/и$/, forms("ей ов", "ям", "ями", "ях")],
  [/$/, forms("а", "у", "ом ем", "е")],
];
