// Cuts the noun dictionary out of the OpenCorpora data of the `az` package: node scripts/build-nouns.mjs
// One line a declension: gender (a capital for living beings), eleven endings, stems; the last line: adjectives in -ой. The reader is
// src/core/russian/nouns.ts.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const data = join(root, "node_modules", "az", "dicts");

/** Names have their own library; firms, abbreviations and slang are no offices. */
const unwanted = new Set(["Name", "Surn", "Patr", "Orgn", "Geox", "Abbr", "Slng", "Erro", "Dist", "Init", "Subx"]);
const irregular = new Set([
  "V-oy",
  "V-ey",
  "V-be",
  "V-ie",
  "V-bi",
  "V-en",
  "V-sh",
  "V-ej",
  "Erro",
  "Dist",
  "Arch",
  "Infr",
  "Slng",
  "Litr",
]);
const cases = ["nomn", "gent", "datv", "accs", "ablt", "loct"];

export function nounDictionary() {
  const tags = readJson("gramtab-opencorpora-int.json").map(splitTag);
  const paradigms = readParadigms(tags, readJson("suffixes.json"));
  const classes = new Map();
  const stressed = new Set();
  for (const [word, paradigm] of lemmas(paradigms)) {
    if (paradigm[0].fixed.has("ADJF")) {
      if (word.endsWith("ой")) stressed.add(word.slice(0, -2).replaceAll("ё", "е"));
      continue;
    }
    const entry = decline(word, paradigm);
    if (entry === null) continue;
    const stems = classes.get(entry.line) ?? new Set();
    classes.set(entry.line, stems.add(entry.stem));
  }
  const lines = [...classes].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  const nouns = lines.map(([line, stems]) => `${line}\t${frontCoded([...stems].sort())}\n`);
  return [...nouns, `a\tой\t${frontCoded([...stressed].sort())}\n`].join("");
}

/** Sorted words, each as how many letters it shares with the word before (base 36) and the rest. */
function frontCoded(words) {
  let before = "";
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared++;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(",");
}

function decline(word, paradigm) {
  const [head] = paradigm;
  const base = word.slice(0, word.length - head.suffix.length);
  const plainYo = (text) => text.replaceAll("ё", "е");
  const form = (number, name) => {
    const found = paradigm.find(
      ({ flexible }) => flexible.has(number) && flexible.has(name) && ![...flexible].some((g) => irregular.has(g)),
    );
    return found ? plainYo(base + found.suffix) : null;
  };
  const everyNominative = new Set(
    paradigm
      .filter(({ fixed, flexible }) => flexible.has("plur") && flexible.has("nomn") && !fixed.has("Abbr"))
      .map(({ suffix }) => plainYo(base + suffix)),
  );
  const singular = cases.map((name) => form("sing", name));
  const plural = cases.map((name) => form("plur", name));
  if (singular.includes(null) && plural.includes(null)) return null;
  const has = (grammeme) => head.fixed.has(grammeme) || head.flexible.has(grammeme);
  const gender = has("Ms-f") || has("ms-f") ? "c" : has("femn") ? "f" : has("neut") ? "n" : has("masc") ? "m" : "p";
  const known = [
    ...(singular.includes(null) ? [] : singular),
    ...(plural.includes(null) ? [] : [...plural, ...everyNominative]),
  ];
  const stem = known.reduce(commonStart);
  const ending = (text) => (text === null ? "-" : text.slice(stem.length));
  // The accusative follows from animacy but in the singular of the first declension and of fixed genders.
  const [n, g, d, a, i, p] = singular.includes(null) ? [null, null, null, null, null, null] : singular;
  const accusative = gender === "m" && (a === g || a === n) ? null : a;
  const [, pg, pd, , pi, pp] = plural.includes(null) ? [null, null, null, null, null, null] : plural;
  // «учители» and «учителя»: every plural nominative is recognised.
  const pn = plural.includes(null) ? "-" : [...everyNominative].map(ending).join("/");
  const endings = [...[n, g, d, accusative, i, p].map(ending), pn, ...[pg, pd, pi, pp].map(ending)];
  const letter = has("anim") && !has("inan") ? gender.toUpperCase() : gender;
  return { stem, line: `${letter}\t${endings.join(",")}` };
}

function commonStart(a, b) {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

/** Every lemma that is a wanted noun or an adjective, with its paradigm. */
function lemmas(paradigms) {
  const windows = new TextDecoder("windows-1251");
  const wanted = paradigms.map(([head]) => {
    const kind = head !== undefined && (head.fixed.has("NOUN") || head.fixed.has("ADJF"));
    return kind && ![...head.fixed].some((grammeme) => unwanted.has(grammeme));
  });
  const found = [];
  forEachKey((key, length) => {
    const separator = key.indexOf(1);
    const number = (at) => ((key[separator + at] ^ 1) << 6) + (key[separator + at + 1] >> 1);
    if (separator < 0 || separator >= length || number(3) !== 0 || !wanted[number(1)]) return;
    found.push([windows.decode(Uint8Array.from(key.slice(0, separator))), paradigms[number(1)]]);
  });
  return found;
}

function readParadigms(tags, suffixes) {
  const numbers = new Uint16Array(new Uint8Array(readFileSync(join(data, "paradigms.array"))).buffer);
  const paradigms = [];
  for (let at = 1; paradigms.length < numbers[0]; at += numbers[at] + 1) {
    const count = numbers[at] / 3;
    const forms = Array.from({ length: count }, (_, i) => ({
      suffix: suffixes[numbers[at + 1 + i]],
      ...tags[numbers[at + 1 + count + i]],
    }));
    paradigms.push(forms);
  }
  return paradigms;
}

function splitTag(tag) {
  const [fixed = "", flexible = ""] = tag.split(" ");
  return { fixed: new Set(fixed.split(",")), flexible: new Set(flexible.split(",")) };
}

/** Visits the keys of words.dawg as arrays of bytes (dawgdic's double array with its guide); only `length` bytes count. */
function forEachKey(visit) {
  const bytes = new Uint8Array(readFileSync(join(data, "words.dawg")));
  const view = new DataView(bytes.buffer);
  const size = view.getUint32(0, true);
  const units = new Uint32Array(bytes.buffer, 4, size);
  const guide = bytes.subarray(size * 4 + 8);
  const key = [];
  const walk = (index, length) => {
    const unit = units[index];
    if ((unit & 256) !== 0) visit(key, length);
    const offset = (unit >>> 10) << ((unit & 512) >>> 6);
    for (let label = guide[index * 2]; label !== 0;) {
      const next = (index ^ offset ^ label) >>> 0;
      if ((units[next] & 0x800000ff) >>> 0 !== label) return;
      key[length] = label;
      walk(next, length + 1);
      label = guide[next * 2 + 1];
    }
  };
  walk(0, 0);
}

function readJson(name) {
  return JSON.parse(readFileSync(join(data, name), "utf8"));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, "assets", "dictionary", "nouns.txt"), nounDictionary());
}
