import { comparable } from "../russian/comparable";

/**
 * Schools as offices name them: «МБОУ СОШ № 3», «Лицей № 1» (without the town), «МКОУ «Ситцевская СОШ»». Words of the text,
 * white space as single blanks.
 */
export function schoolsIn(text: string): string[] {
  const inQuotes = text.includes("«") ? quoted(text) : [];
  const rest = inQuotes.length > 0 ? text.replace(quotedName, (name) => " ".repeat(name.length)) : text;
  return [
    ...(rest.includes("№") ? numbered(rest) : []),
    ...inQuotes,
    ...(/М[А-ЯЁ]{1,4}У\s/.test(rest) ? placed(rest) : []),
  ];
}

/** The kind and the number, or the name in quotes, alone: the legal form is often left out. */
export function schoolKey(school: string): string {
  const plain = comparable(school);
  const name = /"([^"]+)"/.exec(plain)?.[1];
  const number = /№\s*(\d+)/.exec(plain)?.[1];
  if (number === undefined && name !== undefined)
    return name.replace(/(?<![а-я])(?:[сон]?ош|школа)(?![а-я])/g, "").trim();
  if (number === undefined) return plain.replace(/^м[а-я]{1,4}у\s+/, "");
  const kind = /([сон]?ош|лице|гимнази|школ)/.exec(plain)?.[1] ?? "";
  return /ош|школ/.test(kind) ? `школа ${number}` : `${kind} ${number}`;
}

/** «МКОУ ООШ с. Каракша», «МКОУ Ивановская СОШ»: told by the place alone. */
const placed = (text: string): string[] =>
  Array.from(
    text.matchAll(
      /М[А-ЯЁ]{1,4}У\s+(?:(?:[СОН]?ОШ|[СН]Ш)(?:\s+с\s+УИОП)?\s+(?:г|с|п|пос|д|ст|х|пгт|рп|аул)\.?\s*[А-ЯЁ][а-яё]+(?:[ -][А-ЯЁ][а-яё]+)*|[А-ЯЁ][а-яё-]+ая\s+(?:[СОН]?ОШ|[СН]Ш|школа|(?:средняя|основная|начальная)\s+школа)(?![а-яё]|\s*№))/g,
    ),
    ([name]) => name.replace(/\s+/g, " "),
  );

/** What is one school's for certain: beside kind and number, the name that stands before them. */
export function schoolIdentity(school: string): string {
  const own = /([А-ЯЁ][а-яё-]+(?:ая|ий|ый|ой))\s+(?:[СОН]?ОШ|СШ|[Шш]кола|[Лл]ицей|[Гг]имназия)/.exec(school)?.[1] ?? "";
  return `${schoolKey(school)} ${own.toLowerCase()}`;
}

/** «МБОУ», «МКОУ»: the legal form that a name begins with; null where it is left out. */
export const legalForm = (school: string): string | null => /^М[А-ЯЁ]{1,4}У(?=\s)/.exec(school)?.[0] ?? null;

const numbered = (text: string): string[] =>
  Array.from(
    text.matchAll(
      /(?:М[А-ЯЁ]{1,4}У\s+)?(?:«\s*)?(?:[СОН]?ОШ|[Лл]ице[йяюе]м?|[Гг]имнази[яиюейх]+|[Шш]кол[аыеу])\s*№\s*\d+»?/g,
    ),
    ([name]) => name.replace(/\s+/g, " ").replace(/^«|(?<!«[^»]*)»$/g, ""),
  );

/** Only what calls itself a school: «МБУ «Методический центр»» is none. A number inside may follow a name of its own. */
const quotedName =
  /М[А-ЯЁ]{1,4}У(?:\s+[А-ЯЁ]{2,5})?\s+«[^«»\n]*(?:ОШ|СШ|[Шш]кол[аы]|[Лл]ице[йя]|[Гг]имнази[яи]|[Ии]нтернат)[^«»\n]*»/g;

const quoted = (text: string): string[] => Array.from(text.matchAll(quotedName), ([name]) => name.replace(/\s+/g, " "));
