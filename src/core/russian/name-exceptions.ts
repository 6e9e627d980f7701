import { type CaseForms } from "./case";
import { type Gender } from "./gender";
import { isNounSurname, isStressedNoun } from "./noun-surnames";

/**
 * Names that the library declines otherwise than the norm (Грамматический словарь русского языка; Розенталь, § 149):
 * women's names of the third declension, endings after a sibilant, nouns that keep or change a vowel. null: the library is
 * right.
 */
export function exceptionalForms(word: string, gender: Gender): CaseForms | null {
  const plain = word.toLowerCase().replaceAll("ё", "е");
  if (gender === "female") {
    if (/..[ое]ва$/.test(plain) && !isNounSurname(plain)) return feminine(word, 1, ["ой", "ой", "у", "ой", "ой"]);
    if (/[жчшщ]ая$/.test(plain) && !/(больш|чуж)ая$/.test(plain))
      return feminine(word, 2, ["ей", "ей", "ую", "ей", "ей"]);
    return thirdDeclension.has(plain) ? feminine(word, 1, ["и", "и", "ь", "ью", "и"]) : nounForms(word, plain);
  }
  const changed = irregularStems[plain];
  if (changed !== undefined) return masculine(word.charAt(0) + changed.stem.slice(1), changed.model);
  if (isStressedSibilant(plain) || keepsVowel(plain)) return masculine(word, ["а", "у", "ом", "е"]);
  if (isNounInY(plain)) return masculine(word.slice(0, -1), ["я", "ю", "ем", "е"]);
  if (/[гкхжчшщ]ой$/.test(plain)) return masculine(word.slice(0, -2), ["ого", "ому", "им", "ом"]);
  if (/[аеиоуыэюя]лец$/.test(plain)) return masculine(`${word.slice(0, -2)}ьц`, ["а", "у", "ом", "е"]);
  if (/[аеиоуыэюя]ец$/.test(plain)) return masculine(`${word.slice(0, -2)}йц`, ["а", "у", "ем", "е"]);
  return nounForms(word, plain);
}

const thirdDeclension: ReadonlySet<string> = new Set(
  "любовь нинель нинэль адель рахиль эсфирь юдифь руфь суламифь ассоль гузель гюзель асель".split(" "),
);

/** Stem and endings of genitive (and accusative), dative, instrumental, prepositional. */
const irregularStems: Readonly<Record<string, { readonly stem: string; readonly model: Endings }>> = {
  заяц: { stem: "зайц", model: ["а", "у", "ем", "е"] },
  немец: { stem: "немц", model: ["а", "у", "ем", "е"] },
  гусь: { stem: "гус", model: ["я", "ю", "ем", "е"] },
  лось: { stem: "лос", model: ["я", "ю", "ем", "е"] },
  боец: { stem: "бойц", model: ["а", "у", "ом", "е"] },
  соловей: { stem: "соловь", model: ["я", "ю", "ем", "е"] },
  лукич: { stem: "лукич", model: ["а", "у", "ом", "е"] },
};

type Endings = readonly [string, string, string, string];

const masculine = (stem: string, [genitive, dative, instrumental, prepositional]: Endings): CaseForms => ({
  genitive: stem + genitive,
  dative: stem + dative,
  accusative: stem + genitive,
  instrumental: stem + instrumental,
  prepositional: stem + prepositional,
});

const feminine = (word: string, cut: number, endings: readonly [string, string, string, string, string]): CaseForms => {
  const stem = word.slice(0, -cut);
  const [genitive, dative, accusative, instrumental, prepositional] = endings.map((ending) => stem + ending);
  return { genitive, dative, accusative, instrumental, prepositional } as CaseForms;
};

/** «Сова», «Весна»: not the possessives they look like; «Гаркушей». */
function nounForms(word: string, plain: string): CaseForms | null {
  if (/[жчшщ]а$/.test(plain)) return feminine(word, 1, ["и", "е", "у", isStressedNoun(plain) ? "ой" : "ей", "е"]);
  const isNoun = /[^иы]на$/.test(plain) || (isNounSurname(plain) && plain.endsWith("а"));
  return isNoun ? feminine(word, 1, ["ы", "е", "у", "ой", "е"]) : null;
}

/** «Ткач» – «Ткачом», «Черныш» – «Чернышом», «Чиж» – «Чижом»; «Мицкевич» – «Мицкевичем». */
const isStressedSibilant = (plain: string): boolean =>
  /(ач|ыш)$/.test(plain) || (/[жчшщ]$/.test(plain) && isOneSyllable(plain));

/** «Швец» – «Швеца», «Блок» – «Блока», «Кузнец» – «Кузнеца»; «Кравец» – «Кравца», «Пирожок» – «Пирожка». */
const keepsVowel = (plain: string): boolean =>
  (/(ок|ек|ец)$/.test(plain) && isOneSyllable(plain)) ||
  /^[^аеиоуыэюя]*[аеиоуыэюя]([бвгджзкпрстфхцчшщ]+[лмнрв]|рд)ец$/.test(plain);

/** «Кий», «Строй», «Прибой»: nouns, unlike «Злой», «Донской». */
const isNounInY = (plain: string): boolean =>
  (/[иыо]й$/.test(plain) && isOneSyllable(plain) && plain !== "злой") || (/ой$/.test(plain) && isNounSurname(plain));

const isOneSyllable = (plain: string): boolean => (plain.match(/[аеиоуыэюя]/g) ?? []).length === 1;
