import { type Case, nominativeHead } from "./head";

/**
 * The words of a reference in the case that its trigger wants: «отдельный график» → «отдельному графику». Null where the
 * head cannot be put there so that it reads back the same.
 */
export function declined(words: string, to: Exclude<Case, "nominative">): string | null {
  const tokens = words.split(" ");
  const noun = tokens.findIndex(
    (token, index) =>
      !/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/.test(token) || index === tokens.length - 1 || /ние$|тие$|рий$/.test(token),
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

/** Possible forms, the likeliest first; the caller takes the one that reads back. */
function nouns(noun: string, to: Exclude<Case, "nominative">): string[] {
  const stem = noun.slice(0, -1);
  const endings: Readonly<Record<Exclude<Case, "nominative">, readonly string[]>> = {
    genitive: ["а", "я", "и", "ы", "ов", "ев", "ей", "ий"],
    dative: ["у", "ю", "е", "и", "ам", "ям"],
    instrumental: ["ом", "ем", "ой", "ей", "ью", "ами", "ями"],
    prepositional: ["е", "и", "ах", "ях"],
  };
  const compound = noun.includes("-")
    ? [
        noun
          .split("-")
          .flatMap((part) => nouns(part, to).slice(0, 1))
          .join("-"),
      ]
    : [];
  const stems = /[аяоеёьйыи]$/.test(noun) ? [stem, noun] : [noun];
  return [...compound, ...stems.flatMap((one) => endings[to].map((ending) => one + ending))];
}
