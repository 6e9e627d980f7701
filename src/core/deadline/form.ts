import { type Period } from "../calendar/period";

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
  for (const form of forms) {
    form.pattern.lastIndex = at;
    const match = form.pattern.exec(context.low);
    if (match === null) continue;
    const end = form.pattern.lastIndex;
    const value = form.read({ word: (group) => match.groups?.[group] ?? "", end }, context);
    if (value !== null) return { value, end };
  }
  return null;
}

/** Where a sticky pattern that was found at this place ends, or null. */
export function skip(pattern: RegExp, at: number, text: string): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** A sticky pattern of pieces; a word is not cut in two at its end. */
export const words = (source: string): RegExp => new RegExp(`(?:${source})(?![а-яa-z0-9])`, "y");

/** A sticky pattern that may be followed by anything. */
export const piece = (source: string): RegExp => new RegExp(source, "y");
