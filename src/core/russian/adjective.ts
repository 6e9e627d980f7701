import { type CaseForms } from "./case";

export type AdjectiveGender = "masculine" | "feminine" | "neuter";

/** An adjective, participle or ordinal read as a nominative. */
export interface AdjectiveReading {
  /** null in the plural. */
  readonly gender: AdjectiveGender | null;
  /** The accusative is that of a living being where `living` is asked for. */
  forms(living: boolean): CaseForms;
}

/**
 * Reads a word in -ый, -ий, -ой, -ая, -яя, -ое, -ее, -ые, -ие (with -ся after it) as the nominative of an adjective; null
 * for any other. A noun may end so too: the caller asks the dictionary first.
 */
export function readAdjective(word: string): AdjectiveReading | null {
  const pronoun = pronouns[word.toLowerCase()];
  if (pronoun !== undefined) return reading(word, word.slice(0, pronoun.letters), "", pronoun);
  const reflexive = /ся$/i.test(word) ? word.slice(-2) : "";
  const bare = word.slice(0, word.length - reflexive.length);
  const stem = bare.slice(0, -2);
  const model = /[а-яё]{2}$/i.test(stem) ? modelOf(stem.toLowerCase(), bare.slice(-2).toLowerCase()) : null;
  if (model === null) return null;
  return reading(word, stem, reflexive, model);
}

function reading(word: string, stem: string, reflexive: string, { gender, endings }: Inflected): AdjectiveReading {
  const form = (ending: string): string => stem + ending + reflexive;
  const [genitive, dative, accusative, instrumental, prepositional] = endings;
  return {
    gender,
    forms: (living) => ({
      genitive: form(genitive),
      dative: form(dative),
      accusative: accusative !== null ? form(accusative) : living ? form(genitive) : word,
      instrumental: form(instrumental),
      prepositional: form(prepositional),
    }),
  };
}

/** Genitive, dative, accusative (null: by living or not), instrumental, prepositional. */
type Model = readonly [string, string, string | null, string, string];

interface Inflected {
  readonly gender: AdjectiveGender | null;
  readonly endings: Model;
}

/** «все школы», «сам директор»: how many letters stay, and what follows them. */
const pronouns: Readonly<Record<string, Inflected & { readonly letters: number }>> = {
  вся: { letters: 2, gender: "feminine", endings: ["ей", "ей", "ю", "ей", "ей"] },
  все: { letters: 2, gender: null, endings: ["ех", "ем", null, "еми", "ех"] },
  сам: { letters: 3, gender: "masculine", endings: ["ого", "ому", null, "им", "ом"] },
  сама: { letters: 3, gender: "feminine", endings: ["ой", "ой", "у", "ой", "ой"] },
  сами: { letters: 3, gender: null, endings: ["их", "им", null, "ими", "их"] },
};

function modelOf(stem: string, ending: string): Inflected | null {
  const masculine = (endings: Model) => ({ gender: "masculine" as const, endings });
  const feminine = (endings: Model) => ({ gender: "feminine" as const, endings });
  const neuter = (endings: Model) => ({ gender: "neuter" as const, endings });
  const plural = (endings: Model) => ({ gender: null, endings });
  switch (ending) {
    case "ый":
      return masculine(["ого", "ому", null, "ым", "ом"]);
    case "ой":
      return masculine(["ого", "ому", null, /[гкхжчшщ]$/.test(stem) ? "им" : "ым", "ом"]);
    case "ий":
      if (/[гкх]$/.test(stem)) return masculine(["ого", "ому", null, "им", "ом"]);
      if (isPossessive(stem)) return masculine(["ьего", "ьему", null, "ьим", "ьем"]);
      return /([жчшщ]|[^аеёиоуыэюя]н|син)$/.test(stem) ? masculine(["его", "ему", null, "им", "ем"]) : null;
    case "ая":
      return feminine(isSoft(stem) ? ["ей", "ей", "ую", "ей", "ей"] : ["ой", "ой", "ую", "ой", "ой"]);
    case "яя":
      return feminine(["ей", "ей", "юю", "ей", "ей"]);
    case "ья":
      return isPossessive(stem) ? feminine(["ьей", "ьей", "ью", "ьей", "ьей"]) : null;
    case "ое":
      return neuter(["ого", "ому", "ое", /[гкхжчшщ]$/.test(stem) ? "им" : "ым", "ом"]);
    case "ее":
      return neuter(["его", "ему", "ее", "им", "ем"]);
    case "ье":
      return isPossessive(stem) ? neuter(["ьего", "ьему", "ье", "ьим", "ьем"]) : null;
    case "ые":
      return plural(["ых", "ым", null, "ыми", "ых"]);
    case "ие":
      return plural(["их", "им", null, "ими", "их"]);
    case "ьи":
      return isPossessive(stem) ? plural(["ьих", "ьим", null, "ьими", "ьих"]) : null;
    default:
      return null;
  }
}

/** «рабочая» – «рабочей», but «большая» – «большой»: after a sibilant the stress decides. */
const isSoft = (stem: string): boolean => /[жчшщ]$/.test(stem) && !/(больш|чуж)$/.test(stem);

/** «третий» – «третьего», «казачий» – «казачьего», unlike «рабочий», «старший». */
const isPossessive = (stem: string): boolean =>
  /(^|-)(трет|казач|девич|охотнич|рыбач|помещич|волч|лис|птич|медвеж|бараш|божь?|вож|ребяч|человеч)$/.test(stem);
