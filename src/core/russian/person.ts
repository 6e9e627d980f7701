import { inclineFirstname, inclineLastname, inclineMiddlename } from "lvovich";

import { type Gender, tellGender } from "./gender";
import { type CaseForms, type Case, cases } from "./case";
import { parseName } from "./name";
import { exceptionalForms } from "./name-exceptions";

/**
 * Declines a person's name given in the nominative; initials, spaces and order stay. Where the gender is not given, the
 * name does not tell it and the forms differ, the name stays as it is: a wrong guess would be worse. Names that end in no
 * Russian nominative stay as well.
 */
export function inflectPerson(nominative: string, gender?: Gender): CaseForms {
  const known = gender ?? tellGender(nominative) ?? (isAlike(nominative) ? "male" : null);
  return Object.fromEntries(
    cases.map((name) => [name, known === null ? nominative : personIn(nominative, name, known)]),
  ) as CaseForms;
}

/** The gender to decline by: told by the name, «either» where both decline alike, null where it must be asked. */
export function genderOf(nominative: string): Gender | "either" | null {
  return tellGender(nominative) ?? (isAlike(nominative) ? "either" : null);
}

const isAlike = (nominative: string): boolean =>
  cases.every((name) => personIn(nominative, name, "male") === personIn(nominative, name, "female"));

function personIn(nominative: string, name: Case, gender: Gender): string {
  const { surname, first, patronymic } = parseName(nominative);
  const declined = new Map<string, string>();
  const decline = (part: string | null, forms: (word: string) => string): void => {
    if (part === null || declined.has(part)) return;
    const shouted = part.length > 1 && part === part.toUpperCase();
    declined.set(part, shouted ? forms(capitalised(part)).toUpperCase() : forms(part));
  };
  decline(surname, (word) => surnameIn(word, name, gender));
  decline(first, (word) => firstIn(word, name, gender));
  decline(patronymic, (word) => patronymicIn(word, name, gender));
  return nominative
    .split(/(\s+)/)
    .map((word) => declined.get(word) ?? word)
    .join("");
}

/** The halves of a double surname one by one: the first may be indeclinable («Бонч-Бруевича»). */
function surnameIn(surname: string, name: Case, gender: Gender): string {
  const halves = surname.split("-");
  return halves
    .map((half, index) => {
      // A woman's surname declines only in -а and -я.
      if (gender === "female" && !/[ая]$/i.test(half)) return half;
      if (index < halves.length - 1 && /^(бонч|нау|грум|тер|тян|дер|кара|сан|мак|фон|ван)$/i.test(half)) return half;
      return exceptionalForms(half, gender)?.[name] ?? inclineLastname(half, name, gender);
    })
    .join("-");
}

const firstIn = (first: string, name: Case, gender: Gender): string =>
  first
    .split("-")
    .map((half) => exceptionalForms(half, gender)?.[name] ?? inclineFirstname(half, name, gender))
    .join("-");

/** «Мамедов Рустам Али оглы»: the patronymic stays. */
function patronymicIn(patronymic: string, name: Case, gender: Gender): string {
  if (/\s/.test(patronymic)) return patronymic;
  return exceptionalForms(patronymic, gender)?.[name] ?? inclineMiddlename(patronymic, name, gender);
}

const capitalised = (text: string): string =>
  text.toLowerCase().replace(/(^|-)([а-яё])/g, (letter) => letter.toUpperCase());
