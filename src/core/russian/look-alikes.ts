import { type Healing } from "./healing";

/**
 * Words that mix Cyrillic and Latin letters of one shape («COШ» with Latin «CO»), and a lone Latin letter that stands for
 * a Russian preposition («c 1 сентября»). Roman numerals and words of one alphabet are left alone.
 */
export function lookAlikes(text: string): Healing[] {
  const healings: Healing[] = [];
  for (const match of text.matchAll(/[A-Za-zА-Яа-яЁё]+/g)) {
    const word = match[0];
    const healed = word.length === 1 ? preposition(word, text.slice(match.index + 1)) : oneAlphabet(word);
    if (healed !== word) healings.push({ from: match.index, to: match.index + word.length, healed });
  }
  return healings;
}

function oneAlphabet(word: string): string {
  const letters = [...word];
  const latin = letters.filter((letter) => /[A-Za-z]/.test(letter));
  if (latin.length === 0 || latin.length === letters.length) return word;
  if (latin.every((letter) => toCyrillic.has(letter))) return letters.map((l) => toCyrillic.get(l) ?? l).join("");
  const cyrillic = letters.filter((letter) => !/[A-Za-z]/.test(letter));
  if (cyrillic.every((letter) => toLatin.has(letter))) return letters.map((l) => toLatin.get(l) ?? l).join("");
  return word;
}

const preposition = (letter: string, after: string): string =>
  /^[acokyABCOKY]$/.test(letter) && /^ (?:[а-яё]|\d)/.test(after) ? (toCyrillic.get(letter) ?? letter) : letter;

const pairs = "aа cс eе oо pр xх yу kк AА BВ CС EЕ HН KК MМ OО PР TТ XХ YУ".split(" ").map((pair) => [...pair]);
const toCyrillic: ReadonlyMap<string, string> = new Map(pairs.map(([latin = "", cyrillic = ""]) => [latin, cyrillic]));
const toLatin: ReadonlyMap<string, string> = new Map(pairs.map(([latin = "", cyrillic = ""]) => [cyrillic, latin]));
