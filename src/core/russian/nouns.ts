import { type CaseForms } from "./case";

/**
 * The noun dictionary: some 500 declensions with their stems, in lower case, ё written as е. Plain data, made once by
 * loadNouns and passed to whoever declines.
 */
export interface Nouns {
  readonly declensions: readonly Declension[];
  /** Stems of adjectives in -ой («городск», «цифров»): other words in -ой are no nominatives. */
  readonly stressedAdjectives: ReadonlySet<string>;
}

export interface Declension {
  readonly gender: NounGender;
  /** Living beings: «методист», not «план». */
  readonly animate: boolean;
  /** null where the noun has no such number. */
  readonly singular: Endings | null;
  readonly plural: Endings | null;
  readonly stems: ReadonlySet<string>;
}

/** «common» is for глава, судья: the noun declines as feminine and is agreed with as the person is. */
export type NounGender = "masculine" | "feminine" | "neuter" | "common";

export interface Endings extends Omit<CaseForms, "accusative"> {
  /** All that occur: «учители», «учителя». */
  readonly nominatives: readonly string[];
  /** null: as the genitive for people, as the nominative for things. */
  readonly accusative: string | null;
}

/**
 * Reads assets/dictionary/nouns.txt. A line: gender letter (a capital for living beings), endings by comma (singular nominative, genitive, dative,
 * accusative, instrumental, prepositional; plural nominatives by «/», genitive, dative, instrumental, prepositional; «-»
 * for none), stems by comma, each as the count of letters shared with the one before (base 36) and the rest.
 */
export function loadNouns(data: string | Uint8Array): Nouns {
  const text = typeof data === "string" ? data : decodeUtf8(data);
  const lines = text.split("\n").filter((line) => line !== "");
  const adjectives = lines.find((line) => line.startsWith("a\t"))?.split("\t")[2] ?? "";
  return {
    declensions: lines.filter((line) => !line.startsWith("a\t")).map(readDeclension),
    stressedAdjectives: readStems(adjectives),
  };
}

function readDeclension(line: string): Declension {
  const [letter = "", endings = "", coded = ""] = line.split("\t");
  const [n = "-", g = "-", d = "-", a = "-", i = "-", p = "-", pn = "-", pg = "-", pd = "-", pi = "-", pp = "-"] =
    endings.split(",");
  return {
    gender: genders[letter.toLowerCase()] ?? "masculine",
    animate: letter !== letter.toLowerCase(),
    singular:
      n === "-"
        ? null
        : {
            nominatives: [n],
            genitive: g,
            dative: d,
            accusative: a === "-" ? null : a,
            instrumental: i,
            prepositional: p,
          },
    plural:
      pn === "-"
        ? null
        : {
            nominatives: pn.split("/"),
            genitive: pg,
            dative: pd,
            accusative: null,
            instrumental: pi,
            prepositional: pp,
          },
    stems: readStems(coded),
  };
}

const genders: Readonly<Record<string, NounGender>> = { m: "masculine", f: "feminine", n: "neuter", c: "common" };

function readStems(coded: string): ReadonlySet<string> {
  let before = "";
  const stems = new Set<string>();
  for (const word of coded.split(",")) {
    before = before.slice(0, parseInt(word.charAt(0), 36)) + word.slice(1);
    stems.add(before);
  }
  return stems;
}

/** Core has no TextDecoder; the file holds letters of one and two bytes only. */
function decodeUtf8(bytes: Uint8Array): string {
  const parts: string[] = [];
  let codes: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at] ?? 0;
    codes.push(first < 0x80 ? first : ((first & 0x1f) << 6) | ((bytes[++at] ?? 0) & 0x3f));
    if (codes.length < 8192) continue;
    parts.push(String.fromCharCode(...codes));
    codes = [];
  }
  return parts.join("") + String.fromCharCode(...codes);
}
