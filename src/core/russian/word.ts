import { type AdjectiveReading, readAdjective } from "./adjective";
import { type CaseForms } from "./case";
import { guessReadings, isGenitiveNoun, isObliqueNoun, nominativeReadings, type NounReading } from "./noun-readings";
import { type Nouns } from "./nouns";
import { frozenHalves, isMinistry, prepositions } from "./words";

/** What a word may be as part of a phrase in the nominative. */
export interface WordReading {
  readonly adjective: AdjectiveReading | null;
  /** The most usual first; empty for what is no noun in the nominative. */
  readonly nouns: readonly NounReading[];
}

/** Reads one word; a word with hyphens by its halves, unless the dictionary knows the whole. */
export function readWord(nouns: Nouns, word: string): WordReading {
  if (isMinistry(word)) return { adjective: null, nouns: [unchanged(word, "neuter")] };
  if (isJoinedDeputy(nouns, word)) return { adjective: null, nouns: [unchanged(word, "masculine")] };
  const known = nominativeReadings(nouns, word);
  const adjective = isOtherCase(nouns, word) ? null : readAdjective(word);
  if (adjective !== null) {
    const real = known.filter((reading) => !isAdjectival(reading));
    if (real.length > 0 && !looksPlural(word)) return { adjective: null, nouns: real };
    const halves = readHalves(nouns, word);
    if (halves !== null) return halves;
    if (/[аеёиоуыэюя]ни(е|я)$/i.test(word)) return { adjective: null, nouns: guessReadings(nouns, word) };
    return { adjective, nouns: [] };
  }
  // The dictionary keeps the first half of «письмо-уведомление» as it is, offices decline both.
  const halves = known.length === 0 || /^[а-яё]+[аеоя]-/i.test(word) ? readHalves(nouns, word) : null;
  return halves ?? { adjective: null, nouns: known };
}

/** «замначальника», «завотделом»: the second half stands in its case already. */
const isJoinedDeputy = (nouns: Nouns, word: string): boolean =>
  /^(зам|зав|пом)[а-яё]{4,}$/i.test(word) &&
  nominativeReadings(nouns, word).length === 0 &&
  !isObliqueNoun(nouns, word) &&
  isObliqueNoun(nouns, word.slice(3));

const unchanged = (word: string, gender: NounReading["gender"]): NounReading => ({
  gender,
  plural: false,
  animate: false,
  forms: () => ({ genitive: word, dative: word, accusative: word, instrumental: word, prepositional: word }),
});

/** Nouns that an unknown word may be, when the dictionary shows no oblique form of it. */
export function guessNouns(nouns: Nouns, word: string): readonly NounReading[] {
  if (!/^[а-яё-]{3,}$/i.test(word) || isOblique(nouns, word) || isOtherCase(nouns, word)) return [];
  const [first, rest] = splitHyphen(word);
  if (rest === null) return isIndeclinable(word) ? [] : guessReadings(nouns, word);
  const second = readWord(nouns, rest).nouns;
  return joinHalves(first, firstHalf(nouns, first), second.length > 0 ? second : guessReadings(nouns, rest));
}

/** «воспитательной», «библиотекой», «полномочий»: adjectives' ends that are none. */
function isOtherCase(nouns: Nouns, word: string): boolean {
  const plain = word.toLowerCase().replaceAll("ё", "е");
  const lastHalf = plain.slice(plain.lastIndexOf("-") + 1);
  if (/^(втор|шест|седьм|восьм)ой$/.test(plain)) return false;
  if (/ой(ся)?$/.test(plain)) return !nouns.stressedAdjectives.has(lastHalf.replace(/ой(ся)?$/, ""));
  return /ий$/.test(plain) && isObliqueNoun(nouns, word);
}

export const isOblique = (nouns: Nouns, word: string): boolean =>
  prepositions.has(word.toLowerCase()) ||
  /(ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|юю)(ся)?$/i.test(word) ||
  isObliqueNoun(nouns, word);

/** A word of the dictionary in any case, or what looks like an adjective. */
export function isKnownWord(nouns: Nouns, word: string): boolean {
  const { adjective, nouns: readings } = readWord(nouns, word);
  return adjective !== null || readings.length > 0 || isOblique(nouns, word);
}

/** Whether the word may be a genitive: then after another noun it is taken for one. */
export const mayBeGenitive = (nouns: Nouns, word: string): boolean =>
  /(ого|его|ых|их|ой|ей)(ся)?$/i.test(word) || isGenitiveNoun(nouns, word);

function readHalves(nouns: Nouns, word: string): WordReading | null {
  const [first, rest] = splitHyphen(word);
  if (rest === null) return null;
  const second = readWord(nouns, rest);
  if (second.nouns.length === 0) return null;
  return { adjective: null, nouns: joinHalves(first, firstHalf(nouns, first), second.nouns) };
}

/** A noun of the dictionary, or an unknown one that names a person by its end: «тьютор-консультант». */
function firstHalf(nouns: Nouns, first: string): readonly NounReading[] {
  if (frozenHalves.has(first.toLowerCase()) || /^[А-ЯЁA-Z]{2,}$/.test(first)) return [];
  const known = nominativeReadings(nouns, first);
  if (known.length > 0 || !/(тор|ер|ист|лог|тель|ник|вед|ант|ент)ы?$/i.test(first)) return known;
  return guessReadings(nouns, first);
}

/** «план-график»: both halves decline where the first is a noun by itself; «пресс-секретарь»: the second alone. */
function joinHalves(first: string, heads: readonly NounReading[], tails: readonly NounReading[]): NounReading[] {
  return tails.map((tail) => {
    const head = heads.find(({ plural }) => plural === tail.plural);
    return {
      gender: head?.gender ?? tail.gender,
      plural: tail.plural,
      animate: head?.animate ?? tail.animate,
      forms: (living) => joinForms(head?.forms(living) ?? null, first, tail.forms(living)),
    };
  });
}

function joinForms(head: CaseForms | null, first: string, tail: CaseForms): CaseForms {
  const join = (name: keyof CaseForms): string => `${head?.[name] ?? first}-${tail[name]}`;
  return {
    genitive: join("genitive"),
    dative: join("dative"),
    accusative: join("accusative"),
    instrumental: join("instrumental"),
    prepositional: join("prepositional"),
  };
}

function splitHyphen(word: string): [string, string | null] {
  const at = word.indexOf("-");
  return at <= 0 || at === word.length - 1 ? [word, null] : [word.slice(0, at), word.slice(at + 1)];
}

/** «рабочий», «столовая», «данные»: a noun that declines as an adjective. */
const isAdjectival = (reading: NounReading): boolean =>
  /(ого|его|ой|ей|ых|их)(ся)?$/i.test(reading.forms(false).genitive);

const looksPlural = (word: string): boolean => /(ые|[гкхжчшщ]ие)$/i.test(word);

/** «портфолио», «резюме» are in the dictionary; of the rest these ends do not decline. */
const isIndeclinable = (word: string): boolean =>
  /[аеиоу]о$|[эую]$|[а-яё]и$/i.test(word) && !/[гкхжчшщ]и$|ии$/i.test(word);
