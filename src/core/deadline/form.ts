import { type Period } from "../calendar/period";
import { firstLetters, letterAt } from "./first-letters";

/**
 * One small form of the language of deadlines: how it is written, what it means, and phrases that show it. `pattern` is
 * sticky and sees the phrase healed, in lower case, with «е» for «ё» and «-» for every dash (see phrase.ts).
 */
export interface Form<T> {
  /** What is recognised, in a few Russian words, for the page of phrases. */
  readonly name: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly read: (found: Found, context: Context) => T | null;
}

/** What a pattern found: its named groups, "" for one that is absent, and where the words after it begin. */
export interface Found {
  readonly word: (group: string) => string;
  readonly end: number;
}

/** What a form may know besides its own words. */
export interface Context {
  readonly period: Period | null;
  /** The phrase with its capitals, character for character as long as the one that patterns see. */
  readonly shown: string;
  readonly low: string;
}

export interface Taken<T> {
  readonly value: T;
  readonly end: number;
}

/** The first form that reads the words at this place. */
export function take<T>(forms: readonly Form<T>[], at: number, context: Context): Taken<T> | null {
  for (const form of candidates(forms, letterAt(context.low, at))) {
    form.pattern.lastIndex = at;
    const found = form.pattern.exec(context.low);
    if (found === null) continue;
    const end = form.pattern.lastIndex;
    const { groups } = found;
    const value = form.read({ word: (group) => groups?.[group] ?? "", end }, context);
    if (value !== null) return { value, end };
  }
  return null;
}

/** The forms of a list that can begin with a letter, in their order. */
function candidates<T>(forms: readonly Form<T>[], letter: number): readonly Form<T>[] {
  let byLetter = lists.get(forms);
  if (byLetter === undefined) lists.set(forms, (byLetter = []));
  const found = (byLetter[letter] ??= forms.filter((form) => canBegin(form, letter)));
  return found as readonly Form<T>[];
}

/** How forms begin, not what was read: worked out once for each list, and each form. */
const lists = new WeakMap<readonly Form<unknown>[], (readonly Form<unknown>[])[]>();
const beginnings = new WeakMap<Form<unknown>, readonly boolean[] | null>();

function canBegin(form: Form<unknown>, letter: number): boolean {
  let letters = beginnings.get(form);
  if (letters === undefined) beginnings.set(form, (letters = firstLetters(form.pattern.source)));
  return letters === null || letters[letter] === true;
}

/** A sticky pattern with the characters it can begin with (null: any), so that most places are passed without running it. */
export interface Sticky {
  readonly pattern: RegExp;
  /** By letterAt. */
  readonly letters: readonly boolean[] | null;
}

export const sticky = (pattern: RegExp): Sticky => ({ pattern, letters: firstLetters(pattern.source) });

/** Where a sticky pattern that was found at this place ends, or null. */
export function skip({ pattern, letters }: Sticky, at: number, text: string): number | null {
  if (letters !== null && !letters[letterAt(text, at)]) return null;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** What a sticky pattern finds at this place; it ends at `pattern.lastIndex`. */
export function match({ pattern, letters }: Sticky, at: number, text: string): RegExpExecArray | null {
  if (letters !== null && !letters[letterAt(text, at)]) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A sticky pattern of pieces; a word is not cut in two at its end. */
export const words = (source: string): RegExp => new RegExp(`(?:${source})(?![а-яa-z0-9])`, "y");

/** A sticky pattern that may be followed by anything. */
export const piece = (source: string): RegExp => new RegExp(source, "y");
