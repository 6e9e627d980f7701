import { getFirstnameGender } from "lvovich";

/** A person's name by its parts, each a word of the text as typed. */
export interface NameParts {
  readonly surname: string | null;
  readonly first: string | null;
  readonly patronymic: string | null;
}

/** Tells the parts apart in any order: «Соколова Анна Викторовна», «Анна Викторовна Соколова», «А.В. Соколова». */
export function parseName(name: string): NameParts {
  const words = name.split(/\s+/).filter((word) => word !== "" && !isInitials(word) && !isTitle(word));
  const at = words.findIndex((word, index) => index > 0 && isPatronymic(word));
  if (at > 0) {
    const marker = isPatronymicMarker(words[at + 1] ?? "") ? ` ${words[at + 1]}` : "";
    const first = words[at - 1] ?? null;
    const others = words.filter((_, index) => index !== at && index !== at - 1 && !(marker !== "" && index === at + 1));
    return { surname: others[0] ?? null, first, patronymic: (words[at] ?? "") + marker };
  }
  const [one = null, two = null] = words;
  if (one === null || two === null) return { surname: one, first: null, patronymic: null };
  return getFirstnameGender(one) !== null && getFirstnameGender(two) === null
    ? { surname: two, first: one, patronymic: null }
    : { surname: one, first: two, patronymic: null };
}

export const isInitials = (word: string): boolean => /^([А-ЯЁA-Z]{1,2}\.-?)+,?$/.test(word);

const isPatronymic = (word: string): boolean =>
  /..(ович|евич|ьич|[мктнв]ич|овна|евна|ёвна|ична)$/i.test(word) && /^[А-ЯЁ]/.test(word);
const isPatronymicMarker = (word: string): boolean => /^(оглы|кызы|улы|уулу|гызы)$/i.test(word);
const isTitle = (word: string): boolean => /^[а-яё]+\.$/.test(word);
