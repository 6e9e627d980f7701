import { clean } from "./clean";

/** For comparing: healed, lower case, ё as е, one kind of quotes and dashes, single spaces. */
export function comparable(text: string): string {
  return clean(text)
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[«»“”„‟"‹›]|''/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** `comparable` without quotes and punctuation at word ends: two headings or titles that say the same. */
export const sameWords = (a: string, b: string): boolean => bareWords(a) === bareWords(b);

export const bareWords = (text: string): string =>
  comparable(text)
    .replace(/["().,;:!?]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
