/** A text with plain spaces only: no soft hyphens, zero-width or no-break characters, no double spaces; line breaks stay. */
export const spaced = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, " ")
    .replace(/ ?\n ?/g, "\n");
