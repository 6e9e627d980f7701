/**
 * Characters of the private use area that carry what a place means through the template library: where a field's text
 * begins and ends, what is drawn later, which braces are only braces. None is left in a made document.
 */
export const fieldOpen = "\uEE00";
export const fieldNumberEnd = "\uEE01";
export const fieldClose = "\uEE02";
export const leftBrace = "\uEE03";
export const rightBrace = "\uEE04";
export const planMark = "\uEE05";
export const sectionMark = "\uEE06";

const anyMark = /[\uEE00-\uEE06]/g;

export const withoutMarks = (text: string): string => text.replace(anyMark, "");

/** Text for XML: without control characters, halves of characters and our marks; lines end with "\n", a tab is a space. */
export const cleanText = (text: string): string =>
  withoutMarks(text)
    .replace(/\r\n?|\u2028|\u2029|\v/g, "\n")
    .replace(/\t/g, " ")
    .replace(/[^\P{Cc}\n]|[\ufffe\uffff]/gu, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
