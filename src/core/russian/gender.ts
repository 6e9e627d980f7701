import { getFirstnameGender } from "lvovich";

import { parseName } from "./name";
import { isNounSurname } from "./noun-surnames";

export type Gender = "male" | "female";

/**
 * Whose name it is, from the patronymic, a surname in -ов or -ова, the first name, any other surname; null where none of
 * them tells.
 */
export function tellGender(name: string): Gender | null {
  const { surname, first, patronymic } = parseName(name);
  return (
    patronymicGender(patronymic ?? "") ??
    (/[оеё]ва?$/i.test(surname ?? "") ? surnameGender(surname ?? "") : null) ??
    firstNameGender(first ?? "") ??
    surnameGender(surname ?? "")
  );
}

function patronymicGender(word: string): Gender | null {
  if (/(ич|оглы|улы|уулу)$/i.test(word)) return "male";
  return /(вна|чна|шна|кызы|гызы)$/i.test(word) ? "female" : null;
}

/** Of a double surname the half that tells: «Сова-Петрова». */
function surnameGender(surname: string): Gender | null {
  const halves = surname.split("-").map(surnameHalfGender);
  return halves.find((half) => half !== null) ?? null;
}

/** Adjectives and possessives tell («Панова», «Белый»); a noun is borne by men and women alike («Гринь», «Сова»). */
function surnameHalfGender(half: string): Gender | null {
  if (half.length < 5 || isNounSurname(half)) return null;
  if (/(ов|ев|ёв|ин|ын|ский|цкий|ой|ый)$/i.test(half)) return "male";
  return /(ова|ева|ёва|ина|ына|ая|яя)$/i.test(half) ? "female" : null;
}

const firstNameGender = (word: string): Gender | null => (word === "" ? null : certain(getFirstnameGender(word)));

const certain = (gender: string | null): Gender | null => (gender === "male" || gender === "female" ? gender : null);
