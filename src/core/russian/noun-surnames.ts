const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Surnames that look like possessives or adjectives and are nouns. */
export const isNounSurname = (surname: string): boolean => nounSurnames.has(surname.toLowerCase());

const nounSurnames = set(
  "сова корова подкова дубрава слива крапива глина калина малина осина рябина скотина щетина " +
    "козодой зверобой прибой водопой",
);

/** Nouns in a sibilant and -а whose ending is stressed: «Левшой», but «Гаркушей». */
export const isStressedNoun = (surname: string): boolean => stressedNouns.has(surname.toLowerCase());

const stressedNouns = set("левша лапша душа межа ханжа свеча саранча каланча парча праща");
