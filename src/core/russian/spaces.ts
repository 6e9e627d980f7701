/** A text with plain spaces only: no soft hyphens, zero-width or no-break characters, no double spaces; line breaks stay. */
export const spaced = (text: string): string =>
  unplain.test(text)
    ? text
        .replace(/\r\n?/g, "\n")
        .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
        .replace(/[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, " ")
        .replace(/ ?\n ?/g, "\n")
    : text;

/** Most texts have nothing to change, and one look tells. */
const unplain = /[\r\t\u00a0\u00ad\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]| [ \n]|\n /;
