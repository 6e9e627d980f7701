import { getFirstnameGender } from "lvovich";

import { isCommonFirstName } from "./first-names";

/** A person's name by its parts, each a word of the text as typed. */
export interface NameParts {
  readonly surname: string | null;
  readonly first: string | null;
  readonly patronymic: string | null;
}

/** Tells the parts apart in any order: «Соколова Анна Викторовна», «Анна Викторовна Соколова», «А.В. Соколова». */
export function parseName(name: string): NameParts {
  const words = name.split(/\s+/).filter((word) => word !== "" && !isInitials(word) && !isTitle(word));
  const at = words.findIndex((word, index) => index > 0 && isPatronymic(word) && !isHerSurname(word, words));
  if (at > 0) {
    const marker = isPatronymicMarker(words[at + 1] ?? "") ? ` ${words[at + 1]}` : "";
    const first = words[at - 1] ?? null;
    const others = words.filter((_, index) => index !== at && index !== at - 1 && !(marker !== "" && index === at + 1));
    return { surname: others[0] ?? null, first, patronymic: (words[at] ?? "") + marker };
  }
  const [one = null, two = null] = words;
  if (one === null || two === null) return { surname: one, first: null, patronymic: null };
  return isSurnameLast(one, two)
    ? { surname: two, first: one, patronymic: null }
    : { surname: one, first: two, patronymic: null };
}

/** «А.В.», «А.», and «А.В», «А» typed without the last full stop. */
export const isInitials = (word: string): boolean => /^(([А-ЯЁA-Z]{1,2}\.-?)+[А-ЯЁ]?,?|[А-ЯЁ])$/.test(word);

/** Ends that no first name of such length has. */
const isSurname = (word: string): boolean => /...([оеё]ва?|[сц]к(ий|ая))$/i.test(word);

/** Of two words alone. */
function isSurnameLast(one: string, two: string): boolean {
  if (isSurname(one) !== isSurname(two)) return isSurname(two);
  if (isCommonFirstName(one) !== isCommonFirstName(two)) return isCommonFirstName(one);
  return getFirstnameGender(one) !== null && getFirstnameGender(two) === null;
}

const isPatronymic = (word: string): boolean =>
  /..(ович|евич|ьич|[мктнв]ич|овна|евна|ёвна|ична)$/i.test(word) && /^[А-ЯЁ]/.test(word);
/** «Анна Мицкевич». */
const isHerSurname = (word: string, [first = "", ...rest]: readonly string[]): boolean =>
  rest.length === 1 && /ич$/i.test(word) && getFirstnameGender(first) === "female";
const isPatronymicMarker = (word: string): boolean => /^(оглы|кызы|улы|уулу|гызы)$/i.test(word);
const isTitle = (word: string): boolean => /^[а-яё]+\.$/.test(word);
