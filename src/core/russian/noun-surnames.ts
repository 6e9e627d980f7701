/** Surnames that look like possessives and are nouns. */
export const isNounSurname = (surname: string): boolean => nounSurnames.has(surname.toLowerCase());

const nounSurnames: ReadonlySet<string> = new Set(
  "сова корова подкова дубрава слива крапива глина калина малина осина рябина скотина щетина".split(" "),
);
