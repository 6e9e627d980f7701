import { type Nouns } from "../russian/nouns";
import { genitiveToPrepositional } from "./prepositional";

/**
 * What the region organises, the municipality takes part in: «Организация и проведение областных семинаров …» → «Участие в
 * областных семинарах …». A text that says something else, or whose noun is not known, stays as it is.
 */
export function adaptActivity(text: string, nouns: Nouns): string {
  const light = lightOpening.exec(text);
  if (light) {
    const phrase = genitiveToPrepositional(text.slice(light[0].length), nouns);
    return phrase === null ? text : `Участие ${prepositionFor(phrase)} ${phrase}`;
  }
  const addressed = addressedOpening.exec(text);
  const noun = addressed?.[1]?.toLowerCase();
  if (!addressed || noun === undefined) return text;
  return `Участие в ${addressedForms[noun] ?? noun} ${text.slice(addressed[0].length)}`;
}

/** Verbs that say only that something takes place. */
const lightOpening =
  /^(?:организация|проведение|подготовка|обеспечение)(?:(?:\s+и|,)\s+(?:организация|проведение|подготовка|обеспечение))*\s+(?:проведения\s+|организации\s+)?/iu;

/** An action done to somebody: «Консультирование ОМСУ и ШНОР о результатах …»; those who are meant are left out. */
const addressedOpening = /^(консультирование|обучение|информирование)\s+[^.;:]*?(?=\s(?:об?|по)\s)\s/iu;

const addressedForms: Readonly<Record<string, string>> = {
  консультирование: "консультациях",
  обучение: "обучении",
  информирование: "информировании",
};

/** «во всероссийском …», «во внеурочной …». */
const prepositionFor = (phrase: string): string => (/^[вф][бвгджзклмнпрстфхцчшщ]/iu.test(phrase) ? "во" : "в");
