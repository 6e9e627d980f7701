import { type CaseForms } from "./case";
import { type Gender } from "./gender";
import { isNounSurname } from "./noun-surnames";

/**
 * Names that the library declines otherwise than the norm (Грамматический словарь русского языка; Розенталь, § 149):
 * women's names of the third declension, stressed -ом after a sibilant, nouns that keep or change a vowel. null: the
 * library is right.
 */
export function exceptionalForms(word: string, gender: Gender): CaseForms | null {
  const plain = word.toLowerCase().replaceAll("ё", "е");
  if (gender === "female") {
    if (/..[ое]ва$/.test(plain) && !isNounSurname(plain)) return possessiveForms(word);
    return thirdDeclension.has(plain) ? thirdDeclensionForms(word) : nounForms(word, plain);
  }
  const changed = irregularStems[plain];
  if (changed !== undefined) return masculine(word.charAt(0) + changed.stem.slice(1), changed.model);
  if (isStressedSibilant(plain) || keepsVowel(plain)) return masculine(word, ["а", "у", "ом", "е"]);
  if (/[иы]й$/.test(plain) && isOneSyllable(plain)) return masculine(word.slice(0, -1), ["я", "ю", "ем", "е"]);
  if (/[аеиоуыэюя]лец$/.test(plain)) return masculine(`${word.slice(0, -2)}ьц`, ["а", "у", "ом", "е"]);
  return nounForms(word, plain);
}

const thirdDeclension: ReadonlySet<string> = new Set(
  "любовь нинель адель рахиль эсфирь юдифь руфь суламифь ассоль гузель гюзель асель".split(" "),
);

/** Stem and endings of genitive (and accusative), dative, instrumental, prepositional. */
const irregularStems: Readonly<Record<string, { readonly stem: string; readonly model: Endings }>> = {
  заяц: { stem: "зайц", model: ["а", "у", "ем", "е"] },
  немец: { stem: "немц", model: ["а", "у", "ем", "е"] },
  гусь: { stem: "гус", model: ["я", "ю", "ем", "е"] },
  лось: { stem: "лос", model: ["я", "ю", "ем", "е"] },
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

const thirdDeclensionForms = (word: string): CaseForms => {
  const stem = word.slice(0, -1);
  return {
    genitive: `${stem}и`,
    dative: `${stem}и`,
    accusative: word,
    instrumental: `${word}ю`,
    prepositional: `${stem}и`,
  };
};

/** «Сова», «Корова», «Малина»: not the possessives they look like. */
function nounForms(word: string, plain: string): CaseForms | null {
  if (!isNounSurname(plain)) return null;
  const stem = word.slice(0, -1);
  return {
    genitive: `${stem}ы`,
    dative: `${stem}е`,
    accusative: `${stem}у`,
    instrumental: `${stem}ой`,
    prepositional: `${stem}е`,
  };
}

/** «Ткач» – «Ткачом», «Черныш» – «Чернышом», «Чиж» – «Чижом»; «Мицкевич» – «Мицкевичем». */
const isStressedSibilant = (plain: string): boolean =>
  /(ач|ыш)$/.test(plain) || (/[жчшщ]$/.test(plain) && isOneSyllable(plain));

/** «Швец» – «Швеца», «Блок» – «Блока»; «Кравец» – «Кравца», «Пирожок» – «Пирожка». */
const keepsVowel = (plain: string): boolean => /(ок|ек|ец)$/.test(plain) && isOneSyllable(plain);

const isOneSyllable = (plain: string): boolean => (plain.match(/[аеиоуыэюя]/g) ?? []).length === 1;

/** «Алиева» – «Алиевой». */
const possessiveForms = (word: string): CaseForms => {
  const stem = word.slice(0, -1);
  return {
    genitive: `${stem}ой`,
    dative: `${stem}ой`,
    accusative: `${stem}у`,
    instrumental: `${stem}ой`,
    prepositional: `${stem}ой`,
  };
};
