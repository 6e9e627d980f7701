import { type Mapped, replace } from "./mapped";
import { isKeyword } from "./keywords";

/**
 * What a printer, a scanner or a hurried hand does to a phrase, read through: word division, Latin letters of one shape,
 * letters for digits, lost or mistaken separators of a date. Only what had to be replaced or added counts as a slip.
 */
export function healed(typed: Mapped): Mapped {
  let text = typed;
  if (/-\s/.test(text.text)) text = joined(text);
  if (/[A-Za-zІі|!1]/.test(text.text)) text = sameShape(text);
  if (/[ПШУХНТ]/.test(text.text)) text = replace(text, cyrillicNumerals, ([list = ""]) => romans(list), "slip");
  if (/\d|[Зз][OoОо]? /.test(text.text)) text = separated(digits(apart(text)));
  if (!/[Тт](?:еч|ЕЧ)/.test(text.text)) return text;
  text = replace(
    text,
    /(?<![А-Яа-яЁё])([Вв])(?:о?\s?)течени[иия](?![А-Яа-яЁё])/g,
    ([, v = ""]) => `${v} течение`,
    "slip",
  );
  return replace(text, /(?<![А-Яа-яЁё])([Вв])(?:течение| теч\.)(?![А-Яа-яЁё])/g, ([, v = ""]) => `${v} течение`);
}

/** «до15 марта», «с01.02.2024» */
const apart = (text: Mapped): Mapped =>
  replace(
    text,
    /(?<![А-Яа-яЁёA-Za-z\d])([Дд]о|[Пп]о|[Сс])(?=\d\d?(?:\.\d|\s?[а-я]{3}))/g,
    ([, word = ""]) => `${word} `,
  );

/** «учеб-\nного» is one word, «сентябрь-\nоктябрь» a range: a whole word before the hyphen is left alone. */
function joined(text: Mapped): Mapped {
  const lines = replace(text, /([А-Яа-яЁё]+)-\n([а-яё]+)/g, ([whole, left = "", right = ""]) =>
    isKeyword(left.toLowerCase()) && !isKeyword((left + right).toLowerCase()) ? whole.replace("\n", "") : left + right,
  );
  const gaps = replace(lines, /([А-Яа-яЁё]{2,})- ([а-яё]+)/g, ([whole, left = "", right = ""]) =>
    isKeyword((left + right).toLowerCase()) ? left + right : whole,
  );
  return replace(gaps, /(\d)-\n(?=\d)/g, ([, digit = ""]) => `${digit}-`);
}

function sameShape(text: Mapped): Mapped {
  let result = replace(text, cyrillicNumerals, ([list = ""]) => romans(list), "slip");
  if (!/[A-Za-zІі]/.test(result.text)) return result;
  result = replace(result, /[А-Яа-яЁёA-Za-zІі]+/g, ([word = ""]) => oneAlphabet(word), "slip");
  return replace(
    result,
    /(?<![A-Za-zА-Яа-яЁё])[acokyBCOKA](?= (?:[А-Яа-яё]|\d))/g,
    ([letter = ""]) => cyrillic(letter),
    "slip",
  );
}

function oneAlphabet(word: string): string {
  if (/^[IVXІ]+$/.test(word)) return word.replace(/І/g, "I");
  if (!/[A-Za-zІі]/.test(word)) return word;
  if (!/[А-Яа-яЁё]/.test(word))
    return isKeyword(cyrillic(word).toLowerCase()) && word.length > 2 ? cyrillic(word) : word;
  const replaced = cyrillic(word);
  return /[A-Za-z]/.test(replaced) ? word : replaced;
}

/** «1» and «l» stand for the Roman I only before a period that is counted in Roman numerals. */
const numeral = "(?:[IІПШVУXХlL|!]+|1[VУ]|[IІ]1|1[IІ])";
const cyrillicNumerals = new RegExp(
  `(?<![А-Яа-яЁёA-Za-z0-9])${numeral}(?:\\s?(?:,|и|-|/)\\s?${numeral})*(?=(?:\\s?-\\s?(?:й|я|ый|ое|ая|ом))?\\s?(?:[Кк]в(?:\\.|арт|-л|(?![а-я]))|КВАРТ|[Пп]олуг|ПОЛУГ|[Пп]/г|[Чч]етверт|ЧЕТВЕРТ|[Дд]екад))`,
  "g",
);

const romans = (list: string): string =>
  list
    .replace(/П/g, "II")
    .replace(/Ш/g, "III")
    .replace(/У/g, "V")
    .replace(/Х/g, "X")
    .replace(/[І|!lL1]/g, "I");

const pairs = "aа cс eе oо pр xх yу kк AА BВ CС EЕ HН KК MМ OО PР TТ XХ YУ mм tт bь iі"
  .split(" ")
  .map((pair) => [...pair]);
const toCyrillic: ReadonlyMap<string, string> = new Map(pairs.map(([latin = "", letter = ""]) => [latin, letter]));
const cyrillic = (word: string): string => [...word].map((letter) => toCyrillic.get(letter) ?? letter).join("");

/** «2О24», «1З.05», «З мая», and a digit inside a word: «0ктябрь». */
function digits(text: Mapped): Mapped {
  let result = text;
  if (/[OoОоЗзlБ]/.test(text.text)) {
    const asDigits = ([token = ""]: RegExpExecArray): string =>
      token
        .replace(/[OoОо]/g, "0")
        .replace(/[Зз]/g, "3")
        .replace(/[lI|]/g, "1")
        .replace(/Б/g, "6");
    result = replace(
      result,
      /(?<![А-Яа-яЁёA-Za-z\d])(?=[OoОоЗзlБ]*\d)(?=\d*[OoОоЗзlБ])[\dOoОоЗзlБ]{2,4}(?![А-бд-яЁёA-Za-z\d])/g,
      asDigits,
      "slip",
    );
    result = replace(
      result,
      /(?<=\d\.)[OoОоЗз]{1,2}(?=\.|$)|(?<![А-Яа-яЁёA-Za-z\d])[OoОоЗз]{1,2}(?=\.\d)/g,
      asDigits,
      "slip",
    );
    result = replace(
      result,
      /(?<![А-Яа-яЁёA-Za-z\d])[Зз][OoОо]?(?=\s(?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек))/g,
      asDigits,
      "slip",
    );
  }
  return replace(
    result,
    /(?<![А-Яа-яЁё\d])[А-Яа-яЁё]*[036][А-Яа-яЁё]+(?![А-Яа-яЁё\d])/g,
    ([token = ""]) => {
      const word = token.replace(/0/g, "о").replace(/3/g, "з").replace(/6/g, "б");
      return word.length > 3 && isKeyword(word.toLowerCase()) ? word : token;
    },
    "slip",
  );
}

/** Days and months are two digits here, so that «12,14 марта» and «март 2024» keep their own meaning. */
function separated(text: Mapped): Mapped {
  if (!/\d[ .,:]*\d/.test(text.text)) return text;
  let result = replace(text, doubledDot, () => ".");
  if (/\d(?:[,:]|\.\d\d?[,:;])|\d\d[ .]\s?\d\d\s?\d\d|\d{4}\.\d{4}|\.\d{6}|\.\d{1,2} \d/.test(result.text)) {
    for (const pattern of slippedDates) result = replace(result, pattern, dotted, "slip");
  }
  return result;
}

const doubledDot = /(?<=\d)\s?\.\s?\.(?=\s?\d)/g;

const dotted = ([, day = "", month = "", year = ""]: RegExpExecArray): string => `${day}.${month}.${year}`;

const YEAR = "(?:19|20|21)\\d\\d(?!\\d)";
const MONTH = "(?:0[1-9]|1[0-2])";
const slippedDates: readonly RegExp[] = [
  `(?<![\\d.,])(\\d{1,2}),\\s?(${MONTH}|[1-9])[.,]\\s?(${YEAR})`,
  `(?<![\\d.,])(\\d{1,2})[.](${MONTH}|[1-9]),\\s?(${YEAR})`,
  `(?<![\\d.,])(\\d{1,2})[.:](${MONTH})[:;](${YEAR})`,
  `(?<![\\d.,])(\\d{1,2})[:](${MONTH})[.](${YEAR})`,
  `(?<![\\d.,])(\\d{1,2})\\.(${MONTH})\\s?(${YEAR})`,
  `(?<![\\d.,])(\\d{1,2}) (${MONTH})[ .](${YEAR})`,
  `(?<![\\d.,])(\\d\\d)(${MONTH})\\.(${YEAR})`,
].map((source) => new RegExp(source, "g"));
