import { type Mapped, replace } from "./mapped";
import { type Repair } from "./meaning";
import { healed } from "./slips";

/**
 * A phrase as it was meant: one kind of space and of dash, no hyphenation, look-alikes replaced. `shown` keeps the capitals,
 * `low` is what patterns see; both are as long as each other.
 */
export interface Phrase {
  readonly shown: string;
  readonly low: string;
  /** The place of every character in the typed text; null: its own. */
  readonly at: readonly number[] | null;
  readonly repairs: readonly Repair[];
}

export function phraseOf(typed: string): Phrase {
  const start: Mapped = { text: typed, at: null, repairs: [] };
  const plain = usual.test(typed) ? start : spaced(start);
  const { text, at, repairs } = trimmed(healed(plain));
  return { shown: text, low: lower(text), at, repairs };
}

/** «е» for «ё» and small letters; the count of characters stays. */
export function lower(text: string): string {
  const made = text.toLowerCase();
  const small = made.includes("ё") ? made.replaceAll("ё", "е") : made;
  return small.length === text.length
    ? small
    : Array.from({ length: text.length }, (_, index) => smallUnit(text, index)).join("");
}

/** A few letters of other alphabets grow when made small: they stay. */
function smallUnit(text: string, index: number): string {
  const unit = text.charAt(index);
  const small = unit.toLowerCase();
  return small.length === 1 ? small.replace("ё", "е") : unit;
}

/** What most phrases are made of: nothing to do for them. */
const usual = /^(?:[А-Яа-яЁё0-9.,;:()/]| (?! )|-(?!-))*$/;

function spaced(typed: Mapped): Mapped {
  let text = replace(typed, /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e*]/g, () => "");
  text = replace(text, /и\u0306/g, () => "й");
  text = replace(text, /И\u0306/g, () => "Й");
  text = replace(text, /е\u0308/g, () => "ё");
  text = replace(text, /\r\n?|[\u2028\u2029\v\f]/g, () => "\n");
  text = replace(text, /[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/g, () => "-");
  text = replace(text, /(?<=[^-\s]\s?)-{2,}/g, () => "-");
  text = replace(text, /[Ⅰ-Ⅻⅰ-ⅻ]/g, ([roman = ""]) => roman.normalize("NFKC"));
  text = replace(text, /…/g, () => "...");
  text = replace(text, /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, () => " ");
  text = replace(text, / *\n[ \n]*/g, () => "\n");
  return replace(text, / {2,}/g, () => " ");
}

const ENDS = /^[\s,;.]+|[\s,;]+$/g;

/** Without what frames a phrase: brackets, bullets of lines, commas at its ends. */
function trimmed(text: Mapped): Mapped {
  let result = /^[\s,;.]/.test(text.text) || /[\s,;]/.test(text.text.slice(-1)) ? replace(text, ENDS, () => "") : text;
  if (result.text.startsWith("-") && /^-\s.*\n-\s/s.test(result.text))
    result = replace(result, /^-\s|(?<=\n)-\s/g, () => "");
  if (!result.text.startsWith("(") || !/^\([^()]*\)$/.test(result.text)) return result;
  return replace(result, /^\(|\)$/g, () => "");
}
