import { type CaseForms } from "./case";
import { type Declension, type Endings, type NounGender, type Nouns } from "./nouns";

/** A word read as the nominative of a noun. */
export interface NounReading {
  readonly gender: NounGender;
  readonly plural: boolean;
  /** Names a living being by itself, whatever the phrase names. */
  readonly animate: boolean;
  /** ё and capitals as in the word. The accusative is that of a living being where `living` is asked for. */
  forms(living: boolean): CaseForms;
}

/** Every noun whose nominative the word may be, the most usual declension first. */
export function nominativeReadings(nouns: Nouns, word: string): NounReading[] {
  const plain = withoutYo(word.toLowerCase());
  return nouns.declensions.flatMap((declension) =>
    readingsIn(declension, plain, word, (stem) => declension.stems.has(stem)),
  );
}

/** Whether a known noun has this form in any case but the nominative. */
export function isObliqueNoun(nouns: Nouns, word: string): boolean {
  const plain = withoutYo(word.toLowerCase());
  return nouns.declensions.some(({ singular, plural, stems }) =>
    [singular, plural].some(
      (endings) =>
        endings !== null &&
        obliqueEndings(endings).some((ending) => plain.endsWith(ending) && stems.has(cut(plain, ending))),
    ),
  );
}

/** Whether a known noun has this form in the genitive: what stands after another noun may be its genitive. */
export function isGenitiveNoun(nouns: Nouns, word: string): boolean {
  const plain = withoutYo(word.toLowerCase());
  return nouns.declensions.some(({ singular, plural, stems }) =>
    [singular, plural].some(
      (endings) => endings !== null && plain.endsWith(endings.genitive) && stems.has(cut(plain, endings.genitive)),
    ),
  );
}

/** Whether a known feminine noun has this form in the genitive singular. */
export function isFeminineGenitive(nouns: Nouns, word: string): boolean {
  const plain = withoutYo(word.toLowerCase());
  return nouns.declensions.some(
    ({ gender, singular, stems }) =>
      gender === "feminine" &&
      singular !== null &&
      plain.endsWith(singular.genitive) &&
      stems.has(cut(plain, singular.genitive)),
  );
}

/** For a word the dictionary lacks: declined as the known nouns with the longest same end are. */
export function guessReadings(nouns: Nouns, word: string): NounReading[] {
  const plain = withoutYo(word.toLowerCase());
  for (let length = Math.min(plain.length - 1, longestEnd); length >= 2; length--) {
    const end = plain.slice(-length);
    const votes = nouns.declensions
      .flatMap((declension) =>
        readingsIn(
          declension,
          plain,
          word,
          (stem, ending) => stem.length > 0 && countEnding(declension, end, ending) > 0,
        ).map((reading) => ({ reading, count: countReading(declension, end) })),
      )
      .sort((a, b) => b.count - a.count);
    if (votes.length > 0) return votes.map(({ reading }) => reading);
  }
  return [];
}

const longestEnd = 6;

function readingsIn(
  { gender, animate, singular, plural }: Declension,
  plain: string,
  word: string,
  accepts: (stem: string, ending: string) => boolean,
): NounReading[] {
  const read = (endings: Endings | null, isPlural: boolean): NounReading[] =>
    (endings?.nominatives ?? [])
      .filter((ending) => plain.endsWith(ending) && accepts(cut(plain, ending), ending))
      .map((ending) => ({
        gender,
        plural: isPlural,
        animate,
        forms: (living) => formsOf(word, word.slice(0, word.length - ending.length), living, endings),
      }));
  return [...read(singular, false), ...read(plural, true)];
}

function formsOf(word: string, stem: string, living: boolean, endings: Endings | null): CaseForms {
  if (endings === null)
    return { genitive: word, dative: word, accusative: word, instrumental: word, prepositional: word };
  const genitive = stem + endings.genitive;
  return {
    genitive,
    dative: stem + endings.dative,
    accusative: endings.accusative === null ? (living ? genitive : word) : stem + endings.accusative,
    instrumental: stem + endings.instrumental,
    prepositional: stem + endings.prepositional,
  };
}

const obliqueEndings = (endings: Endings): string[] =>
  [
    endings.genitive,
    endings.dative,
    endings.accusative ?? endings.genitive,
    endings.instrumental,
    endings.prepositional,
  ].filter((ending) => !endings.nominatives.includes(ending));

function countEnding({ stems }: Declension, end: string, ending: string): number {
  if (end.length < ending.length || !end.endsWith(ending)) return 0;
  return countStems(stems, cut(end, ending));
}

function countReading(declension: Declension, end: string): number {
  const endings = [...(declension.singular?.nominatives ?? []), ...(declension.plural?.nominatives ?? [])];
  return Math.max(...endings.map((ending) => countEnding(declension, end, ending)));
}

function countStems(stems: ReadonlySet<string>, end: string): number {
  let count = 0;
  for (const stem of stems) if (stem.endsWith(end)) count++;
  return count;
}

const cut = (word: string, ending: string): string => (ending === "" ? word : word.slice(0, -ending.length));

const withoutYo = (text: string): string => text.replaceAll("ё", "е");
