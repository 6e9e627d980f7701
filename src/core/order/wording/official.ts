import { isInitials, parseName } from "../../russian/name";

/** «Казаков В.В.» of «Казаков Виктор Викторович»: within the text the surname stands first. */
export function surnameFirst(name: string): string {
  const { surname, initials } = shortParts(name);
  return initials === "" ? surname : `${surname} ${initials}`;
}

/** «В.В. Казаков»: in the signature the initials stand first. */
export function initialsFirst(name: string): string {
  const { surname, initials } = shortParts(name);
  return initials === "" ? surname : `${initials} ${surname}`;
}

function shortParts(name: string): { surname: string; initials: string } {
  const { surname, first, patronymic } = parseName(name);
  const typed = name.split(/\s+/).filter(isInitials).map(dotted).join("");
  const made = [first, patronymic]
    .filter((part): part is string => part !== null)
    .map((part) =>
      part
        .split("-")
        .map((half) => `${half.charAt(0)}.`)
        .join("-"),
    )
    .join("");
  return { surname: surname ?? name, initials: typed === "" ? made : typed };
}

const dotted = (initials: string): string => (/[А-ЯЁ]$/.test(initials) ? `${initials}.` : initials);

/** A post within a sentence: «заместитель начальника», but «МБУ», «ИМЦ» as they are. */
export const lowerFirst = (text: string): string =>
  /^[А-ЯЁ]([а-яё]|\.)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A full stop at the end, unless initials or «г.» have brought one. */
export const sentence = (text: string): string => (text.endsWith(".") ? text : `${text}.`);
